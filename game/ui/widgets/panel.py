"""A card: a filled, outlined ground under a child."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import Corner, Space
from game.ui.widget import Kind, Look, Semantics, Slot, Widget


@dataclass(frozen=True)
class Panel(Widget):
    """A child on a ground of role `fill`, outlined in `edge` (None: no outline), with room around it.

    A `name` makes it a group in the semantic tree.
    """

    child: Widget
    fill: Role = Role.RAISED
    edge: Role | None = Role.BORDER
    corner: Corner = Corner.PANEL
    x: float = Space.L
    y: float = Space.M
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
        """Paint the ground."""
        context.shapes.round_rect(
            surface,
            box,
            context.px(self.corner),
            fill=context.colour(self.fill),
            edge=context.colour(self.edge) if self.edge else None,
            edge_px=context.px(1),
        )

    def semantics(self) -> Semantics | None:
        """Return a group when named."""
        return Semantics(Kind.GROUP, self.name) if self.name else None

    def appearance(self) -> object:
        """Return what the ground depends on."""
        return (type(self), self.fill, self.edge, self.corner)
