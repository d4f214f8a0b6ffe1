"""From marks to pixels: several times too large, and scaled down smoothly."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.ui.portrait.marks import Mark, ribbon
from game.ui.strokes import Point, Sheet

DETAIL = 3
"""How many times too large a portrait is drawn before it is smoothed (the look, "Portrait")."""


def painted(
    marks: Sequence[Mark], size: tuple[int, int], unit: float, *, origin: Point = (0.0, 0.0), detail: int = DETAIL
) -> pygame.Surface:
    """Return a surface of a size in pixels with the marks on it, to be blitted premultiplied.

    `unit` is how many pixels one unit of the portrait's box takes, `origin` the point of it that lies in the corner.
    """
    sheet = Sheet(size, unit=unit, detail=detail, origin=origin)
    for points, colour, width in marks:
        if width:
            sheet.area(ribbon(points, width), colour)
            sheet.disc(points[0], width / 2, colour)
            sheet.disc(points[-1], width / 2, colour)
        else:
            sheet.area(points, colour)
    return sheet.finished()
