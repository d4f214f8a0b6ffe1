"""The blind bot learns which words stand in good replies of other callers."""

from typing import Any

import pytest

from game.analysis.bots.blind import WordCounts, blind, counted, fitted
from game.analysis.bots.policies import weights_from
from tests.call.conftest import load, scenario_dict

TEACHING: list[dict[str, Any]] = [
    {"say": "Which lamp is it? Which?", "acts": ["ask"], "learns": ["lamp"]},
    {"say": "Calm down.", "acts": ["explain"], "faults": ["condescension"], "learns": ["strip"]},
    {"say": "Nothing needs this.", "acts": ["ask"], "learns": ["storm"]},
    {"say": "No deed here.", "acts": ["acknowledge"], "learns": ["strip"]},
]
STOCK = ("one", "two")
"""The words of what the small caller always has in it."""


def test_it_counts_deeds_that_met_a_need_as_good_and_faults_as_bad() -> None:
    counts = counted(load(scenario_dict(*TEACHING)))
    assert {word: counts.good[word] for word in ("which", "lamp")} == {"which": 2, "lamp": 1}
    assert counts.bad == {"calm": 1, "down": 1}
    assert not {"nothing", "deed"} & set(counts.good)


def test_a_word_of_good_replies_speaks_for_a_reply_and_one_of_both_for_none() -> None:
    weights = fitted([WordCounts({"which": 3, "the": 2}, {"calm": 3}), WordCounts({}, {"the": 2})])
    assert weights["which"] == -weights["calm"] == 1386
    assert weights["the"] == 0


def test_it_takes_the_reply_whose_words_speak_most_for_it() -> None:
    eye = blind({"which": 900, "calm": -900})
    assert eye(("Calm down.", "Hm.", "Which lamp?")) == 2
    assert eye(("Calm down.", "Hm.", "Well.")) == 1


def test_where_there_is_nobody_else_to_learn_from_it_learns_from_the_callers_that_ship() -> None:
    assert len(weights_from([])) > 500
    assert set(weights_from([load(scenario_dict(*TEACHING))])) == {"which", "lamp", "is", "it", "calm", "down", *STOCK}


@pytest.mark.parametrize("others", [[], [WordCounts()]])
def test_without_words_none_weighs_anything(others: list[WordCounts]) -> None:
    assert fitted(others) == {}
