"""A known danger is acted on in time."""

import pytest

from game.scoring.scorecard import Scorecard
from tests.call.conftest import Dial
from tests.scoring.conftest import scored

CHECK = {"acts": ["check"], "learns": ["lamp"]}


def signs(card: Scorecard) -> list[str]:
    return [mark.sign for mark in card.marks]


DANGER = {
    "problem": {
        "truth": "An alarm hangs on the line.",
        "best": "solved",
        "belongs_to": "level1",
        "danger": {"fact": "lamp", "within": 2, "by": ["waited", "field"]},
    }
}
ACT = {"acts": ["own"], "does": ["waited"]}
IDLE = {"acts": ["ask"]}


@pytest.mark.parametrize(
    ("choices", "is_missed"),
    [
        (["hall.0", "hall.1", "hall.3"], False),
        (["hall.0", "hall.2", "hall.1", "hall.3"], False),
        (["hall.0", "hall.2", "hall.2", "hall.3"], True),
        (["hall.0", "hall.2", "lookup:account", "hall.1", "hall.3"], True),
        (["hall.0", "hall.3"], True),
        (["hall.2", "hall.2", "hall.2", "hall.0", "hall.1", "hall.3"], False),
        (["hall.0", "to:field:warm"], False),
        (["hall.0", "to:level2:warm"], True),
    ],
)
def test_a_known_danger_is_acted_on_in_time_or_it_is_critical(dial: Dial, choices: list[str], is_missed: bool) -> None:
    call = dial(CHECK, ACT, IDLE, {"acts": ["close"], "goto": "mended"}, **DANGER)
    for choice in choices:
        call.do(choice)
    card = scored(call, f"result:{call.result}")
    assert (card.critical == ("danger_missed",)) is is_missed
    assert signs(card).count("danger_missed") == is_missed


@pytest.mark.parametrize(
    ("done", "counts"),
    [
        ("hall.2", 1),
        ("hall.script", 1),
        ("lookup:account", 1),
        ("hold", 1),
        ("hold:unasked", 1),
        ("wait:20", 0),
    ],
)
def test_what_counts_while_a_danger_is_known(dial: Dial, done: str, counts: int) -> None:
    call = dial(CHECK, ACT, IDLE, **DANGER)
    call.do("hall.0")
    assert call.state.danger == 0
    call.do(done)
    assert call.state.danger == counts


def test_to_come_back_is_no_choice_of_its_own_and_an_answer_about_the_manager_is(dial: Dial) -> None:
    desk = {"caller": "The manager!", "asks_for": "manager", "replies": [{"say": "?", "acts": ["ask"], "goto": "hall"}]}
    call = dial(CHECK | {"goto": "desk"}, ACT, **DANGER, nodes={"desk": desk})
    for choice, count in (("hall.0", 0), ("hold", 1), ("back", 1), ("manager:offer", 2)):
        call.do(choice)
        assert call.state.danger == count


@pytest.mark.parametrize(
    ("within", "leaves_by", "is_missed"), [(1, "hall.2", True), (2, "hall.2", False), (9, "hall.3", True)]
)
def test_a_hand_over_in_words_is_in_time_as_the_last_choice_that_there_is_and_a_goodbye_never(
    dial: Dial, within: int, leaves_by: str, is_missed: bool
) -> None:
    danger = {"fact": "lamp", "within": within, "by": ["field"]}
    problem = {
        "truth": "An alarm hangs on the line.",
        "best": "handed_over",
        "belongs_to": "field",
        "before_handover": ["lamp"],
        "danger": danger,
    }
    endings = {
        "mended": {"result": "solved", "caller": "Good."},
        "parted": {"result": "unsolved", "caller": "Bye."},
        "sent": {"result": "handed_over", "caller": "Good."},
    }
    ways = ({"acts": ["hand_over"], "goto": "sent"}, {"acts": ["close"], "goto": "parted"})
    call = dial(CHECK, IDLE, *ways, problem=problem, endings=endings)
    card = scored(call, "hall.0", "hall.1", leaves_by)
    assert (card.critical == ("danger_missed",)) is is_missed
