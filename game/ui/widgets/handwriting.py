"""A letter's words as somebody wrote them by hand: slanted, in ink, on ruled lines."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import TextStyle, Type
from game.ui.typesetter import PlacedText
from game.ui.widget import Kind, Look, Semantics, Widget

_RULE = 0.72
"""How far a rule's colour is mixed into the paper."""


@dataclass(frozen=True)
class Handwriting(Widget):
    """Text in ink on ruled lines; lies on paper of role PAPER_LIGHT."""

    text: str
    size: Type = Type.BODY

    def measure(self, context: Context, width: int) -> Size:
        """Return the full width and the height of the lines."""
        return Size(width, context.block(self.text, self._style, width).height)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint a rule under each line."""
        block = context.block(self.text, self._style, box.w)
        colour, thin = context.theme.mix(Role.PAPER_FOLD, Role.PAPER_LIGHT, _RULE), context.px(1)
        below = block.baseline + (block.line_px - block.baseline) // 2
        for index in range(len(block.lines)):
            surface.fill(colour, (box.x, box.y + index * block.line_px + below, box.w, thin))

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the words."""
        return (PlacedText(context.block(self.text, self._style, box.w), box, Role.INK),)

    def semantics(self) -> Semantics:
        """Return a text."""
        return Semantics(Kind.TEXT, self.text)

    @property
    def _style(self) -> TextStyle:
        return TextStyle(self.size, is_italic=True)
