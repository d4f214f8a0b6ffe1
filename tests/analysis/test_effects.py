"""What a choice would do, told before it is made, is what happens when it is."""

import pytest

from game.analysis.effects import Effect, Sense, effects_of
from game.call.actions import IllegalChoice
from game.call.session import Call
from game.scoring.rubric_file import shipped_rubric
from tests.call.conftest import Dial, dial

__all__ = ["dial"]

RUBRIC = shipped_rubric()
ASK = {"say": "Which lamp?", "acts": ["ask"], "learns": ["lamp"]}


def told(call: Call, choice: str) -> list[str]:
    return [effect.text for effect in effects_of(call, choice, RUBRIC)]


def test_a_reply_tells_what_is_learnt_and_earned_and_where_it_leads(dial: Dial) -> None:
    call = dial(ASK | {"goto": "shelf"})
    heard = "the caller feels heard"
    assert told(call, "hall.0")[1:] == ["learns `lamp`", heard, "`lamp` +10 help", "leads to `shelf`"]


def test_a_fault_tells_its_points(dial: Dial) -> None:
    call = dial({"acts": ["ask"], "faults": ["jargon"]})
    fault = RUBRIC.faults["jargon"].points_with("anxious", call.program.scenario.channel)  # type: ignore[index]
    assert Effect(f"`jargon` −{fault} respect", Sense.COST) in effects_of(call, "hall.0", RUBRIC)


def test_what_falls_on_deaf_ears_is_named(dial: Dial) -> None:
    call = dial({"acts": ["instruct"]}, caller={"name": "Eva Malá", "persona": "aggressive"})
    assert "`instruct` falls on deaf ears: advice is taken from curt up" in told(call, "hall.0")


def test_what_is_known_already_is_no_news(dial: Dial) -> None:
    call = dial(ASK)
    call.do("hall.0")
    assert not any("lamp" in text for text in told(call, "hall.0"))


def test_an_ending_tells_the_score_that_the_call_then_has(dial: Dial) -> None:
    call = dial(ASK | {"goto": "mended"})
    assert told(call, "hall.0")[-2:] == ["ends at `mended`: solved", "score 88, passed"]


def test_silence_tells_what_it_costs(dial: Dial) -> None:
    call = dial(ASK)
    call.do("wait:20")
    call.do("wait:20")
    assert "patience wears out" in told(call, "wait:20")


def test_looking_ahead_changes_nothing(dial: Dial) -> None:
    call = dial(ASK)
    before = call.state, len(call.turns)
    for choice in call.choices:
        effects_of(call, choice.id, RUBRIC)
    assert (call.state, len(call.turns)) == before


def test_the_mood_told_is_the_mood_that_comes(dial: Dial) -> None:
    call = dial({"acts": ["acknowledge", "ask"]}, {"acts": [], "faults": ["blame"]})
    for choice in ("hall.0", "hall.1", "hall.script"):
        before, (mood, *_) = call.state.mood, told(call, choice)
        call.do(choice)
        names = call.program.persona.mood_name(before), call.program.persona.mood_name(call.state.mood)
        assert mood == (f"mood stays {names[0]}" if names[0] == names[1] else f"mood {names[0]} → {names[1]}")


def test_what_cant_be_chosen_is_refused(dial: Dial) -> None:
    with pytest.raises(IllegalChoice):
        effects_of(dial(ASK), "shelf.1", RUBRIC)


def test_a_part_of_a_page_does_nothing_before_it_is_sent(dial: Dial) -> None:
    parts = {"opening": [ASK | {"goto": "mended"}]}
    call = dial(channel="email", nodes={"hall": {"caller": "A lamp is red.", "compose": parts}})
    assert told(call, "hall.0") == ["stands on the page until it is sent"]
    call.do("hall.0")
    assert "learns `lamp`" in told(call, "send")
