"""Hold: ask, come back, name the wait; forgetting somebody costs."""

import pytest

from game.call.actions import IllegalChoice
from game.call.holding import named_wait
from game.call.line import LineState
from game.call.state import Hold
from tests.call.conftest import Dial, faults, kinds, persona

ACK = {"acts": ["acknowledge"]}
LOOKUPS = {
    name: {"title": name.capitalize(), "seconds": 20, "text": "White box."} for name in ("account", "board", "tickets")
}


def test_a_caller_who_was_asked_waits_and_is_thanked_for_the_named_wait(dial: Dial) -> None:
    call = dial(ACK, lookups=LOOKUPS)
    asked = call.do("hold")
    assert kinds(asked) == ["AgentSpoke", "PutOnHold", "CallerSpoke"]
    assert call.line is LineState.ON_HOLD
    call.do("lookup:account")
    call.do("lookup:board")
    said = call.do("back")
    assert kinds(said) == ["CameBack", "AgentSpoke", "CallerSpoke"]
    assert said[0].seconds == 40
    assert said[1].text == "Thank you for waiting, that was 40 seconds."
    assert call.line is LineState.TALKING
    assert faults(call) == []


def test_searching_in_silence_wears_patience_and_a_hold_that_was_asked_for_does_not(dial: Dial) -> None:
    caller = persona("anxious", patience=1)
    silent, held = dial(ACK, caller=caller, lookups=LOOKUPS), dial(ACK, caller=caller, lookups=LOOKUPS)
    held.do("hold")
    for name in LOOKUPS:
        silent.do(f"lookup:{name}")
        held.do(f"lookup:{name}")
    assert (silent.state.mood, held.state.mood) == (2, 3)


def test_pressing_hold_without_asking_is_a_fault_and_spares_no_patience(dial: Dial) -> None:
    call = dial(ACK, caller=persona("anxious", patience=1), lookups=LOOKUPS)
    call.do("hold:unasked")
    assert faults(call) == ["left_waiting"]
    mood = call.state.mood
    call.do("lookup:account")
    assert call.state.mood == mood - 1


def test_who_is_put_on_hold_unasked_hears_no_question_and_gives_no_answer(dial: Dial) -> None:
    assert kinds(dial(ACK).do("hold:unasked")) == ["FaultMade", "MoodChanged", "PutOnHold"]


def test_back_from_hold_there_is_talk_again(dial: Dial) -> None:
    call = dial(ACK)
    before = call.choices
    call.do("hold")
    call.do("back")
    assert call.choices == before


def test_a_hold_ends_the_count_of_silences_and_what_was_said_of_looking(dial: Dial) -> None:
    call = dial({"acts": ["narrate"]}, lookups=LOOKUPS)
    call.do("hall.0")
    call.advance(2 * call.program.persona.silence_s)
    mood = call.state.mood
    call.do("hold")
    call.do("back")
    call.advance(call.program.persona.silence_s)
    assert call.state.mood == mood
    call.do("hall.0")
    call.do("hold")
    call.do("back")
    call.do("lookup:account")
    assert call.state.stalled == 1


def test_what_is_found_on_hold_is_found_without_a_word(dial: Dial) -> None:
    call = dial(ACK, caller=persona("anxious", patience=0, opens="relieved"), lookups=LOOKUPS)
    call.do("hold:unasked")
    assert "CallerSpoke" not in kinds(call.do("lookup:account"))


def test_somebody_at_the_worst_mood_hangs_up_on_who_comes_back_without_a_word(dial: Dial) -> None:
    call = dial(ACK, caller=persona("anxious", opens="panicking", listens_from="panicking"))
    call.do("hold")
    call.do("back:unnamed")
    assert call.result == "lost"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "Thank you for waiting."),
        (4, "Thank you for waiting."),
        (12, "Thank you for waiting, that was 10 seconds."),
        (60, "Thank you for waiting, that was 1 minute."),
        (98, "Thank you for waiting, that was 1 minute 40 seconds."),
        (120, "Thank you for waiting, that was 2 minutes."),
    ],
)
def test_a_wait_is_named_as_people_would(seconds: int, words: str) -> None:
    assert named_wait(seconds) == words


def test_coming_back_as_if_nothing_was_is_a_fault(dial: Dial) -> None:
    call = dial(ACK)
    call.do("hold")
    call.do("back:unnamed")
    assert faults(call) == ["left_waiting"]


def test_a_minute_gone_by_on_hold_is_a_fault_each_time(dial: Dial) -> None:
    call = dial(ACK)
    call.do("hold")
    assert call.advance(59) == ()
    assert kinds(call.advance(1)) == ["FaultMade", "MoodChanged"]
    call.advance(60)
    assert faults(call) == ["left_waiting", "left_waiting"]
    assert call.do("back")[0].seconds == 120


def test_somebody_forgotten_at_the_worst_mood_hangs_up(dial: Dial) -> None:
    call = dial(ACK, caller=persona("anxious", opens="panicking", listens_from="panicking"))
    call.do("hold")
    call.advance(60)
    assert call.result == "lost"
    assert call.line is LineState.WRAP_UP


def test_an_unheard_caller_who_does_not_listen_refuses_to_hold(dial: Dial) -> None:
    call = dial(ACK, caller=persona("anxious", opens="frightened"))
    assert "HoldRefused" in kinds(call.do("hold"))
    assert call.line is LineState.TALKING
    call.do("hall.0")
    assert "PutOnHold" in kinds(call.do("hold"))


def test_nobody_who_is_not_asked_can_refuse_and_nobody_refuses_who_was_heard(dial: Dial) -> None:
    unheard = dial(ACK, caller=persona("anxious", opens="frightened"))
    assert "PutOnHold" in kinds(unheard.do("hold:unasked"))
    heard = dial(ACK, caller=persona("anxious", opens="frightened", reactions={"acknowledge": 0}))
    heard.do("hall.0")
    assert "PutOnHold" in kinds(heard.do("hold"))


def test_on_hold_nothing_can_be_said(dial: Dial) -> None:
    call = dial(ACK)
    call.do("hold")
    assert {choice.kind for choice in call.choices} == {"lookup", "back", "hang_up", "transfer"}
    with pytest.raises(IllegalChoice):
        call.do("hall.0")
    with pytest.raises(IllegalChoice):
        call.do("hold")


def test_a_call_can_be_handed_over_from_hold(dial: Dial) -> None:
    call = dial(ACK)
    call.do("hold")
    call.do("to:level2:warm")
    assert (call.result, call.line, call.state.hold) == ("handed_over", LineState.WRAP_UP, Hold.NONE)
