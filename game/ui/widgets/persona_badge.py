"""The shape by which a kind of caller is known without colour."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.persona_shapes import draw_persona_shape
from game.ui.persona_words import persona_word
from game.ui.theme import Role
from game.ui.widget import Kind, Look, Semantics, Widget


@dataclass(frozen=True)
class PersonaBadge(Widget):
    """A persona's shape in its accent; `name_read` is what is read out, the persona's word where it is left out."""

    persona: str
    side: float = 20
    name_read: str = ""

    def measure(self, context: Context, width: int) -> Size:
        """Return the square."""
        side = context.control_px(self.side)
        return Size(side, side)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the shape."""
        draw_persona_shape(surface, self.persona, pygame.Rect(box), context.colour(Role(self.persona)))

    def semantics(self) -> Semantics:
        """Return an image."""
        return Semantics(Kind.IMAGE, self.name_read or persona_word(self.persona))
