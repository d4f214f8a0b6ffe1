"""A caller's signature: a stretch of the voice that runs into the persona's shape."""

from __future__ import annotations

import random
from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.icons import draw_icon
from game.ui.persona_shapes import persona_outline
from game.ui.pixels import clear_surface
from game.ui.strokes import Sheet
from game.ui.theme import Colour, Role
from game.ui.voice import YOU, speak, voice_of
from game.ui.voice_line import PX_PER_S, Spoken, Stretch
from game.ui.widget import Look, Widget
from game.ui.widgets.voice_tiles import TileStyle, paint_tile

_HEIGHT = 112
_STROKE = 2.2
_SWING = 0.4
_MIDDLE = 0.5
_OLDEST = 90
_SHAPES = ((0.47, 42), (0.36, 64), (0.22, 255))
"""The shape three times, from the outside in: its radius as a share of the height, its opacity of 255."""
_ROLES = frozenset(Role)


@dataclass(frozen=True)
class Signature(Widget):
    """A voice at a mood from 1 (worst) to 5, ending in its shape; lies on any ground, best on the accent's tint.

    `persona` may be YOU. `seed` tells the voices of two callers of one persona apart. Without its shape it ends where
    a face stands in front of it.
    """

    persona: str
    rank: int = 2
    seed: str = ""
    height: float = _HEIGHT
    has_shape: bool = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the whole width."""
        return Size(width, context.px(self.height))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the voice and the shape."""
        key = ("signature", self, box.w, box.h, context.theme.name, context.metrics.factor)
        surface.blit(context.shapes.drawn.get(key, lambda: self._picture(context, box)), (box.x, box.y))

    def _picture(self, context: Context, box: Box) -> pygame.Surface:
        colour = context.colour(accent_of(self.persona))
        centre_x = box.w - round(box.h * 0.6)
        picture = self._shapes(box, colour, centre_x) if self.has_shape else clear_surface((box.w, box.h))
        line = self._line(context, box, colour, centre_x)
        line.blit(_ageing(line.get_size()), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        picture.blit(line, (0, 0))
        if self.persona == YOU:
            side = round(box.h * 0.24)
            rect = pygame.Rect(centre_x - side // 2, round(box.h * _MIDDLE) - side // 2, side, side)
            draw_icon(picture, "headset", rect, context.colour(Role.ON_MARK))
        return picture

    def _shapes(self, box: Box, colour: Colour, centre_x: int) -> pygame.Surface:
        sheet = Sheet((box.w, box.h), ground=pygame.Color(colour))
        for share, opacity in _SHAPES:
            radius = box.h * share
            outline = [(centre_x + x * radius, box.h * _MIDDLE + y * radius) for x, y in persona_outline(self.persona)]
            sheet.area(outline, (*colour, opacity))
        return sheet.finished()

    def _line(self, context: Context, box: Box, colour: Colour, width: int) -> pygame.Surface:
        px_per_s = PX_PER_S * context.metrics.factor
        style = TileStyle(
            width=max(1, width),
            height=box.h,
            middle=box.h * _MIDDLE,
            rung=0,
            swing=box.h * _SWING,
            px_per_s=px_per_s,
            stroke=_STROKE * context.metrics.factor,
        )
        said = Spoken(self.persona, self.rank, width / px_per_s)
        source = random.Random(f"{self.persona} {self.seed}")
        speech = speak(voice_of(self.persona, self.rank), said.seconds - 0.12, source)
        return paint_tile(speech, Stretch(said, 0, self.rank), 0, colour, style)


def accent_of(persona: str) -> Role:
    """Return the colour in which somebody is heard; YOU are amber."""
    if persona == YOU:
        return Role.ACCENT_TEXT
    return Role(persona) if persona in _ROLES else Role.ANXIOUS


def _ageing(size: tuple[int, int]) -> pygame.Surface:
    """Return what fades the older part of a line."""
    row = pygame.Surface((32, 1), pygame.SRCALPHA)
    for column in range(32):
        row.set_at((column, 0), (255, 255, 255, round(_OLDEST + (255 - _OLDEST) * column / 31)))
    return pygame.transform.smoothscale(row, size)
