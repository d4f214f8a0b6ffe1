"""The caller's own verdict: one to five stars."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.language import _
from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.icons import draw_icon
from game.ui.theme import Role
from game.ui.tokens import Space
from game.ui.widget import Kind, Look, Semantics, Widget

_MOST = 5
_SIDE = 20


@dataclass(frozen=True)
class Stars(Widget):
    """Five stars, `count` of them filled, in a persona's accent as a rule."""

    count: int
    name: str
    role: Role = Role.TEXT

    def measure(self, context: Context, width: int) -> Size:
        """Return the size of five stars."""
        side = context.control_px(_SIDE)
        return Size(_MOST * side + (_MOST - 1) * context.px(Space.XS), side)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the stars."""
        side = context.control_px(_SIDE)
        for i in range(_MOST):
            rect = pygame.Rect(box.x + i * (side + context.px(Space.XS)), box.centre[1] - side // 2, side, side)
            name = "star" if i < self.count else "star_outline"
            draw_icon(surface, name, rect, context.colour(self.role))

    def semantics(self) -> Semantics:
        """Return a meter."""
        return Semantics(Kind.METER, self.name, _("{count} of {most}", count=self.count, most=_MOST))
