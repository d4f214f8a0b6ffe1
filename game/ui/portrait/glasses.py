"""Glasses."""

from __future__ import annotations

from game.ui.portrait.eyes import eye_centres
from game.ui.portrait.marks import Mark, ring, stroke
from game.ui.portrait.sitting import FACING, Sitting
from game.ui.strokes import Point, arc, superellipse

_WIDTH = 2.4


def glasses(sitting: Sitting) -> list[Mark]:
    """Return rims, bridge and the far arm."""
    match sitting.looks.glasses:
        case "round":
            rims = [ring((x, y + 1), 13, 13, sitting.tones.glasses, _WIDTH) for x, y in eye_centres()]
            return [*rims, *_between(sitting, 13, 1)]
        case "square":
            return [*_square(sitting, 14, 11), *_between(sitting, 14, 2)]
        case "oblong":
            return [*_square(sitting, 15, 9), *_between(sitting, 15, 1)]
        case "half":
            return [*_half_moons(sitting), *_between(sitting, 12, -8)]
        case _:
            return []


def _square(sitting: Sitting, radius_x: float, radius_y: float) -> list[Mark]:
    rims = [superellipse((x, y + 1), radius_x, radius_y, power=4, corners=40) for x, y in eye_centres()]
    return [Mark([*rim, rim[0]], sitting.tones.glasses, _WIDTH) for rim in rims]


def _half_moons(sitting: Sitting) -> list[Mark]:
    """Return reading glasses low on the nose: over their straight rims one looks out."""
    rims: list[list[Point]] = [arc((x, y + 9), 12, 0, 180) for x, y in eye_centres()]
    return [Mark([*((x, y) for x, y in rim), rim[0]], sitting.tones.glasses, _WIDTH) for rim in rims]


def _between(sitting: Sitting, radius: float, rise: float) -> list[Mark]:
    (far_x, y), (near_x, _) = eye_centres()
    colour, edge = sitting.tones.glasses, sitting.looks.half_width
    bridge = [(far_x + radius, y - rise), (FACING, y - rise - 2), (near_x - radius, y - rise)]
    return [
        stroke(bridge, colour, _WIDTH),
        stroke([(far_x - radius, y - rise), (-edge + 1, y - 2 - rise)], colour, 2.2),
    ]
