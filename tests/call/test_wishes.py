"""Wishing for the manager, as it is said and felt; what it earns is in tests/scoring/test_manager.py."""

import pytest

from game.call.events import CallerSpoke, ManagerAsked
from game.call.session import Call
from game.call.state import Wish
from game.callers.persona import Cue
from game.scenario.vocabulary import Act
from tests.call.conftest import Dial, kinds, persona

ASK = {"acts": ["ask"]}
IDLE = {"acts": ["smalltalk"]}
DESK = {"caller": "The manager!", "asks_for": "manager", "replies": [{"say": "Hm.", "acts": ["ask"], "goto": "hall"}]}


def asking(dial: Dial, **changes: object) -> Call:
    """Return a call with somebody who is pleased by a choice, and asks for the manager."""
    caller = persona("anxious", reactions={"offer_choice": 1, "own": 1}, **changes)
    call = dial({"acts": ["narrate"], "goto": "desk"}, nodes={"desk": DESK}, caller=caller)
    call.do("hall.0")
    return call


def test_who_asks_for_the_manager_in_the_scenarios_words_does_not_ask_again_in_the_same_breath(dial: Dial) -> None:
    caller = persona("aggressive", patience=0, opens="fair", reactions={"smalltalk": 0})
    call = dial(IDLE, IDLE | {"goto": "desk"}, nodes={"desk": DESK}, caller=caller)
    call.do("hall.0")
    said = [event.text for event in call.do("hall.1") if isinstance(event, CallerSpoke)]
    assert said == ["The manager!"]


def test_an_offer_to_try_first_pleases_and_a_second_one_wears_the_patience(dial: Dial) -> None:
    call = asking(dial, patience=0)
    before = call.state.mood
    call.do("manager:offer")
    assert call.state.mood == before + 1
    call.do("desk.0")
    call.do("hall.0")
    assert call.state.wish is Wish.INSISTED
    again = call.do("manager:offer")
    assert [event.cue for event in again if isinstance(event, CallerSpoke)] == [Cue.WANTS_MANAGER]
    assert call.state.mood == before


def test_an_answer_at_the_desk_is_said_told_and_replied_to(dial: Dial) -> None:
    call = asking(dial)
    assert kinds(call.do("manager:honour")) == [
        "AgentSpoke",
        "MoodChanged",
        "ManagerAnswered",
        "PromiseMade",
        "CallerSpoke",
    ]


def test_to_offer_is_a_choice_and_to_book_is_to_own_even_for_who_insists(dial: Dial) -> None:
    call = asking(dial)
    offered = call.do("manager:offer")
    call.do("desk.0")
    call.do("hall.0")
    booked = call.do("manager:honour")
    assert (offered[0].acts, booked[0].acts) == ((Act.OFFER_CHOICE,), (Act.OWN,))
    assert [events[-1].cue for events in (offered, booked)] == [Cue.OFFERED_MANAGER, Cue.MANAGER_BOOKED]


def test_an_answer_at_the_desk_ends_the_count_of_silences(dial: Dial) -> None:
    call = asking(dial)
    call.advance(2 * call.program.persona.silence_s)
    call.do("manager:offer")
    mood = call.state.mood
    call.advance(call.program.persona.silence_s)
    assert call.state.mood == mood


def test_an_offer_promises_nothing_and_other_words_are_no_answer(dial: Dial) -> None:
    call = asking(dial)
    assert not {"ManagerAnswered", "PromiseMade"} & set(kinds(call.do("desk.0")))
    call.do("hall.0")
    assert kinds(call.do("manager:offer")) == ["AgentSpoke", "MoodChanged", "ManagerAnswered", "CallerSpoke"]


def test_who_never_wanted_the_manager_gets_no_answer_about_one(dial: Dial) -> None:
    call = dial({"acts": ["own"], "manager": "honour"})
    assert "ManagerAnswered" not in kinds(call.do("hall.0"))
    assert call.state.wish is Wish.NONE


def test_a_second_offer_at_the_worst_mood_loses_the_caller(dial: Dial) -> None:
    call = asking(dial, patience=0, opens="panicking")
    call.do("manager:offer")
    call.do("desk.0")
    call.do("hall.0")
    call.do("manager:offer")
    assert call.result is None
    call.do("manager:offer")
    assert call.result == "lost"


def test_after_an_answer_about_the_manager_a_look_up_is_silent_again(dial: Dial) -> None:
    call = asking(dial, patience=5)
    assert call.state.narrated
    call.do("manager:offer")
    call.do("lookup:account")
    assert call.state.stalled == 1


def test_an_answer_about_the_manager_stands_behind_a_feeling(dial: Dial) -> None:
    caller = persona("anxious")
    call = dial({"acts": ["empathise"], "goto": "desk"}, nodes={"desk": DESK}, caller=caller)
    call.do("hall.0")
    call.do("manager:offer")
    assert "FaultMade" not in kinds(call.do("desk.0"))


def test_a_scenario_with_an_answer_of_its_own_leaves_the_desk_none(dial: Dial) -> None:
    honour = {"say": "You'll have them.", "acts": ["own"], "manager": "honour", "goto": "hall"}
    call = dial(ASK | {"goto": "desk"}, nodes={"desk": DESK | {"replies": [honour]}})
    call.do("hall.0")
    assert not [choice for choice in call.choices if choice.kind == "manager"]


def test_to_ask_after_an_offer_is_to_ask_again(dial: Dial) -> None:
    call = dial({"acts": ["ask"], "goto": "desk"}, nodes={"desk": DESK})
    events = [event for choice in ("hall.0", "manager:offer", "desk.0", "hall.0") for event in call.do(choice)]
    assert [event.again for event in events if isinstance(event, ManagerAsked)] == [False, True]


def test_nobody_asks_for_the_manager_from_hold(dial: Dial) -> None:
    caller = persona("aggressive", patience=0, opens="fair", reactions={"smalltalk": 0, "left_waiting": 0})
    call = dial(IDLE, caller=caller)
    call.do("hall.0")
    assert not {"ManagerAsked", "CallerSpoke"} & set(kinds(call.do("hold:unasked")))
    assert call.state.wish is Wish.NONE
    call.do("back")
    assert "ManagerAsked" in kinds(call.do("hall.0"))


def test_who_has_the_managers_word_asks_no_more_however_patience_wears(dial: Dial) -> None:
    caller = persona("aggressive", patience=0, opens="fair", reactions={"smalltalk": 0, "own": 1})
    call = dial(IDLE, {"acts": ["own"]}, caller=caller)
    for choice in ("hall.0", "hall.0", "manager:honour", "hall.1"):
        call.do(choice)
    assert "ManagerAsked" not in kinds(call.do("hall.0"))
    assert call.state.wish is Wish.MET_AT_ONCE


@pytest.mark.parametrize(("after", "asks"), [(0, False), (1, True)])
def test_a_scenario_may_say_how_much_it_takes_before_the_manager_is_wanted(dial: Dial, after: int, asks: bool) -> None:
    call = dial(IDLE, caller=persona("aggressive", patience=0, opens="fair", asks_manager_after=after))
    wanted = [event for event in call.do("hall.0") if isinstance(event, ManagerAsked)]
    assert bool(wanted) is asks


def test_nobody_asks_for_the_manager_after_the_call(dial: Dial) -> None:
    caller = persona("aggressive", patience=0, opens="fair", reactions={"smalltalk": 0})
    call = dial(IDLE, IDLE | {"goto": "parted"}, caller=caller)
    call.do("hall.0")
    assert not {"ManagerAsked", "ManagerWishSettled"} & set(kinds(call.do("hall.1")))
