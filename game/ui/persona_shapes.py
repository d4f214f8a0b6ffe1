"""The six silhouettes by which a persona is known without colour.

Source of the shapes: the persona column of the colour roles in the look.
"""

from functools import lru_cache

import pygame

from game.ui import strokes
from game.ui.strokes import Point


def draw_persona_shape(
    surface: pygame.Surface, persona: str, rect: pygame.Rect, colour: pygame.typing.ColorLike
) -> None:
    """Draw the silhouette of a persona, centred in the rectangle and as large as fits; unknown ones are circles."""
    side = min(rect.width, rect.height)
    if side <= 0:
        return
    drawn = _drawn(persona, side, tuple(pygame.Color(colour)))
    surface.blit(drawn, drawn.get_rect(center=rect.center))


def persona_outline(persona: str) -> list[Point]:
    """Return the silhouette as a polygon in a box of 2 × 2 around (0, 0)."""
    match persona:
        case "aggressive":
            return strokes.softened([(0, 0.94), (-1, -0.74), (1, -0.74)], 0.14)
        case "confused":
            return strokes.softened(strokes.regular((0, 0), 1.08, 4, -78), 0.2)
        case "expert":
            return strokes.softened(strokes.regular((0, 0), 1, 6, -90), 0.14)
        case "lonely":
            return strokes.softened(_balloon(), 0.16)
        case "silent":
            return strokes.superellipse((0, 0), 1, 0.53, power=5)
        case _:
            return strokes.ellipse((0, 0), 0.97, 0.97, corners=72)


def _balloon() -> list[Point]:
    return [(-0.94, -0.8), (0.94, -0.8), (0.94, 0.55), (-0.1, 0.55), (-0.52, 1), (-0.52, 0.55), (-0.94, 0.55)]


@lru_cache(maxsize=64)
def _drawn(persona: str, side: int, colour: tuple[int, int, int, int]) -> pygame.Surface:
    ink = pygame.Color(colour)
    sheet = strokes.Sheet((side, side), ground=ink, unit=side / 2)
    sheet.area([(x + 1, y + 1) for x, y in persona_outline(persona)], ink)
    return sheet.finished()
