"""Noses."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.portrait.looks import FLUSH
from game.ui.portrait.marks import Mark, blob, stroke
from game.ui.portrait.sitting import FACING, Sitting
from game.ui.strokes import Point
from game.ui.theme import mixed

_X = FACING + 3


def nose(sitting: Sitting) -> list[Mark]:
    """Return the nose: two strokes, or a shape of its own."""
    tones, blush = sitting.tones, sitting.pose.blush
    line = mixed(tones.shade, (0x5A, 0x22, 0x22), 0.28)
    match sitting.looks.nose:
        case "big":
            shape = [(-2, -2), (5, 4), (11, 13), (3, 19), (-9, 17), (-7, 10)]
            return [blob(_at(shape), mixed(tones.skin, FLUSH, 0.16 + 0.22 * blush))]
        case "long":
            shape = [(-3, -2), (4, 6), (9, 17), (1, 22), (-8, 19), (-5, 9)]
            return [blob(_at(shape), mixed(tones.skin, FLUSH, 0.16))]
        case "wide":
            return [stroke(_at([(-7, 13), (-3, 16.5), (1, 15.5), (5, 16.5), (8, 12)]), line, 2.6)]
        case "straight":
            return [stroke(_at([(0, -2), (4, 8), (7, 14), (1, 16.5)]), line, 2.4)]
        case _:
            return [stroke(_at([(-1, 5), (5, 13), (-1, 15)]), line, 2.6)]


def _at(points: Sequence[Point]) -> list[Point]:
    return [(_X + x, y) for x, y in points]
