import pytest

from game.call.events import FeelingClaimed
from tests.call.conftest import Dial, faults

SORRY = {"acts": ["empathise"]}


@pytest.mark.parametrize("feeling", ["empathise", "reassure", "apologise"])
def test_a_feeling_with_no_deed_after_it_is_hollow(dial: Dial, feeling: str) -> None:
    call = dial({"acts": [feeling]}, {"acts": ["smalltalk"]})
    call.do("hall.0")
    assert faults(call) == []
    call.do("hall.1")
    assert faults(call) == ["hollow"]


@pytest.mark.parametrize("act", ["acknowledge", "thank"])
def test_naming_a_fact_or_thanking_wants_no_deed(dial: Dial, act: str) -> None:
    call = dial({"acts": [act]}, {"acts": ["smalltalk"]})
    call.do("hall.0")
    call.do("hall.1")
    assert faults(call) == []


@pytest.mark.parametrize(
    "deed",
    [
        *("explain", "instruct", "check", "own", "admit", "offer_choice", "promise"),
        *("follow_up", "refer", "goodwill", "hand_over"),
    ],
)
def test_a_deed_in_the_next_reply_stands_behind_a_feeling(dial: Dial, deed: str) -> None:
    call = dial(SORRY, {"acts": [deed]})
    call.do("hall.0")
    call.do("hall.1")
    assert faults(call) == []


@pytest.mark.parametrize("leaf", ["ask", "verify", "investigate", "narrate", "summarise"])
def test_a_question_alone_is_a_fig_leaf(dial: Dial, leaf: str) -> None:
    call = dial(SORRY, {"acts": [leaf]})
    call.do("hall.0")
    call.do("hall.1")
    assert faults(call) == ["hollow"]


def test_a_question_that_meets_a_need_stands_behind_a_feeling(dial: Dial) -> None:
    call = dial(SORRY, {"acts": ["ask"], "learns": ["lamp"]})
    call.do("hall.0")
    call.do("hall.1")
    assert faults(call) == []


def test_a_need_met_before_does_not_count_again(dial: Dial) -> None:
    call = dial(SORRY, {"acts": ["ask"], "learns": ["lamp"]})
    call.do("hall.1")
    call.do("hall.0")
    call.do("hall.1")
    assert faults(call) == ["hollow"]


def test_a_deed_in_a_faulted_reply_excuses_nothing_but_a_met_need_does(dial: Dial) -> None:
    call = dial(SORRY, {"acts": ["own"], "faults": ["rush"]}, {"faults": ["rush"], "learns": ["lamp"]})
    call.do("hall.0")
    call.do("hall.1")
    assert faults(call) == ["rush", "hollow"]
    call.do("hall.0")
    call.do("hall.2")
    assert faults(call).count("hollow") == 1


def test_a_deed_in_the_same_reply_is_enough(dial: Dial) -> None:
    call = dial({"acts": ["apologise", "own"]}, {"acts": ["smalltalk"]})
    events = call.do("hall.0")
    call.do("hall.1")
    assert faults(call) == []
    assert not [event for event in events if isinstance(event, FeelingClaimed)]


def test_a_deed_that_balks_does_not_stand_behind_a_feeling(dial: Dial) -> None:
    frightened = {"name": "Eva", "persona": "anxious", "opens": "panicking"}
    call = dial({"acts": ["empathise", "explain"]}, {"acts": ["smalltalk"]}, caller=frightened)
    call.do("hall.0")
    call.do("hall.1")
    assert "hollow" in faults(call)


def test_a_script_line_is_no_deed(dial: Dial) -> None:
    call = dial(SORRY)
    call.do("hall.0")
    call.do("hall.script")
    assert faults(call) == ["script", "hollow"]


def test_a_transfer_is_a_deed(dial: Dial) -> None:
    call = dial(SORRY)
    call.do("hall.0")
    call.do("to:level2:warm")
    assert faults(call) == []


def test_an_ending_is_no_deed(dial: Dial) -> None:
    call = dial(SORRY | {"goto": "parted"})
    call.do("hall.0")
    assert faults(call) == ["hollow"]


def test_hanging_up_after_a_feeling_is_hollow(dial: Dial) -> None:
    call = dial(SORRY)
    call.do("hall.0")
    call.do("hangup")
    assert faults(call) == ["hollow"]


def test_hollow_care_moves_the_mood(dial: Dial) -> None:
    call = dial({"acts": ["empathise"]}, {"acts": ["smalltalk"]})
    call.do("hall.0")
    before = call.state.mood
    call.do("hall.1")
    assert call.state.mood == before - 1


def test_a_look_up_leaves_the_feeling_waiting(dial: Dial) -> None:
    call = dial(SORRY, {"acts": ["own"]})
    call.do("hall.0")
    call.do("lookup:account")
    call.do("hall.1")
    assert faults(call) == []


def test_of_two_feelings_in_a_row_the_first_is_hollow_before_the_second_is_claimed(dial: Dial) -> None:
    call = dial({"say": "How awful.", "acts": ["empathise"]}, {"say": "So sorry.", "acts": ["apologise"]})
    call.do("hall.0")
    told = [type(event).__name__ for event in call.do("hall.1")]
    assert told.index("FaultMade") < told.index("FeelingClaimed")


def test_an_ending_is_spoken_in_the_mood_that_hollow_care_leaves(dial: Dial) -> None:
    endings = {
        "mended": {"result": "solved", "caller": "Good."},
        "parted": {
            "result": "unsolved",
            "caller": [{"when": {"mood_at_most": "frightened"}, "say": "Never mind."}, {"say": "Well, thank you."}],
        },
    }
    call = dial(SORRY | {"goto": "parted"}, endings=endings)
    said = [event.text for event in call.do("hall.0") if type(event).__name__ == "CallerSpoke"]
    assert said == ["Never mind."]


def test_a_look_up_that_meets_a_need_stands_behind_a_feeling(dial: Dial) -> None:
    account = {"title": "Account", "seconds": 8, "text": "Off.", "learns": ["strip"]}
    call = dial(SORRY, {"acts": ["smalltalk"]}, lookups={"account": account})
    call.do("hall.0")
    call.do("lookup:account")
    call.do("hall.1")
    assert faults(call) == []
