"""A tab: one of several views of the same place."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import UNBOUNDED, Context
from game.ui.faces import paint_box, paint_ring, warmed
from game.ui.geometry import Box, Size
from game.ui.hints import hint_of
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, Span, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_UNDERLINE = 3


@dataclass(frozen=True)
class Tab(Widget):
    """A tab's name, with its shortcut beside it when `shows_key`; the chosen one is semibold and underlined.

    In a column of tabs each `is_upright`: it fills the width, and the line stands at its left.
    """

    label: str
    is_chosen: bool = False
    size: Type = Type.BODY
    shows_key: bool = False
    is_upright: bool = False

    def measure(self, context: Context, width: int) -> Size:
        """Return the name and the room around it, whether chosen or not."""
        blocks = [self._block(context, width, weight) for weight in (Weight.REGULAR, Weight.SEMIBOLD)]
        natural = max(block.width for block in blocks) + 2 * context.px(Space.L)
        height = max(block.height for block in blocks) + 2 * context.px(Space.S)
        return Size(width if self.is_upright and width < UNBOUNDED else natural, height)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint ground, underline and ring."""
        if look.is_hovered or look.is_pressed:
            paint_box(context, surface, box, fill=warmed(context, 0.07))
        if self.is_chosen:
            paint_box(
                context, surface, self._line(context, box), fill=context.colour(Role.ACCENT_TEXT), corner=Corner.PILL
            )
        if look.is_focused:
            paint_ring(context, surface, box, Role.FOCUS, Corner.CONTROL, gap=0)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the name."""
        block = self._block(context, box.w, Weight.SEMIBOLD if self.is_chosen else Weight.REGULAR)
        left = context.px(Space.L) if self.is_upright else 0
        inner = Box(box.x + left, box.y + (box.h - block.height) // 2, box.w - left, block.height)
        return (PlacedText(block, inner, Role.TEXT if self.is_chosen else Role.MUTED, 0.0 if self.is_upright else 0.5),)

    def semantics(self) -> Semantics:
        """Return a tab."""
        return Semantics(Kind.TAB, self.label, states=("chosen",) if self.is_chosen else ())

    def _line(self, context: Context, box: Box) -> Box:
        inset, line = context.px(Space.M), context.px(_UNDERLINE)
        if self.is_upright:
            return Box(box.x, box.y + inset // 2, line, box.h - inset)
        return Box(box.x + inset, box.bottom - line, box.w - 2 * inset, line)

    def _block(self, context: Context, width: int, weight: Weight) -> TextBlock:
        inner = max(1, width - 2 * context.px(Space.L))
        hint = hint_of(context.controls, self.action, self.key) if self.shows_key else None
        key = (Span(f"  {hint.text}", TextStyle(Type.HINT)),) if hint else ()
        return context.block((Span(self.label), *key) if key else self.label, TextStyle(self.size, weight), inner)
