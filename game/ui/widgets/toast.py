"""A line that tells what happened, and stays until the scene takes it away."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.faces import paint_box
from game.ui.geometry import Box, Size
from game.ui.icons import draw_icon
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, TextStyle, Type
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_ICON = 18
_BAR_PX = 4


@dataclass(frozen=True)
class Toast(Widget):
    """A message with a bar in its role's colour, and an icon, so that colour isn't all that tells."""

    text: str
    icon: str = "warning"
    role: Role = Role.SLIP

    def measure(self, context: Context, width: int) -> Size:
        """Return the message and the room around it."""
        block = self._block(context, width)
        least = max(context.control_px(_ICON), block.height)
        return Size(block.width + self._beside(context), least + 2 * context.px(Space.S))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint ground, bar and icon."""
        paint_box(context, surface, box, fill=context.theme.tint(self.role), corner=Corner.CHIP)
        surface.fill(context.colour(self.role), (box.x, box.y, context.px(_BAR_PX), box.h))
        side = context.control_px(_ICON)
        rect = pygame.Rect(box.x + context.px(Space.L), box.centre[1] - side // 2, side, side)
        draw_icon(surface, self.icon, rect, context.colour(self.role))

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the message."""
        block = self._block(context, box.w)
        left = self._beside(context) - context.px(Space.L)
        inner = Box(box.x + left, box.centre[1] - block.height // 2, box.w - self._beside(context), block.height)
        return (PlacedText(block, inner, Role.TEXT),)

    def semantics(self) -> Semantics:
        """Return a status."""
        return Semantics(Kind.STATUS, self.text)

    def _beside(self, context: Context) -> int:
        return 2 * context.px(Space.L) + context.control_px(_ICON) + context.px(Space.S)

    def _block(self, context: Context, width: int) -> TextBlock:
        return context.block(self.text, TextStyle(Type.SECONDARY), max(1, width - self._beside(context)))
