"""What the trainee chose at each turn of a call, ordered by (call, turn) and never by a clock."""

from typing import Final

from game.records.database import Database, Write
from game.records.troubles import StoreError, Trouble

# An ended call takes no input, whoever asks.
_ADD: Final = """
    INSERT INTO inputs (call_id, turn, input, seal) SELECT id, ?, ?, ? FROM calls WHERE id = ? AND state = 'open'
"""
_ADD_OR_REPLACE: Final = _ADD + " ON CONFLICT DO UPDATE SET input = excluded.input, seal = excluded.seal"
_ALL: Final = "SELECT turn, input FROM inputs WHERE call_id = ? ORDER BY turn"
_LAST_SEAL: Final = "SELECT seal FROM inputs WHERE call_id = ? ORDER BY turn DESC LIMIT 1"
_START_SEAL: Final = "SELECT start_seal FROM calls WHERE id = ?"
_AT: Final = "SELECT input FROM inputs WHERE call_id = ? AND turn = ?"


def add(database: Database, call_id: int, turn: int, text: str, *, seal: str, may_replace: bool = False) -> None:
    """Keep one input (turns count from 1) with its seal in one durable commit.

    `may_replace` lets it take the place of an input already kept at that turn. Raises StoreError.
    """
    sql = _ADD_OR_REPLACE if may_replace else _ADD
    if database.commit(sql, turn, text, seal, call_id).rowcount != 1:
        raise StoreError(Trouble.CALL_OVER, database.path)


def write_first(write: Write, call_id: int, turn: int, text: str, seal: str) -> None:
    """Keep one input of a call that is being begun, within the transaction that gave `write`."""
    write(_ADD, turn, text, seal, call_id)


def at(database: Database, call_id: int, turn: int) -> str | None:
    """Return the input kept at a turn, None where there is none. Raises StoreError."""
    rows = database.rows(_AT, call_id, turn)
    return rows[0][0] if rows else None


def list_all(database: Database, call_id: int) -> tuple[str, ...]:
    """Return a call's inputs in the order of its turns. Raises StoreError, DAMAGED where a turn is missing."""
    rows = database.rows(_ALL, call_id)
    if [turn for turn, _ in rows] != list(range(1, len(rows) + 1)):
        raise StoreError(Trouble.DAMAGED, database.path)
    return tuple(text for _, text in rows)


def last_seal(database: Database, call_id: int) -> str:
    """Return the seal of a call's last input, of its beginning where there is none yet. Raises StoreError."""
    rows = database.rows(_LAST_SEAL, call_id) or database.rows(_START_SEAL, call_id)
    return str(rows[0][0])
