"""A caller as a graph: boxes in layers, the lines between them, and what the shapes mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import pygame

from game.ui.context import Context
from game.ui.drawn import DrawnGraph
from game.ui.geometry import Box, Size
from game.ui.graph_paint import Scaled, chip_text, graph_scale, paint_chip, paint_stroke, placed_text, stroke_box
from game.ui.theme import Role
from game.ui.tokens import Corner, Space
from game.ui.typesetter import PlacedText
from game.ui.widget import Kind, Look, Semantics, Slot, Widget
from game.ui.widgets.graph_box import GraphBox
from game.ui.widgets.pill import Pill


@dataclass(frozen=True)
class CallGraph(Widget):
    """A drawn graph in its natural size, larger with window and text; put it in a `Scroll`.

    With a `prefix` each box can be pressed under the id `prefix` + its own. `current` is where the call stands; its box
    has first focus where it `takes_focus`.
    """

    graph: DrawnGraph
    prefix: str = ""
    current: str = ""
    takes_focus: bool = True

    is_long: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the graph's own size, which may be wider than there is room."""
        scale = graph_scale(context)
        return Size(round(self.graph.width * scale), round(self.graph.height * scale))

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the boxes, in layers from the top and each from left to right, and the flag where the call stands."""
        at = self._at(context, box)
        boxes = tuple(
            Slot(
                GraphBox(
                    frame,
                    frame.id == self.current,
                    id=f"{self.prefix}{frame.id}" if self.prefix else "",
                    is_first_focus=self.takes_focus and frame.id == self.current,
                ),
                at.box(frame),
            )
            for frame in self.graph.frames
        )
        here = (at.box(frame) for frame in self.graph.frames if frame.id == self.current)
        return boxes + tuple(self._flag(context, box) for box in here)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the ground and the lines within sight; the boxes come on top."""
        visible = look.visible or box
        surface.fill(context.colour(Role.BG), box.shared(visible))
        at = self._at(context, box)
        for stroke in (*self.graph.strokes, *self.graph.legend.strokes):
            if not stroke_box(stroke, at).shared(visible).is_empty:
                paint_stroke(context, surface, at, stroke)
        for chip in self.graph.legend.chips:
            paint_chip(context, surface, at, chip)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the heading and the legend."""
        at, legend = self._at(context, box), self.graph.legend
        texts = [placed_text(context, at, text) for text in (*self.graph.heading, *legend.texts)]
        return (*texts, *(chip_text(context, at, chip) for chip in legend.chips))

    def semantics(self) -> Semantics:
        """Return the whole by its title; the boxes in it read themselves."""
        return Semantics(Kind.GROUP, self.graph.title, self.graph.summary)

    def _flag(self, context: Context, box: Box) -> Slot:
        """Return the word that stands over a box, clear of its focus ring."""
        flag = Pill("here", Role.ACCENT_TEXT, is_filled=True, corner=Corner.CHIP)
        w, h = context.size_of(flag, box.w)
        return Slot(flag, Box(box.x, box.y - context.px(Space.RING) - h, w, h))

    def _at(self, context: Context, box: Box) -> Scaled:
        return Scaled(box.x, box.y, graph_scale(context))
