"""How much there is to a caller, counted by hand in small.yaml."""

from dataclasses import replace

import pytest

from game.analysis.stats import Most, Spread, Stats, reading_s, spread, stats
from game.records.workplace import playable_scenario
from game.scenario.model import Scenario
from tests.paths import DATA

SMALL = DATA / "small.yaml"


@pytest.fixture
def small() -> Scenario:
    return playable_scenario(SMALL)


@pytest.fixture
def counted(small: Scenario) -> Stats:
    return stats(small)


def line_of(text: str) -> int:
    """Return the first line of the file that has a text, counted from 1."""
    lines = SMALL.read_text(encoding="utf-8").splitlines()
    return 1 + next(number for number, line in enumerate(lines) if text in line)


def test_nodes_endings_and_replies_are_counted(counted: Stats) -> None:
    assert (counted.nodes, counted.endings, counted.replies.number) == (2, 3, 6)


def test_the_callers_words_are_those_of_all_cases_and_of_the_endings(counted: Stats) -> None:
    assert counted.caller == Spread(8, 43, 5.4, Most(10, "opening", line_of("Good evening.")))


def test_the_longest_reply_is_named_with_its_place(counted: Stats) -> None:
    assert counted.replies.total == 55
    assert counted.replies.most == Most(15, "tray.1", line_of("Push it until it clicks"))


def test_a_turn_is_read_with_its_longest_case_and_every_reply(counted: Stats) -> None:
    assert counted.turns == Spread(2, 19, 9.5, Most(12, "tray", line_of("  tray:")))


def test_a_page_is_read_with_all_its_parts() -> None:
    letter = playable_scenario(DATA / "written.yaml")
    whole = letter.nodes["first"]
    without = replace(whole, compose={part: replies for part, replies in whole.compose.items() if part != "close"})
    # Three closes of 13, 7 and 12 words, at four words a second.
    assert reading_s(whole) - reading_s(without) == 32 // 4


def test_of_two_as_large_the_first_counts() -> None:
    assert spread([Most(1, "a", 1), Most(3, "b", 2), Most(3, "c", 3)]) == Spread(3, 7, 2.3, Most(3, "b", 2))
