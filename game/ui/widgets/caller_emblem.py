"""The caller as one hears them: the persona's shape, sounding from within, where nobody's face can be seen."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.icons import draw_icon
from game.ui.persona_shapes import persona_outline
from game.ui.pixels import clear_surface
from game.ui.strokes import Sheet
from game.ui.theme import Colour, Role
from game.ui.widget import Look, Widget

_SIDE = 208
_FILL = 0.94
_RINGS = ((1.0, 0.78), (0.74, 0.64), (0.5, 0.34))
"""Each shape within the last: its size as a share of the largest, and how far its colour is mixed into the ground."""
_WIRE = 2
_ICON = 0.17
_STANDS = {"aggressive": -0.1, "repeat_caller": -0.18}
"""How far the middle of a shape lies from the middle of its box, as a share of half its side."""


@dataclass(frozen=True)
class CallerEmblem(Widget):
    """The persona's shape within itself, an `icon` in its middle: a receiver, or what the caller writes on.

    Once the caller `is_gone` it is an empty outline.
    """

    persona: str
    role: Role
    is_gone: bool = False
    icon: str = "phone"

    def measure(self, context: Context, width: int) -> Size:
        """Return the square."""
        side = min(width, context.px(_SIDE))
        return Size(side, side)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the shapes and the icon."""
        side = min(box.w, box.h)
        square = Box(box.x + (box.w - side) // 2, box.y + (box.h - side) // 2, side, side)
        key = ("emblem", context.theme.name, self, side)
        made = context.shapes.drawn.get(key, lambda: self._shapes(context, side))
        surface.blit(made, (square.x, square.y))
        self._paint_icon(context, surface, square)

    def _shapes(self, context: Context, side: int) -> pygame.Surface:
        made = clear_surface((side, side))
        if self.is_gone:
            made.blit(self._outline(context, side), (0, 0))
            return made
        for size, share in _RINGS:
            colour = context.theme.mix(self.role, Role.BG, share)
            made.blit(self._layer(side, size, colour), (0, 0))
        return made

    def _layer(self, side: int, size: float, colour: Colour) -> pygame.Surface:
        sheet = Sheet((side, side), ground=pygame.Color(colour), unit=side / 2)
        sheet.area(self._points(size), colour)
        return sheet.finished()

    def _outline(self, context: Context, side: int) -> pygame.Surface:
        colour = context.theme.set_back(self.role, Role.BG, 0.5)
        sheet = Sheet((side, side), ground=pygame.Color(colour), unit=side / 2)
        points = self._points(1.0)
        sheet.line([*points, points[0]], colour, context.px(_WIRE) * 2 / side)
        return sheet.finished()

    def _points(self, size: float) -> list[tuple[float, float]]:
        """Return the shape's outline on a sheet of 2 × 2, every size around the same middle."""
        middle = _STANDS.get(self.persona, 0.0)
        outline = persona_outline(self.persona)
        return [(1 + x * size * _FILL, 1 + (middle + (y - middle) * size) * _FILL) for x, y in outline]

    def _paint_icon(self, context: Context, surface: pygame.Surface, square: Box) -> None:
        side = round(square.w * _ICON)
        rect = pygame.Rect(0, 0, side, side)
        rise = _STANDS.get(self.persona, 0.0) * square.h / 2
        rect.center = (square.centre[0], round(square.centre[1] + rise))
        if self.is_gone:
            icon = "hang_up" if self.icon == "phone" else self.icon
            draw_icon(surface, icon, rect, context.theme.set_back(self.role, Role.BG, 0.3))
        else:
            draw_icon(surface, self.icon, rect, context.colour(Role.ON_MARK))
