"""All that the store has of its calls, whoever played them and however they ended: for checking and handing on."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import Final

from game.records import attempts, calls, inputs, promises
from game.records.database import Database, Row
from game.records.model import CallResult, CallStart, CallState, Promise
from game.records.troubles import StoreError, Trouble

_CALLS: Final = """
    SELECT calls.id, scenario_id, state, ended_utc, start_seal, end_seal, coalesce(profiles.name, '')
    FROM calls LEFT JOIN profiles ON profiles.id = profile_id
"""
_ALL: Final = _CALLS + " ORDER BY calls.id"
_ONE: Final = _CALLS + " WHERE calls.id = ?"
_START: Final = calls.STARTS + " WHERE calls.id = ?"
_SEALS: Final = "SELECT seal FROM inputs WHERE call_id = ? ORDER BY turn"


@dataclass(frozen=True, kw_only=True)
class CallRecord:
    """One call as it is on record. `seals` are those of its inputs; `result` is None where it wasn't finished.

    The labels are UTC as the clock stood.
    """

    call_id: int
    trainee: str
    state: CallState
    started_utc: str
    ended_utc: str
    start: CallStart
    inputs: tuple[str, ...]
    result: CallResult | None
    promises: tuple[Promise, ...]
    start_seal: str
    seals: tuple[str, ...]
    end_seal: str


@dataclass(frozen=True)
class Unreadable:
    """A call of which the store has something that is no record; `why` is a sentence."""

    call_id: int
    trainee: str
    scenario_id: str
    why: str


def list_all(database: Database) -> Generator[CallRecord | Unreadable]:
    """Yield every call in the order they were begun, all as of one moment: a window may be playing beside.

    Raises StoreError where the store can't be read at all.
    """
    with database.snapshot():
        for row in database.rows(_ALL):
            yield _readable(database, row)


def one(database: Database, call_id: int) -> CallRecord | Unreadable | None:
    """Return one call, None when there is no such call. Raises StoreError where the store can't be read at all."""
    rows = database.rows(_ONE, call_id)
    return _readable(database, rows[0]) if rows else None


def count(database: Database) -> int:
    """Return how many calls there are. Raises StoreError."""
    return sum(number for (number,) in database.rows("SELECT count(*) FROM calls"))


def _readable(database: Database, row: Row) -> CallRecord | Unreadable:
    call_id, scenario_id, *_, trainee = row
    try:
        return _record(database, row)
    except StoreError as refusal:
        if refusal.trouble is not Trouble.DAMAGED:
            raise
        return Unreadable(call_id, trainee, scenario_id, "Something of it is missing or damaged.")
    except (ValueError, TypeError, LookupError) as error:
        return Unreadable(call_id, trainee, scenario_id, f"It can't be read: {error}")


def _record(database: Database, row: Row) -> CallRecord:
    call_id, _, state, ended_utc, start_seal, end_seal, trainee = row
    starts = database.rows(_START, call_id)
    if not starts:
        raise LookupError("its scenario's text is missing.")
    return CallRecord(
        call_id=call_id,
        trainee=trainee,
        state=CallState(state),
        started_utc=starts[0][1],
        ended_utc=ended_utc or "",
        start=calls.start_from(starts[0]),
        inputs=inputs.list_all(database, call_id),
        result=attempts.result_of(database, call_id),
        promises=promises.of_call(database, call_id),
        start_seal=start_seal,
        seals=tuple(seal for (seal,) in database.rows(_SEALS, call_id)),
        end_seal=end_seal,
    )
