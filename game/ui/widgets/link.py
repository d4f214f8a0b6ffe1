"""A quiet thing to press: an entry of a menu."""

from __future__ import annotations

import pygame

from game.ui.context import Context
from game.ui.early_widget import early_widget
from game.ui.faces import paint_box, paint_ring, warmed
from game.ui.geometry import Box, Size
from game.ui.icons import draw_icon
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_ICON = 18


@early_widget
class Link(Widget):
    """Words that can be pressed, without a frame until the pointer or focus comes."""

    label: str
    icon: str = ""
    size: Type = Type.NAME
    role: Role = Role.TEXT
    weight: Weight = Weight.SEMIBOLD

    def measure(self, context: Context, width: int) -> Size:
        """Return the words and the room around them."""
        block = self._block(context, width)
        return Size(block.width + self._beside(context), block.height + 2 * context.px(Space.XS))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint ground, icon and ring."""
        if look.is_hovered or look.is_pressed:
            paint_box(context, surface, box, fill=warmed(context, 0.1))
        if self.icon:
            side = context.control_px(_ICON)
            rect = pygame.Rect(box.x + context.px(Space.S), box.centre[1] - side // 2, side, side)
            draw_icon(surface, self.icon, rect, context.colour(self._role(look)))
        if look.is_focused:
            paint_ring(context, surface, box, Role.FOCUS, Corner.CONTROL, gap=0)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the words."""
        block = self._block(context, box.w)
        left = self._beside(context) - context.px(Space.S)
        inner = Box(box.x + left, box.y + (box.h - block.height) // 2, box.w - self._beside(context), block.height)
        return (PlacedText(block, inner, self._role(look)),)

    def semantics(self) -> Semantics:
        """Return a link."""
        return Semantics(Kind.LINK, self.label, states=() if self.is_enabled else ("disabled",))

    def _role(self, look: Look) -> Role:
        if not self.is_enabled:
            return Role.MUTED
        return Role.ACCENT_TEXT if look.is_hovered else self.role

    def _beside(self, context: Context) -> int:
        icon = context.control_px(_ICON) + context.px(Space.S) if self.icon else 0
        return 2 * context.px(Space.S) + icon

    def _block(self, context: Context, width: int) -> TextBlock:
        return context.block(self.label, TextStyle(self.size, self.weight), max(1, width - self._beside(context)))
