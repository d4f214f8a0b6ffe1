"""The one connection to the store: its transactions, and its errors in plain words."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from game.records.troubles import StoreError, Trouble, explain

Value = str | int | None
Row = tuple[Any, ...]  # of the columns' types: the tables are STRICT
Write = Callable[..., sqlite3.Cursor]
ConnectionType = type[sqlite3.Connection]

BUSY_S: Final = 0.25


class Database:
    """A store that can be read and perhaps written.

    Without a connection there is nothing to read. With a `hindrance` every write raises it as a StoreError.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection | None = None, *, hindrance: Trouble | None = None
    ) -> None:
        self.path = path
        self.hindrance = hindrance
        self._connection = connection

    @property
    def has_records(self) -> bool:
        """Tell whether there is a store to read."""
        return self._connection is not None

    def rows(self, sql: str, *values: Value) -> list[Row]:
        """Return all that a query finds; nothing without a store. Raises StoreError."""
        if self._connection is None:
            return []
        with explained(self.path):
            return self._connection.execute(sql, values).fetchall()

    def commit(self, sql: str, *values: Value) -> sqlite3.Cursor:
        """Run one statement as one durable commit. Raises StoreError."""
        connection = self._require_writable()
        with explained(self.path):
            _abandon_leftover(connection)
            return connection.execute(sql, values)

    @contextmanager
    def transaction(self) -> Iterator[Write]:
        """Give a function that writes; all that it wrote is one durable commit, or none of it is.

        Raises StoreError.
        """
        connection = self._require_writable()
        with explained(self.path):
            _abandon_leftover(connection)
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield lambda sql, *values: connection.execute(sql, values)
                connection.execute("COMMIT")
            finally:
                _abandon_leftover(connection)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let all that is read inside be as of one moment; a window that writes isn't held up. Raises StoreError."""
        if self._connection is None:
            yield
            return
        with explained(self.path):
            self._connection.execute("BEGIN")
        try:
            yield
        finally:
            with explained(self.path):
                _abandon_leftover(self._connection)

    def close(self) -> None:
        """Close the connection; closing twice does nothing."""
        if self._connection is not None:
            self._connection.close()

    def _require_writable(self) -> sqlite3.Connection:
        if self._connection is None or self.hindrance is not None:
            raise StoreError(self.hindrance or Trouble.UNWRITABLE, self.path)
        return self._connection


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite raises inside into a StoreError about the store at `path`."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise  # a mistake of ours, such as a closed store: no player can act on it
    except (sqlite3.Error, UnicodeEncodeError, OverflowError) as error:
        raise explain(error, path) from error


def connect(path: Path, query: str, *, factory: ConnectionType = sqlite3.Connection) -> sqlite3.Connection:
    """Open a database file in autocommit; `query` is that of SQLite's URI, such as "mode=ro".

    Raises sqlite3.Error. What the file holds comes to light at the first statement, not here.
    """
    posix = quote(path.absolute().as_posix().encode("utf-8", "surrogateescape"), safe="/:")
    # With an empty authority: SQLite refuses file://server/share, which a Windows network path would give.
    uri = f"file://{posix if posix.startswith('/') else '/' + posix}?{query}"
    return sqlite3.connect(uri, uri=True, timeout=BUSY_S, isolation_level=None, factory=factory)


def _abandon_leftover(connection: sqlite3.Connection) -> None:
    # Also before a commit: if an earlier ROLLBACK failed, a lone statement would otherwise never be committed.
    if connection.in_transaction:
        connection.execute("ROLLBACK")
