"""The script's line: paper, the easiest thing on the desk to read."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.badges import BADGE, badge_box, badge_text, paint_badge
from game.ui.context import Context
from game.ui.faces import paint_ring
from game.ui.geometry import Box, Size
from game.ui.sheets import paint_card_of_paper
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, TextStyle, Weight
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_SIDE, _BESIDE, _TOP = 14, 18, 12
_MARK_X = 6
_BAR_PX, _BAR_INSET = 4, 8


@dataclass(frozen=True)
class ScriptCard(Widget):
    """A line of the script, named with a marker and quoted; the same size as a reply."""

    quote: str
    name: str = "Read the script"
    number: str = ""

    def measure(self, context: Context, width: int) -> Size:
        """Return the full width and the height of name and quote."""
        name, quote = self._blocks(context, width)
        text = name.height + context.px(Space.HAIR) + quote.height
        return Size(width, max(text, context.control_px(BADGE)) + 2 * context.px(Space.MS))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint paper, fold, marker, badge and ring."""
        lit = look.is_hovered or look.is_focused
        paint_card_of_paper(context, surface, box, Role.PAPER_LIGHT if lit else Role.PAPER)
        name = self.texts(context, box, look)[1]
        for index, line in enumerate(name.block.lines):
            x, y = name.line_at(index)
            beside = context.px(_MARK_X)
            mark = Box(x - beside, y, line.width + 2 * beside, name.block.line_px)
            context.shapes.round_rect(surface, mark, context.px(Corner.CHIP), fill=context.colour(Role.MARKER))
        paint_badge(context, surface, self._badge(context, box), fill=None, edge=Role.INK)
        if look.is_hovered or look.is_pressed:
            inset = context.px(_BAR_INSET)
            surface.fill(context.colour(Role.INK), (box.x, box.y + inset, context.px(_BAR_PX), box.h - 2 * inset))
        if look.is_focused:
            paint_ring(context, surface, box, Role.FOCUS, Corner.CONTROL, gap=2)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return number, name and quote."""
        badge = self._badge(context, box)
        name, quote = self._blocks(context, box.w)
        x, right = badge.right + context.px(_BESIDE), box.right - context.px(_SIDE)
        top = box.y + context.px(Space.MS)
        name_box = Box(x + context.px(_MARK_X), top, right - x - context.px(_MARK_X), name.height)
        quote_top = top + name.height + context.px(Space.HAIR)
        quote_box = Box(name_box.x, quote_top, name_box.w, quote.height)
        return (
            badge_text(context, badge, self.number or self.key, Role.INK),
            PlacedText(name, name_box, Role.INK),
            PlacedText(quote, quote_box, Role.INK),
        )

    def semantics(self) -> Semantics:
        """Return a reply that says it is the script."""
        return Semantics(Kind.REPLY, f"{self.name}: {self.quote}", self.number or self.key)

    def _badge(self, context: Context, box: Box) -> Box:
        return badge_box(context, box.x + context.px(_SIDE), box.y + context.px(_TOP))

    def _blocks(self, context: Context, width: int) -> tuple[TextBlock, TextBlock]:
        beside = 2 * context.px(_SIDE) + context.control_px(BADGE) + context.px(_BESIDE) + context.px(_MARK_X)
        inner = max(1, width - beside)
        name = context.block(self.name, TextStyle(weight=Weight.BOLD), inner)
        return name, context.block(f"“{self.quote}”", TextStyle(is_italic=True), inner)
