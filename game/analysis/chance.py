"""How often a call passes when everything is chosen at random."""

from game.analysis.bots.playing import play_out
from game.analysis.bots.surface import anything
from game.analysis.quick_plays import QuickPlay
from game.analysis.tables import Tables

PLAYS = 200
"""Plays by which it is measured."""


def random_passes(tables: Tables, plays: int = PLAYS) -> float:
    """Return the share, 0 to 1, of plays by the `random` bot that pass; the same at each run.

    Its draws are its own: it meets replies in the order authored, not in the one shown.
    """
    return sum(_passes(tables, seed) for seed in range(1, plays + 1)) / plays


def _passes(tables: Tables, seed: int) -> bool:
    play = QuickPlay(tables, seed)
    play_out(play, anything)
    return play.passed
