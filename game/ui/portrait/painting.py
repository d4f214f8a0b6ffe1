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
    right, bottom = origin[0] + size[0] / unit, origin[1] + size[1] / unit
    is_part = origin != (0.0, 0.0)
    for points, colour, width in marks:
        if is_part and _is_beside(points, width, (*origin, right, bottom)):
            continue
        if width:
            sheet.area(ribbon(points, width), colour)
            sheet.disc(points[0], width / 2, colour)
            sheet.disc(points[-1], width / 2, colour)
        else:
            sheet.area(points, colour)
    return sheet.finished()


def _is_beside(points: Sequence[Point], width: float, box: tuple[float, float, float, float]) -> bool:
    """Return whether a mark lies wholly outside of a box: left, top, right, bottom."""
    left, top, right, bottom = box
    across, down = [x for x, _ in points], [y for _, y in points]
    return (
        max(across) + width < left
        or min(across) - width > right
        or max(down) + width < top
        or min(down) - width > bottom
    )
