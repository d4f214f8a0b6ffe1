"""What can keep the journal from recording, each with what the player can do about it."""

import shutil
import sqlite3
from enum import Enum
from pathlib import Path
from typing import Final

from game.errors import FirstlineError
from game.language import _, gettext_noop


class Trouble(Enum):
    """A reason why nothing is recorded; the value is its message, not translated yet.

    `{path}` is the store's file, `{folder}` its folder.
    """

    SECOND_WINDOW = gettext_noop(
        "Another Firstline window is using the records in {folder}, so this one only shows them. "
        "To record here, close the other window and start this one again."
    )
    TO_READ = gettext_noop("The records in {folder} were opened only to be read. To record, play a call.")
    NO_RECORDS = gettext_noop(
        "There are no records to read in {folder}. They begin with the first call that is recorded."
    )
    UNWRITABLE = gettext_noop(
        "The records in {folder} can't be written. Allow writing to that folder, or set FIRSTLINE_HOME "
        "to another one, and start again. Until then practice goes unrecorded."
    )
    OLDER_UNWRITABLE = gettext_noop(
        "The records in {folder} are from an older Firstline and can't be brought up to date from here. "
        "Start Firstline once where it may write to that folder, with no other window open."
    )
    FULL = gettext_noop(
        "The disk that holds {folder} is full, so the last step was not applied. Free some space and try again, "
        "or go on in practice, unrecorded."
    )
    NEWER = gettext_noop(
        "The records in {folder} were written by a newer Firstline. Update this one, or set FIRSTLINE_HOME "
        "to another folder. Nothing was changed."
    )
    NOT_A_STORE = gettext_noop(
        "{path} is not a file of Firstline's records. Move it elsewhere, or set FIRSTLINE_HOME to another folder, "
        "and start again. Nothing was changed."
    )
    DAMAGED = gettext_noop(
        "{path} is damaged. Keep a copy of the folder, put back a backup or move the file away, and start again. "
        "The last step was not applied."
    )
    BUSY = gettext_noop(
        "Another program is using {path}, so the last step was not applied. Close that program (a database viewer, "
        "a backup) and try again."
    )
    DISK_FAILED = gettext_noop(
        "The disk failed to take the last step into {folder}, so it was not applied. Check that the disk is "
        "connected and well, and try again."
    )
    OLD_SQLITE = gettext_noop(
        "This Python brings SQLite {detail}; the records need 3.37 or later. Start Firstline with a newer Python, "
        "for example with uv."
    )
    CALL_OVER = gettext_noop(
        "This call has already ended, so nothing can be added to it. Start the call anew from the board."
    )
    EXAM_UNRECORDED = gettext_noop(
        "An exam must be recorded, and nothing can be recorded now. Put right what keeps the records from being "
        "written, or take the call in practice."
    )
    FAILED = gettext_noop(
        "The last step could not be kept in {path} ({detail}), so it was not applied. Try again; if that doesn't help, "
        "start Firstline again."
    )
    REFUSED = gettext_noop(
        "The records in {folder} refused an entry ({detail}), so it was not applied. This is a mistake in Firstline: "
        "please report it."
    )


_LEAST_ROOM_BYTES: Final = 128 * 1024
"""A new store, its log and their index take about so much."""

_BY_CODE: Final = {
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_READONLY: Trouble.UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: Trouble.UNWRITABLE,
    sqlite3.SQLITE_PERM: Trouble.UNWRITABLE,
    sqlite3.SQLITE_NOTADB: Trouble.NOT_A_STORE,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_BUSY: Trouble.BUSY,
    sqlite3.SQLITE_LOCKED: Trouble.BUSY,
    sqlite3.SQLITE_IOERR: Trouble.DISK_FAILED,
    sqlite3.SQLITE_CONSTRAINT: Trouble.REFUSED,
}


class StoreError(FirstlineError):
    """The store can't do what was asked, and nothing of it was applied; `trouble` says which case."""

    exit_code = 1

    def __init__(self, trouble: Trouble, path: Path, detail: str = "") -> None:
        super().__init__(_(trouble.value, path=path, folder=path.parent, detail=detail))
        self.trouble = trouble


def explain(error: sqlite3.Error | UnicodeEncodeError | OverflowError, path: Path) -> StoreError:
    """Return the StoreError that tells a player what `error`, met on the store at `path`, means."""
    if not isinstance(error, sqlite3.Error):
        return StoreError(Trouble.REFUSED, path, str(error))
    # Extended result codes keep the primary one in the low byte (sqlite.org/rescode.html).
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    trouble = _BY_CODE.get(code, Trouble.FAILED)
    if trouble is Trouble.DISK_FAILED and _has_no_room(path.parent):
        trouble = Trouble.FULL
    return StoreError(trouble, path, str(error))


def _has_no_room(folder: Path) -> bool:
    """Tell whether a disk is full: SQLite calls that a failing disk where its files beside the store can't grow."""
    try:
        return shutil.disk_usage(folder).free < _LEAST_ROOM_BYTES
    except OSError:
        return False
