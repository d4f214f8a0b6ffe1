"""A thin line between two parts."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.widget import Look, Widget


@dataclass(frozen=True)
class Divider(Widget):
    """A line across a column, or, upright, down a row."""

    role: Role = Role.LINE
    is_upright: bool = False
    thickness: float = 1

    def measure(self, context: Context, width: int) -> Size:
        """Return the line's thickness, and the width that it crosses."""
        line = context.px(self.thickness)
        return Size(line, line) if self.is_upright else Size(0, line)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the line."""
        surface.fill(context.colour(self.role), box)
