"""That somebody is typing just now: three dots and a word of it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Type
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_STYLE = TextStyle(Type.SECONDARY)
_DOT = 2.6
_APART = 9
_RISE = 2.5
_ROUND_S = 1.2
_DOTS = 3


@dataclass(frozen=True)
class TypingNote(Widget):
    """Room for one line, empty while nobody types; the dots in the typist's accent."""

    text: str = ""
    role: Role = Role.TEXT

    def measure(self, context: Context, width: int) -> Size:
        """Return the full width and a line's height, or more where the words need it."""
        return Size(width, max(context.metrics.line_px(_STYLE), self._block(context, width).height))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the dots, each a little after the other."""
        if not self.text:
            return
        middle = box.y + context.metrics.line_px(_STYLE) // 2
        for dot in range(_DOTS):
            turn = 2 * math.pi * (look.time_s / _ROUND_S - dot / _DOTS / 2)
            rise = context.px(_RISE) * max(0.0, math.sin(turn)) if look.time_s else 0.0
            centre = (box.x + context.px(_DOT + dot * _APART), round(middle - rise))
            context.shapes.circle(surface, centre, context.px(_DOT), fill=context.colour(self.role))

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the words."""
        if not self.text:
            return ()
        left = _left(context)
        return (PlacedText(self._block(context, box.w), Box(box.x + left, box.y, box.w - left, box.h), Role.MUTED),)

    def semantics(self) -> Semantics | None:
        """Return a status while somebody types."""
        return Semantics(Kind.STATUS, self.text) if self.text else None

    def _block(self, context: Context, width: int) -> TextBlock:
        return context.block(self.text, _STYLE, max(1, width - _left(context)))


@dataclass(frozen=True)
class LiveTypingNote(TypingNote):
    """The same while it moves."""

    is_animated: ClassVar[bool] = True


def _left(context: Context) -> int:
    return context.px(_DOT * 2 + _APART * (_DOTS - 1) + Space.S)
