"""The game's name: the dots of its two i's are lamps, the first of them lit."""

from __future__ import annotations

import math

import pygame

from game.ui.context import Context
from game.ui.early_widget import early_widget
from game.ui.geometry import Box, Size
from game.ui.strokes import Point, Sheet
from game.ui.theme import Colour, Role
from game.ui.tokens import TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_SHOWN = "F\u0131rstl\u0131ne"
"""With dotless i's: the dots are drawn."""
_DOT_RADIUS = 0.088
_DOT_HEIGHT = 0.675


@early_widget
class Wordmark(Widget):
    """The name at a type size."""

    size: Type = Type.WORDMARK

    def measure(self, context: Context, width: int) -> Size:
        """Return the size of the word."""
        block = self._block(context)
        return Size(block.width, block.height)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the two dots: the first lit, the second in the colour of the word."""
        block, font = self._block(context), context.typesetter.font(self._style)
        em = context.metrics.type_px(self.size)
        height = box.y + block.baseline - _DOT_HEIGHT * em
        for index, role in ((_SHOWN.index("\u0131"), Role.ACCENT), (_SHOWN.rindex("\u0131"), Role.TEXT)):
            left, right = font.size(_SHOWN[:index])[0], font.size(_SHOWN[: index + 1])[0]
            _paint_dot(surface, (box.x + (left + right) / 2, height), _DOT_RADIUS * em, context.colour(role))

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the word without its dots."""
        return (PlacedText(self._block(context), box, Role.TEXT),)

    def semantics(self) -> Semantics:
        """Return a heading."""
        return Semantics(Kind.HEADING, "Firstline")

    def _block(self, context: Context) -> TextBlock:
        return context.block(_SHOWN, self._style)

    @property
    def _style(self) -> TextStyle:
        return TextStyle(self.size, Weight.BLACK, is_own=True)


def _paint_dot(surface: pygame.Surface, centre: Point, radius: float, colour: Colour) -> None:
    """Paint a dot on a sheet of its own: one for the whole word would be fifty times as large."""
    x, y, side = math.floor(centre[0] - radius) - 1, math.floor(centre[1] - radius) - 1, math.ceil(2 * radius) + 3
    sheet = Sheet((side, side), ground=pygame.Color(colour))
    sheet.disc((centre[0] - x, centre[1] - y), radius, colour)
    surface.blit(sheet.finished(), (x, y))
