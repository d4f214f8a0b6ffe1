"""The command `firstline`: one table from commands to modules, each imported when it is asked for.

A command's module has `add_arguments(parser)` and `run(args) -> int`.
"""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper
from typing import TYPE_CHECKING, NamedTuple

from game.errors import FirstlineError

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from pathlib import Path

PROBLEMS, INTERRUPTED = 1, 130
"""Exit codes, besides those that errors bring along; 130 is what shells give to a program stopped by Ctrl-C."""


class Command(NamedTuple):
    """Where a command lives, and what it does in a line of the help."""

    module: str
    summary: str


COMMANDS = {
    "play": Command("game.cli.play", "play one call, in a window or (--text) in a plain terminal"),
    "check": Command("game.cli.check", "name everything that is wrong with scenarios and house files"),
    "analyse": Command("game.cli.analyse", "know a caller whole: best and worst, what is never reached, is it fair"),
    "graph": Command("game.cli.graph", "draw a caller as a graph: where each reply leads, and what it is worth"),
    "explain": Command("game.cli.explain", "say what a finding's code means, with an example and its mending"),
    "bots": Command("game.cli.bots", "let the house bots play scenarios, and say how they score"),
    "stats": Command("game.cli.stats", "count a caller's words and minutes, and say which replies nobody chooses"),
    "new": Command("game.cli.new", "write a commented caller to start from"),
    "schema": Command("game.cli.schema", "write the JSON Schema by which editors complete and explain"),
    "preview": Command("game.cli.preview", "play a caller beside the editor in which it is written"),
    "verify": Command("game.cli.verify", "check whether the records are what was played: seals, choices, scores"),
    "export": Command("game.cli.export", "write what was played as lists, for spreadsheets and for programs"),
    "shots": Command("game.cli.shots", "draw a picture of every screen"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code; without arguments the game opens."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _speak_utf8()
    try:
        code = _run(given)
        sys.stdout.flush()
        return code
    except FirstlineError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of a pipe (`| head`) has seen enough; what is left to flush at exit goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PROBLEMS


def _run(given: list[str]) -> int:
    if not given:
        return _open_game(None)
    args = _parser(given).parse_args(given)
    if args.command is None:
        return _open_game(args.pack)
    return int(import_module(COMMANDS[args.command].module).run(args))


def _open_game(pack: "Path | None") -> int:
    from game.cli.window import open_game

    return open_game(pack)


def _parser(given: list[str]) -> "ArgumentParser":
    """Return a parser that knows every command's name, and the arguments of the one that is asked for."""
    from argparse import ArgumentParser
    from pathlib import Path

    parser = ArgumentParser("firstline", description="Take calls, help people. Without a command, the game opens.")
    parser.add_argument("--version", action="version", version=_version(given))
    parser.add_argument("--pack", type=Path, metavar="DIR", help="play another firm's pack: its folder")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, command in COMMANDS.items():
        sub = commands.add_parser(name, help=command.summary, description=command.summary.capitalize() + ".")
        if name == given[0]:
            import_module(command.module).add_arguments(sub)
    return parser


def _version(given: list[str]) -> str:
    """Return name and version; only who asks for them waits until they are looked up."""
    if not any(word.startswith("--v") for word in given):
        return ""
    from importlib.metadata import version

    return f"firstline {version('firstline')}"


def _speak_utf8() -> None:
    """Read and write UTF-8 on every system; a byte that is none becomes a sign for it, not an error."""
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
