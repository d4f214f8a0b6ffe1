"""One window plays a store: the lock that says which."""

import sqlite3
from contextlib import ExitStack
from pathlib import Path

from game.records.database import connect, explained
from game.records.troubles import StoreError, Trouble, explain


class WindowLock:
    """The right to write a store, held until released or until the process ends, however it ends.

    It is an exclusive transaction on a file of its own. Nothing but SQLite may open that file: on Linux,
    closing it anywhere in the process would drop the lock (sqlite.org/howtocorrupt.html#_posix_advisory_locks).
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def release(self) -> None:
        """Let another window write; releasing twice does nothing."""
        self._connection.close()


def take_lock(path: Path) -> WindowLock:
    """Take the lock file at `path`, made if missing.

    Raises StoreError: SECOND_WINDOW when another window holds it, UNWRITABLE when the folder is read-only.
    """
    with ExitStack() as undo, explained(path):
        connection = connect(path, "mode=rwc")
        undo.callback(connection.close)
        _begin_exclusive(connection, path)
        undo.pop_all()
    return WindowLock(connection)


def _begin_exclusive(connection: sqlite3.Connection, path: Path) -> None:
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        if explain(error, path).trouble is Trouble.BUSY:
            raise StoreError(Trouble.SECOND_WINDOW, path) from error
        raise
