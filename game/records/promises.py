"""What was promised on finished calls; a promise made in a retake binds nobody."""

from collections.abc import Sequence
from typing import Final

from game.records.database import Database, Row, Write
from game.records.model import Promise, RecordedPromise
from game.records.troubles import StoreError, Trouble

_ADD: Final = "INSERT INTO promises (call_id, number, who, what, due) VALUES (?, ?, ?, ?, ?)"

_ALL: Final = """
    SELECT call_id, scenario_id, number, who, what, due FROM promises JOIN calls ON calls.id = call_id
    WHERE profile_id = ?1 AND again_of IS NULL AND (?2 IS NULL OR pack = ?2) ORDER BY call_id, number
"""


def add(write: Write, call_id: int, made: Sequence[Promise]) -> None:
    """Keep a call's promises in the order they were made, within the transaction that gave `write`."""
    for number, promise in enumerate(made, 1):
        write(_ADD, call_id, number, promise.who, promise.what, promise.due)


def of_call(database: Database, call_id: int) -> tuple[Promise, ...]:
    """Return the promises of one call in the order they were made. Raises StoreError, DAMAGED where one is missing."""
    rows = database.rows("SELECT number, who, what, due FROM promises WHERE call_id = ? ORDER BY number", call_id)
    if [row[0] for row in rows] != list(range(1, len(rows) + 1)):
        raise StoreError(Trouble.DAMAGED, database.path)
    return tuple(Promise(who=who, what=what, due=due) for _, who, what, due in rows)


def list_all(database: Database, profile_id: int, pack: str | None) -> tuple[RecordedPromise, ...]:
    """Return a profile's promises, of one pack or of all (None), in the order they were made. Raises StoreError."""
    return tuple(_recorded(row) for row in database.rows(_ALL, profile_id, pack))


def _recorded(row: Row) -> RecordedPromise:
    promise = Promise(who=row[3], what=row[4], due=row[5])
    return RecordedPromise(call_id=row[0], scenario_id=row[1], number=row[2], promise=promise)
