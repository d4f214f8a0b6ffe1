"""One of your lines in the debrief: its grade, and when chosen a frame around it."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.faces import paint_box, paint_ring, warmed
from game.ui.geometry import Box, Size
from game.ui.icons import draw_icon
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget
from game.ui.widgets.grade import GradeName

_ICON = 18


@dataclass(frozen=True)
class TurnLine(Widget):
    """What you said or did, with its grade's shape; `value` says the grade for those who can't see it.

    `is_aside` sets it in italics: something done, not said.
    """

    text: str
    grade: GradeName | None = None
    value: str = ""
    is_chosen: bool = False
    is_aside: bool = False

    def measure(self, context: Context, width: int) -> Size:
        """Return the full width and the height of the text."""
        return Size(width, self._block(context, width).height + 2 * context.px(Space.XS) + context.px(Space.HAIR))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint frame, shape and ring."""
        if self.is_chosen:
            edge = Role(self.grade.value) if self.grade else Role.BORDER
            paint_box(context, surface, box, fill=context.colour(Role.RAISED), edge=edge, edge_px=1.6)
        elif look.is_hovered or look.is_pressed:
            paint_box(context, surface, box, fill=warmed(context, 0.07))
        if self.grade is not None:
            side = context.control_px(_ICON)
            rect = pygame.Rect(box.x + context.px(Space.S), 0, side, side)
            rect.centery = box.y + context.px(Space.XS) + context.metrics.line_px(TextStyle(Type.TRANSCRIPT)) // 2
            draw_icon(surface, f"grade_{self.grade.value}", rect, context.colour(Role(self.grade.value)))
        if look.is_focused:
            paint_ring(context, surface, box, Role.FOCUS, Corner.CONTROL, gap=1)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the line."""
        block, left = self._block(context, box.w), line_indent(context)
        inner = Box(box.x + left, box.centre[1] - block.height // 2, box.w - left - context.px(Space.S), block.height)
        return (PlacedText(block, inner, Role.TEXT),)

    def semantics(self) -> Semantics:
        """Return one of several, with its grade."""
        return Semantics(Kind.RADIO, self.text, self.value, ("chosen",) if self.is_chosen else ())

    def _block(self, context: Context, width: int) -> TextBlock:
        weight = Weight.SEMIBOLD if self.is_chosen else Weight.REGULAR
        style = TextStyle(Type.TRANSCRIPT, weight, self.is_aside)
        return context.block(self.text, style, max(1, width - line_indent(context) - context.px(Space.S)))


def line_indent(context: Context) -> int:
    """Return how far right of the box's edge the words of a turn begin, in pixels."""
    return 2 * context.px(Space.S) + context.control_px(_ICON) + context.px(Space.XS)
