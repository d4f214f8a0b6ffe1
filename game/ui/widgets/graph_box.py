"""The box of a node or ending in a graph: to press, to read out, marked where the call stands."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.drawn import DrawnFrame
from game.ui.faces import paint_dashed, paint_focus, warmed
from game.ui.geometry import Box, Size
from game.ui.graph_paint import Scaled, chip_text, graph_scale, paint_chip, placed_text
from game.ui.theme import Role
from game.ui.tokens import Corner
from game.ui.typesetter import PlacedText
from game.ui.widget import Kind, Look, Semantics, Widget

_PILL, _ENDING, _BACK = 11, 20, 4.0
_INNER = 4


@dataclass(frozen=True)
class GraphBox(Widget):
    """A frame of a drawn graph; `is_current` where the call stands. Without an `id` it can't be pressed."""

    frame: DrawnFrame
    is_current: bool = False

    def measure(self, context: Context, width: int) -> Size:
        """Return the frame's size."""
        at = self._at(context, Box(0, 0, 0, 0))
        return Size(at.px(self.frame.w), at.px(self.frame.h))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the ground, the outline, and what stands on it."""
        if self.frame.shape == "page":
            self._paint_ground(context, surface, box.moved(*[round(_BACK * graph_scale(context))] * 2), look)
        self._paint_ground(context, surface, box, look)
        at = self._at(context, box)
        fill, edge = context.colour(Role.SUNKEN), context.colour(Role.LINE)
        for pill in self.frame.pills:
            context.shapes.round_rect(surface, at.box(pill), at.px(_PILL), fill=fill, edge=edge, edge_px=1)
        for chip in self.frame.chips:
            paint_chip(context, surface, at, chip)
        if look.is_focused:
            paint_focus(context, surface, box)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the name, the tags, the first words, and the numbers of the replies."""
        at = self._at(context, box)
        texts = [placed_text(context, at, text) for text in self.frame.texts]
        texts += [chip_text(context, at, chip) for chip in self.frame.chips]
        return tuple(texts)

    def semantics(self) -> Semantics:
        """Return a button where it can be pressed, with all that the box tells."""
        named = {
            "here": self.is_current,
            "never reached": self.frame.is_unreached,
            "on the marked play": self.frame.is_on_path,
        }
        states = tuple(state for state, holds in named.items() if holds)
        return Semantics(Kind.BUTTON if self.id else Kind.GROUP, self.frame.name, self.frame.value, states)

    def _paint_ground(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        frame, at = self.frame, self._at(context, box)
        is_lit = look.is_hovered or look.is_pressed
        fill = warmed(context, 0.12) if is_lit else context.colour(Role.BG if frame.is_unreached else Role.RAISED)
        is_marked = self.is_current or frame.is_on_path
        edge = context.colour(Role.ACCENT_EDGE if is_marked else Role.BORDER)
        corner = at.px(_ENDING if frame.shape == "ending" else Corner.CONTROL)
        wide = at.px(2.5 if is_marked or frame.is_start else 1.25)
        if frame.is_unreached and not self.is_current:
            context.shapes.round_rect(surface, box, corner, fill=fill)
            paint_dashed(context, surface, box, edge, corner / context.metrics.factor)
        else:
            context.shapes.round_rect(surface, box, corner, fill=fill, edge=edge, edge_px=wide)
        if frame.shape == "ending":
            inner = box.grown(-at.px(_INNER))
            context.shapes.round_rect(surface, inner, corner - at.px(_INNER), edge=edge, edge_px=at.px(1))

    def _at(self, context: Context, box: Box) -> Scaled:
        """Return how the frame's own pixels, counted from the graph's corner, lie in the window."""
        scale = graph_scale(context)
        return Scaled(box.x - round(self.frame.x * scale), box.y - round(self.frame.y * scale), scale)
