"""Whether the house bots fare with a caller as with a fair one: who means to help passes, nobody else does."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.analysis.bots import BLIND, BOTS
from game.analysis.bots.playing import play_out
from game.analysis.bots.policies import POLICIES
from game.analysis.bots.trials import Outcome, Tally, tally
from game.call.program import Program
from game.call.session import Call
from game.scoring.rubric import Rubric
from game.scoring.scorecard import score_call

PLAYS = 5
"""Plays of each bot; they differ by the order in which replies are shown, and by luck."""


@dataclass(frozen=True)
class Fare:
    """How the bots fared, by their names."""

    tallies: Mapping[str, Tally]

    @property
    def astray(self) -> Mapping[str, Tally]:
        """Return those that did not fare as with a fair caller."""
        return {bot: each for bot, each in self.tallies.items() if not each.is_as_it_should(bot)}


def fare(program: Program, rubric: Rubric) -> Fare:
    """Let every bot play one variant; the blind one is a report of its own, fitted on other callers (DESIGN 7)."""
    return Fare({bot: _tally(program, rubric, bot) for bot in BOTS if bot != BLIND})


def _tally(program: Program, rubric: Rubric, bot: str) -> Tally:
    outcomes = []
    for seed in range(1, PLAYS + 1):
        call = Call(program, seed=seed, first_line="Hello.")
        call.start()
        play_out(call, POLICIES[bot])
        card = score_call(program, rubric, call.turns)
        outcomes.append(Outcome(card.score, card.passed, card.result))
    return tally(outcomes)
