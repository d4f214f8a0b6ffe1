"""What could still be reached, turn by turn: a line above the mood that steps down, and never up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pygame

from game.language import _
from game.ui.context import UNBOUNDED, Context
from game.ui.geometry import Box
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, TextBlock

_FALL, _LEAST_SPAN, _WIDE = 18, 20, 2.5
_LABEL = TextStyle(Type.SECONDARY)
_END = TextStyle(Type.SECONDARY, Weight.BOLD)


@dataclass(frozen=True)
class OutlookLine:
    """The best score within reach after each turn, and before the first; no `scores` while only `note` can be said.

    `opening` and `name` are its words: what the first score is, and what the line is. Without `has_numbers` no score is
    written or read out.
    """

    scores: tuple[int, ...] = ()
    note: str = ""
    opening: str = ""
    has_numbers: bool = True
    name: str = field(default_factory=lambda: _("outlook"))

    @property
    def told(self) -> str:
        """Return what is read out."""
        if not self.scores or not self.has_numbers:
            return self.note
        steps = dict.fromkeys(self.scores)
        return ", ".join((self.opening, *map(str, list(steps)[1:])))


def band_height(context: Context) -> int:
    """Return the height of the line's band."""
    return 2 * context.px(Space.XS) + context.metrics.line_px(_LABEL) + context.px(_FALL)


def paint_line(context: Context, surface: pygame.Surface, line: OutlookLine, band: Box, shown: Sequence[int]) -> None:
    """Paint the line over the turns shown, and the edge of the band."""
    surface.fill(context.colour(Role.LINE), (band.x, band.bottom - context.px(1), band.w, context.px(1)))
    if not line.scores:
        return
    colour, wide = context.colour(Role.TEXT), context.px(_WIDE)
    steps = list(_steps(context, line, band, shown))
    for (x, y, _end), (next_x, next_y, _next_end) in zip(
        steps, [*steps[1:], (band.right, steps[-1][1], 0)], strict=True
    ):
        surface.fill(colour, (x, y, next_x - x + (wide if next_y != y else 0), wide))
        surface.fill(colour, (next_x, min(y, next_y), wide if next_y != y else 0, abs(next_y - y) + wide))


def line_texts(context: Context, line: OutlookLine, band: Box, shown: Sequence[int]) -> tuple[PlacedText, ...]:
    """Return the scores beside the steps, as far as there is room; or the note."""
    high = context.metrics.line_px(_LABEL)
    if not line.scores:
        at = Box(band.x, band.centre[1] - high // 2, band.w, high)
        return (PlacedText(context.block(line.note, _LABEL, band.w), at, Role.MUTED),)
    if not line.has_numbers:
        return ()
    steps = list(_steps(context, line, band, shown))
    end = context.block(str(steps[-1][2]), _END, UNBOUNDED)
    last = _placed(end, band.right - end.width, steps[-1][1] - high, high, Role.TEXT)
    return (*_beside(context, line, steps, last.box.x), last)


def _beside(
    context: Context, line: OutlookLine, steps: Sequence[tuple[int, int, int]], edge: int
) -> Iterator[PlacedText]:
    """Yield the score at each step down, left of `edge`, none over another."""
    high, gap = context.metrics.line_px(_LABEL), context.px(Space.S)
    free, before = steps[0][0], -1
    for index, (x, y, score) in enumerate(steps):
        told = line.opening if index == 0 and score == line.scores[0] else str(score)
        block = context.block(told, _LABEL, UNBOUNDED)
        if score != before and x >= free and x + gap + block.width + gap <= edge:
            yield _placed(block, x + (gap if index else 0), y - high, high, Role.MUTED)
            free = x + gap + block.width + gap
        before = score


def _placed(block: TextBlock, x: int, y: int, high: int, role: Role) -> PlacedText:
    return PlacedText(block, Box(x, y, block.width, high), role)


def _steps(context: Context, line: OutlookLine, band: Box, shown: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    """Yield x, y and score from the left edge on, and where each turn shown begins to count: at its mark."""
    top, low = max(line.scores), min(line.scores)
    y_top, fall = band.y + context.px(Space.XS) + context.metrics.line_px(_LABEL), context.px(_FALL)

    def y_of(score: int) -> int:
        return y_top + round(fall * (top - score) / max(top - low, _LEAST_SPAN))

    before = line.scores[shown[0]]
    yield band.x, y_of(before), before
    for place, index in enumerate(shown):
        score = line.scores[index + 1]
        yield band.x + round(band.w * (place + 0.5) / len(shown)), y_of(score), score
