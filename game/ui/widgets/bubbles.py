"""A conversation in writing: the caller's lines at the left, the trainee's at the right, what was pasted on paper."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import ClassVar, NamedTuple

import pygame

from game.language import _
from game.ui.context import Context
from game.ui.faces import paint_box, warmed
from game.ui.geometry import Box, Size
from game.ui.sheets import paint_card_of_paper
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Type, Weight
from game.ui.told import Teller
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget
from game.ui.widgets.coach_note import BAR_PX, note_spans

_WIDEST = 0.86
"""The share of the column that a bubble takes at most."""
_ROUND = 10
_FOLD_ROOM = 14
_FEW_WORDS = 2
"""Up to how many words a line of the caller's stands large: one word can be all that somebody dares to write."""
_LARGE = TextStyle(Type.NAME, Weight.SEMIBOLD)
_PASTED = TextStyle(is_italic=True)
_HEAD = TextStyle(Type.SECONDARY, Weight.BOLD)
_NOTE = TextStyle(Type.TRANSCRIPT)
_ASIDE = TextStyle(Type.SECONDARY)


class Voice(Enum):
    """Whose line it is, or that it is nobody's."""

    CALLER = "caller"
    COLLEAGUE = "colleague"
    OWN = "own"
    PASTED = "pasted"
    NOTE = "note"
    ASIDE = "aside"


_TELLERS = {Voice.CALLER: Teller.CALLER, Voice.OWN: Teller.AGENT, Voice.PASTED: Teller.AGENT}


class Bubble(NamedTuple):
    """One line: whose it is, what stands there, who it is by name, the tint, and whether it goes on from the last.

    `mood` is the caller's, in a word, where it shows.
    """

    voice: Voice
    text: str
    speaker: str = ""
    role: Role = Role.TEXT
    is_joined: bool = False
    mood: str = ""

    @property
    def teller(self) -> Teller:
        """Return whose voice reads it aloud."""
        return _TELLERS.get(self.voice, Teller.NARRATOR)


class _Laid(NamedTuple):
    """A bubble at its place, relative to the column: its box, its head (may be None) and its words, and their boxes."""

    box: Box
    head: TextBlock | None
    words: TextBlock
    head_box: Box
    words_box: Box


