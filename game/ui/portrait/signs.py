"""The one small mark beside a head: never the only thing that tells of a mood."""

from __future__ import annotations

import math

from game.ui.portrait.marks import Mark, blob, disc, stroke
from game.ui.portrait.sitting import Sitting
from game.ui.theme import Colour

_DROP = ((0x8F, 0xC8, 0xF2), (0x4F, 0x95, 0xC8))
_JOY = ((0xFF, 0xC5, 0x6B), (0xB4, 0x6A, 0x00))
"""By night and by day."""
_DROP_SHAPE = ((0, -11), (6, 2), (0, 8), (-6, 2))
_RAYS = ((-10, -37, -140, 13), (6, -57, -112, 13), (-30, -20, -165, 11))
_SPARKS = ((-12, -30, -152, 9), (-4, -47, -128, 10), (-13, -12, -176, 7))


def sign(sitting: Sitting, accent: Colour) -> list[Mark]:
    """Return the mark of the pose, far from the telephone and as large as it is strong."""
    strength, edge = sitting.pose.strength, sitting.looks.half_width
    if strength <= 0:
        return []
    day = 0 if sitting.is_night else 1
    match sitting.pose.sign:
        case "sweat":
            drop = [(-edge - 14 + x * strength, -26 + y * strength) for x, y in _DROP_SHAPE]
            return [blob(drop, _DROP[day])]
        case "steam":
            return [_ray(edge, ray, strength, accent, 3.8) for ray in _RAYS]
        case "joy":
            return [_ray(edge, ray, strength, _JOY[day], 3.4) for ray in _SPARKS]
        case "swirl":
            radii = [(9 - step * 0.42) * strength for step in range(18)]
            points = [(-edge - 18 + r * math.cos(i * 0.62), -48 + r * math.sin(i * 0.62)) for i, r in enumerate(radii)]
            return [stroke(points, accent, 2.8)]
        case "dots":
            return [disc((-edge - 24 + step * 9, -40), 2.6 * strength, accent) for step in range(3)]
        case _:
            return []


def _ray(edge: float, ray: tuple[float, float, float, float], strength: float, colour: Colour, width: float) -> Mark:
    dx, y, degrees, length = ray
    x, reach, angle = -edge + dx, length * strength, math.radians(degrees)
    return stroke([(x, y), (x + reach * math.cos(angle), y + reach * math.sin(angle))], colour, width * strength)
