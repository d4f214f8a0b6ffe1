"""The head: ears, face, the shade on its far side, cheeks, and the lines of age."""

from __future__ import annotations

import math

from game.ui.portrait.beards import stubble
from game.ui.portrait.looks import FLUSH
from game.ui.portrait.marks import Mark, disc, oval, stroke
from game.ui.portrait.sitting import Sitting
from game.ui.theme import mixed

_TERMINATOR = 0.28
"""Where the shade begins, as a share of the half width; it bulges by a little more."""
_FRECKLES = ((-24, 12), (-17, 15), (-21, 19), (-12, 18), (20, 13), (27, 15), (23, 19), (32, 12), (8, 8), (1, 9))


def face(sitting: Sitting) -> list[Mark]:
    """Return ears, face and shade, around (0, 0)."""
    looks, tones = sitting.looks, sitting.tones
    outline = oval(looks.half_width, looks.top, looks.bottom, (2.15, looks.jaw))
    far = sorted((point for point in outline if point[0] < -looks.half_width * _TERMINATOR), key=lambda point: point[1])
    (_, top), (_, bottom) = far[0], far[-1]
    bulge = [
        (
            -looks.half_width * (_TERMINATOR + 0.34 * math.cos(math.pi * (step / 12 - 0.5))),
            bottom + (top - bottom) * step / 12,
        )
        for step in range(13)
    ]
    return [*_ears(sitting), Mark(outline, tones.skin), *stubble(sitting), Mark([*far, *bulge], tones.shade)]


def _ears(sitting: Sitting) -> list[Mark]:
    looks, tones = sitting.looks, sitting.tones
    if not looks.ears:
        return []
    marks = []
    for side in (-1, 1):
        edge = looks.half_width
        skin, fold = (tones.skin, tones.shade) if side > 0 else (tones.shade, mixed(tones.shade, (0, 0, 0), 0.15))
        marks.append(disc((side * (edge - 1), 4), looks.ears * 0.72, skin, looks.ears))
        marks.append(stroke([(side * (edge + 1), -1), (side * (edge + 3), 4), (side * edge, 9)], fold, 1.8))
    return marks


def cheeks(sitting: Sitting) -> list[Mark]:
    """Return what a mood moves on the cheeks, freckles, and the lines of age."""
    tones, blush = sitting.tones, sitting.pose.blush
    marks = []
    if blush > 0:
        near = mixed(tones.skin, FLUSH, 0.3 * blush)
        marks += [disc((-20, 20), 9.5, mixed(tones.shade, FLUSH, 0.26 * blush), 6.5), disc((26, 20), 9.5, near, 6.5)]
    if sitting.looks.is_freckled:
        spot = mixed(tones.shade, (0x9A, 0x52, 0x28), 0.4)
        marks += [disc(at, 1.15, spot) for at in _FRECKLES]
    return [*marks, *_years(sitting)]


def _years(sitting: Sitting) -> list[Mark]:
    """Return what the years have drawn: under the eyes, beside them, and from nose to mouth."""
    years, tones = sitting.looks.years, sitting.tones
    if not years:
        return []
    faint = mixed(tones.skin, tones.shade, 0.35 + 0.45 * years)
    fold = 1.4 + 0.8 * years
    smile = sitting.pose.curve
    marks = [stroke([(x - 5, 8.5), (x, 10.5), (x + 5, 9)], faint, 1.5) for x in (-13, 21)]
    marks += [stroke([(15, 14), (20 + smile, 19), (22 + 2 * smile, 25)], faint, fold)]
    if years > 0.65:
        marks += [stroke([(32, y), (36, y + dy)], faint, 1.4) for y, dy in ((-6, -2), (-2, 1.5))]
    if years >= 1:
        marks += [stroke([(-8, -31), (4, -33), (16, -31)], faint, 1.5)]
    return marks
