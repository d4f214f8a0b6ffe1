"""A widget held in one look, for specimens."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.typesetter import PlacedText
from game.ui.widget import Kind, Look, Semantics, Widget


@dataclass(frozen=True)
class Posed(Widget):
    """Shows a widget without children as it looks hovered, focused or pressed; it can't be used."""

    child: Widget
    look: Look

    def measure(self, context: Context, width: int) -> Size:
        """Return the child's size."""
        return context.size_of(self.child, width)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the child in its pose."""
        self.child.draw(context, surface, box, self.look)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the child's texts in its pose."""
        return self.child.texts(context, box, self.look)

    def semantics(self) -> Semantics | None:
        """Return the child as an image."""
        meaning = self.child.semantics()
        return Semantics(Kind.IMAGE, meaning.name, meaning.value, meaning.states) if meaning else None
