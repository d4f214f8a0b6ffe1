"""A field to type in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import pygame

from game.ui.context import Context
from game.ui.editing import Editing
from game.ui.faces import paint_dashed, paint_ring
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, TextStyle
from game.ui.typesetter import PlacedText, Span, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_LEAST = 40
_STYLE = TextStyle()


@dataclass(frozen=True)
class TextField(Widget):
    """A field of text that wraps and grows, so that nothing typed is ever cut.

    The scene owns `value` and puts the text of TextEntered there; `name` is read out, `placeholder` shown when empty;
    `limit` is the largest number of characters.
    """

    value: str
    name: str
    placeholder: str = ""
    limit: int = 60

    is_field: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the full width and the height of the text."""
        block = self._block(context, width, None)
        return Size(width, max(context.control_px(_LEAST), block.height + context.px(Space.L)))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the box, the selection, the caret and the ring."""
        edge = Role.ACCENT_TEXT if look.is_hovered else Role.BORDER
        if not self.is_enabled:
            paint_dashed(context, surface, box, context.colour(Role.LINE), Corner.CONTROL)
            return
        context.shapes.round_rect(
            surface,
            box,
            context.px(Corner.CONTROL),
            fill=context.colour(Role.RAISED),
            edge=context.colour(edge),
            edge_px=context.px(1),
        )
        if look.is_focused:
            paint_ring(context, surface, box, Role.FOCUS, Corner.CONTROL, gap=2)
        if look.editing is not None:
            self._paint_caret(context, surface, box, look.editing)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the value with what is being composed, or the placeholder."""
        editing = look.editing
        if not self.value and not (editing and editing.composing) and self.placeholder:
            block = context.block(self.placeholder, _STYLE, self._inner(context, box).w)
            return (PlacedText(block, self._text_box(context, box, block), Role.MUTED),)
        block = self._block(context, box.w, editing)
        role = Role.TEXT if self.is_enabled else Role.MUTED
        return (PlacedText(block, self._text_box(context, box, block), role),)

    def semantics(self) -> Semantics:
        """Return a field with its value."""
        return Semantics(Kind.FIELD, self.name, self.value, () if self.is_enabled else ("disabled",))

    def caret_near(self, context: Context, box: Box, point: tuple[int, int]) -> int:
        """Return the offset whose caret stands nearest to a point."""
        block = self._block(context, box.w, None)
        at = self._text_box(context, box, block)
        row = max(0, min((point[1] - at.y) // block.line_px, len(block.lines) - 1))
        line = block.lines[row]
        font = context.typesetter.font(_STYLE)
        offsets = range(line.start, line.end + 1)
        return min(offsets, key=lambda o: abs(at.x + font.size(self.value[line.start : o])[0] - point[0]))

    def _paint_caret(self, context: Context, surface: pygame.Surface, box: Box, editing: Editing) -> None:
        block = self._block(context, box.w, editing)
        at = self._text_box(context, box, block)
        start, end = editing.selection(self.value)
        shown = self._shown(editing)
        for line_index, line in enumerate(block.lines):
            y = at.y + line_index * block.line_px
            low, high = max(start, line.start), min(end, line.end)
            if low < high:
                x, right = (at.x + self._width(context, shown[line.start : o]) for o in (low, high))
                surface.fill(context.theme.mix(Role.ACCENT, Role.RAISED, 0.7), (x, y, right - x, block.line_px))
        caret = min(editing.caret, len(self.value)) + len(editing.composing)
        row = next((i for i, line in enumerate(block.lines) if caret <= line.end), len(block.lines) - 1)
        x = at.x + self._width(context, shown[block.lines[row].start : caret])
        tall = block.line_px - context.px(Space.XS)
        top = at.y + row * block.line_px + context.px(Space.HAIR)
        surface.fill(context.colour(Role.ACCENT_TEXT), (x, top, context.px(Space.HAIR), tall))

    def _width(self, context: Context, text: str) -> int:
        return context.typesetter.font(_STYLE).size(text)[0]

    def _shown(self, editing: Editing | None) -> str:
        if editing is None or not editing.composing:
            return self.value
        caret = min(editing.caret, len(self.value))
        return self.value[:caret] + editing.composing + self.value[caret:]

    def _block(self, context: Context, width: int, editing: Editing | None) -> TextBlock:
        inner = max(1, width - 2 * context.px(Space.M))
        if editing is None or not editing.composing:
            return context.block(self.value, _STYLE, inner)
        caret = min(editing.caret, len(self.value))
        spans = (
            Span(self.value[:caret]),
            Span(editing.composing, role=Role.ACCENT_TEXT),
            Span(self.value[caret:]),
        )
        return context.block(spans, _STYLE, inner)

    def _inner(self, context: Context, box: Box) -> Box:
        room = context.px(Space.M)
        return box.inset(room, 0, room, 0)

    def _text_box(self, context: Context, box: Box, block: TextBlock) -> Box:
        inner = self._inner(context, box)
        return Box(inner.x, box.y + (box.h - block.height) // 2, inner.w, block.height)
