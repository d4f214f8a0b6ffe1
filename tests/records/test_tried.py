"""Which calls of the records count for progress, and which of them were honest tries."""

import json
from collections.abc import Callable

import pytest

from game.records.model import CallResult, CallStart, Mode, Profile
from game.records.store import Store
from game.records.tried import is_honest_try

FOUND = {"dimension": "help", "sign": "lamp", "points": 6}
NOTHING = {"dimension": "help", "sign": "solved", "points": 0}
GAVE_UP = {"dimension": "help", "sign": "give_up", "points": -40}
POLITE = {"dimension": "respect", "sign": "jargon", "points": -10}


def honest(*marks: dict[str, object], result: str = "unsolved", critical: tuple[str, ...] = ()) -> bool:
    return is_honest_try(result, frozenset(critical), json.dumps({"marks": list(marks)}))


@pytest.mark.parametrize("result", ["solved", "unsolved", "lost", "honest_no", "handed_over", "harmed"])
def test_finding_something_is_an_honest_try_however_it_ends(result: str) -> None:
    assert honest(FOUND, POLITE, result=result)


def test_running_through_a_call_is_none() -> None:
    assert not honest(NOTHING, POLITE)


def test_hanging_up_or_giving_up_is_none() -> None:
    assert not honest(FOUND, result="abandoned", critical=("abandoned",))
    assert not honest(FOUND, GAVE_UP)


@pytest.mark.parametrize("error", ["insult", "untruth", "withhold"])
def test_bad_faith_is_none(error: str) -> None:
    assert not honest(FOUND, critical=(error,))


@pytest.mark.parametrize("error", ["leak", "danger_missed", "harm"])
def test_a_grave_mistake_in_good_faith_is_one(error: str) -> None:
    assert honest(FOUND, critical=(error,))


def test_finished_calls_come_in_the_order_they_were_begun(
    store: Store, profile: Profile, call_start: Callable[..., CallStart], call_result: Callable[..., CallResult]
) -> None:
    first, second = (store.open_call(call_start(mode=mode)) for mode in (Mode.EXAM, Mode.PRACTICE))
    second.close(call_result(score=70))
    first.close(call_result(score=40))
    told = store.tried_calls(profile, "pomezi")
    assert [(call.score, call.mode) for call in told] == [(40, Mode.EXAM), (70, Mode.PRACTICE)]


def test_open_and_dropped_calls_other_packs_and_other_people_do_not_count(
    store: Store, profile: Profile, call_start: Callable[..., CallStart], call_result: Callable[..., CallResult]
) -> None:
    store.open_call(call_start())
    store.open_call(call_start()).drop()
    store.open_call(call_start(pack="other")).close(call_result())
    store.open_call(call_start(profile_id=store.add_profile("Bára").id)).close(call_result())
    assert store.tried_calls(profile, "pomezi") == ()


def test_a_call_brings_its_caller_and_its_four_scores(
    store: Store, profile: Profile, call_start: Callable[..., CallStart], call_result: Callable[..., CallResult]
) -> None:
    store.open_call(call_start(persona_id="expert")).close(call_result(scorecard=json.dumps({"marks": [FOUND]})))
    (call,) = store.tried_calls(profile, "pomezi")
    assert (call.scenario_id, call.persona, call.passed, call.was_honest) == ("lamp", "expert", True, True)
    assert (call.help, call.escalation, call.own_words, call.respect, call.score) == (90, 100, 80, 70, 86)


def test_numbers_are_shown_from_the_second_finished_call_on(
    store: Store, profile: Profile, call_start: Callable[..., CallStart], call_result: Callable[..., CallResult]
) -> None:
    assert not store.has_several_finished_calls(profile)
    store.open_call(call_start()).close(call_result())
    store.open_call(call_start()).drop()
    assert not store.has_several_finished_calls(profile)
    store.open_call(call_start()).close(call_result())
    assert store.has_several_finished_calls(profile)
