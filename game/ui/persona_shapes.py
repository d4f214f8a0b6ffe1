"""The thirteen silhouettes by which a persona is known without colour."""

import math
from collections.abc import Callable
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
    return _OUTLINES.get(persona, _round)()


def _round() -> list[Point]:
    return strokes.ellipse((0, 0), 0.97, 0.97, corners=72)


def _triangle() -> list[Point]:
    return strokes.softened([(0, 0.94), (-1, -0.74), (1, -0.74)], 0.14)


def _balloon() -> list[Point]:
    return [(-0.94, -0.8), (0.94, -0.8), (0.94, 0.55), (-0.1, 0.55), (-0.52, 1), (-0.52, 0.55), (-0.94, 0.55)]


def _torn_page() -> list[Point]:
    """Return a page of a log, torn off below: a tooth for each of three calls."""
    tooth, top, valley, tip = 0.28, -0.98, 0.46, 0.98
    teeth = [(side * tooth, tip if side % 2 == 0 else valley) for side in range(2, -3, -1)]
    return [(-3 * tooth, top), (3 * tooth, top), (3 * tooth, valley), *teeth, (-3 * tooth, valley)]


def _blossom() -> list[Point]:
    """Return four round petals that meet in the middle."""
    petals = []
    for turn in range(0, 360, 90):
        petal = strokes.arc((0, -0.55), 0.44, -197, 17)
        petals += strokes.turned(petal, turn, (0, 0))
    return petals


def _bow_tie() -> list[Point]:
    return [(-1, -0.8), (0, -0.38), (1, -0.8), (1, 0.8), (0, 0.38), (-1, 0.8)]


def _price_tag() -> list[Point]:
    """Return a tag on its corner, its point up on the left, with the hole for its string cut in from the rim."""
    body = strokes.softened([(-1.28, 0), (-0.7, -0.6), (0.84, -0.6), (0.84, 0.6), (-0.7, 0.6)], 0.12)
    hole = strokes.arc((-0.7, 0), 0.2, 180, -180)
    return strokes.turned([*body, body[0], *hole], 45, (0, 0))


def _leaf() -> list[Point]:
    """Return a leaf that leans to the right, on a short stem."""
    wide, long, stem, foot = 0.64, 1.12, 0.1, 1.28
    heights = [step / 12 for step in range(-12, 12)]
    right = [(wide * (1 - y * y), long * y - 0.16) for y in heights if y < 0 or wide * (1 - y * y) > stem]
    side = [*right, (stem, right[-1][1]), (stem, foot)]
    return strokes.turned([*side, *((-x, y) for x, y in reversed(side))], 40, (0, 0))


def _two_rounds() -> list[Point]:
    """Return two rounds that share a part, one above the other: two languages."""
    apart, radius = 0.4, 0.6
    meet = math.degrees(math.acos(apart / radius))
    left = strokes.arc((-apart, 0), radius, meet, 360 - meet)
    right = strokes.arc((apart, 0), radius, 180 + meet, 540 - meet)
    return strokes.turned([*left, *right], -40, (0, 0))


def _rosette() -> list[Point]:
    """Return a seal with eight points."""
    turns = [math.radians(22.5 * step - 90) for step in range(16)]
    return [
        ((0.74, 1.04)[i % 2 == 0] * math.cos(a), (0.74, 1.04)[i % 2 == 0] * math.sin(a)) for i, a in enumerate(turns)
    ]


@lru_cache(maxsize=64)
def _drawn(persona: str, side: int, colour: tuple[int, int, int, int]) -> pygame.Surface:
    ink = pygame.Color(colour)
    sheet = strokes.Sheet((side, side), ground=ink, unit=side / 2)
    sheet.area([(x + 1, y + 1) for x, y in persona_outline(persona)], ink)
    return sheet.finished()


_OUTLINES: dict[str, Callable[[], list[Point]]] = {
    "aggressive": _triangle,
    "confused": lambda: strokes.softened(strokes.regular((0, 0), 1.08, 4, -78), 0.2),
    "expert": lambda: strokes.softened(strokes.regular((0, 0), 1, 6, -90), 0.14),
    "lonely": lambda: strokes.softened(_balloon(), 0.16),
    "silent": lambda: strokes.superellipse((0, 0), 1, 0.53, power=5),
    "repeat_caller": lambda: strokes.softened(_torn_page(), 0.16),
    "out_of_scope": _blossom,
    "social_engineer": lambda: strokes.softened(_bow_tie(), 0.2),
    "haggler": _price_tag,
    "elderly": _leaf,
    "non_native": _two_rounds,
    "vip": lambda: strokes.softened(_rosette(), 0.3),
}
