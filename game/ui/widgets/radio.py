"""One choice of several, as a card with a ring."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.faces import paint_box, paint_ring, warmed
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, TextStyle, Weight
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_RING = 19
_DOT = 10


@dataclass(frozen=True)
class Radio(Widget):
    """A choice; the chosen one is filled and semibold. On paper it is drawn in ink."""

    text: str
    is_chosen: bool = False
    is_on_paper: bool = False

    def measure(self, context: Context, width: int) -> Size:
        """Return the full width and the height of the text."""
        return Size(width, self._block(context, width).height + 2 * context.px(Space.M))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint card, ring and dot."""
        ink = Role.INK if self.is_on_paper else Role.TEXT
        edge = Role.INK_MUTED if self.is_on_paper else Role.BORDER
        if self.is_chosen:
            paint_box(context, surface, box, fill=self._fill(context, look), edge=ink, edge_px=2)
        else:
            paint_box(context, surface, box, fill=self._fill(context, look), edge=edge)
        centre, radius = self._ring_centre(context, box), context.control_px(_RING) // 2
        context.shapes.circle(surface, centre, radius, edge=context.colour(ink), edge_px=context.px(2))
        if self.is_chosen:
            context.shapes.circle(surface, centre, context.control_px(_DOT) // 2, fill=context.colour(ink))
        if look.is_focused:
            paint_ring(context, surface, box, Role.INK if self.is_on_paper else Role.FOCUS, Corner.CONTROL, gap=2)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the choice."""
        block, left = self._block(context, box.w), self._left(context)
        inner = Box(box.x + left, box.y + (box.h - block.height) // 2, box.w - left - context.px(Space.M), block.height)
        return (PlacedText(block, inner, Role.INK if self.is_on_paper else Role.TEXT),)

    def semantics(self) -> Semantics:
        """Return a radio."""
        return Semantics(Kind.RADIO, self.text, states=("chosen",) if self.is_chosen else ())

    def _fill(self, context: Context, look: Look) -> tuple[int, int, int] | None:
        is_lit = look.is_hovered or look.is_pressed
        if self.is_on_paper:
            if self.is_chosen:
                return context.colour(Role.PAPER_LIGHT)
            return context.theme.mix(Role.PAPER, Role.PAPER_LIGHT, 0.5) if is_lit else None
        return warmed(context, 0.12 if self.is_chosen else 0.07 if is_lit else 0.0)

    def _ring_centre(self, context: Context, box: Box) -> tuple[int, int]:
        return box.x + context.px(Space.M) + context.control_px(_RING) // 2, box.centre[1]

    def _left(self, context: Context) -> int:
        return 2 * context.px(Space.M) + context.control_px(_RING)

    def _block(self, context: Context, width: int) -> TextBlock:
        style = TextStyle(weight=Weight.SEMIBOLD if self.is_chosen else Weight.REGULAR)
        return context.block(self.text, style, max(1, width - self._left(context) - context.px(Space.M)))
