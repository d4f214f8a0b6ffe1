"""Text set in lines: measured once, drawn from the same lines, its pixels cached. Text is never markup."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

import pygame

from game.ui.cache import SurfaceCache
from game.ui.fonts import Fonts
from game.ui.geometry import Box
from game.ui.linebreak import break_lines, cleaned
from game.ui.metrics import Metrics
from game.ui.theme import Colour, Role
from game.ui.tokens import TextStyle

_BLOCKS_KEPT = 4096


class Span(NamedTuple):
    """Text of one style within a longer text; a role of None takes the text's own."""

    text: str
    style: TextStyle | None = None
    role: Role | None = None


class Run(NamedTuple):
    """Text of one style within one line, `x` pixels from the line's start."""

    text: str
    style: TextStyle
    role: Role | None
    x: int
    width: int


class Line(NamedTuple):
    """One line: its runs, its width in pixels, and the offsets in the text that it shows."""

    runs: tuple[Run, ...]
    width: int
    start: int
    end: int


class TextBlock(NamedTuple):
    """Text set at a width: lines of equal height in pixels, and the baseline's distance from a line's top."""

    lines: tuple[Line, ...]
    line_px: int
    baseline: int
    width: int

    @property
    def height(self) -> int:
        """Return the height of all lines in pixels."""
        return self.line_px * len(self.lines)


class Typesetter:
    """Sets and draws text at given metrics; keeps as many drawn runs as would cover half the window."""

    def __init__(self, fonts: Fonts, metrics: Metrics) -> None:
        self.metrics = metrics
        self.fonts = fonts
        self.drawn = SurfaceCache(metrics.window_bytes // 2)
        self._figures: dict[TextStyle, int] = {}
        self._blocks: OrderedDict[tuple[tuple[Span, ...], TextStyle, int], TextBlock] = OrderedDict()

    def block(self, text: str | tuple[Span, ...], style: TextStyle, width: int) -> TextBlock:
        """Return the text set in lines at most `width` pixels wide."""
        spans = (Span(text),) if isinstance(text, str) else text
        key = (spans, style, width)
        found = self._blocks.get(key)
        if found is None:
            found = self._set(spans, style, width)
            self._blocks[key] = found
            if len(self._blocks) > _BLOCKS_KEPT:
                self._blocks.popitem(last=False)
        else:
            self._blocks.move_to_end(key)
        return found

    def run_surface(self, run: Run, colour: Colour) -> pygame.Surface:
        """Return the pixels of a run in a colour."""
        key = (run.text, run.style, colour)
        return self.drawn.get(key, lambda: self.font(run.style).render(run.text, True, colour))

    def rise(self, run: Run) -> int:
        """Return the pixels from the top of a run's picture to its baseline."""
        font = self.font(run.style)
        if run.style.is_own or self.fonts.is_own:
            return font.get_ascent()
        # A font whose letters are taller than it says is drawn on a taller picture.
        return max(font.get_ascent(), *(metrics[3] for metrics in font.metrics(run.text) if metrics))

    def widest_figure(self, style: TextStyle) -> int:
        """Return the width in pixels of the widest of the ten figures."""
        if style not in self._figures:
            self._figures[style] = max(self.font(style).size(figure)[0] for figure in "0123456789")
        return self._figures[style]

    def font(self, style: TextStyle) -> pygame.font.Font:
        """Return the opened font of a style."""
        return self.fonts.font(style.weight, style.is_italic, self.metrics.type_px(style.size), is_own=style.is_own)

    def _set(self, spans: tuple[Span, ...], style: TextStyle, width: int) -> TextBlock:
        text = _Text(tuple(span._replace(text=cleaned(span.text)) for span in spans), style, self)
        largest = max((span.style or style for span in spans), key=lambda s: s.size, default=style)
        lines = tuple(text.line(a, b) for a, b in break_lines(text.whole, width, text.measure))
        # Every typeface stands on the game's own baseline: what others declare of themselves may be absurd.
        font, line_px = self.font(largest._replace(is_own=True)), self.metrics.line_px(largest)
        baseline = (line_px - font.get_ascent() + font.get_descent()) // 2 + font.get_ascent()
        return TextBlock(lines, line_px, baseline, max(line.width for line in lines))


class _Text:
    """Spans as one text with offsets."""

    def __init__(self, spans: tuple[Span, ...], style: TextStyle, typesetter: Typesetter) -> None:
        self.whole = "".join(span.text for span in spans)
        self._spans = spans
        self._style = style
        self._typesetter = typesetter

    def measure(self, start: int, end: int) -> int:
        """Return the width in pixels of the text between two offsets."""
        return sum(self._typesetter.font(style).size(text)[0] for text, style, _ in self._pieces(start, end))

    def line(self, start: int, end: int) -> Line:
        """Return the runs between two offsets, without the spaces at the end."""
        runs: list[Run] = []
        x = 0
        shown = start + len(self.whole[start:end].rstrip(" "))
        for text, style, role in self._pieces(start, shown):
            width = self._typesetter.font(style).size(text)[0]
            runs.append(Run(text, style, role, x, width))
            x += width
        return Line(tuple(runs), x, start, end)

    def _pieces(self, start: int, end: int) -> list[tuple[str, TextStyle, Role | None]]:
        pieces, offset = [], 0
        for span in self._spans:
            text = span.text[max(0, start - offset) : max(0, end - offset)]
            if text:
                pieces.append((text, span.style or self._style, span.role))
            offset += len(span.text)
        return pieces


class PlacedText(NamedTuple):
    """A text block at its place: `share` of the free width stands left of each line (0 left, 0.5 centred)."""

    block: TextBlock
    box: Box
    role: Role
    share: float = 0.0

    def line_at(self, index: int) -> tuple[int, int]:
        """Return the top left corner of a line in pixels."""
        line = self.block.lines[index]
        return self.box.x + round((self.box.w - line.width) * self.share), self.box.y + index * self.block.line_px
