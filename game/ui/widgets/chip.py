"""A choice in a rounded frame: filters, and how a call ended."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.faces import paint_box, paint_ring
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget


@dataclass(frozen=True)
class Chip(Widget):
    """A choice; the chosen one is filled. On paper it is drawn in ink."""

    label: str
    is_chosen: bool = False
    is_on_paper: bool = False
    size: Type = Type.SECONDARY

    def measure(self, context: Context, width: int) -> Size:
        """Return the word and the room around it, as wide as when chosen."""
        block = self._block(context, width)
        return Size(block.width + 2 * context.px(Space.L), block.height + 2 * context.px(Space.S) - context.px(2))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint frame and ring."""
        ink, paper = (Role.INK, Role.PAPER) if self.is_on_paper else (Role.TEXT, Role.BG)
        lit = look.is_hovered or look.is_pressed
        fill = context.colour(ink) if self.is_chosen else context.theme.mix(paper, ink, 0.1) if lit else None
        edge = ink if self.is_chosen else Role.INK_MUTED if self.is_on_paper else Role.BORDER
        paint_box(context, surface, box, fill=fill, edge=edge, corner=Corner.PILL)
        if look.is_focused:
            paint_ring(context, surface, box, Role.INK if self.is_on_paper else Role.FOCUS, Corner.PILL, gap=2)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the word."""
        ink, paper = (Role.INK, Role.PAPER) if self.is_on_paper else (Role.TEXT, Role.ON_MARK)
        block = self._block(context, box.w)
        inner = Box(box.x, box.y + (box.h - block.height) // 2, box.w, block.height)
        return (PlacedText(block, inner, paper if self.is_chosen else ink, 0.5),)

    def semantics(self) -> Semantics:
        """Return a radio: one of several."""
        return Semantics(Kind.RADIO, self.label, states=("chosen",) if self.is_chosen else ())

    def _block(self, context: Context, width: int) -> TextBlock:
        style = TextStyle(self.size, Weight.SEMIBOLD)
        return context.block(self.label, style, max(1, width - 2 * context.px(Space.L)))
