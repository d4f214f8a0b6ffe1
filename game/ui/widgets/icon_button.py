"""A small square key with nothing but an icon."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.faces import paint_box, paint_ring, warmed
from game.ui.geometry import Box, Size
from game.ui.icons import draw_icon
from game.ui.theme import Role
from game.ui.tokens import Corner
from game.ui.widget import Kind, Look, Semantics, Widget

_SIDE, _ICON = 32, 16


@dataclass(frozen=True)
class IconButton(Widget):
    """A key that shows an icon and is read out as `name`."""

    icon: str
    name: str

    def measure(self, context: Context, width: int) -> Size:
        """Return the square."""
        side = context.control_px(_SIDE)
        return Size(side, side)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint frame, icon and ring."""
        warmth = 0.2 if look.is_pressed else 0.12 if look.is_hovered else 0.0
        role = Role.TEXT if self.is_enabled else Role.MUTED
        edge = Role.BORDER if self.is_enabled else Role.LINE
        fill = warmed(context, warmth, Role.BG) if warmth else None
        paint_box(context, surface, box, fill=fill, edge=edge)
        side = context.control_px(_ICON)
        rect = pygame.Rect(0, 0, side, side)
        rect.center = box.centre
        draw_icon(surface, self.icon, rect, context.colour(role))
        if look.is_focused:
            paint_ring(context, surface, box, Role.FOCUS, Corner.CONTROL, gap=2)

    def semantics(self) -> Semantics:
        """Return a button."""
        return Semantics(Kind.BUTTON, self.name, states=() if self.is_enabled else ("disabled",))
