"""How hard a caller is: one to five bars, read out."""

from __future__ import annotations

from dataclasses import dataclass, field

import pygame

from game.language import _
from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.widget import Kind, Look, Semantics, Widget

_BARS = 5
_BAR_W, _GAP, _FIRST_H, _STEP_H = 5, 2, 4, 2


@dataclass(frozen=True)
class Difficulty(Widget):
    """Bars of growing height, `level` of them filled; `name_read` is what is read out."""

    level: int
    name_read: str = field(default_factory=lambda: _("Difficulty"))

    def measure(self, context: Context, width: int) -> Size:
        """Return the size of all bars."""
        px = context.control_px
        return Size(_BARS * px(_BAR_W) + (_BARS - 1) * px(_GAP), px(_FIRST_H + _STEP_H * (_BARS - 1)))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the bars."""
        px = context.control_px
        for i in range(_BARS):
            height = px(_FIRST_H + _STEP_H * i)
            bar = Box(box.x + i * (px(_BAR_W) + px(_GAP)), box.bottom - height, px(_BAR_W), height)
            role = Role.TEXT if i < self.level else Role.LINE
            context.shapes.round_rect(surface, bar, context.px(1), fill=context.colour(role))

    def semantics(self) -> Semantics:
        """Return a meter."""
        return Semantics(Kind.METER, self.name_read, _("{count} of {most}", count=self.level, most=_BARS))
