"""A bar that is filled in part: a dimension's score, a progress."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.language import _
from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import Corner
from game.ui.widget import Kind, Look, Semantics, Widget

_HEIGHT = 8


@dataclass(frozen=True)
class Meter(Widget):
    """A bar filled to `value` of `most`; `name` and value are read out."""

    name: str
    value: float
    most: float = 100
    role: Role = Role.TEXT

    def measure(self, context: Context, width: int) -> Size:
        """Return the full width."""
        return Size(width, context.px(_HEIGHT))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint track and fill."""
        bar = Box(box.x, box.centre[1] - context.px(_HEIGHT) // 2, box.w, context.px(_HEIGHT))
        context.shapes.round_rect(surface, bar, Corner.PILL, fill=context.colour(Role.LINE))
        share = max(0.0, min(1.0, self.value / self.most if self.most else 0.0))
        filled = round(bar.w * share)
        if filled:
            shown = Box(bar.x, bar.y, max(filled, bar.h), bar.h)
            context.shapes.round_rect(surface, shown, Corner.PILL, fill=context.colour(self.role))

    def semantics(self) -> Semantics:
        """Return a meter."""
        count, most = f"{self.value:g}", f"{self.most:g}"
        return Semantics(Kind.METER, self.name, _("{count} of {most}", count=count, most=most))
