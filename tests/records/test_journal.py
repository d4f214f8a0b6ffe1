from collections.abc import Callable

import pytest

from game.records.journal import CallJournal
from game.records.model import CallResult, CallStart, Mode, Profile
from game.records.store import Store
from game.records.troubles import StoreError, Trouble

Make = Callable[..., CallStart]
Kept = Callable[[], tuple[str, ...]]


def test_inputs_are_kept_in_the_order_given(journal: CallJournal, kept: Kept) -> None:
    for text in ("opening.1", "lookup:account", "opening.1"):
        journal.append(text)
    assert kept() == ("opening.1", "lookup:account", "opening.1")


@pytest.mark.parametrize("text", ["", "čau 👋", "a\x00b", "x" * 100_000, "'; DROP TABLE inputs; --"])
def test_an_input_is_kept_as_it_was_given(journal: CallJournal, kept: Kept, text: str) -> None:
    journal.append(text)
    assert kept() == (text,)


def test_a_call_with_more_than_nine_turns_keeps_their_order(journal: CallJournal, kept: Kept) -> None:
    for turn in range(25):
        journal.append(str(turn))
    assert kept() == tuple(str(turn) for turn in range(25))


def test_an_open_call_brings_back_all_it_began_with(store: Store, profile: Profile, call_start: Make) -> None:
    start = call_start(scenario_text="title: Žárovka\r\n", variant="true_trace", seed=-(2**63), mode=Mode.EXAM)
    store.open_call(start)
    (call,) = store.open_calls(profile)
    assert (call.start, call.inputs, call.started_utc) == (start, (), "2031-05-06T12:00:00+00:00")


def test_a_call_goes_on_at_the_turn_it_was_left(
    opened: Callable[..., Store], store: Store, profile: Profile, journal: CallJournal
) -> None:
    journal.append("opening.1")
    store.close()
    again = opened()
    resumed = again.resume(journal.call_id)
    resumed.append("lamps.2")
    assert resumed.turns == 2
    assert again.open_calls(profile)[0].inputs == ("opening.1", "lamps.2")


def test_two_calls_keep_their_inputs_apart(store: Store, profile: Profile, call_start: Make) -> None:
    first, second = store.open_call(call_start()), store.open_call(call_start(scenario_id="till"))
    first.append("a")
    second.append("b")
    first.append("c")
    assert [call.inputs for call in store.open_calls(profile)] == [("a", "c"), ("b",)]


def test_an_edited_scenario_leaves_the_text_of_an_older_call(store: Store, profile: Profile, call_start: Make) -> None:
    store.open_call(call_start(scenario_text="old"))
    store.open_call(call_start(scenario_text="new"))
    store.open_call(call_start(scenario_text="old"))
    assert [call.start.scenario_text for call in store.open_calls(profile)] == ["old", "new", "old"]


def test_calls_to_go_on_with_are_the_profiles_own(store: Store, journal: CallJournal) -> None:
    assert store.open_calls(store.add_profile("Bára")) == ()


def test_a_dropped_call_is_no_longer_offered(store: Store, profile: Profile, journal: CallJournal) -> None:
    journal.drop()
    assert store.open_calls(profile) == ()


def test_a_closed_call_is_no_longer_offered(
    store: Store, profile: Profile, journal: CallJournal, call_result: Callable[..., CallResult]
) -> None:
    journal.close(call_result())
    assert store.open_calls(profile) == ()


@pytest.mark.parametrize("act", [lambda call: call.append("late"), lambda call: call.drop()])
def test_an_ended_call_takes_nothing_more(journal: CallJournal, act: Callable[[CallJournal], None]) -> None:
    journal.drop()
    with pytest.raises(StoreError) as refusal:
        act(journal)
    assert refusal.value.trouble is Trouble.CALL_OVER


def test_a_call_ended_elsewhere_takes_no_input(store: Store, journal: CallJournal) -> None:
    other = store.resume(journal.call_id)
    journal.drop()
    with pytest.raises(StoreError) as refusal:
        other.append("late")
    assert refusal.value.trouble is Trouble.CALL_OVER


def test_two_journals_of_one_call_never_share_a_turn(store: Store, journal: CallJournal, kept: Kept) -> None:
    other = store.resume(journal.call_id)
    journal.append("opening.1")
    with pytest.raises(StoreError) as refusal:
        other.append("opening.1")
    assert refusal.value.trouble is Trouble.REFUSED
    assert kept() == ("opening.1",)


def test_an_ended_call_cannot_be_resumed(store: Store, journal: CallJournal) -> None:
    journal.drop()
    with pytest.raises(StoreError) as refusal:
        store.resume(journal.call_id)
    assert refusal.value.trouble is Trouble.CALL_OVER


def test_an_exam_refuses_to_go_unrecorded(store: Store) -> None:
    with pytest.raises(StoreError) as refusal:
        store.open_unrecorded(Mode.EXAM)
    assert refusal.value.trouble is Trouble.EXAM_UNRECORDED


def test_an_unrecorded_practice_leaves_no_trace(
    store: Store, profile: Profile, call_result: Callable[..., CallResult]
) -> None:
    call = store.open_unrecorded(Mode.PRACTICE)
    call.append("opening.1")
    call.close(call_result())
    assert (store.open_calls(profile), store.best_scores(profile)) == ((), {})
