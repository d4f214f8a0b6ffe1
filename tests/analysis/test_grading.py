"""What a reply is worth is what it really costs, where it costs least."""

import pytest

from game.analysis.analysing import Known, analyse
from game.analysis.grading import graded
from game.analysis.limits import NO_LIMIT
from game.analysis.outlooks import Outlook
from game.analysis.prospects import NO_COST, Cost
from game.analysis.worth import Worth
from game.records.workplace import load_for_play
from game.scenario.examples import bases_dir
from game.scoring.rubric_file import shipped_rubric


@pytest.fixture(scope="module")
def known() -> Known:
    scenario, workplace = load_for_play(bases_dir() / "snowflake.yaml")
    return analyse(scenario, workplace.rubric, NO_LIMIT)[0]


def test_every_reply_of_the_best_play_is_best(known: Known) -> None:
    replies = [known.worths[choice] for choice in known.par.choices if choice in known.worths]
    assert set(replies) == {Worth.BEST}


def test_a_reply_with_a_fault_is_never_better_than_a_slip(known: Known) -> None:
    assert (known.worths["display.3"], known.worths["pressed.1"]) == (Worth.SLIP, Worth.BLUNDER)


def test_a_feeling_that_a_deed_can_still_follow_costs_nothing_yet(known: Known) -> None:
    assert known.worths["opening.1"] is Worth.BEST


@pytest.mark.parametrize(
    ("before", "after", "cost", "worth"),
    [
        ((True, 100), (True, 100), NO_COST, Worth.BEST),
        ((True, 100), (True, 99), NO_COST, Worth.GOOD),
        ((True, 100), (True, 98), NO_COST, Worth.SLIP),
        ((True, 100), (True, 92), NO_COST, Worth.BLUNDER),
        ((True, 100), (False, 99), NO_COST, Worth.BLUNDER),
        ((True, 100), (True, 100), Cost(help=1), Worth.SLIP),
        ((False, 40), (False, 40), Cost(critical=True), Worth.BLUNDER),
    ],
)
def test_grades_go_by_the_outlook_lost(before: Outlook, after: Outlook, cost: Cost, worth: Worth) -> None:
    assert graded(before, after, cost, shipped_rubric()) is worth


def test_the_last_moment_to_pass_is_the_farthest_that_is_not_lost(known: Known) -> None:
    assert known.last_to_pass is not None
    assert known.last_to_pass.node == "pressed"
    assert known.last_to_pass.choices > len(known.par.choices)
