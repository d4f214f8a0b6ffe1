"""The ground of a page: a flat colour with a soft light."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.pixels import numbered_surface
from game.ui.theme import Colour, Role, mixed
from game.ui.widget import Look, Widget

_STEPS = 40
"""Rings of the light, so fine that one step of colour is never seen."""


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
        made = context.shapes.grounds.get(key, lambda: self._light(ground, light, box))
        surface.blit(made, (box.x, box.y))

    def _light(self, ground: Colour, light: Colour, box: Box) -> pygame.Surface:
        """Return the ground as numbers of its few colours: a quarter of the memory, each ring one step on."""
        rings = [1 - step / _STEPS for step in range(_STEPS)]
        shades = [ground, *(mixed(ground, light, (1 - distance * distance) ** 2) for distance in rings)]
        made = numbered_surface((box.w, box.h))
        made.set_palette(shades)
        for number, distance in enumerate(rings, start=1):
            if shades[number] != shades[number - 1]:
                wide, high = self.reach * box.w * distance, self.reach * box.h * distance
                around = (self.x * box.w - wide, self.y * box.h - high, 2 * wide, 2 * high)
                pygame.draw.ellipse(made, number, around)
        return made
