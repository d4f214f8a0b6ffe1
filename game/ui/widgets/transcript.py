"""What was said so far. Thousands of lines cost what is seen of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar, NamedTuple

import pygame

from game.language import _
from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Type, Weight
from game.ui.told import Teller
from game.ui.typesetter import PlacedText, Span, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget
from game.ui.widgets.coach_note import BAR_PX, note_spans

_STYLE = TextStyle(Type.TRANSCRIPT)
_NAME = TextStyle(Type.TRANSCRIPT, Weight.SEMIBOLD)


class TranscriptLine(NamedTuple):
    """One thing said: by whom, in which colour the name stands; a note is the coach's.

    `teller` is whose voice reads it aloud, and `mood` the caller's, in a word, where it shows.
    """

    speaker: str
    text: str
    role: Role = Role.TEXT
    is_note: bool = False
    teller: Teller = Teller.NARRATOR
    mood: str = ""


@dataclass(frozen=True)
class Transcript(Widget):
    """Lines from first to last; put it in a Scroll that sticks to its end.

    `is_past` says that the conversation is over, and only looked back at.
    """

    lines: tuple[TranscriptLine, ...]
    name: str = field(default_factory=lambda: _("So far"))
    is_past: bool = False

    is_long: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the full width and the height of all lines."""
        return Size(width, max(0, self._tops(context, width)[-1] - context.px(Space.MS)))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the bars of the coach's remarks."""
        tops = self._tops(context, box.w)
        for i in self._visible(context, box, look):
            if self.lines[i].is_note:
                height = tops[i + 1] - tops[i] - context.px(Space.MS)
                bar = (box.x, box.y + tops[i], context.px(BAR_PX), height)
                surface.fill(context.colour(Role.ACCENT_TEXT), bar)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the lines that can be seen; all, when nothing says what can be."""
        tops = self._tops(context, box.w)
        placed = []
        for i in self._visible(context, box, look):
            line = self.lines[i]
            block, left = _block(context, line, box.w), _left(context, line)
            at = Box(box.x + left, box.y + tops[i] + _lift(context, line), box.w - left, block.height)
            placed.append(PlacedText(block, at, Role.ACCENT_TEXT if line.is_note else Role.MUTED))
        return tuple(placed)

    def semantics(self) -> Semantics:
        """Return a log of all lines."""
        text = "\n".join(f"{line.speaker} {line.text}" for line in self.lines)
        return Semantics(Kind.LOG, self.name, text, ("past",) if self.is_past else (), told=self.lines)

    @property
    def lines_to_copy(self) -> tuple[str, ...]:
        """Return all lines, each with who says it."""
        return tuple(f"{line.speaker} {line.text}".strip() for line in self.lines)

    def line_at(self, context: Context, box: Box, y: int) -> int:
        """Return the line at a height, the nearest where none stands there."""
        tops = self._tops(context, box.w)
        return max(0, min(len(self.lines) - 1, bisect_right(tops, y - box.y) - 1))

    def _tops(self, context: Context, width: int) -> Sequence[int]:
        key = ("transcript", self.name, width, context.metrics)
        return context.tally.tops(key, self.lines, lambda line: _height(context, line, width))

    def _visible(self, context: Context, box: Box, look: Look) -> range:
        if look.visible is None:
            return range(len(self.lines))
        tops = self._tops(context, box.w)
        first = max(0, bisect_right(tops, look.visible.y - box.y) - 1)
        return range(first, min(len(self.lines), bisect_left(tops, look.visible.bottom - box.y)))


def _height(context: Context, line: TranscriptLine, width: int) -> int:
    return _block(context, line, width).height + 2 * _lift(context, line) + context.px(Space.MS)


def _block(context: Context, line: TranscriptLine, width: int) -> TextBlock:
    inner = max(1, width - _left(context, line))
    if line.is_note:
        return context.block(note_spans(line.speaker, line.text, Type.TRANSCRIPT), _STYLE, inner)
    spans = (Span(line.speaker, _NAME, line.role), Span("  " + line.text)) if line.speaker else (Span(line.text),)
    return context.block(spans, _STYLE, inner)


def _left(context: Context, line: TranscriptLine) -> int:
    return context.px(BAR_PX) + context.px(Space.M) if line.is_note else 0


def _lift(context: Context, line: TranscriptLine) -> int:
    return context.px(1) if line.is_note else 0
