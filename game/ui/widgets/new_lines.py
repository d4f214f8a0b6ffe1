"""The mark at the foot of a conversation that was scrolled back: something new was said below."""

from __future__ import annotations

from dataclasses import field

import pygame

from game.language import _
from game.ui.context import Context
from game.ui.early_widget import early_widget
from game.ui.faces import paint_box, paint_ring, warmed
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_STYLE = TextStyle(Type.SECONDARY, Weight.SEMIBOLD)


@early_widget
class NewLines(Widget):
    """A key that leads to the end; layout shows it only while there is something new out of sight."""

    label: str = field(default_factory=lambda: _("New lines below"))

    def measure(self, context: Context, width: int) -> Size:
        """Return the words and the room around them."""
        block = self._block(context, width)
        return Size(block.width + 2 * context.px(Space.L), block.height + 2 * context.px(Space.XS))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the pill and its ring."""
        fill = warmed(context, 0.2 if look.is_hovered or look.is_pressed else 0.06)
        paint_box(context, surface, box, fill=fill, edge=Role.ACCENT_EDGE, corner=Corner.PILL)
        if look.is_focused:
            paint_ring(context, surface, box, Role.FOCUS, Corner.PILL, gap=2)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the words."""
        block = self._block(context, box.w)
        inner = Box(box.x, box.y + (box.h - block.height) // 2, box.w, block.height)
        return (PlacedText(block, inner, Role.ACCENT_TEXT, 0.5),)

    def semantics(self) -> Semantics:
        """Return a button."""
        return Semantics(Kind.BUTTON, self.label)

    def _block(self, context: Context, width: int) -> TextBlock:
        return context.block(self.label, _STYLE, max(1, width - 2 * context.px(Space.L)))
