"""Many plays come to the same figures, however they are shared out."""

from collections.abc import Mapping

import pytest

from game.analysis.bots import BOTS
from game.analysis.bots.trials import Outcome, Tally, play_trial, tallies, tally, trials
from game.analysis.cores import answers
from game.scenario.vocabulary import Result
from game.scoring.rubric_file import shipped_rubric
from tests.call.conftest import load, scenario_dict

REPLIES = [
    {"say": "Ask.", "acts": ["acknowledge", "ask"], "learns": ["lamp", "strip"]},
    {"say": "Bye, then.", "faults": ["give_up"], "goto": "parted"},
    {"say": "Do it, it is done.", "acts": ["own", "check"], "does": ["eased", "waited"], "goto": "mended"},
]


def tallied(seeds: range, *, workers: int = 1) -> Mapping[str, Tally]:
    pieces = list(trials(load(scenario_dict(*REPLIES)), shipped_rubric(), {"bye": 5}, seeds))
    return tallies(zip(pieces, answers(play_trial, pieces, workers=workers), strict=True))


def test_every_bot_plays_every_seed() -> None:
    report = tallied(range(5, 35))
    assert tuple(report) == BOTS
    assert {each.plays for each in report.values()} == {30}
    assert {sum(each.results.values()) for each in report.values()} == {30}


def test_two_processes_come_to_the_same_as_one() -> None:
    assert tallied(range(1, 30), workers=2) == tallied(range(1, 30))


def test_a_tally_has_the_mean_the_ends_the_share_and_the_results_by_number() -> None:
    plays = [(40, False, Result.LOST), (91, True, Result.SOLVED), (42, False, Result.LOST)]
    expected = Tally(57.67, 40, 91, 0.3333, 3, {"lost": 2, "solved": 1})
    assert tally([Outcome(*play) for play in plays]) == expected


@pytest.mark.parametrize(
    ("bot", "mean", "passed", "is_fair"),
    [
        ("genuine", 90.0, 1.0, True),
        ("genuine", 84.9, 1.0, False),
        ("genuine", 90.0, 0.99, False),
        ("longest", 50.0, 0.05, True),
        ("longest", 50.0, 0.06, False),
    ],
)
def test_a_fair_caller_lets_the_genuine_bot_pass_and_no_other(
    bot: str, mean: float, passed: float, is_fair: bool
) -> None:
    assert Tally(mean, 0, 100, passed, 100, {}).is_as_it_should(bot) is is_fair
