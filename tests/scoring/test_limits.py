"""Limits to abuse: one, calm, after listening; and when hanging up is no abandoning."""

import pytest

from game.call.events import CallerAbused, Event
from game.scoring.scorecard import Scorecard
from tests.call.conftest import Dial, kinds
from tests.scoring.conftest import GUARDED, scored

HEARD = {"acts": ["acknowledge"]}
MEND = {"acts": ["own"], "learns": ["lamp", "strip"], "does": ["eased", "waited"], "goto": "mended"}
LIMIT = {"acts": ["boundary"]}


def signs(card: Scorecard) -> list[str]:
    return [mark.sign for mark in card.marks]


ABUSE = {
    "abused": {
        "caller": "You cow.",
        "abusive": True,
        "replies": [
            {"say": "Go on.", "acts": ["ask"], "goto": "abused"},
            {"say": "So?", "acts": ["ask"], "goto": "hall"},
        ],
    }
}


@pytest.mark.parametrize(
    ("choices", "ending", "critical"),
    [
        (["hall.0", "hall.1", "hall.2", "hangup"], "@limit", ()),
        (["hall.0", "hall.2", "hangup"], "@abandoned", ("abandoned",)),
        (["hall.0", "hall.1", "hangup"], "@abandoned", ("abandoned",)),
        (["hall.0", "hall.1", "hall.2", "abused.1", "hangup"], "@abandoned", ("abandoned",)),
        (["hall.1", "hall.2", "hangup"], "@abandoned", ("abandoned",)),
    ],
    ids=[
        "warned, and it went on",
        "unwarned",
        "warned, and it stayed away",
        "warned, and it stopped",
        "warned before listening",
    ],
)
def test_hanging_up_on_abuse(dial: Dial, choices: list[str], ending: str, critical: tuple[str, ...]) -> None:
    call = dial(HEARD, LIMIT, {"acts": ["ask"], "goto": "abused"}, nodes=ABUSE)
    for choice in choices:
        call.do(choice)
    assert call.state.node == ending
    card = scored(call, f"result:{call.result}")
    assert (card.critical, card.passed) == (critical, False)


def test_a_limit_before_listening_is_heard_as_a_threat(dial: Dial) -> None:
    early = scored(dial(LIMIT, HEARD, MEND), "hall.0", "hall.2", "result:solved")
    ripe = scored(dial(LIMIT, HEARD, MEND), "hall.1", "hall.0", "hall.2", "result:solved")
    same_breath = scored(dial({"acts": ["acknowledge", "boundary"]}, MEND), "hall.0", "hall.1", "result:solved")
    assert (early.respect, ripe.respect, same_breath.respect) == (85, 100, 100)
    assert "threat" in signs(early)


def test_a_limit_that_is_a_threat_by_its_words_counts_once(dial: Dial) -> None:
    assert scored(dial({"acts": ["boundary"], "faults": ["threat"]}, MEND), "hall.0", "hall.1").respect == 85


def test_a_second_limit_needs_new_abuse(dial: Dial) -> None:
    twice = scored(dial(HEARD, LIMIT, MEND), "hall.0", "hall.1", "hall.1", "hall.2", "result:solved")
    assert twice.respect == 85
    nodes = {"abused": ABUSE["abused"] | {"replies": [{"say": "No.", "acts": ["boundary"], "goto": "hall"}]}}
    call = dial(HEARD, LIMIT, MEND, {"acts": ["ask"], "goto": "abused"}, nodes=nodes)
    again = scored(call, "hall.0", "hall.1", "hall.3", "abused.0", "hall.2", "result:solved")
    assert again.respect == 100


def test_abuse_is_told_with_whether_a_limit_came_before_it(dial: Dial) -> None:
    call = dial(HEARD | {"goto": "abused"}, LIMIT | {"goto": "abused"}, nodes=ABUSE)
    heard = [event.warned for choice in ("hall.0", "abused.1", "hall.1") for event in _abuse_in(call.do(choice))]
    assert heard == [False, True]


def _abuse_in(events: tuple[Event, ...]) -> list[CallerAbused]:
    return [event for event in events if isinstance(event, CallerAbused)]


def test_words_are_abuse_only_in_the_mood_that_the_scenario_names(dial: Dial) -> None:
    nodes = {"abused": ABUSE["abused"] | {"abusive": {"mood_at_most": "frightened"}}}
    call = dial({"acts": ["ask"], "goto": "abused"}, nodes=nodes)
    assert "CallerAbused" not in kinds(call.do("hall.0"))


def test_a_limit_that_comes_with_a_leak_is_no_calm_one(dial: Dial) -> None:
    call = dial(HEARD, {"acts": ["boundary"], "tells": ["storm"]}, **GUARDED)
    call.do("hall.0")
    assert "LimitSet" not in kinds(call.do("hall.1"))
    calm = dial(HEARD, LIMIT)
    calm.do("hall.0")
    assert "LimitSet" in kinds(calm.do("hall.1"))
