"""A card: a filled, outlined ground under a child."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.theme import Role
from game.ui.tokens import Corner
from game.ui.widget import Look
from game.ui.widgets.framed import Framed


@dataclass(frozen=True)
class Panel(Framed):
    """A child on a ground of role `fill`, outlined in `edge` (None: no outline), with room around it."""

    fill: Role = Role.RAISED
    edge: Role | None = Role.BORDER
    corner: Corner = Corner.PANEL

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

    def appearance(self) -> object:
        """Return what the ground depends on."""
        return (type(self), self.fill, self.edge, self.corner)
