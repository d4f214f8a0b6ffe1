"""What was promised on a call is kept with its result, for the shift to hold the trainee to it."""

import sqlite3
from collections.abc import Callable

import pytest

from game.call.events import PromiseMade
from game.call.session import TurnRecord
from game.records.journal import CallJournal
from game.records.model import CallResult, CallStart, Profile, Promise, RecordedPromise
from game.records.recording import begin_call, promises_made
from game.records.store import Store
from game.records.troubles import StoreError
from game.records.workplace import Workplace, load_for_play
from tests.call.conftest import load, scenario_dict
from tests.records.test_recording import CALLERS, Mode

RING_BACK = Promise(who="", what="ring back", due="16:00")
ENGINEER = Promise(who="the network desk", what="měří linku", due="tomorrow")


@pytest.fixture
def workplace() -> Workplace:
    return load_for_play(CALLERS[0])[1]


def test_promises_are_there_after_a_restart_in_the_order_they_were_made(
    opened: Callable[..., Store],
    store: Store,
    profile: Profile,
    journal: CallJournal,
    call_result: Callable[..., CallResult],
) -> None:
    journal.close(call_result(), (ENGINEER, RING_BACK))
    store.close()
    assert opened().promises(profile) == (
        RecordedPromise(call_id=journal.call_id, scenario_id="lamp", number=1, promise=ENGINEER),
        RecordedPromise(call_id=journal.call_id, scenario_id="lamp", number=2, promise=RING_BACK),
    )


def test_promises_are_the_profiles_own_and_the_packs(
    store: Store, profile: Profile, call_start: Callable[..., CallStart], call_result: Callable[..., CallResult]
) -> None:
    store.open_call(call_start(pack="other")).close(call_result(), (RING_BACK,))
    assert (len(store.promises(profile)), len(store.promises(profile, "other"))) == (1, 1)
    assert (store.promises(profile, "pomezi"), store.promises(store.add_profile("Bára"))) == ((), ())


def test_result_and_promises_are_kept_together_or_not_at_all(
    opened: Callable[..., Store],
    store: Store,
    profile: Profile,
    call_start: Callable[..., CallStart],
    call_result: Callable[..., CallResult],
) -> None:
    class Full(sqlite3.Connection):
        def execute(self, sql: str, *values: object) -> sqlite3.Cursor:  # type: ignore[override]
            if "INTO promises" in sql:
                raise sqlite3.OperationalError("no room for that")
            return super().execute(sql, *values)

    store.close()
    full = opened(factory=Full)
    journal = full.open_call(call_start())
    with pytest.raises(StoreError):
        journal.close(call_result(), (RING_BACK,))
    assert (full.best_scores(profile), full.promises(profile)) == ({}, ())
    journal.append("opening.1")
    assert full.open_calls(profile)[0].inputs == ("opening.1",)


def test_promises_are_read_off_the_turns_in_order() -> None:
    first, second = PromiseMade("", "ring back", "16:00"), PromiseMade("the network desk", "měří linku", "tomorrow")
    turns = [TurnRecord(0, "", (), 3), TurnRecord(1, "a.0", (first,), 9), TurnRecord(2, "b.1", (second,), 12)]
    assert promises_made(turns) == (RING_BACK, ENGINEER)


def test_what_a_reply_promises_is_owed_once_the_call_is_finished(
    store: Store, profile: Profile, workplace: Workplace
) -> None:
    reply = {"acts": ["promise"], "promises": {"what": "ring back", "by": "16:00"}, "goto": "parted"}
    recorded = begin_call(store, workplace, load(scenario_dict(reply)), profile, seed=1, mode=Mode.PRACTICE)
    recorded.call.do("hall.0")
    assert store.promises(profile) == ()
    for choice in ("result:unsolved", "note:2"):
        recorded.call.do(choice)
    recorded.finish()
    assert [owed.promise for owed in store.promises(profile)] == [RING_BACK]
