"""`firstline analyse FILE`: everything that can happen on a call, and whether the caller is fair."""

import argparse
import gc
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from game.analysis.analysing import Known
from game.analysis.findings import analysed
from game.analysis.limits import Limit
from game.cli.analyse_json import as_json
from game.cli.analyse_text import lines
from game.records.workplace import load_for_play
from game.scenario.diagnostics import Diagnostic, Severity
from game.scenario.model import Scenario
from game.scoring.rubric import Rubric

MOST_SECONDS = 60
"""Seconds after which an analysis says what it covered, and that the rest is not decided (DESIGN 12)."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of this command."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a scenario")
    parser.add_argument("--json", action="store_true", help="write what is known as JSON")
    parser.add_argument("--strict", action="store_true", help="let warnings fail, too")
    parser.add_argument("--seconds", type=int, default=MOST_SECONDS, help=f"how long it may take ({MOST_SECONDS})")


def run(args: argparse.Namespace) -> int:
    """Write what is known of each caller; 0 where all is well, 1 where something is to be mended or isn't decided."""
    found: list[Diagnostic] = []
    for path in args.files:
        scenario, workplace = load_for_play(path)
        known, here = _analysed(path, scenario, workplace.rubric, args.seconds)
        found += here
        _write(args, path, scenario, known, here)
    return int(any(args.strict or finding.severity is Severity.ERROR for finding in found))


def _analysed(
    path: Path, scenario: Scenario, rubric: Rubric, seconds: int
) -> tuple[tuple[Known, ...] | None, tuple[Diagnostic, ...]]:
    """Analyse without looking for garbage: nearly all that is made is kept until the end."""
    gc.disable()
    try:
        return analysed(path, scenario, rubric, Limit(may_go_on=_clock(seconds)))
    finally:
        gc.enable()


def _write(
    args: argparse.Namespace,
    path: Path,
    scenario: Scenario,
    known: tuple[Known, ...] | None,
    found: tuple[Diagnostic, ...],
) -> None:
    if args.json:
        sys.stdout.write(as_json(known, found))
    else:
        print("\n".join(lines(path, scenario, known, found)))


def _clock(seconds: int) -> Callable[[], bool]:
    end = monotonic() + seconds
    return lambda: monotonic() < end
