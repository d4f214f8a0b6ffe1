"""The callers that a command is to play, from files and folders as they were named; or what is wrong with them."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from game.callers.cast import vocabulary
from game.cli.check import files_of, write_json, write_text
from game.errors import FirstlineError
from game.scenario.filekind import FileKind, kind_of
from game.scenario.files import content_files, read_file
from game.scenario.loading import Loaded, scenario_from
from game.scenario.model import Scenario
from game.scenario.reading import Reading

MOST_PLAYS = 100_000


@dataclass(frozen=True)
class Caller:
    """A caller to be played: its file as it was named, what it says, and the other callers of its folder."""

    path: Path
    scenario: Scenario
    others: tuple[Scenario, ...]


def add_callers(parser: argparse.ArgumentParser, *, plays: int) -> None:
    """Declare the arguments that say which callers are played, how often by each bot, and for whom it is written."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="FILE", help="a scenario, or a folder of scenarios")
    parser.add_argument("--plays", type=_plays, default=plays, help=f"how often each bot plays each caller; {plays}")
    parser.add_argument("--json", action="store_true", help="write one JSON object, by file")


def callers_named(args: argparse.Namespace) -> Sequence[Caller] | None:
    """Return the callers of these arguments; None where a file has errors, which are written as `check` does.

    Raises FirstlineError where there is nothing to play.
    """
    files = tuple(dict.fromkeys(file for path in args.paths for file in _scenario_files(path)))
    load = cache(_load)
    loaded = {file: load(file) for file in files}
    if not all(each.scenario for each in loaded.values()):
        write = write_json if args.json else write_text
        write(sorted(finding for each in loaded.values() for finding in each.diagnostics), len(files))
        return None
    return [Caller(file, each.scenario, _others(file, load)) for file, each in loaded.items() if each.scenario]


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


def _plays(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text[:7]) <= MOST_PLAYS and len(text) < 7):
        raise argparse.ArgumentTypeError(f"`{text[:40]}` is no number of plays: give one from 1 to {MOST_PLAYS}")
    return int(text)
