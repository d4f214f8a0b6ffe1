"""The firm's money has a size and a moment."""

import pytest

from game.scoring.scorecard import Scorecard
from tests.call.conftest import Dial, persona
from tests.scoring.conftest import scored


def signs(card: Scorecard) -> list[str]:
    return [mark.sign for mark in card.marks]


OWED = {"goodwill": {"owed": "waited", "after": ["eased"]}, "needs": ["lamp", "eased", "waited"]}
FIX = {"acts": ["own"], "learns": ["lamp", "strip"], "does": ["eased"]}
PAY = {"acts": ["goodwill"], "goodwill": "owed"}
MORE = {"acts": ["goodwill"], "goodwill": "more"}
REFUSE = {"acts": ["admit"], "goodwill": "refuse"}
BYE = {"acts": ["close"], "goto": "mended"}


@pytest.mark.parametrize(
    ("choices", "marks", "score"),
    [
        (["hall.0", "hall.1", "hall.4"], ["given"], 100),
        (["hall.1", "hall.0", "hall.4"], ["too_early"], 65),
        (["hall.2", "hall.0", "hall.4"], ["too_early", "too_much"], 50),
        (["hall.0", "hall.2", "hall.4"], ["too_much"], 65),
        (["hall.0", "hall.2", "hall.2", "hall.4"], ["too_much", "bid_up"], 50),
        (["hall.0", "hall.1", "hall.2", "hall.4"], ["given", "bid_up"], 65),
        (["hall.0", "hall.1", "hall.1", "hall.4"], ["given", "bid_up"], 65),
        (["hall.0", "hall.1", "hall.3", "hall.4"], ["given"], 100),
        (["hall.3", "hall.0", "hall.1", "hall.4"], ["given"], 100),
        (["hall.0", "hall.3", "hall.1", "hall.4"], ["refused", "given"], 65),
        (["hall.0", "hall.3", "hall.4"], ["refused"], 65),
        (["hall.0", "hall.4"], ["not_given"], 90),
        (["hall.4"], [], None),
    ],
)
def test_goodwill_has_a_size_and_a_moment(dial: Dial, choices: list[str], marks: list[str], score: int | None) -> None:
    card = scored(dial(FIX, PAY, MORE, REFUSE, BYE, **OWED), *choices, "result:solved")
    assert [sign.removeprefix("goodwill_") for sign in signs(card) if sign.startswith("goodwill_")] == marks
    if score is not None:
        assert card.score == score


def test_all_that_comes_first_must_be_done_before_money_is_due(dial: Dial) -> None:
    changes = OWED | {"goodwill": {"owed": "waited", "after": ["eased", "storm"]}}
    storm = {"acts": ["ask"], "learns": ["storm"]}
    half = scored(dial(FIX, PAY, BYE, storm, **changes), "hall.0", "hall.1", "hall.2")
    all_done = scored(dial(FIX, PAY, BYE, storm, **changes), "hall.0", "hall.3", "hall.1", "hall.2")
    assert ("goodwill_too_early" in signs(half), "goodwill_given" in signs(all_done)) == (True, True)


@pytest.mark.parametrize(("choices", "steps"), [(["hall.1"], 1), (["hall.0", "hall.1"], 0), (["hall.0", "hall.3"], -2)])
def test_the_caller_likes_money_for_noise_and_minds_a_refusal(dial: Dial, choices: list[str], steps: int) -> None:
    reactions = {"goodwill": 0, "own": 0, "admit": 0, "bribe": 1, "stonewall": -2}
    call = dial(FIX, PAY, MORE, REFUSE, caller=persona("anxious", reactions=reactions), **OWED)
    before = call.state.mood
    for choice in choices:
        call.do(choice)
    assert call.state.mood == before + steps


def test_giving_what_is_owed_is_a_need_met_by_that_reply(dial: Dial) -> None:
    pay = {"acts": ["thank"], "goodwill": "owed"}
    call = dial(FIX | {"faults": ["rush"]}, pay, **OWED)
    call.do("hall.0")
    assert not call.state.heard
    call.do("hall.1")
    assert (call.state.heard, call.state.stalled) == (True, 0)
