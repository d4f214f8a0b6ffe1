"""The wire from the end of the living line into the caller's telephone."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.strokes import Point, Sheet, between
from game.ui.theme import Colour, Role
from game.ui.widget import Look, Widget
from game.ui.widgets.voice_trace import VoiceTrace

_STROKE, _HELD_STROKE = 2.4, 1.6
_STEPS = 18
_HELD = 0.35
"""How far the wire fades into the ground while the caller is on hold."""


@dataclass(frozen=True)
class PhoneWire(Widget):
    """Leads a trace, whose box lies `trace_box` from this one's corner, to a point `to` of its own box, in pixels."""

    trace: VoiceTrace
    trace_box: Box
    to: tuple[int, int]

    def measure(self, context: Context, width: int) -> Size:
        """Return no size of its own: it lies where it is put."""
        return Size(width, 0)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the wire, from the trace's height down or up into the telephone."""
        start_x, start_y = self.trace.end(context, self.trace_box)
        key = ("phone wire", start_x, start_y, self.to, box.w, box.h, self._colour(context), context.metrics.factor)
        made = context.shapes.drawn.get(key, lambda: self._wire(context, (start_x, start_y), box))
        surface.blit(made, (box.x, box.y))

    def _wire(self, context: Context, start: Point, box: Box) -> pygame.Surface:
        colour = self._colour(context)
        sheet = Sheet((box.w, box.h), ground=pygame.Color(colour), detail=3)
        stroke = _HELD_STROKE if self.trace.held else _STROKE
        sheet.line(_bow(start, self.to), colour, stroke * context.metrics.factor)
        return sheet.finished()

    def _colour(self, context: Context) -> Colour:
        return context.theme.mix(self.trace.accent, Role.BG, _HELD if self.trace.held else 0.0)


@dataclass(frozen=True)
class LivePhoneWire(PhoneWire):
    """The same wire while the line moves."""

    is_animated: ClassVar[bool] = True


def _bow(start: Point, end: Point) -> list[Point]:
    """Return a curve that leaves level, and arrives from above or below."""
    bend = (end[0], start[1])
    controls = (start, between(start, bend, 0.75), between(bend, end, 0.2), end)
    points = []
    for step in range(_STEPS + 1):
        share = step / _STEPS
        points.append(_on_curve(controls, share))
    return points


def _on_curve(controls: tuple[Point, ...], share: float) -> Point:
    """Return the point of a Bézier curve at a share of its length (de Casteljau)."""
    while len(controls) > 1:
        controls = tuple(between(a, b, share) for a, b in pairwise(controls))
    return controls[0]
