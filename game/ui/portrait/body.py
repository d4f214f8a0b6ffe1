"""Shoulders, chest and neck."""

from __future__ import annotations

from game.ui.portrait.marks import Mark
from game.ui.portrait.sitting import HEIGHT, Sitting
from game.ui.strokes import curve

_BELOW = HEIGHT + 6


def torso(sitting: Sitting) -> list[Mark]:
    """Return the shoulders and the chest, the far side in shade."""
    (x, y), reach = sitting.chest, sitting.shoulder_width
    left = [(x - reach - 4, _BELOW), (x - reach, y + 22), (x - reach + 16, y + 2), (x - 24, y - 10)]
    right = [(x + 24, y - 10), (x + reach - 16, y + 2), (x + reach, y + 22), (x + reach + 4, _BELOW)]
    outline = curve([*left, (x, y - 13), *right], steps=7)
    far = [point for point in outline if point[0] < x - reach + 20]
    return [Mark(outline, sitting.tones.cloth), Mark([*far, (x - reach + 30, _BELOW)], sitting.tones.cloth_shade)]


def neck(sitting: Sitting) -> list[Mark]:
    """Return the neck, in the shade of the chin."""
    (head_x, head_y), (x, y), half = sitting.head, sitting.chest, sitting.looks.neck
    top, collar = head_y + 20, y - 4
    points = [
        (head_x - half, top),
        (head_x + half, top),
        (x + half + 2, collar),
        (x + 6, y + 8),
        (x - 6, y + 8),
        (x - half - 2, collar),
    ]
    return [Mark(points, sitting.tones.shade)]
