"""Opening the records: who may write them, who may only read them, and when there is nothing to read."""

import errno
import sqlite3
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Final

from game.records.database import ConnectionType, Database, connect, explained
from game.records.lock import WindowLock, take_lock
from game.records.schema import MIGRATIONS, migrate, read_version
from game.records.store import Store
from game.records.troubles import StoreError, Trouble

STORE_NAME: Final = "firstline.db"
LOCK_NAME: Final = "lock.db"

_OLDEST_SQLITE: Final = (3, 37, 0)  # the first with STRICT tables (sqlite.org/stricttables.html)
_READABLE: Final = frozenset({Trouble.SECOND_WINDOW, Trouble.UNWRITABLE})

_DURABLE: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    # macOS alone needs it for a commit to reach the disk; other systems ignore it.
    "PRAGMA fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    # The log is emptied before each call, so that a turn costs one sync; this only bounds it, at 16 MiB.
    "PRAGMA wal_autocheckpoint = 4000",
)


def open_store(folder: Path, now: Callable[[], datetime], *, factory: ConnectionType = sqlite3.Connection) -> Store:
    """Open the records in `folder`, made if missing; `now` gives the aware time for labels.

    The first window may write. A second one, and any in a read-only folder, reads (`store.access`,
    `store.hindrance`); where there is nothing to read, access is NONE. `factory` makes the store's connection.

    Raises StoreError when the store is newer than the program, no store, damaged, or the disk is full.
    """
    path = folder / STORE_NAME
    _require_strict_tables(path)
    try:
        _make_folder(folder, path)
        lock, database = _open_for_writing(folder, path, factory)
    except StoreError as refusal:
        if refusal.trouble not in _READABLE:
            raise
        return Store(_open_for_reading(path, refusal.trouble), now)
    return Store(database, now, lock)


def open_to_read(folder: Path) -> Store:
    """Open the records in `folder` only to read them, beside any window that plays; makes no folder, store or lock.

    Where there is nothing to read `store.access` is NONE and `store.hindrance` NO_RECORDS, or OLDER_UNWRITABLE where it
    would have to be brought up to date first. Raises StoreError as `open_store` does.
    """
    path = folder / STORE_NAME
    _require_strict_tables(path)
    database = _open_for_reading(path, Trouble.TO_READ)
    if not database.has_records and database.hindrance is Trouble.TO_READ:
        return unrecorded_store(folder, Trouble.NO_RECORDS)
    return Store(database, _never)


def unrecorded_store(folder: Path, hindrance: Trouble) -> Store:
    """Return a store that has nothing and keeps nothing, and says why: for play when `open_store` refused."""
    return Store(Database(folder / STORE_NAME, hindrance=hindrance), _never)


def _never() -> datetime:
    raise AssertionError("a store that keeps nothing asked for the time")


def _require_strict_tables(path: Path) -> None:
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        raise StoreError(Trouble.OLD_SQLITE, path, sqlite3.sqlite_version)


def _make_folder(folder: Path, path: Path) -> None:
    try:
        # A trainee's records are nobody else's business.
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        trouble = Trouble.FULL if error.errno == errno.ENOSPC else Trouble.UNWRITABLE
        raise StoreError(trouble, path) from error


def _open_for_writing(folder: Path, path: Path, factory: ConnectionType) -> tuple[WindowLock, Database]:
    with ExitStack() as undo, explained(path):
        lock = take_lock(folder / LOCK_NAME)
        undo.callback(lock.release)
        connection = connect(path, "mode=rwc", factory=factory)
        undo.callback(connection.close)
        read_version(connection, path)  # before a setting could change a file that isn't ours
        for setting in _DURABLE:
            connection.execute(setting)
        migrate(connection, path)
        undo.pop_all()
    return lock, Database(path, connection)


def _open_for_reading(path: Path, hindrance: Trouble) -> Database:
    # Reading a WAL store needs files beside it, which a read-only folder refuses with CANTOPEN; immutable=1
    # needs none, but misses what stands in the log alone and must never meet a writer.
    queries = ("mode=ro",) if hindrance is Trouble.SECOND_WINDOW else ("mode=ro", "mode=ro&immutable=1")
    for query in queries:
        try:
            return _read(path, query, hindrance)
        except StoreError as refusal:
            if refusal.trouble is not Trouble.UNWRITABLE:
                raise
    return Database(path, hindrance=hindrance)


def _read(path: Path, query: str, hindrance: Trouble) -> Database:
    with ExitStack() as undo, explained(path):
        connection = connect(path, query)
        undo.callback(connection.close)
        version = read_version(connection, path)
        if version == len(MIGRATIONS):
            undo.pop_all()
            return Database(path, connection, hindrance=hindrance)
    return Database(path, hindrance=Trouble.OLDER_UNWRITABLE if version else hindrance)
