"""A sheet of paper under a child."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.sheets import paint_sheet
from game.ui.theme import Role
from game.ui.tokens import Space
from game.ui.widget import Kind, Look, Semantics, Slot, Widget

_HOLE = 5
_HOLE_STEP = 53


@dataclass(frozen=True)
class Paper(Widget):
    """A child on a sheet of paper; write on it in Role.INK and Role.INK_MUTED. `has_holes` shows a pad's holes."""

    child: Widget
    x: float = Space.XL
    y: float = Space.XL
    has_holes: bool = False
    name: str = ""

    def measure(self, context: Context, width: int) -> Size:
        """Return the child's size and the room around it."""
        x, y = context.px(self.x), context.px(self.y)
        size = context.size_of(self.child, max(1, width - 2 * x))
        return Size(size.w + 2 * x, size.h + 2 * y)

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the child inside."""
        x, y = context.px(self.x), context.px(self.y)
        return (Slot(self.child, box.inset(x, y, x, y)),)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the sheet."""
        paint_sheet(context, surface, box)
        if self.has_holes:
            hole = context.theme.mix(Role.PAPER, Role.INK, 0.55)
            count = max(2, box.w // context.px(_HOLE_STEP))
            for i in range(count):
                centre = (box.x + round(box.w * (i + 0.5) / count), box.y + context.px(Space.M))
                context.shapes.circle(surface, centre, context.px(_HOLE), fill=hole)

    def semantics(self) -> Semantics | None:
        """Return a group when named."""
        return Semantics(Kind.GROUP, self.name) if self.name else None

    def appearance(self) -> object:
        """Return what the sheet depends on."""
        return (type(self), self.has_holes)
