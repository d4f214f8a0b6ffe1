"""How long callers bear silence: the trainee's setting, kept with the profile and with each call."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from game.analysis.bots.policies import POLICIES
from game.call.silence import Silence
from game.callers.cast import PERSONAS
from game.records.journal import CallJournal
from game.records.model import CallResult, CallStart, Mode, Profile
from game.records.recording import RecordedCall, begin_call, resume_call
from game.records.store import Store
from game.records.workplace import Workplace, load_for_play
from game.scenario.model import Scenario
from tests.call.conftest import load, scenario_dict
from tests.records.test_recording import CALLERS

SMALL = scenario_dict({"acts": ["ask"], "learns": ["lamp"]}, {"acts": ["ask"], "goto": "mended"})
BORNE_S = PERSONAS["anxious"].silence_s
TO_THE_END = ("hall.0", "hall.1", "result:solved", "note:2")


@pytest.fixture
def workplace() -> Workplace:
    return load_for_play(CALLERS[0])[1]


@pytest.fixture
def take(store: Store, workplace: Workplace, profile: Profile) -> Callable[..., RecordedCall]:
    """Begin a call of the small caller under a setting."""

    def begin(silence: Silence, mode: Mode = Mode.EXAM) -> RecordedCall:
        return begin_call(store, workplace, load(SMALL), profile, seed=5, mode=mode, silence=silence)

    return begin


@pytest.mark.parametrize(("silence", "times"), [(Silence.AS_IN_LIFE, 1), (Silence.DOUBLE, 2), (Silence.FOURFOLD, 4)])
def test_the_same_silence_is_borne_as_many_times_as_long(
    take: Callable[..., RecordedCall], silence: Silence, times: int
) -> None:
    call = take(silence).call
    assert call.advance(times * BORNE_S - 1) == ()
    assert call.advance(1) != ()


def test_without_a_timer_nobody_ever_speaks_up(take: Callable[..., RecordedCall]) -> None:
    call = take(Silence.OFF).call
    assert (call.advance(3600), call.do("wait:3600"), len(call.turns)) == ((), (), 1)


@pytest.mark.parametrize("silence", Silence)
def test_a_call_goes_on_at_the_same_turn_and_equals_the_unbroken_one(
    store: Store, workplace: Workplace, profile: Profile, take: Callable[..., RecordedCall], silence: Silence
) -> None:
    call, kept = take(silence).call, list[str]()
    call.do("hall.0")
    call.advance(4 * BORNE_S)
    again = resume_call(store, workplace, store.open_calls(profile)[0]).call
    assert (again.turns, again.state, again.clock_s) == (call.turns, call.state, call.clock_s)
    again.commit = kept.append
    assert again.advance(4 * BORNE_S) == call.advance(4 * BORNE_S)
    assert len(kept) == {Silence.OFF: 0, Silence.AS_IN_LIFE: 4, Silence.DOUBLE: 2, Silence.FOURFOLD: 1}[silence]


@pytest.mark.parametrize("path", CALLERS, ids=lambda path: path.stem)
def test_the_score_of_the_same_inputs_is_the_same_whatever_the_setting(workplace: Workplace, path: Path) -> None:
    scenario, workplace = load_for_play(path)
    cards = [_finished(workplace, scenario, silence) for silence in Silence]
    assert all(card == cards[0] for card in cards)


def _finished(workplace: Workplace, scenario: Scenario, silence: Silence) -> object:
    recorded = begin_call(None, workplace, scenario, None, seed=5, mode=Mode.EXAM, silence=silence)
    random = Random(3)
    while not recorded.call.is_over:
        recorded.call.do(POLICIES["genuine"](recorded.call, random))
    return recorded.finish()


def test_the_setting_survives_a_restart(opened: Callable[..., Store], store: Store, profile: Profile) -> None:
    store.set_silence(profile, Silence.FOURFOLD)
    store.close()
    again = opened()
    assert [each.silence for each in again.profiles()] == [Silence.FOURFOLD]
    assert again.latest_profile() == replace(profile, silence=Silence.FOURFOLD)


def test_the_setting_is_the_trainees_own(store: Store, profile: Profile) -> None:
    store.set_silence(profile, Silence.OFF)
    assert store.add_profile("Bára").silence is Silence.AS_IN_LIFE


@pytest.mark.parametrize(
    ("mode", "silence", "aside"),
    [
        (Mode.EXAM, Silence.OFF, "No silence timer"),
        (Mode.EXAM, Silence.AS_IN_LIFE, ""),
        (Mode.EXAM, Silence.DOUBLE, "Silence ×2"),
        (Mode.EXAM, Silence.FOURFOLD, "Silence ×4"),
        (Mode.PRACTICE, Silence.FOURFOLD, ""),
    ],
)
def test_a_finished_exam_says_how_silence_was_set(
    store: Store, take: Callable[..., RecordedCall], mode: Mode, silence: Silence, aside: str
) -> None:
    recorded, profile = take(silence, mode), store.profiles()[0]
    for choice in TO_THE_END:
        recorded.call.do(choice)
    recorded.finish()
    (attempt,) = store.attempts(profile, "small")
    assert (attempt.silence, attempt.aside, recorded.aside) == (silence, aside, aside)
    assert store.best_asides(profile) == ({"small": aside} if aside else {})


def test_what_stands_beside_the_best_score_is_the_best_calls_own(
    store: Store, profile: Profile, call_start: Callable[..., CallStart], call_result: Callable[..., CallResult]
) -> None:
    def close(score: int, silence: Silence) -> None:
        journal: CallJournal = store.open_call(call_start(mode=Mode.EXAM, silence=silence))
        journal.close(call_result(score=score))

    close(80, Silence.AS_IN_LIFE)
    close(90, Silence.DOUBLE)
    assert store.best_asides(profile) == {"lamp": "Silence ×2"}
    close(90, Silence.AS_IN_LIFE)
    assert store.best_asides(profile) == {}


def test_what_the_law_requires_is_said_after_the_first_line_and_again_on_resuming(
    store: Store, profile: Profile, workplace: Workplace
) -> None:
    law = ("This call is recorded, {agent} of {company} must tell you.", "Say so if you mind.")
    bound = replace(workplace, house=replace(workplace.house, required_lines=law))
    recorded = begin_call(store, bound, load(SMALL), profile, seed=5, mode=Mode.EXAM)
    said = [event.text for event in recorded.call.turns[0].events if type(event).__name__ == "AgentSpoke"]
    assert said[1:] == ["This call is recorded, Ana of Pomezí Net must tell you.", "Say so if you mind."]
    again = resume_call(store, workplace, store.open_calls(profile)[0])
    assert again.call.turns == recorded.call.turns


def test_what_the_law_requires_costs_nothing(workplace: Workplace) -> None:
    bound = replace(workplace, house=replace(workplace.house, required_lines=("This call is recorded.",)))
    recorded = begin_call(None, bound, load(SMALL), None, seed=5, mode=Mode.EXAM)
    for choice in TO_THE_END:
        recorded.call.do(choice)
    assert recorded.finish().own_words == 100
