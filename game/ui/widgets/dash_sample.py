"""A piece of a dashed line, to explain one on a picture."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.widget import Look, Widget

_WIDTH, _THICK = 34, 2
_DASH, _GAP = 6, 3.5


@dataclass(frozen=True)
class DashSample(Widget):
    """Four dashes in a role's colour."""

    role: Role = Role.TEXT

    def measure(self, context: Context, width: int) -> Size:
        """Return the size of the sample."""
        return Size(context.px(_WIDTH), context.px(_THICK))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the dashes."""
        dash, step = context.px(_DASH), context.px(_DASH + _GAP)
        for x in range(box.x, box.right, step):
            surface.fill(context.colour(self.role), (x, box.y, min(dash, box.right - x), box.h))
