"""One step of a course or a page: done, at hand, still to come, or locked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.icons import draw_icon
from game.ui.theme import Role
from game.ui.widget import Kind, Look, Semantics, Widget

_SIDE = 34
_DOT, _CURRENT, _ICON = 11, 12, 14


class StepState(StrEnum):
    """How far a step is."""

    DONE = "done"
    CURRENT = "current"
    OPEN = "open"
    LOCKED = "locked"


@dataclass(frozen=True)
class StepDot(Widget):
    """A step's dot; its name is read out with its state. `joins_above` and `joins_below` draw the line between."""

    name: str
    state: StepState
    joins_above: bool = False
    joins_below: bool = False

    def measure(self, context: Context, width: int) -> Size:
        """Return the square of the dot's halo."""
        side = context.control_px(_SIDE)
        return Size(side, side)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint line, dot and icon."""
        self._paint_line(context, surface, box)
        circle, centre = context.shapes.circle, box.centre
        radius, ground = context.control_px(_DOT), context.colour(Role.BG)
        if self.state is StepState.DONE:
            circle(surface, centre, radius, fill=context.colour(Role.BEST))
            self._paint_icon(context, surface, box, "check", Role.ON_MARK)
        elif self.state is StepState.CURRENT:
            halo = context.theme.mix(Role.ACCENT, Role.BG, 0.45)
            circle(surface, centre, box.w // 2, fill=halo)
            edge = context.colour(Role.ON_ACCENT)
            fill = context.colour(Role.ACCENT)
            circle(surface, centre, context.control_px(_CURRENT), fill=fill, edge=edge, edge_px=context.px(2))
        elif self.state is StepState.LOCKED:
            square = Box(centre[0] - radius, centre[1] - radius, 2 * radius, 2 * radius)
            edge = context.colour(Role.BORDER)
            context.shapes.round_rect(surface, square, context.px(6), fill=ground, edge=edge, edge_px=context.px(2))
            self._paint_icon(context, surface, box, "lock", Role.MUTED)
        else:
            circle(surface, centre, radius, fill=ground, edge=context.colour(Role.BORDER), edge_px=context.px(2))

    def semantics(self) -> Semantics:
        """Return an image with the step's state."""
        return Semantics(Kind.IMAGE, self.name, states=(self.state.value,))

    def _paint_line(self, context: Context, surface: pygame.Surface, box: Box) -> None:
        wide, x = context.px(2), box.centre[0] - context.px(2) // 2
        if self.joins_above:
            surface.fill(context.colour(Role.BORDER), (x, box.y, wide, box.h // 2))
        if self.joins_below:
            surface.fill(context.colour(Role.BORDER), (x, box.centre[1], wide, box.bottom - box.centre[1]))

    def _paint_icon(self, context: Context, surface: pygame.Surface, box: Box, icon: str, role: Role) -> None:
        side = context.control_px(_ICON)
        rect = pygame.Rect(0, 0, side, side)
        rect.center = box.centre
        draw_icon(surface, icon, rect, context.colour(role))
