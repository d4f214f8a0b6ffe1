"""One part of a page in the making: its mark and heading, and its words, or grey bars where none are chosen yet."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.language import _
from game.ui.context import Context
from game.ui.faces import paint_box, warmed
from game.ui.geometry import Box, Size
from game.ui.icons import draw_icon
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_MARK, _DOT, _RING = 14, 5, 4.5
_BAR_PX = 4
_BLANK_PX, _BLANK_STEP, _BLANK_TOP = 7, 16, 9
_BLANKS = (0.9, 0.55)
"""How long the grey bars are, as a share of the width."""
_WARMTH = {"night": 0.10, "day": 0.14}
_HEADING = TextStyle(Type.SECONDARY, Weight.SEMIBOLD)


@dataclass(frozen=True)
class PagePart(Widget):
    """A part of the page; `text` is empty until it is chosen, `is_current` says that it is being chosen now."""

    name: str
    text: str = ""
    is_current: bool = False

    def measure(self, context: Context, width: int) -> Size:
        """Return the full width, and the height of heading and words."""
        return Size(width, self._head_px(context) + self._body_px(context, width) + 2 * context.px(Space.M))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the ground of the current part, the mark, and the bars."""
        if self.is_current:
            paint_box(context, surface, box, fill=warmed(context, _WARMTH[context.theme.shift]), corner=Corner.CONTROL)
            bar = (box.x, box.y, context.px(_BAR_PX), box.h)
            surface.fill(context.colour(Role.ACCENT_TEXT), bar)
        self._paint_mark(context, surface, box)
        if not self.text:
            self._paint_blanks(context, surface, box)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return heading and words."""
        side, mark = context.px(Space.L), context.control_px(_MARK) + context.px(Space.S)
        heading = context.block(self.name, _HEADING, max(1, box.w - 2 * side - mark))
        top = box.y + context.px(Space.M)
        head = Box(box.x + side + mark, top, box.w - 2 * side - mark, heading.height)
        placed = [PlacedText(heading, head, Role.ACCENT_TEXT if self.is_current else Role.MUTED)]
        if self.text:
            block = self._block(context, box.w)
            at = Box(box.x + side, top + self._head_px(context), box.w - 2 * side, block.height)
            placed.append(PlacedText(block, at, Role.TEXT))
        return tuple(placed)

    def semantics(self) -> Semantics:
        """Return a text under its heading."""
        return Semantics(
            Kind.TEXT, self.name, self.text or _("not chosen yet"), ("current",) if self.is_current else ()
        )

    def _paint_mark(self, context: Context, surface: pygame.Surface, box: Box) -> None:
        side = context.control_px(_MARK)
        rect = pygame.Rect(box.x + context.px(Space.L), 0, side, side)
        rect.centery = box.y + context.px(Space.M) + context.metrics.line_px(_HEADING) // 2
        circle = context.shapes.circle
        if self.is_current:
            circle(surface, rect.center, context.control_px(_DOT), fill=context.colour(Role.ACCENT_TEXT))
        elif self.text:
            draw_icon(surface, "check", rect, context.colour(Role.BEST))
        else:
            edge, wide = context.colour(Role.BORDER), context.px(2)
            circle(surface, rect.center, context.control_px(_RING), edge=edge, edge_px=wide)

    def _paint_blanks(self, context: Context, surface: pygame.Surface, box: Box) -> None:
        colour = context.theme.mix(Role.LINE, Role.RAISED, 0.45)
        x, width = box.x + context.px(Space.L), box.w - 2 * context.px(Space.L)
        y = box.y + context.px(Space.M) + self._head_px(context) + context.control_px(_BLANK_TOP)
        for index, share in enumerate(_BLANKS):
            bar = Box(x, y + index * context.control_px(_BLANK_STEP), round(width * share), context.px(_BLANK_PX))
            paint_box(context, surface, bar, fill=colour, corner=Corner.CHIP)

    def _head_px(self, context: Context) -> int:
        return context.metrics.line_px(_HEADING) + context.px(Space.HAIR)

    def _body_px(self, context: Context, width: int) -> int:
        if self.text:
            return self._block(context, width).height
        return context.control_px(_BLANK_TOP) + len(_BLANKS) * context.control_px(_BLANK_STEP)

    def _block(self, context: Context, width: int) -> TextBlock:
        return context.block(self.text, TextStyle(), max(1, width - 2 * context.px(Space.L)))
