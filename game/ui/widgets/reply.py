"""A reply that the trainee can give."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.badges import BADGE, badge_box, badge_text, paint_badge
from game.ui.context import Context
from game.ui.faces import paint_box, paint_dashed, paint_ring, warmed
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, TextStyle
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_SIDE, _BESIDE, _TOP, _TEXT_TOP = 14, 18, 10, 11
_COMPACT_TOP = 6
_BAR_PX, _BAR_INSET = 4, 8
_FOCUS_WARMTH = {"night": 0.10, "day": 0.16}


@dataclass(frozen=True)
class Reply(Widget):
    """A numbered line to say. Its number is its `key` as a rule; disabled, it was said already.

    `is_compact`, for a desk of many replies, leaves less room above and below the text. `is_chosen`: it stands on the
    page that is being composed.
    """

    text: str
    number: str = ""
    is_compact: bool = False
    is_chosen: bool = False

    def measure(self, context: Context, width: int) -> Size:
        """Return the full width and the height of the text."""
        text = self._block(context, width).height + 2 * context.px(self._text_top)
        return Size(width, max(text, context.control_px(BADGE) + 2 * context.px(self._top)))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint card, bar, badge and ring."""
        badge = self._badge(context, box)
        if not self.is_enabled:
            dim = context.theme.set_back(Role.BORDER, Role.BG, 0.45)
            paint_dashed(context, surface, box, dim, Corner.CONTROL)
            context.shapes.round_rect(surface, badge, context.px(Corner.BADGE), edge=dim, edge_px=context.px(1))
            return
        is_lit = look.is_focused or self.is_chosen
        warmth = _FOCUS_WARMTH[context.theme.shift] if is_lit else 0.07 if look.is_hovered else 0.0
        paint_box(context, surface, box, fill=warmed(context, warmth), edge=Role.BORDER)
        if look.is_hovered or look.is_pressed:
            inset = context.px(_BAR_INSET)
            bar = Box(box.x, box.y + inset, context.px(_BAR_PX), box.h - 2 * inset)
            paint_box(context, surface, bar, fill=context.colour(Role.HOVER_BAR), corner=Space.HAIR)
        fill = context.colour(Role.ACCENT) if is_lit else None
        paint_badge(context, surface, badge, fill=fill, edge=None if is_lit else Role.BORDER)
        if look.is_focused:
            paint_ring(context, surface, box, Role.FOCUS, Corner.CONTROL, gap=2)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the number and the line."""
        badge = self._badge(context, box)
        block = self._block(context, box.w)
        x = badge.right + context.px(_BESIDE)
        role = Role.TEXT if self.is_enabled else Role.MUTED
        line = Box(x, box.y + self._down(context, badge, block, box), box.right - context.px(_SIDE) - x, block.height)
        number = badge_text(context, badge, self._number, Role.ON_ACCENT if look.is_focused or self.is_chosen else role)
        return (number, PlacedText(block, line, role))

    def semantics(self) -> Semantics:
        """Return a reply; its value is its number."""
        states = ("chosen",) if self.is_chosen else () if self.is_enabled else ("disabled",)
        return Semantics(Kind.REPLY, self.text, self._number, states)

    @property
    def _number(self) -> str:
        return self.number or self.key

    def _badge(self, context: Context, box: Box) -> Box:
        return badge_box(context, box.x + context.px(_SIDE), box.y + context.px(self._top))

    def _block(self, context: Context, width: int) -> TextBlock:
        beside = 2 * context.px(_SIDE) + context.control_px(BADGE) + context.px(_BESIDE)
        return context.block(self.text, TextStyle(), max(1, width - beside))

    @property
    def _top(self) -> int:
        return _COMPACT_TOP if self.is_compact else _TOP

    @property
    def _text_top(self) -> int:
        return _COMPACT_TOP if self.is_compact else _TEXT_TOP

    def _down(self, context: Context, badge: Box, block: TextBlock, box: Box) -> int:
        """Return where the text begins: one line stands level with the badge, more begin at the top."""
        if len(block.lines) == 1:
            return badge.y - box.y + (badge.h - block.height) // 2
        return context.px(self._text_top)
