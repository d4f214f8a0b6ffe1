"""A small picture that stands for a thing."""

from __future__ import annotations

import pygame

from game.ui.context import Context
from game.ui.early_widget import early_widget
from game.ui.geometry import Box, Size
from game.ui.icons import draw_icon
from game.ui.theme import Role
from game.ui.widget import Kind, Look, Semantics, Widget


@early_widget
class Icon(Widget):
    """An icon by name, `side` 720p pixels large at 100 % text; with a `name_read` it is read out."""

    name: str
    role: Role = Role.TEXT
    side: float = 18
    name_read: str = ""

    def measure(self, context: Context, width: int) -> Size:
        """Return the square."""
        side = context.control_px(self.side)
        return Size(side, side)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the icon."""
        draw_icon(surface, self.name, pygame.Rect(box), context.colour(self.role))

    def semantics(self) -> Semantics | None:
        """Return an image, when it says something."""
        return Semantics(Kind.IMAGE, self.name_read) if self.name_read else None
