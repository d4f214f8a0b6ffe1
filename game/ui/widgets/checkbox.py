"""A box to tick."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.faces import paint_box, paint_ring, warmed
from game.ui.geometry import Box, Size
from game.ui.icons import draw_icon
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, TextStyle
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_BOX = 24
_TICK = 18


@dataclass(frozen=True)
class Checkbox(Widget):
    """A box to tick, and what it stands for."""

    text: str
    is_checked: bool = False

    def measure(self, context: Context, width: int) -> Size:
        """Return the full width and the height of the text."""
        least = context.control_px(_BOX)
        return Size(width, max(least, self._block(context, width).height) + 2 * context.px(Space.S))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint box, tick and ring."""
        if look.is_hovered or look.is_pressed:
            paint_box(context, surface, box, fill=warmed(context, 0.07))
        square = self._square(context, box)
        fill = context.colour(Role.ACCENT) if self.is_checked else None
        edge = Role.ACCENT_EDGE if self.is_checked else Role.BORDER
        paint_box(context, surface, square, fill=fill, edge=edge, corner=Corner.BADGE, edge_px=1 if fill else 2)
        if self.is_checked:
            side = context.control_px(_TICK)
            tick = pygame.Rect(0, 0, side, side)
            tick.center = square.centre
            draw_icon(surface, "check", tick, context.colour(Role.ON_ACCENT))
        if look.is_focused:
            paint_ring(context, surface, box, Role.FOCUS, Corner.CONTROL, gap=0)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return what it stands for."""
        block, left = self._block(context, box.w), self._left(context)
        inner = Box(box.x + left, box.y + (box.h - block.height) // 2, box.w - left, block.height)
        return (PlacedText(block, inner, Role.TEXT if self.is_enabled else Role.MUTED),)

    def semantics(self) -> Semantics:
        """Return a checkbox."""
        states = (("checked",) if self.is_checked else ()) + (() if self.is_enabled else ("disabled",))
        return Semantics(Kind.CHECKBOX, self.text, states=states)

    def _square(self, context: Context, box: Box) -> Box:
        side = context.control_px(_BOX)
        return Box(box.x + context.px(Space.XS), box.centre[1] - side // 2, side, side)

    def _left(self, context: Context) -> int:
        return context.px(Space.XS) + context.control_px(_BOX) + context.px(Space.M)

    def _block(self, context: Context, width: int) -> TextBlock:
        return context.block(self.text, TextStyle(), max(1, width - self._left(context) - context.px(Space.S)))
