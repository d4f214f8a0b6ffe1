"""One of several conversations that are open at once."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.faces import paint_box, paint_ring, warmed
from game.ui.geometry import Box
from game.ui.theme import Role
from game.ui.tokens import Corner, Space
from game.ui.widget import Kind, Look, Semantics
from game.ui.widgets.framed import Framed

_BAR = 4


@dataclass(frozen=True)
class ThreadCard(Framed):
    """A card to press, whose child says who it is and how it stands; `name` is read out.

    The one in front has a bar of its `accent` at the left and stands out.
    """

    accent: Role = Role.BORDER
    is_front: bool = False

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint ground, outline, bar and ring."""
        lit = look.is_hovered or look.is_pressed
        if self.is_front:
            fill = context.theme.tint(self.accent)
        else:
            fill = warmed(context, 0.07) if lit else context.colour(Role.RAISED)
        edge, wide = (self.accent, 2) if self.is_front or lit else (Role.BORDER, 1)
        paint_box(context, surface, box, fill=fill, edge=edge, corner=Corner.CONTROL, edge_px=wide)
        if self.is_front:
            bar = Box(box.x, box.y + context.px(Space.S), context.px(_BAR), box.h - 2 * context.px(Space.S))
            paint_box(context, surface, bar, fill=context.colour(self.accent), corner=Space.HAIR)
        if look.is_focused:
            paint_ring(context, surface, box, Role.FOCUS, Corner.CONTROL, gap=2)

    def semantics(self) -> Semantics:
        """Return a tab: one of several views of the same place."""
        return Semantics(Kind.TAB, self.name, states=("chosen",) if self.is_front else ())

    def appearance(self) -> object:
        """Return what the ground depends on."""
        return (type(self), self.accent, self.is_front)
