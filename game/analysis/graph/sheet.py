"""The sheet that a picture lies on: its heading, its size, and the legend at its foot."""

from collections.abc import Sequence

from game.analysis.graph.chart import Chart
from game.analysis.graph.legend import legend_of, widest_entry
from game.analysis.graph.lettering import shortened, text_width
from game.analysis.graph.picture import Frame, Picture, Size, Stroke, Text

MARGIN = 32.0
HEADING_H = 108.0
_TITLE_Y, _COUNTS_Y = 38.0, 62.0
_ABOVE_LEGEND = 34.0
_LONGEST_TITLE = 720.0


def on_a_sheet(chart: Chart, frames: Sequence[Frame], strokes: Sequence[Stroke]) -> Picture:
    """Return the picture of these boxes and lines; those on the marked path lie on top."""
    title = shortened(chart.title, _LONGEST_TITLE, Size.NAME.px, is_bold=True)
    heading = (
        Text(MARGIN, _TITLE_Y, title, Size.NAME, is_bold=True),
        Text(MARGIN, _COUNTS_Y, chart.summary, role="muted"),
    )
    written = max(text_width(title, Size.NAME.px, is_bold=True), widest_entry(chart))
    drawn = [*(frame.x + frame.w for frame in frames), *(x for stroke in strokes for x, _ in stroke.points)]
    right = max(MARGIN + written, *drawn)
    foot = max(frame.y + frame.h for frame in frames) + _ABOVE_LEGEND
    legend, legend_h = legend_of(chart, MARGIN, foot, right - MARGIN)
    return Picture(
        round(right + MARGIN),
        round(foot + legend_h + MARGIN),
        chart.title,
        f"{chart.summary}. The call begins at {chart.start}.",
        heading,
        tuple(frames),
        tuple(sorted(strokes, key=lambda stroke: stroke.is_on_path)),
        legend,
    )
