"""What a portrait is made of: filled outlines and round-capped lines, as plain numbers."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from game.ui.strokes import Point, curve
from game.ui.theme import Colour


class Mark(NamedTuple):
    """An outline filled with a colour; with a `width` above 0, a line through the points.

    A colour with an opacity must have been premultiplied.
    """

    points: Sequence[Point]
    colour: Colour | tuple[int, int, int, int]
    width: float = 0.0


def blob(points: Sequence[Point], colour: Colour) -> Mark:
    """Return a filled outline that runs smoothly through the points."""
    return Mark(curve(points, closed=True, steps=5), colour)


def stroke(points: Sequence[Point], colour: Colour, width: float) -> Mark:
    """Return a line that runs smoothly through the points."""
    return Mark(curve(points, steps=4) if len(points) > 2 else points, colour, width)


def disc(centre: Point, radius_x: float, colour: Colour, radius_y: float | None = None) -> Mark:
    """Return a filled ellipse; a circle where only one radius is given."""
    (x, y), tall = centre, radius_x if radius_y is None else radius_y
    return Mark([(x + cos * radius_x, y + sin * tall) for cos, sin in _round(_corners(radius_x))], colour)


def oval(
    half_width: float, top: float, bottom: float, powers: tuple[float, float] = (2, 2), cy: float = 0
) -> list[Point]:
    """Return an outline around (0, cy), as high above it as `top` and as deep as `bottom`.

    `powers` are how square the upper and the lower half are: 2 is an ellipse.
    """
    outline = []
    for step in range(48):
        cos, sin = math.cos(math.tau * step / 48), math.sin(math.tau * step / 48)
        power, reach = (powers[0], top) if sin < 0 else (powers[1], bottom)
        x = half_width * math.copysign(abs(cos) ** (2 / power), cos)
        outline.append((x, cy + reach * math.copysign(abs(sin) ** (2 / power), sin)))
    return outline


def ring(centre: Point, radius_x: float, radius_y: float, colour: Colour, width: float) -> Mark:
    """Return the rim of an ellipse."""
    (x, y), outline = centre, _round(24)
    return Mark([(x + cos * radius_x, y + sin * radius_y) for cos, sin in (*outline, outline[0])], colour, width)


def posed(marks: Iterable[Mark], degrees: float, about: Point, by: Point) -> list[Mark]:
    """Return the marks turned clockwise about a point, and then shifted."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    dx = by[0] + about[0] - about[0] * cos + about[1] * sin
    dy = by[1] + about[1] - about[0] * sin - about[1] * cos
    return [
        Mark([(x * cos - y * sin + dx, x * sin + y * cos + dy) for x, y in points], colour, width)
        for points, colour, width in marks
    ]


def ribbon(points: Sequence[Point], width: float) -> list[Point]:
    """Return the outline of a line of a width, its ends cut square."""
    near, far = [], []
    befores, afters = (points[0], *points[:-1]), (*points[1:], points[-1])
    for (x, y), (before_x, before_y), (after_x, after_y) in zip(points, befores, afters, strict=True):
        run_x, run_y = after_x - before_x, after_y - before_y
        half = width / 2 / (math.hypot(run_x, run_y) or 1)
        near.append((x - run_y * half, y + run_x * half))
        far.append((x + run_y * half, y - run_x * half))
    return [*near, *reversed(far)]


def _corners(radius: float) -> int:
    """Return how many corners make a small ellipse look round."""
    return 12 if radius < 4 else 18 if radius < 12 else 28


@cache
def _round(corners: int) -> tuple[Point, ...]:
    return tuple((math.cos(math.tau * step / corners), math.sin(math.tau * step / corners)) for step in range(corners))
