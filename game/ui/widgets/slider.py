"""A value on a track: arrows move it by a step, the mouse to where it points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import pygame

from game.language import _
from game.ui.context import UNBOUNDED, Context
from game.ui.faces import paint_box, paint_ring, warmed
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, TextStyle, Weight
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_TRACK = 8
_THUMB = 11
_ROW = 30


@dataclass(frozen=True)
class Slider(Widget):
    """A value from 0 to `most` in percent, its name and figure above its track."""

    name: str
    value: int
    most: int = 100
    step: int = 5

    is_slider: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the full width, and the height of name and track."""
        named = self._name(context, self._name_width(context, width))
        return Size(width, named.height + context.control_px(_ROW) + 2 * context.px(Space.XS))

    def moved(self, steps: int) -> int:
        """Return the value so many steps on."""
        return max(0, min(self.value + steps * self.step, self.most))

    def value_at(self, context: Context, box: Box, x: int) -> int:
        """Return the value whose thumb stands nearest to a column of the window."""
        track = self._track(context, box)
        share = (x - track.x) / max(1, track.w)
        return max(0, min(round(share * self.most / self.step) * self.step, self.most))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint ground, track, what is filled of it, thumb and ring."""
        lit = look.is_hovered or look.is_pressed
        if lit:
            paint_box(context, surface, box, fill=warmed(context, 0.07))
        track = self._track(context, box)
        paint_box(context, surface, track, fill=context.colour(Role.SUNKEN), edge=Role.BORDER, corner=Corner.PILL)
        x = track.x + round(track.w * self.value / self.most)
        if x > track.x + track.h:
            filled = Box(track.x, track.y, x - track.x, track.h)
            accent = context.colour(Role.ACCENT)
            paint_box(context, surface, filled, fill=accent, edge=Role.ACCENT_EDGE, corner=Corner.PILL)
        thumb, edge = context.colour(Role.ACCENT if lit else Role.RAISED), context.colour(Role.TEXT)
        centre, radius = (x, track.centre[1]), context.control_px(_THUMB)
        context.shapes.circle(surface, centre, radius, fill=thumb, edge=edge, edge_px=context.px(2))
        if look.is_focused:
            paint_ring(context, surface, box, Role.FOCUS, Corner.CONTROL, gap=0)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the name at the left and the figure at the right."""
        room, figure = context.px(Space.S), self._figure(context)
        inner = box.inset(room, context.px(Space.XS), room, 0)
        named = self._name(context, self._name_width(context, box.w))
        at = Box(inner.x, inner.y, inner.w - figure.width, named.height)
        right = Box(inner.right - figure.width, inner.y, figure.width, figure.height)
        return PlacedText(named, at, Role.TEXT), PlacedText(figure, right, Role.MUTED)

    def semantics(self) -> Semantics:
        """Return a slider with its value."""
        return Semantics(Kind.SLIDER, self.name, self._told(self.value))

    def _told(self, value: int) -> str:
        return _("{percent} %", percent=value)

    def _track(self, context: Context, box: Box) -> Box:
        """Return the track; the thumb's middle runs from end to end of it."""
        aside, high = context.px(Space.S) + context.control_px(_THUMB), context.control_px(_TRACK)
        middle = box.bottom - context.px(Space.XS) - context.control_px(_ROW) // 2
        return Box(box.x + aside, middle - high // 2, max(1, box.w - 2 * aside), high)

    def _name(self, context: Context, width: int) -> TextBlock:
        return context.block(self.name, TextStyle(), width)

    def _name_width(self, context: Context, width: int) -> int:
        widest = context.block(self._told(self.most), TextStyle(weight=Weight.SEMIBOLD)).width
        return max(1, width - 2 * context.px(Space.S) - widest - context.px(Space.M))

    def _figure(self, context: Context) -> TextBlock:
        return context.block(self._told(self.value), TextStyle(weight=Weight.SEMIBOLD), UNBOUNDED)
