"""The ground of a page: a flat colour with a soft light."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.theme import Colour, Role, mixed
from game.ui.widget import Look, Widget

_GRAIN = 24
"""Side of the small picture of the light, which is then scaled up smoothly."""


@dataclass(frozen=True)
class Backdrop(Widget):
    """Fills its box with `role`; light of role `glow` lies around (`x`, `y`), shares of the box, `reach` wide."""

    role: Role = Role.BG
    glow: Role | None = Role.GLOW
    x: float = 0.6
    y: float = 0.1
    reach: float = 0.75

    def measure(self, context: Context, width: int) -> Size:
        """Return nothing: it takes what it is given."""
        return Size(0, 0)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the ground."""
        ground = context.colour(self.role)
        if self.glow is None:
            surface.fill(ground, box)
            return
        light = context.colour(self.glow)
        key = ("light", ground, light, self.x, self.y, self.reach, box.w, box.h)
        made = context.shapes.drawn.get(key, lambda: self._light(ground, light, box, surface))
        surface.blit(made, (box.x, box.y))

    def _light(self, ground: Colour, light: Colour, box: Box, like: pygame.Surface) -> pygame.Surface:
        small = pygame.Surface((_GRAIN, _GRAIN), 0, 32)
        for row in range(_GRAIN):
            for column in range(_GRAIN):
                dx = (column / (_GRAIN - 1) - self.x) / self.reach
                dy = (row / (_GRAIN - 1) - self.y) / self.reach
                share = max(0.0, 1 - dx * dx - dy * dy)
                small.set_at((column, row), mixed(ground, light, share * share))
        return pygame.transform.smoothscale(small, (box.w, box.h)).convert(like)
