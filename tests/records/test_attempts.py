from collections.abc import Callable

import pytest

from game.records.journal import CallJournal
from game.records.model import CallResult, CallStart, Mode, Profile
from game.records.store import Store
from game.records.troubles import StoreError, Trouble

Play = Callable[..., int]


@pytest.fixture
def play(store: Store, call_start: Callable[..., CallStart], call_result: Callable[..., CallResult]) -> Play:
    """Play a call to a score and return its id."""

    def to_the_end(score: int, **start: object) -> int:
        journal = store.open_call(call_start(**start))
        journal.append("opening.1")
        journal.close(call_result(score=score))
        return journal.call_id

    return to_the_end


def test_the_best_score_counts_whenever_it_was(store: Store, profile: Profile, play: Play) -> None:
    for score in (40, 91, 77):
        play(score)
    play(12, scenario_id="till")
    assert store.best_scores(profile) == {"lamp": 91, "till": 12}


def test_the_same_id_in_another_pack_is_another_scenario(store: Store, profile: Profile, play: Play) -> None:
    play(91, pack="pomezi")
    play(30, pack="other firm")
    assert store.best_scores(profile, "other firm") == {"lamp": 30}
    assert [a.result.score for a in store.attempts(profile, "lamp", "other firm")] == [30]


def test_open_and_dropped_calls_have_no_score(store: Store, profile: Profile, journal: CallJournal) -> None:
    journal.append("opening.1")
    journal.drop()
    assert store.best_scores(profile) == {}
    assert store.attempts(profile, "lamp") == ()


def test_scores_are_the_profiles_own(store: Store, play: Play) -> None:
    play(91)
    assert store.best_scores(store.add_profile("Bára")) == {}


def test_attempts_come_in_the_order_they_were_begun(store: Store, profile: Profile, play: Play) -> None:
    ids = [play(score) for score in (40, 91, 77)]
    assert [attempt.call_id for attempt in store.attempts(profile, "lamp")] == ids


def test_an_attempt_brings_back_its_whole_result(
    store: Store,
    profile: Profile,
    call_start: Callable[..., CallStart],
    call_result: Callable[..., CallResult],
) -> None:
    result = call_result(passed=False, critical=("insult", "únik"), scorecard='{"marks": ["…"]}', stars=0)
    start = call_start(mode=Mode.EXAM)
    store.open_call(start).close(result)
    (attempt,) = store.attempts(profile, "lamp")
    assert (attempt.result, attempt.mode, attempt.scenario_hash) == (result, Mode.EXAM, start.scenario_hash)


def test_an_edited_scenario_leaves_older_results_alone(store: Store, profile: Profile, play: Play) -> None:
    play(91, scenario_text="old")
    before = store.attempts(profile, "lamp")
    play(20, scenario_text="new")
    assert store.attempts(profile, "lamp")[:1] == before


def test_an_impossible_score_is_refused_and_the_call_stays_open(
    store: Store, profile: Profile, journal: CallJournal, call_result: Callable[..., CallResult]
) -> None:
    with pytest.raises(StoreError) as refusal:
        journal.close(call_result(score=101))
    assert refusal.value.trouble is Trouble.REFUSED
    journal.close(call_result())
    assert store.best_scores(profile) == {"lamp": 86}
