"""A sheet of paper under a child."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.sheets import paint_sheet
from game.ui.theme import Role
from game.ui.tokens import Space
from game.ui.widget import Look
from game.ui.widgets.framed import Framed

_HOLE = 5
_HOLE_STEP = 53


@dataclass(frozen=True)
class Paper(Framed):
    """A child on a sheet of paper; write on it in Role.INK and Role.INK_MUTED. `has_holes` shows a pad's holes."""

    x: float = Space.XL
    y: float = Space.XL
    has_holes: bool = False

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the sheet."""
        paint_sheet(context, surface, box)
        if self.has_holes:
            hole = context.theme.mix(Role.PAPER, Role.INK, 0.55)
            count = max(2, box.w // context.px(_HOLE_STEP))
            for i in range(count):
                centre = (box.x + round(box.w * (i + 0.5) / count), box.y + context.px(Space.M))
                context.shapes.circle(surface, centre, context.px(_HOLE), fill=hole)

    def appearance(self) -> object:
        """Return what the sheet depends on."""
        return (type(self), self.has_holes)
