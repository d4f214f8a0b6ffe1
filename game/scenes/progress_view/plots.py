"""The four dimensions as small plots, what they come to in figures, and what their marks mean."""

from __future__ import annotations

from game.language import _
from game.records.model import Mode
from game.records.progress import Series, Standing
from game.scenes.debrief_view.words import NAMES, signed
from game.scenes.progress_view.words import plot_in_words
from game.scoring.rubric import Dimension, Rubric
from game.ui.plot_marks import MarkShape
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Type, Weight
from game.ui.typesetter import Span
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.mark_sign import MarkSign
from game.ui.widgets.panel import Panel
from game.ui.widgets.score_plot import MANY, PlotPoint, ScorePlot
from game.ui.widgets.wrap import Wrap

_SHAPES = {Mode.GUIDED: MarkShape.CIRCLE, Mode.PRACTICE: MarkShape.SQUARE, Mode.EXAM: MarkShape.DIAMOND}
_FIGURE = TextStyle(Type.BODY, Weight.BOLD)


def dimension_cards(standing: Standing, rubric: Rubric) -> tuple[Widget, ...]:
    """Return a card with a plot for each dimension."""
    return tuple(_card(dimension, series, rubric) for dimension, series in standing.dimensions.items())


def points_of(series: Series) -> tuple[PlotPoint, ...]:
    """Return the marks of a series: the mode by their shape, a caller met before by an empty one."""
    return tuple(
        PlotPoint(point.score, _SHAPES[point.mode], is_filled=point.is_first_meeting) for point in series.points
    )


def figures(series: Series) -> tuple[Widget, ...]:
    """Return first, best, latest and lift; silent, since the plot tells them."""
    told = [(_("first"), str(series.first)), (_("best"), str(series.best)), (_("latest"), str(series.latest))]
    if series.lift is not None:
        told.append((_("lift"), signed(series.lift)))
    return tuple(_figure(word, figure) for word, figure in told)


def legend(standing: Standing) -> Widget:
    """Return what the marks mean, those alone that there are."""
    points = [point for series in standing.dimensions.values() for point in series.points]
    modes = {Mode.GUIDED: _("guided"), Mode.PRACTICE: _("practice"), Mode.EXAM: _("exam")}
    seen = {point.mode for point in points}
    signs = [MarkSign(word, _SHAPES[mode]) for mode, word in modes.items() if mode in seen]
    if not all(point.is_first_meeting for point in points):
        signs.append(MarkSign(_("empty: a caller met before"), MarkShape.CIRCLE, is_filled=False))
    told = [_("dashed: what a call needs to pass")]
    if standing.calls > MANY:
        told.append(_("thick: the mean of the calls around"))
    return Wrap((*signs, *(Label(text, size=Type.SECONDARY, role=Role.MUTED) for text in told)), gap=Space.XL)


def _card(dimension: Dimension, series: Series, rubric: Rubric) -> Widget:
    name = _(NAMES[dimension])
    parts = (
        Label(name, weight=Weight.SEMIBOLD, is_silent=True),
        ScorePlot(name, plot_in_words(series), points_of(series), rubric.floors[dimension]),
        Wrap(figures(series), gap=Space.L, line_gap=Space.NONE),
    )
    return Panel(Column(parts, gap=Space.S), grow=1)


def _figure(word: str, figure: str) -> Widget:
    return Label((Span(f"{word} "), Span(figure, _FIGURE, Role.TEXT)), Type.SECONDARY, role=Role.MUTED, is_silent=True)
