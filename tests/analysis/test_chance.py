"""How often a call passes by chance."""

from game.analysis.chance import random_passes
from game.analysis.prospects import Pricing
from game.analysis.tables import Tables
from game.call.program import compile_program
from game.scoring.rubric_file import shipped_rubric
from tests.call.conftest import load, scenario_dict

GOOD = {
    "say": "Do.",
    "acts": ["acknowledge", "check"],
    "learns": ["lamp", "strip"],
    "does": ["eased", "waited"],
    "goto": "mended",
}
BAD = {"say": "Bye, then.", "faults": ["give_up"], "goto": "parted"}


def share(*replies: dict[str, object], plays: int = 200) -> float:
    program = compile_program(load(scenario_dict(*replies)), "")
    return random_passes(Tables(Pricing(program, shipped_rubric())), plays)


def test_where_one_good_reply_is_enough_some_plays_pass_by_luck() -> None:
    assert 0 < share(GOOD, BAD) < 1


def test_the_more_wrong_replies_there_are_the_fewer_pass() -> None:
    assert share(GOOD, *[BAD | {"say": f"Bye {number}."} for number in range(8)]) < share(GOOD, BAD)


def test_where_nothing_good_can_be_said_none_pass() -> None:
    assert share(BAD) == 0


def test_the_same_plays_come_at_each_run() -> None:
    assert share(GOOD, BAD, plays=40) == share(GOOD, BAD, plays=40)
