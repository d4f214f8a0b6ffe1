"""A short word in a rounded frame: a mood, a state."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.faces import paint_box
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget


@dataclass(frozen=True)
class Pill(Widget):
    """A word in its role's colour: filled, or outlined on the surface."""

    text: str
    role: Role = Role.MUTED
    is_filled: bool = False
    corner: Corner = Corner.PILL

    def measure(self, context: Context, width: int) -> Size:
        """Return the word and the room around it."""
        block = self._block(context, width)
        return Size(block.width + 2 * context.px(Space.M), block.height + context.px(Space.XS))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the frame."""
        fill = context.colour(self.role if self.is_filled else Role.SURFACE)
        paint_box(context, surface, box, fill=fill, edge=None if self.is_filled else self.role, corner=self.corner)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the word."""
        block = self._block(context, box.w)
        inner = Box(box.x, box.y + (box.h - block.height) // 2, box.w, block.height)
        return (PlacedText(block, inner, Role.ON_MARK if self.is_filled else self.role, 0.5),)

    def semantics(self) -> Semantics:
        """Return a text."""
        return Semantics(Kind.TEXT, self.text)

    def _block(self, context: Context, width: int) -> TextBlock:
        weight = Weight.BOLD if self.is_filled else Weight.SEMIBOLD
        return context.block(self.text, TextStyle(Type.TRANSCRIPT, weight), max(1, width - 2 * context.px(Space.M)))
