"""A mark of a plot beside the words for it: one entry of a legend."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.plot_marks import RADIUS, MarkShape, add_mark
from game.ui.strokes import Sheet
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Type
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_STYLE = TextStyle(Type.SECONDARY)


@dataclass(frozen=True)
class MarkSign(Widget):
    """A mark in its shape, and what it stands for; `ground` is what both stand on."""

    label: str
    shape: MarkShape
    is_filled: bool = True
    ground: Role = Role.BG

    def measure(self, context: Context, width: int) -> Size:
        """Return the mark and the words."""
        block = self._block(context, width)
        return Size(self._left(context) + block.width, max(self._side(context), block.height))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the mark, level with the first line."""
        side, line = self._side(context), context.metrics.line_px(_STYLE)
        sheet = Sheet((side, side))
        add_mark(context, sheet, (side / 2, side / 2), self.shape, is_filled=self.is_filled, ground=self.ground)
        sheet.stamp(surface, (box.x, box.y + (line - side) // 2))

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the words."""
        left = self._left(context)
        return (PlacedText(self._block(context, box.w), box.inset(left, 0, 0, 0), Role.MUTED),)

    def semantics(self) -> Semantics:
        """Return the words: those who can't see the plot are told all of it by its own."""
        return Semantics(Kind.TEXT, self.label)

    def _side(self, context: Context) -> int:
        return 2 * (context.control_px(RADIUS) + context.px(Space.HAIR))

    def _left(self, context: Context) -> int:
        return self._side(context) + context.px(Space.XS)

    def _block(self, context: Context, width: int) -> TextBlock:
        return context.block(self.label, _STYLE, max(1, width - self._left(context)))
