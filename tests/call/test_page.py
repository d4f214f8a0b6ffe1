"""Pages of e-mail and letter: composed of parts, sent as one reply, answered after days."""

from typing import Any

import pytest

from game.call.actions import IllegalChoice
from game.call.correspondence import pages_of
from game.call.events import CallerSpoke
from game.call.session import Call
from game.callers.persona import Cue
from tests.call.conftest import SMALL, Dial, faults, kinds, persona

PARTS: dict[str, list[dict[str, Any]]] = {
    "opening": [
        {"say": "Dear Eva,", "acts": ["acknowledge"]},
        {"say": "To whom it may concern,", "faults": ["script"]},
    ],
    "answer": [
        {"say": "The strip is off.", "acts": ["explain"], "learns": ["strip", "lamp"]},
        {"say": "The PSU is dead.", "acts": ["explain"], "faults": ["jargon"]},
        {"say": "It was the storm.", "when": {"lacks": ["storm"]}, "acts": ["explain"]},
    ],
    "next_step": [
        {"say": "I'll ring on Monday.", "acts": ["own", "promise"], "does": ["eased", "waited"], "goto": "mended"},
        {"say": "Write again.", "acts": ["ask"], "goto": "hall"},
    ],
    "close": [{"say": "Yours, Ada", "acts": ["close"]}, {"say": "Visit our website.", "acts": ["close"]}],
}
LOOKUPS = {"account": {"title": "Account 1", "seconds": 8, "text": "White box.", "learns": ["storm", "secret"]}}
GOOD = ("hall.0", "hall.2", "hall.5", "hall.7")


@pytest.fixture
def letter(dial: Dial) -> Call:
    return a_page(dial)


def a_page(dial: Dial, channel: str = "letter", parts: dict[str, list[dict[str, Any]]] = PARTS, **changes: Any) -> Call:
    nodes = {
        "hall": {"caller": "Dear Sirs, a lamp is red. Eva", "script": "We are improving.", "compose": parts},
        "shelf": SMALL["nodes"]
        or {"caller": "?", "compose": {"next_step": [{"say": "x", "acts": ["ask"], "goto": "parted"}]}},
    }
    return dial(channel=channel, nodes=nodes, lookups=LOOKUPS, **changes)


def test_a_letter_is_read_and_nothing_is_said_first(letter: Call) -> None:
    assert kinds(letter.turns[0].events) == ["MessageCame", "CallerSpoke"]


def test_the_page_goes_once_every_part_is_chosen_and_days_pass(letter: Call) -> None:
    for choice in GOOD[:3]:
        assert kinds(letter.do(choice)) == ["PartChosen"]
        with pytest.raises(IllegalChoice):
            letter.do("send")
    letter.do(GOOD[3])
    sent = letter.do("send")
    assert kinds(sent)[:2] == ["AgentSpoke", "DaysPassed"]
    assert sent[0].text == "Dear Eva,\n\nThe strip is off.\n\nI'll ring on Monday.\n\nYours, Ada"
    assert sent[1].days == 3
    assert letter.result == "solved"
    assert faults(letter) == []


def test_a_part_can_be_chosen_anew_until_the_page_is_sent(letter: Call) -> None:
    for choice in ("hall.1", "hall.3", *GOOD):
        letter.do(choice)
    letter.do("send")
    assert faults(letter) == []


def test_what_cannot_be_said_any_more_is_chosen_no_longer(letter: Call) -> None:
    for choice in ("hall.0", "hall.4", "hall.5", "hall.7"):
        letter.do(choice)
    letter.do("lookup:account")
    with pytest.raises(IllegalChoice):
        letter.do("send")
    letter.do("hall.2")
    letter.do("send")
    assert letter.result == "solved"


def test_a_page_that_can_lead_nowhere_yet_is_not_whole(dial: Dial) -> None:
    waiting = [part | {"when": {"knows": ["storm"]}} for part in PARTS["next_step"]]
    letter = a_page(dial, parts=PARTS | {"next_step": waiting})
    for choice in ("hall.0", "hall.2", "hall.7"):
        letter.do(choice)
    with pytest.raises(IllegalChoice):
        letter.do("send")
    letter.do("lookup:account")
    letter.do("hall.5")
    letter.do("send")
    assert letter.result == "solved"


