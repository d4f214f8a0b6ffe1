"""Hold: ask, come back, name the wait; forgetting somebody costs."""

import pytest

from game.call.actions import IllegalChoice
from game.call.line import LineState
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
    assert (call.result, call.line) == ("handed_over", LineState.WRAP_UP)
