"""The marks of a plot of scores: what they stand for is told by shape and filling, never by colour alone."""

from __future__ import annotations

from enum import StrEnum

from game.ui.context import Context
from game.ui.strokes import Point, Sheet, regular
from game.ui.theme import Role

RADIUS = 4.5
"""The radius of a mark in 720p pixels; it grows with the text."""
_EDGE = 1.8
_ROUND_AS_A_CIRCLE = {"square": (4, 45.0, 1.2), "diamond": (4, 0.0, 1.28)}
"""Sides, first corner, and by how much larger a shape is drawn to look as large as the circle."""


class MarkShape(StrEnum):
    """What a mark looks like."""

    CIRCLE = "circle"
    SQUARE = "square"
    DIAMOND = "diamond"


def add_mark(context: Context, sheet: Sheet, centre: Point, shape: MarkShape, *, is_filled: bool, ground: Role) -> None:
    """Draw a mark on a sheet in window pixels; what isn't filled shows the `ground`."""
    radius, edge = (length * context.metrics.factor * context.metrics.text_scale for length in (RADIUS, _EDGE))
    inner = context.colour(Role.ACCENT if is_filled else ground)
    if shape is MarkShape.CIRCLE:
        sheet.disc(centre, radius, context.colour(Role.ACCENT_EDGE))
        sheet.disc(centre, radius - edge, inner)
        return
    sides, first_deg, larger = _ROUND_AS_A_CIRCLE[shape]
    sheet.area(regular(centre, radius * larger, sides, first_deg), context.colour(Role.ACCENT_EDGE))
    sheet.area(regular(centre, (radius - edge * larger) * larger, sides, first_deg), inner)
