"""Silence can be stretched or switched off; what is said in it, and what it costs, stays the same."""

import pytest

from game.call.program import compile_program
from game.call.session import Call
from game.call.silence import Silence
from tests.call.conftest import FIRST_LINE, load, scenario_dict


def call_with(silence: Silence, required: tuple[str, ...] = ()) -> Call:
    program = compile_program(load(scenario_dict({"acts": ["ask"]})), "")
    call = Call(program, seed=1, first_line=FIRST_LINE, required_lines=required, silence=silence)
    call.start()
    return call


@pytest.mark.parametrize(
    ("silence", "seconds"), [(Silence.AS_IN_LIFE, 20), (Silence.DOUBLE, 40), (Silence.FOURFOLD, 80)]
)
def test_the_caller_speaks_up_after_so_many_seconds(silence: Silence, seconds: int) -> None:
    call = call_with(silence)
    assert call.advance(seconds - 1) == ()
    assert call.advance(1)


def test_with_the_timer_off_nobody_ever_speaks_up() -> None:
    call = call_with(Silence.OFF)
    assert call.advance(3600) == ()
    call.do("hold")
    assert call.advance(3600) == ()
    assert call.clock_s < 60


def test_a_stretched_silence_is_replayed_from_its_own_inputs() -> None:
    call, again = call_with(Silence.FOURFOLD), call_with(Silence.FOURFOLD)
    call.advance(250)
    call.do("hall.0")
    again.replay([turn.choice for turn in call.turns[1:]])
    assert again.turns == call.turns
    assert [turn.choice for turn in call.turns] == ["", "wait:80", "wait:80", "wait:80", "hall.0"]


def test_lines_that_the_law_requires_follow_the_first_one_and_are_free() -> None:
    call = call_with(Silence.OFF, ("This call is recorded.",))
    spoken = [event.text for event in call.turns[0].events if type(event).__name__ == "AgentSpoke"]
    assert spoken == [FIRST_LINE, "This call is recorded."]
    assert not any(type(event).__name__ == "FaultMade" for event in call.turns[0].events)
