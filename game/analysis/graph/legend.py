"""What the shapes of a picture mean, in lines below it: only what stands in this picture."""

from collections.abc import Iterator
from typing import NamedTuple

from game.analysis.graph.chart import Chart
from game.analysis.graph.chips import CHIP_H
from game.analysis.graph.lettering import text_width
from game.analysis.graph.picture import Chip, Legend, Size, Stroke, Text
from game.analysis.worth import Worth

_SHAPE_W, _CHIP_W, _STROKE_W = 23.0, 34.0, 40.0
_AFTER_SAMPLE, _AFTER_ENTRY, _LINE_H = 6.0, 26.0, 28.0
_EVERYWHERE = "Hanging up, transfers and the other ways of the desk are open at every node, and not drawn."


class _Entry(NamedTuple):
    """A sample (a chip, a line, or a text in front of the words), and what it means."""

    words: str
    chip: Chip | None = None
    stroke: Stroke | None = None
    sample: str = ""

    @property
    def sample_w(self) -> float:
        if self.sample:
            return text_width(self.sample, Size.HINT.px, is_bold=True) + _AFTER_SAMPLE
        return self.chip.w if self.chip else _STROKE_W + _AFTER_SAMPLE if self.stroke else 0.0

    @property
    def width(self) -> float:
        return self.sample_w + text_width(self.words, Size.HINT.px)


def legend_of(chart: Chart, left: float, top: float, width: float) -> tuple[Legend, float]:
    """Return the legend within a width from a corner, and its height."""
    texts: list[Text] = []
    chips: list[Chip] = []
    strokes: list[Stroke] = []
    x, y = left, top
    for entry in _entries(chart):
        if x > left and x + entry.width > left + width:
            x, y = left, y + _LINE_H
        if entry.chip:
            chips.append(entry.chip._replace(x=x, y=y))
        if entry.stroke:
            points = tuple((x + dx, y + CHIP_H / 2) for dx, _ in entry.stroke.points)
            strokes.append(entry.stroke._replace(points=points))
        if entry.sample:
            texts.append(Text(x, y + CHIP_H / 2, entry.sample, is_bold=True))
        texts.append(Text(x + entry.sample_w, y + CHIP_H / 2, entry.words, role="muted"))
        x += entry.width + _AFTER_ENTRY
    return Legend(tuple(texts), tuple(chips), tuple(strokes)), y + CHIP_H - top


def widest_entry(chart: Chart) -> float:
    """Return the width in pixels that the legend needs at least."""
    return max(entry.width for entry in _entries(chart))


def _entries(chart: Chart) -> Iterator[_Entry]:
    replies = chart.replies()
    used = {reply.worth for reply in replies}
    for worth in (*Worth, None):
        if worth in used:
            words = worth or "no mark by itself"
            yield _Entry(words, _sample("", worth))
    yield _Entry("a reply's number in its node, counted from 0", sample="3")
    if any(reply.is_sometimes for reply in replies):
        yield _Entry("leads there at some moments only", sample="3?")
    yield _Entry("leads on", stroke=_line())
    yield _Entry("leads back up", stroke=_line()._replace(is_upward=True))
    if any(reply.is_on_path for reply in replies):
        yield _Entry("on the marked play", _sample("3")._replace(is_on_path=True))
    if any(place.is_unreached for place in chart.places) or any(reply.is_unreached for reply in replies):
        yield _Entry("never reached", _sample("3")._replace(is_unreached=True))
    yield _Entry(_EVERYWHERE)


def _sample(number: str, worth: Worth | None = None) -> Chip:
    return Chip(0, 0, _CHIP_W if number else _SHAPE_W, CHIP_H, number, "", worth)


def _line() -> Stroke:
    return Stroke(tuple((dx, 0.0) for dx in (0, _STROKE_W / 3, 2 * _STROKE_W / 3, _STROKE_W)))
