"""Every caller that ships lets the genuine bot pass, and no other house bot."""

from functools import cache

import pytest

from game.analysis.bots import BLIND, BOTS, GENUINE
from game.analysis.bots.blind import Weights
from game.analysis.bots.trials import Tally, Trial, play_trial, tally
from game.callers.cast import vocabulary
from game.installation import shipped_dir
from game.scenario.pack import load_pack
from tests.shipped.frozen_words import frozen, frozen_weights
from tests.shipped.playing import RUBRIC, shipped

PACK = load_pack(shipped_dir("scenarios"), vocabulary()).pack
assert PACK is not None
CALLERS = tuple(scenario.id for scenario in PACK.scenarios)
SEEDS = range(1, 21)

every_caller = pytest.mark.parametrize("caller", CALLERS)


@cache
def tallied(caller: str, bot: str) -> Tally:
    weights: Weights = frozen_weights(caller) if bot == BLIND else {}
    return tally(play_trial(Trial(shipped(caller), RUBRIC, bot, weights, SEEDS)))


@every_caller
def test_the_genuine_bot_passes_every_time(caller: str) -> None:
    report = tallied(caller, GENUINE)
    assert report.passed == 1
    assert report.mean >= 85


@every_caller
@pytest.mark.parametrize("bot", [bot for bot in BOTS if bot != GENUINE])
def test_no_other_bot_passes_but_by_luck(caller: str, bot: str) -> None:
    assert tallied(caller, bot).is_as_it_should(bot)


def test_the_frozen_words_know_the_callers_that_ship() -> None:
    assert set(CALLERS) <= set(frozen())
