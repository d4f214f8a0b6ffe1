"""The mark under one of your turns on the plot of a call."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.faces import paint_box, paint_ring
from game.ui.geometry import Box, Size
from game.ui.icons import draw_icon
from game.ui.theme import Role
from game.ui.tokens import Corner
from game.ui.widget import Kind, Look, Semantics, Widget
from game.ui.widgets.grade import GradeName

_SIDE, _ICON, _DOT = 34, 20, 3


@dataclass(frozen=True)
class TurnMarker(Widget):
    """A grade's shape, or a dot where no mark fell; the chosen one is framed. `name` is read out."""

    name: str
    grade: GradeName | None = None
    value: str = ""
    is_chosen: bool = False

    def measure(self, context: Context, width: int) -> Size:
        """Return the square of the frame."""
        side = context.control_px(_SIDE)
        return Size(side, side)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint shape, frame and ring."""
        lit = look.is_hovered or look.is_pressed
        if self.is_chosen or lit:
            edge = Role.ACCENT_TEXT if self.is_chosen else Role.BORDER
            fill = context.colour(Role.RAISED)
            paint_box(context, surface, box, fill=fill, edge=edge, edge_px=2 if self.is_chosen else 1)
        if self.grade is None:
            context.shapes.circle(surface, box.centre, context.control_px(_DOT), fill=context.colour(Role.MUTED))
        else:
            rect = pygame.Rect(0, 0, context.control_px(_ICON), context.control_px(_ICON))
            rect.center = box.centre
            draw_icon(surface, f"grade_{self.grade.value}", rect, context.colour(Role(self.grade.value)))
        if look.is_focused:
            paint_ring(context, surface, box, Role.FOCUS, Corner.CONTROL, gap=2)

    def semantics(self) -> Semantics:
        """Return one of several, with what it earned or cost."""
        return Semantics(Kind.RADIO, self.name, self.value, ("chosen",) if self.is_chosen else ())
