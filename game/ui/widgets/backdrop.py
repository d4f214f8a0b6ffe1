"""The ground of a page: a flat colour with a soft light."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.theme import Colour, Role, mixed
from game.ui.widget import Look, Widget

_STEPS = 40
"""Rings of the light, so fine that one step of colour is never seen."""
_GRAIN = 2
"""The light is painted at this fraction of the size and scaled up."""


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
        made = context.shapes.grounds.get(key, lambda: self._light(ground, light, box, surface))
        surface.blit(made, (box.x, box.y))

    def _light(self, ground: Colour, light: Colour, box: Box, like: pygame.Surface) -> pygame.Surface:
        w, h = max(1, box.w // _GRAIN), max(1, box.h // _GRAIN)
        small = pygame.Surface((w, h), 0, like)
        small.fill(ground)
        before = ground
        for step in range(_STEPS):
            distance = 1 - step / _STEPS
            colour = mixed(ground, light, (1 - distance * distance) ** 2)
            if colour != before:
                wide, high = self.reach * w * distance, self.reach * h * distance
                pygame.draw.ellipse(small, colour, (self.x * w - wide, self.y * h - high, 2 * wide, 2 * high))
                before = colour
        return pygame.transform.smoothscale(small, (box.w, box.h))
