"""What the coach says: a bar at the left, in the accent's text colour."""

from __future__ import annotations

from dataclasses import dataclass, field

import pygame

from game.language import _
from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, Span, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

BAR_PX = 3


@dataclass(frozen=True)
class CoachNote(Widget):
    """A remark of the coach; `speaker` is its first, bold word."""

    text: str
    speaker: str = field(default_factory=lambda: _("Coach"))
    size: Type = Type.TRANSCRIPT

    def measure(self, context: Context, width: int) -> Size:
        """Return the remark and the bar."""
        block = self._block(context, width)
        return Size(block.width + _left(context), block.height + 2 * context.px(1))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the bar."""
        surface.fill(context.colour(Role.ACCENT_TEXT), (box.x, box.y, context.px(BAR_PX), box.h))

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the remark."""
        left = _left(context)
        inner = Box(box.x + left, box.y + context.px(1), box.w - left, box.h - 2 * context.px(1))
        return (PlacedText(self._block(context, box.w), inner, Role.ACCENT_TEXT),)

    def semantics(self) -> Semantics:
        """Return a status."""
        return Semantics(Kind.STATUS, f"{self.speaker.rstrip(':')}: {self.text}" if self.speaker else self.text)

    def _block(self, context: Context, width: int) -> TextBlock:
        inner = max(1, width - _left(context))
        return context.block(note_spans(self.speaker, self.text, self.size), TextStyle(self.size), inner)


def note_spans(speaker: str, text: str, size: Type) -> tuple[Span, ...]:
    """Return a remark's text with its bold first word."""
    return (Span(f"{speaker} ", TextStyle(size, Weight.BOLD)), Span(text)) if speaker else (Span(text),)


def _left(context: Context) -> int:
    return context.px(BAR_PX) + context.px(Space.M)
