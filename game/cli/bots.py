"""`firstline bots`: how the house bots score on callers, and with whom one passes that shouldn't."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

from game.analysis.bots.policies import weights_from
from game.analysis.bots.trials import Tally, Trial, play_trial, tallies, trials
from game.analysis.cores import answers, cores
from game.callers.cast import vocabulary
from game.cli.bots_text import table_lines
from game.cli.check import files_of, write_json, write_text
from game.cli.play import seed_from
from game.cli.progress import watched
from game.errors import FirstlineError
from game.records.workplace import load_workplace
from game.scenario.diagnostics import Diagnostic
from game.scenario.filekind import FileKind, kind_of
from game.scenario.files import content_files, read_file
from game.scenario.loading import Loaded, scenario_from
from game.scenario.model import Scenario
from game.scenario.reading import Reading

MOST_PLAYS = 100_000
_PAYS_FROM = 1000
"""Plays from which more than one process pays: starting one takes as long as some hundreds."""


@dataclass(frozen=True)
class Caller:
    """A caller to be played: its file as it was named, what it says, and the other callers of its folder."""

    path: Path
    scenario: Scenario
    others: tuple[Scenario, ...]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of this command."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="FILE", help="a scenario, or a folder of scenarios")
    parser.add_argument("--plays", type=_plays, default=100, help="how often each bot plays each caller; 100")
    parser.add_argument("--seed", type=seed_from, default=1, help="of the first play, the next has the next; 1")
    parser.add_argument("--json", action="store_true", help="write one JSON object, by file and bot")


def run(args: argparse.Namespace) -> int:
    """Play the callers and write how the bots did; 0 when they were played, 1 when a file must be mended first."""
    files = tuple(dict.fromkeys(file for path in args.paths for file in _scenario_files(path)))
    load = cache(_load)
    loaded = {file: load(file) for file in files}
    if not all(each.scenario for each in loaded.values()):
        _write_findings([finding for each in loaded.values() for finding in each.diagnostics], len(files), args)
        return 1
    callers = [Caller(file, each.scenario, _others(file, load)) for file, each in loaded.items() if each.scenario]
    seeds = range(args.seed, args.seed + args.plays)
    reports = {str(caller.path): report for caller, report in zip(callers, _played(callers, seeds), strict=True)}
    if args.json:
        plain = {path: {bot: asdict(each) for bot, each in report.items()} for path, report in reports.items()}
        print(json.dumps(plain, ensure_ascii=False, indent=2))
    else:
        for line in table_lines(reports, seeds):
            print(line)
    return 0


def _played(callers: Sequence[Caller], seeds: range) -> Iterator[Mapping[str, Tally]]:
    """Yield what the bots' plays of each caller came to."""
    pieces = [(number, trial) for number, caller in enumerate(callers) for trial in _trials(caller, seeds)]
    plays = sum(len(trial.seeds) for _, trial in pieces)
    workers = cores() if plays >= _PAYS_FROM else 1
    with closing(answers(play_trial, [trial for _, trial in pieces], workers=workers)) as outcomes:
        played = zip(pieces, watched(outcomes, len(pieces), "bots", sys.stderr), strict=True)
        for _, group in groupby(played, key=lambda each: each[0][0]):
            yield tallies((trial, more) for (_, trial), more in group)


def _trials(caller: Caller, seeds: range) -> Iterator[Trial]:
    rubric = load_workplace(caller.path.parent).rubric
    return trials(caller.scenario, rubric, weights_from(caller.others), seeds)


def _scenario_files(path: Path) -> tuple[Path, ...]:
    """Return a file itself, or the scenarios of a folder. Raises FirstlineError where there is nothing to play."""
    files = files_of(path)
    if not path.is_dir():
        return files
    found = tuple(file for file in files if _is_scenario(read_file(file)))
    if not found:
        raise FirstlineError(f"{path}: no file in this folder is a scenario. Name a scenario or a folder of scenarios.")
    return found


def _is_scenario(reading: Reading) -> bool:
    return kind_of(reading.tree) is FileKind.SCENARIO


def _load(file: Path) -> Loaded:
    return scenario_from(read_file(file), str(file), vocabulary())


def _others(file: Path, load: Callable[[Path], Loaded]) -> tuple[Scenario, ...]:
    """Return the other scenarios of a file's folder, as far as they can be read; they teach the blind bot."""
    try:
        others = [each for each in content_files(file.parent) if each.name != file.name]
    except OSError:
        return ()
    return tuple(scenario for each in others if (scenario := load(each).scenario) is not None)


def _write_findings(findings: Sequence[Diagnostic], files: int, args: argparse.Namespace) -> None:
    write = write_json if args.json else write_text
    write(sorted(findings), files)


def _plays(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text[:7]) <= MOST_PLAYS and len(text) < 7):
        raise argparse.ArgumentTypeError(f"`{text[:40]}` is no number of plays: give one from 1 to {MOST_PLAYS}")
    return int(text)
