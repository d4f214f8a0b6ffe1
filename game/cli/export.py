"""`firstline export`: the records as lists, for spreadsheets (CSV) and for programs (JSON)."""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, astuple, fields
from pathlib import Path
from typing import TypeAlias

from game.cli.progress import watched
from game.cli.recorded import add_home, home_of, records_in
from game.cli.spreadsheet import csv_of
from game.cli.verify import named
from game.errors import FirstlineError
from game.records.exporting import AttemptRow, ChoiceRow, Exported, MarkRow, export

Row: TypeAlias = AttemptRow | MarkRow | ChoiceRow

LISTS: Mapping[str, type[Row]] = {"attempts": AttemptRow, "marks": MarkRow, "choices": ChoiceRow}
"""What can be exported, and what a row of it is."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of this command."""
    form = parser.add_mutually_exclusive_group(required=True)
    form.add_argument("--csv", action="store_true", help="one list, for a spreadsheet")
    form.add_argument("--json", action="store_true", help="one object with all lists, for a program")
    parser.add_argument("--what", choices=LISTS, help="this list alone (--csv without it: attempts)")
    semicolons = "CSV as spreadsheets want it in countries that write 0,5 for a half"
    parser.add_argument("--semicolons", action="store_true", help=semicolons)
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write it to a new file, in UTF-8")
    parser.add_argument("-f", "--force", action="store_true", help="with -o, write over a file that is there")
    add_home(parser)


def run(args: argparse.Namespace) -> int:
    """Write the lists; 0 when that was done, 1 when something of a call had to be left out. Raises FirstlineError."""
    folder = home_of(args)
    _refuse_use(args, folder)
    with closing(records_in(folder)) as store, closing(store.records()) as records:
        exported = export(watched(records, store.call_count(), "calls", sys.stderr))
    lists = _lists(exported, args.what or (None if args.json else "attempts"))
    text = _as_json(lists) if args.json else _as_csv(lists, ";" if args.semicolons else ",")
    # Half a character, which only an edited record has, becomes its escape.
    _write(text.encode(errors="backslashreplace"), args)
    if args.output is not None:
        print(f"{args.output}: {', '.join(f'{len(rows)} {what}' for what, rows in lists.items())}")
    for remark in exported.left_out:
        print(f"{named(remark)}: {remark.what}", file=sys.stderr)
    return 1 if exported.left_out else 0


def _lists(exported: Exported, what: str | None) -> Mapping[str, Sequence[Row]]:
    """Return the lists by name, or the one that is asked for."""
    lists: Mapping[str, Sequence[Row]] = {
        "attempts": exported.attempts,
        "marks": exported.marks,
        "choices": exported.choices,
    }
    return {name: rows for name, rows in lists.items() if what in {None, name}}


def _as_json(lists: Mapping[str, Sequence[Row]]) -> str:
    plain = {what: [asdict(row) for row in rows] for what, rows in lists.items()}
    return json.dumps(plain, ensure_ascii=False, indent=2) + "\n"


def _as_csv(lists: Mapping[str, Sequence[Row]], separator: str) -> str:
    ((what, rows),) = lists.items()
    return csv_of([field.name for field in fields(LISTS[what])], map(astuple, rows), separator)


def _refuse_use(args: argparse.Namespace, folder: Path) -> None:
    """Raise FirstlineError for what can't be meant, before anything is read."""
    path: Path | None = args.output
    if args.json and args.semicolons:
        raise FirstlineError("JSON has no columns to separate. Leave out --semicolons, or write --csv.")
    if path is None:
        return
    if path.is_dir():
        raise FirstlineError(f"{path}: this is a folder. Name the file to write in it, such as {path / 'calls.csv'}.")
    if path.resolve().parent == folder.resolve():
        raise FirstlineError(f"{path}: the records themselves lie in this folder. Choose another one.")
    if path.exists() and not args.force:
        raise _taken(path)


def _write(data: bytes, args: argparse.Namespace) -> None:
    path: Path | None = args.output
    if path is None:
        # Past the text layer: on Windows it would end each line of CSV twice.
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        return
    try:
        with path.open("wb" if args.force else "xb") as file:
            file.write(data)
    except FileExistsError as error:
        raise _taken(path) from error
    except OSError as error:
        reason = error.strerror or "it can't be written"
        raise FirstlineError(f"{path}: {reason}. Name a file in a folder that can be written.") from error


def _taken(path: Path) -> FirstlineError:
    return FirstlineError(f"{path}: this is there already, and stays as it is. Choose another name, or add --force.")