def test_each_fault_of_a_page_bears_its_own_words(letter: Call) -> None:
    for choice in ("hall.1", "hall.3", "hall.5", "hall.7", "send"):
        letter.do(choice)
    made = [(str(e.fault), e.quote) for t in letter.turns for e in t.events if type(e).__name__ == "FaultMade"]
    assert made == [("script", "To whom it may concern,"), ("jargon", "The PSU is dead.")]


def test_an_opening_that_calms_lets_the_answer_land(dial: Dial) -> None:
    calmed, cold = (a_page(dial, caller=persona("anxious", opens="frightened")) for _ in range(2))
    for choice in (*GOOD, "send"):
        calmed.do(choice)
    for choice in ("hall.1", *GOOD[1:], "send"):
        cold.do(choice)
    assert calmed.result == "solved"
    assert (cold.result, cold.state.page) == (None, ())
    assert "Balked" in kinds(cold.turns[-1].events)


def test_one_limit_on_a_page_is_set_once_whatever_follows_it(dial: Dial) -> None:
    opening = {"say": "You write that I'm a cow. I'd rather you didn't.", "acts": ["acknowledge", "boundary"]}
    call = a_page(dial, parts=PARTS | {"opening": [opening, *PARTS["opening"][1:]]})
    for choice in (*GOOD, "send"):
        call.do(choice)
    assert faults(call) == []
    assert kinds(call.turns[-1].events).count("LimitSet") == 1


def test_the_form_letter_is_sent_as_it_is(letter: Call) -> None:
    assert kinds(letter.do("hall.script"))[:3] == ["AgentSpoke", "DaysPassed", "FaultMade"]


def test_nobody_waits_while_a_page_is_written(letter: Call) -> None:
    assert letter.advance(3600) == ()
    letter.do("lookup:account")
    assert (letter.state.stalled, letter.state.mood) == (0, 3)
    assert not [choice for choice in letter.choices if choice.id.startswith("hold")]


def test_a_page_left_unanswered_is_abandoned_without_a_word(letter: Call) -> None:
    assert kinds(letter.do("hangup")) == ["CallEnded"]
    assert letter.result == "abandoned"


def test_an_email_is_answered_next_day(dial: Dial) -> None:
    mail = a_page(dial, "email")
    for choice in GOOD:
        mail.do(choice)
    assert mail.do("send")[1].days == 1


def test_a_page_in_the_making_is_replayed_part_by_part(dial: Dial) -> None:
    one, other = a_page(dial), a_page(dial)
    for choice in (*GOOD[:3], "hall.1"):
        one.do(choice)
    other.replay([turn.choice for turn in one.turns[1:]])
    assert (other.state, other.turns) == (one.state, one.turns)


@pytest.mark.parametrize("channel", ["email", "letter"])
@pytest.mark.parametrize("name", ["confused", "elderly"])
def test_who_writes_back_uses_the_lines_that_stand_on_paper(dial: Dial, channel: str, name: str) -> None:
    call = a_page(dial, channel, caller={"name": "Eva Malá", "persona": name})
    while call.result is None:
        (came,) = [event for event in call.do("hall.script") if isinstance(event, CallerSpoke)]
    assert came.cue is Cue.LEAVES
    assert came.text in call.program.persona.written[Cue.LEAVES]


@pytest.mark.parametrize(("channel", "day"), [("email", 2), ("letter", 4)])
@pytest.mark.parametrize("manner", ["cold", "warm", "stay"])
def test_who_is_forwarded_writes_back_after_days_too(dial: Dial, channel: str, day: int, manner: str) -> None:
    call = a_page(dial, channel)
    call.do("hall.0")
    call.do(f"to:level2:{manner}")
    assert (pages_of(call.turns)[-1].day, call.state.page) == (day, ())
