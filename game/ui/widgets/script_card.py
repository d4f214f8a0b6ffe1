"""The script's line: paper, the easiest thing on the desk to read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pygame

from game.language import _
from game.ui.badges import BADGE, badge_box, badge_text, paint_badge
from game.ui.context import Context
from game.ui.faces import paint_ring
from game.ui.geometry import Box, Size
from game.ui.sheets import paint_card_of_paper
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, TextStyle, Weight
from game.ui.typesetter import PlacedText, Span, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_SIDE, _BESIDE = 14, 18
_COMPACT_TOP = 6
_COMPACT_RIGHT = 24
"""Room at the right where the text begins as high as the folded corner."""
_MARK_X = 6
_NAME, _QUOTE = TextStyle(weight=Weight.BOLD), TextStyle(is_italic=True)
_AFTER_NAME = "\u2003"
_BAR_PX, _BAR_INSET = 4, 8


@dataclass(frozen=True)
class ScriptCard(Widget):
    """A line of the script, named with a marker and quoted; the same size as a reply.

    `is_compact`, for a desk of many replies, sets name and quote in one and leaves less room around them. `is_chosen`:
    it stands on the page that is being composed.
    """

    quote: str
    name: str = field(default_factory=lambda: _("Read the script"))
    number: str = ""
    is_compact: bool = False
    is_chosen: bool = False

    def measure(self, context: Context, width: int) -> Size:
        """Return the full width and the height of name and quote."""
        blocks = self._blocks(context, width)
        text = sum(block.height for block in blocks) + (len(blocks) - 1) * context.px(Space.HAIR)
        return Size(width, max(text, context.control_px(BADGE)) + 2 * context.px(self._top))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint paper, fold, marker, badge and ring."""
        lit = look.is_hovered or look.is_focused
        paint_card_of_paper(context, surface, box, Role.PAPER_LIGHT if lit else Role.PAPER)
        for mark in self._marks(context, self.texts(context, box, look)[1]):
            context.shapes.round_rect(surface, mark, context.px(Corner.CHIP), fill=context.colour(Role.MARKER))
        fill = context.colour(Role.INK) if self.is_chosen else None
        paint_badge(context, surface, self._badge(context, box), fill=fill, edge=Role.INK)
        if look.is_hovered or look.is_pressed:
            inset = context.px(_BAR_INSET)
            surface.fill(context.colour(Role.INK), (box.x, box.y + inset, context.px(_BAR_PX), box.h - 2 * inset))
        if look.is_focused:
            paint_ring(context, surface, box, Role.FOCUS, Corner.CONTROL, gap=2)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return number, name and quote."""
        badge = self._badge(context, box)
        x, right = badge.right + context.px(_BESIDE) + context.px(_MARK_X), box.right - context.px(self._right)
        y, placed = box.y + context.px(self._top), []
        for block in self._blocks(context, box.w):
            placed.append(PlacedText(block, Box(x, y, right - x, block.height), Role.INK))
            y += block.height + context.px(Space.HAIR)
        number = badge_text(context, badge, self.number or self.key, Role.PAPER if self.is_chosen else Role.INK)
        return (number, *placed)

    def semantics(self) -> Semantics:
        """Return a reply that says it is the script."""
        states = ("chosen",) if self.is_chosen else ()
        return Semantics(Kind.REPLY, f"{self.name}: {self.quote}", self.number or self.key, states)

    @property
    def _top(self) -> int:
        return _COMPACT_TOP if self.is_compact else Space.MS

    @property
    def _right(self) -> int:
        return _COMPACT_RIGHT if self.is_compact else _SIDE

    def _badge(self, context: Context, box: Box) -> Box:
        return badge_box(context, box.x + context.px(_SIDE), box.y + context.px(self._top))

    def _blocks(self, context: Context, width: int) -> tuple[TextBlock, ...]:
        """Return the name with the quote after it, or the name and under it the quote."""
        badge = context.control_px(BADGE) + context.px(_BESIDE) + context.px(_MARK_X)
        beside = context.px(_SIDE) + badge + context.px(self._right)
        inner, quote = max(1, width - beside), _("“{quote}”", quote=self.quote)
        if self.is_compact:
            spans = (Span(self.name, _NAME), Span(_AFTER_NAME), Span(quote))
            return (context.block(spans, _QUOTE, inner),)
        return context.block(self.name, _NAME, inner), context.block(quote, _QUOTE, inner)

    def _marks(self, context: Context, named: PlacedText) -> Iterator[Box]:
        """Yield what the marker covers: the name, in each line that it takes."""
        beside = context.px(_MARK_X)
        for index, line in enumerate(named.block.lines):
            x, y = named.line_at(index)
            for run in line.runs:
                if run.style == _NAME:
                    yield Box(x + run.x - beside, y, run.width + 2 * beside, named.block.line_px)
