"""All that the store has of its calls, whoever played them and however they ended: for checking and handing on."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from game.records import attempts, calls, inputs, promises
from game.records.database import Database, Row
from game.records.model import CallResult, CallStart, CallState, Promise
from game.records.troubles import StoreError

_CALLS: Final = """
    SELECT calls.id, scenario_id, state, ended_utc, start_seal, end_seal, coalesce(profiles.name, '')
    FROM calls LEFT JOIN profiles ON profiles.id = profile_id ORDER BY calls.id
"""
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
    scenario_id: str
    why: str


def list_all(database: Database) -> Iterator[CallRecord | Unreadable]:
    """Yield every call in the order they were begun. Raises StoreError where the store can't be read at all."""
    for row in database.rows(_CALLS):
        try:
            yield _record(database, row)
        except (StoreError, ValueError, TypeError, LookupError) as error:
            yield Unreadable(row[0], row[1], f"It can't be read: {error}")


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
