"""`firstline schema`: the JSON Schema of a kind of file, by which editors complete and explain while one writes."""

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from game.callers.cast import vocabulary
from game.errors import FirstlineError
from game.scenario.building.scenario import scenario_schema
from game.scenario.filekind import FileKind
from game.scenario.house import house_schema
from game.scenario.schema import Schema
from game.scenario.schema_file import written
from game.scoring.rubric_file import rubric_schema

SCHEMAS: Mapping[FileKind, Callable[[], Schema]] = {
    FileKind.SCENARIO: lambda: scenario_schema(vocabulary()),
    FileKind.HOUSE: house_schema,
    FileKind.RUBRIC: rubric_schema,
}
"""What makes the schema of each kind of file that has one."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of this command."""
    kinds = [str(kind) for kind in SCHEMAS]
    parser.add_argument("--kind", choices=kinds, default=kinds[0], help="the kind of file, as its first line names it")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write it to a file, in UTF-8")


def run(args: argparse.Namespace) -> int:
    """Write the schema to the file, or else to the terminal."""
    text = written(SCHEMAS[FileKind(args.kind)]())
    if args.output is None:
        sys.stdout.write(text)
        return 0
    try:
        args.output.write_bytes(text.encode())
    except OSError as error:
        raise FirstlineError(f"{args.output}: {error.strerror}. Name a file that can be written.") from error
    return 0
