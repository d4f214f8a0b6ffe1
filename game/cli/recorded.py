"""The records that a command is to read: this machine's own, or those of a folder that is named."""

import argparse
import os
from pathlib import Path

from game.errors import FirstlineError
from game.records.locations import data_folder
from game.records.opening import open_to_read
from game.records.store import Access, Store
from game.records.troubles import StoreError, Trouble

_HINT = "Name the folder that a firstline.db lies in by --home."
_ELSEWHERE = (Trouble.NO_RECORDS, Trouble.NOT_A_STORE)
"""What is met where a folder was named that isn't the one meant."""


def add_home(parser: argparse.ArgumentParser) -> None:
    """Declare the argument that says whose records are read."""
    what = "the folder of other records than this machine's own"
    parser.add_argument("--home", type=Path, metavar="DIR", help=what)


def home_of(args: argparse.Namespace) -> Path:
    """Return the folder of the records that are meant."""
    return data_folder(os.environ) if args.home is None else args.home.expanduser()


def records_in(folder: Path) -> Store:
    """Return the records of a folder, opened only to be read. Raises FirstlineError where there are none."""
    try:
        store = open_to_read(folder)
    except StoreError as refusal:
        raise _no_records(folder, refusal) from refusal
    if store.access is Access.NONE and store.hindrance is not None:
        raise _no_records(folder, StoreError(store.hindrance, folder / "firstline.db"))
    return store


def _no_records(folder: Path, refusal: StoreError) -> FirstlineError:
    if folder.is_file():
        return FirstlineError(f"{folder}: this is a file, and records lie in a folder. {_HINT}")
    if refusal.trouble not in _ELSEWHERE:
        return FirstlineError(str(refusal))
    if refusal.trouble is Trouble.NOT_A_STORE:
        return FirstlineError(f"{folder / 'firstline.db'}: this is no file of Firstline's records. {_HINT}")
    return FirstlineError(f"{refusal} {_HINT}")
