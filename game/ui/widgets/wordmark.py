"""The game's name: the dots of its two i's are lamps, the first of them lit."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.strokes import Sheet
from game.ui.theme import Role
from game.ui.tokens import TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_SHOWN = "F\u0131rstl\u0131ne"
"""With dotless i's: the dots are drawn."""
_DOT_RADIUS = 0.088
_DOT_HEIGHT = 0.675


@dataclass(frozen=True)
class Wordmark(Widget):
    """The name at a type size."""

    size: Type = Type.WORDMARK

    def measure(self, context: Context, width: int) -> Size:
        """Return the size of the word."""
        block = self._block(context)
        return Size(block.width, block.height)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the two dots: the first lit, the second in the colour of the word."""
        key = ("wordmark dots", self.size, context.theme.name, context.metrics)
        dots = context.shapes.drawn.get(key, lambda: self._dots(context))
        surface.blit(dots, (box.x, box.y), special_flags=pygame.BLEND_PREMULTIPLIED)

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
        return TextStyle(self.size, Weight.BLACK)

    def _dots(self, context: Context) -> pygame.Surface:
        block, font = self._block(context), context.typesetter.font(self._style)
        em = context.metrics.type_px(self.size)
        sheet = Sheet((block.width, block.height))
        for index, role in ((_SHOWN.index("\u0131"), Role.ACCENT), (_SHOWN.rindex("\u0131"), Role.TEXT)):
            left, right = font.size(_SHOWN[:index])[0], font.size(_SHOWN[: index + 1])[0]
            centre = ((left + right) / 2, block.baseline - _DOT_HEIGHT * em)
            sheet.disc(centre, _DOT_RADIUS * em, context.colour(role))
        return sheet.finished()
