"""A card to press: a tinted picture above, words below."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.faces import paint_box, paint_ring
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import Corner, Space
from game.ui.widget import Kind, Look, Semantics, Slot, Widget

_RISE = 3


@dataclass(frozen=True)
class Card(Widget):
    """A card with a `head` of `head_height` 720p pixels on the accent's tint, and a `body`.

    With an `id` it can be pressed and is read out as `name`: it rises under the pointer in an outline of its accent.
    """

    name: str
    body: Widget
    head: Widget | None = None
    head_height: float = 112
    accent: Role = Role.BORDER

    def measure(self, context: Context, width: int) -> Size:
        """Return the full width, and the height of head and body."""
        x, y = context.px(Space.L), context.px(Space.M)
        body = context.size_of(self.body, max(1, width - 2 * x))
        return Size(width, self._head(context) + body.h + 2 * y)

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return head and body."""
        x, y, head = context.px(Space.L), context.px(Space.M), self._head(context)
        inner = Slot(self.body, box.inset(x, head + y, x, y))
        if self.head is None:
            return (inner,)
        return (Slot(self.head, Box(box.x + 1, box.y + 1, box.w - 2, head - 1)), inner)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint shadow, ground, tint, outline and ring."""
        lit = look.is_hovered or look.is_pressed
        shade = context.theme.mix(Role.SHADE, Role.BG, 0.55)
        paint_box(context, surface, box.moved(0, context.px(_RISE)), fill=shade, corner=Corner.PANEL)
        paint_box(context, surface, box, fill=context.colour(Role.RAISED), corner=Corner.PANEL)
        if self.head is not None:
            self._paint_tint(context, surface, box)
        edge, wide = (self.accent, 2) if lit else (Role.BORDER, 1)
        paint_box(context, surface, box, edge=edge, corner=Corner.PANEL, edge_px=wide)
        if look.is_focused:
            paint_ring(context, surface, box, Role.FOCUS, Corner.PANEL, gap=2)

    def semantics(self) -> Semantics:
        """Return a button when it can be pressed, else a group."""
        return Semantics(Kind.BUTTON if self.id else Kind.GROUP, self.name)

    def appearance(self) -> object:
        """Return what the ground depends on."""
        return (type(self), self.accent, self.head is None, self.head_height)

    def _paint_tint(self, context: Context, surface: pygame.Surface, box: Box) -> None:
        tint, head = context.theme.tint(self.accent), self._head(context)
        paint_box(
            context, surface, Box(box.x, box.y, box.w, head + context.px(Corner.PANEL)), fill=tint, corner=Corner.PANEL
        )
        surface.fill(context.colour(Role.RAISED), (box.x, box.y + head, box.w, context.px(Corner.PANEL)))

    def _head(self, context: Context) -> int:
        return context.px(self.head_height) if self.head is not None else 0
