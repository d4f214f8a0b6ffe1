"""How often a call passes when everything is chosen at random."""

from game.analysis.bots.playing import bot_choices
from game.analysis.bots.surface import anything
from game.analysis.quick_plays import QuickPlay
from game.analysis.tables import Tables
from game.call.state import Stage

PLAYS = 200
"""Plays by which it is measured."""


def random_passes(tables: Tables, plays: int = PLAYS) -> float:
    """Return the share, 0 to 1, of plays by the `random` bot that pass; the same at each run.

    Its draws are its own: it meets replies in the order authored, not in the one shown. Its tickets are filed honestly:
    most results stated at random are untrue, and no call with an untruth passes.
    """
    return sum(_passes(tables, seed) for seed in range(1, plays + 1)) / plays


def _passes(tables: Tables, seed: int) -> bool:
    play = QuickPlay(tables, seed)
    for choice in bot_choices(play, anything):
        if play.state.stage is not Stage.TALKING:
            break
        play.do(choice)
    return play.passed