@dataclass(frozen=True)
class Bubbles(Widget):
    """Lines from first to last; put it in a Scroll that sticks to its end. With room to spare they lie at its foot."""

    lines: tuple[Bubble, ...]
    name: str = field(default_factory=lambda: _("So far"))

    is_long: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the full width and the height of all lines."""
        return Size(width, self._tops(context, width)[-1] + context.px(Space.XS))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the grounds of the lines that can be seen."""
        for line, laid in self._seen(context, box, look):
            _paint_ground(context, surface, line, laid)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the lines that can be seen; all, when nothing says what can be."""
        placed = []
        for line, laid in self._seen(context, box, look):
            role = _text_role(line)
            if laid.head is not None:
                head = Role.INK if line.voice is Voice.PASTED else Role.MUTED
                placed.append(PlacedText(laid.head, laid.head_box, head))
            placed.append(PlacedText(laid.words, laid.words_box, role, 0.5 if line.voice is Voice.ASIDE else 0.0))
        return tuple(placed)

    def semantics(self) -> Semantics:
        """Return a log of all lines."""
        text = "\n".join(f"{line.speaker} {line.text}".strip() for line in self.lines)
        return Semantics(Kind.LOG, self.name, text, told=self.lines)

    @property
    def lines_to_copy(self) -> tuple[str, ...]:
        """Return all lines, each with who says it."""
        return tuple(f"{line.speaker} {line.text}".strip() for line in self.lines)

    def line_at(self, context: Context, box: Box, y: int) -> int:
        """Return the line at a height, the nearest where none stands there."""
        tops = self._tops(context, box.w)
        return max(0, min(len(self.lines) - 1, bisect_right(tops, y - self._top(context, box)) - 1))

    def _tops(self, context: Context, width: int) -> Sequence[int]:
        key = ("bubbles", self.name, width, context.metrics)
        return context.tally.tops(key, self.lines, lambda line: _laid(context, line, width).box.bottom)

    def _top(self, context: Context, box: Box) -> int:
        """Return where the first line begins: lower down where there is room to spare."""
        return box.y + max(0, box.h - self.measure(context, box.w).h)

    def _seen(self, context: Context, box: Box, look: Look) -> Iterator[tuple[Bubble, _Laid]]:
        tops = self._tops(context, box.w)
        top = self._top(context, box)
        first, last = 0, len(self.lines)
        if look.visible is not None:
            first = max(0, bisect_right(tops, look.visible.y - top) - 1)
            last = min(last, bisect_left(tops, look.visible.bottom - top))
        for index in range(first, last):
            laid, dy = _laid(context, self.lines[index], box.w), top + tops[index]
            moved = (part.moved(box.x, dy) for part in (laid.box, laid.head_box, laid.words_box))
            at, head_box, words_box = moved
            yield self.lines[index], _Laid(at, laid.head, laid.words, head_box, words_box)


def _laid(context: Context, line: Bubble, width: int) -> _Laid:
    """Return a bubble as it stands in a column of a width; the gap above it belongs to it."""
    gap = context.px(Space.HAIR if line.is_joined else Space.MS)
    side, up = _room(context, line)
    fold = context.px(_FOLD_ROOM) if line.voice is Voice.PASTED else 0
    widest = width if line.voice in (Voice.NOTE, Voice.ASIDE) else round(width * _WIDEST)
    inner = max(1, widest - 2 * side - fold)
    words = _block(context, line, inner)
    head = context.block(line.speaker, _HEAD, inner) if line.voice in (Voice.PASTED, Voice.COLLEAGUE) else None
    head_h = head.height if head is not None else 0
    wide = max(words.width, head.width if head is not None else 0) + 2 * side + fold
    wide = width if line.voice in (Voice.NOTE, Voice.ASIDE) else wide
    x = width - wide if line.voice in (Voice.OWN, Voice.PASTED) else 0
    box = Box(x, gap, wide, head_h + words.height + 2 * up)
    head_box = Box(x + side, gap + up, wide - 2 * side, head_h)
    return _Laid(box, head, words, head_box, Box(x + side, gap + up + head_h, wide - 2 * side, words.height))


def _room(context: Context, line: Bubble) -> tuple[int, int]:
    """Return the room beside and above a line's words in pixels."""
    if line.voice is Voice.NOTE:
        return context.px(BAR_PX) + context.px(Space.M), context.px(1)
    if line.voice is Voice.ASIDE:
        return 0, 0
    return context.px(Space.M), context.px(Space.S if line.voice is not Voice.PASTED else Space.XS + Space.HAIR)


def _block(context: Context, line: Bubble, width: int) -> TextBlock:
    if line.voice is Voice.NOTE:
        return context.block(note_spans(line.speaker, line.text, Type.TRANSCRIPT), _NOTE, width)
    return context.block(line.text, _style(line), width)


def _style(line: Bubble) -> TextStyle:
    match line.voice:
        case Voice.PASTED:
            return _PASTED
        case Voice.ASIDE:
            return _ASIDE
        case Voice.CALLER if len(line.text.split()) <= _FEW_WORDS:
            return _LARGE
    return TextStyle()


def _text_role(line: Bubble) -> Role:
    return {Voice.NOTE: Role.ACCENT_TEXT, Voice.ASIDE: Role.MUTED, Voice.PASTED: Role.INK}.get(line.voice, Role.TEXT)


def _paint_ground(context: Context, surface: pygame.Surface, line: Bubble, laid: _Laid) -> None:
    match line.voice:
        case Voice.CALLER:
            paint_box(context, surface, laid.box, fill=context.theme.tint(line.role), corner=_ROUND)
        case Voice.COLLEAGUE:
            paint_box(context, surface, laid.box, fill=context.colour(Role.RAISED), edge=Role.BORDER, corner=_ROUND)
        case Voice.OWN:
            fill = warmed(context, 0.06)
            paint_box(context, surface, laid.box, fill=fill, edge=Role.ACCENT_EDGE, corner=_ROUND, edge_px=1.5)
        case Voice.PASTED:
            paint_card_of_paper(context, surface, laid.box)
            if laid.head is not None:
                beside = context.px(Space.XS)
                mark = Box(laid.head_box.x - beside, laid.head_box.y, laid.head.width + 2 * beside, laid.head_box.h)
                paint_box(context, surface, mark, fill=context.colour(Role.MARKER), corner=Space.XS)
        case Voice.NOTE:
            surface.fill(context.colour(Role.ACCENT_TEXT), (laid.box.x, laid.box.y, context.px(BAR_PX), laid.box.h))
        case Voice.ASIDE:
            pass
