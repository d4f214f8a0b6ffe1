"""A sheet lying on the desk: the page that goes out, or a letter that came."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.pixels import clear_surface
from game.ui.theme import Role
from game.ui.tokens import Corner, Space
from game.ui.widget import Look
from game.ui.widgets.framed import Framed

_BLUR = 9
_DROP = 5
_DARK = {"night": 120, "day": 56}
"""How dark the shadow is at its heart, of 255."""


@dataclass(frozen=True)
class Sheet(Framed):
    """A child on a sheet of role `fill`, on a soft shadow."""

    fill: Role = Role.RAISED
    x: float = Space.XXL
    y: float = Space.L

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint shadow and sheet."""
        blur, drop = context.px(_BLUR), context.px(_DROP)
        key = ("sheet shadow", context.theme.name, box.w, box.h, blur)
        shadow = context.shapes.drawn.get(key, lambda: _shadow(context, box, blur))
        surface.blit(shadow, (box.x - blur, box.y - blur + drop))
        context.shapes.round_rect(
            surface,
            box,
            context.px(Corner.CHIP),
            fill=context.colour(self.fill),
            edge=context.theme.mix(Role.BORDER, Role.LINE, 0.5),
            edge_px=context.px(1),
        )

    def appearance(self) -> object:
        """Return what the sheet depends on."""
        return (type(self), self.fill)


def _shadow(context: Context, box: Box, blur: int) -> pygame.Surface:
    """Return the shadow of a sheet: frames one within another, each a little darker."""
    made = clear_surface((box.w + 2 * blur, box.h + 2 * blur))
    red, green, blue = context.colour(Role.SHADE) if context.theme.shift == "night" else context.colour(Role.MUTED)
    for step in range(blur):
        rect = pygame.Rect(step, step, box.w + 2 * (blur - step), box.h + 2 * (blur - step))
        opacity = round(_DARK[context.theme.shift] * ((step + 1) / blur) ** 2)
        pygame.draw.rect(made, (red, green, blue, opacity), rect, border_radius=blur)
    return made
