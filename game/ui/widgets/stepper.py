"""The steps of a page along a line, each a step to press."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.language import _
from game.ui.context import UNBOUNDED, Context
from game.ui.faces import paint_ring
from game.ui.geometry import Box, Size
from game.ui.icons import draw_icon
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Slot, Widget

_DOT_BOX = 30
_CURRENT, _DONE, _OPEN, _ICON = 13, 11, 10, 15
_LINE_PX = 2


@dataclass(frozen=True)
class Step(Widget):
    """A step's dot with its name below: done, at hand (`is_current`), both, or still to come."""

    name: str
    is_done: bool = False
    is_current: bool = False

    def measure(self, context: Context, width: int) -> Size:
        """Return the size of dot and name."""
        blocks = [self._block(context, width, weight) for weight in (Weight.REGULAR, Weight.SEMIBOLD)]
        wide, high = max(block.width for block in blocks), max(block.height for block in blocks)
        dot = context.control_px(_DOT_BOX)
        return Size(max(dot, wide) + 2 * context.px(Space.XS), dot + high + context.px(Space.XS))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint dot, tick and ring."""
        circle, centre = context.shapes.circle, self.dot_centre(context, box)
        lit = look.is_hovered or look.is_pressed
        if self.is_current:
            fill, edge = context.colour(Role.ACCENT), context.colour(Role.ON_ACCENT)
            circle(surface, centre, context.control_px(_CURRENT), fill=fill, edge=edge, edge_px=context.px(2))
        elif self.is_done:
            circle(surface, centre, context.control_px(_DONE), fill=context.colour(Role.BEST))
        else:
            fill = context.colour(Role.RAISED if lit else Role.BG)
            edge = context.colour(Role.FOCUS if lit else Role.BORDER)
            circle(surface, centre, context.control_px(_OPEN), fill=fill, edge=edge, edge_px=context.px(2))
        if self.is_done:
            side = context.control_px(_ICON)
            rect = pygame.Rect(0, 0, side, side)
            rect.center = centre
            draw_icon(surface, "check", rect, context.colour(Role.ON_ACCENT if self.is_current else Role.ON_MARK))
        if look.is_focused:
            paint_ring(context, surface, box, Role.FOCUS, Corner.CONTROL, gap=0)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the name."""
        block = self._block(context, box.w, Weight.SEMIBOLD if self.is_current else Weight.REGULAR)
        at = Box(box.x, box.y + context.control_px(_DOT_BOX), box.w, block.height)
        return (PlacedText(block, at, Role.TEXT if self.is_current or look.is_hovered else Role.MUTED, 0.5),)

    def semantics(self) -> Semantics:
        """Return a tab that says whether its part is chosen."""
        value = _("done") if self.is_done else _("to do")
        return Semantics(Kind.TAB, self.name, value, ("chosen",) if self.is_current else ())

    def dot_centre(self, context: Context, box: Box) -> tuple[int, int]:
        """Return the middle of the dot."""
        return box.centre[0], box.y + context.control_px(_DOT_BOX) // 2

    def _block(self, context: Context, width: int, weight: Weight) -> TextBlock:
        return context.block(self.name, TextStyle(Type.SECONDARY, weight), max(1, width - 2 * context.px(Space.XS)))


@dataclass(frozen=True)
class Stepper(Widget):
    """Steps from left to right over the whole width, on a line from the first dot to the last."""

    steps: tuple[Step, ...]

    def measure(self, context: Context, width: int) -> Size:
        """Return the whole width and the height of the highest step."""
        return Size(width, max((context.size_of(step, UNBOUNDED).h for step in self.steps), default=0))

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the steps with equal gaps, the first and the last at the ends; one alone at the left."""
        widths = [context.size_of(step, UNBOUNDED).w for step in self.steps]
        gap = (box.w - sum(widths)) / max(1, len(widths) - 1)
        slots, x = [], float(box.x)
        for step, width in zip(self.steps, widths, strict=True):
            slots.append(Slot(step, Box(round(x), box.y, width, box.h)))
            x += width + gap
        return tuple(slots)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the line."""
        slots = self.place(context, box)
        if len(slots) < 2:
            return
        (left, y), (right, _) = (self.steps[i].dot_centre(context, slots[i].box) for i in (0, -1))
        wide = context.px(_LINE_PX)
        surface.fill(context.colour(Role.BORDER), (left, y - wide // 2, right - left, wide))

    def appearance(self) -> object:
        """Return what the line depends on."""
        return (type(self), tuple(step.name for step in self.steps))
