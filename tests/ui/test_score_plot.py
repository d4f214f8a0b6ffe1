"""The plot of scores: what is seen is what is told, mark by mark."""

from __future__ import annotations

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.plot_marks import MarkShape
from game.ui.theme import Role
from game.ui.widget import REST, Kind
from game.ui.widgets.score_plot import MANY, PlotPoint, ScorePlot, means_around

BOX = Box(0, 0, 300, 84)


def plot(*points: PlotPoint, has_figures: bool = False) -> ScorePlot:
    return ScorePlot("Genuine help", "rising", points, 60, has_figures=has_figures)


def painted(context: Context, shown: ScorePlot) -> pygame.Surface:
    surface = pygame.Surface((BOX.w, BOX.h))
    surface.fill(context.colour(Role.RAISED))
    shown.draw(context, surface, BOX, REST)
    return surface


def heights(context: Context, shown: ScorePlot, role: Role) -> list[int]:
    """Return the rows in which a colour stands."""
    surface, colour = painted(context, shown), context.colour(role)
    return [y for y in range(BOX.h) if any(surface.get_at((x, y))[:3] == colour for x in range(BOX.w))]


def test_it_reads_as_a_picture_in_words(context: Context) -> None:
    meaning = plot(PlotPoint(40)).semantics()
    assert (meaning.kind, meaning.name, meaning.value) == (Kind.IMAGE, "Genuine help", "rising")


def test_a_higher_score_stands_higher(context: Context) -> None:
    low, high = (heights(context, plot(PlotPoint(score)), Role.ACCENT) for score in (20, 90))
    assert max(high) < min(low)


@pytest.mark.parametrize("score", [0, 100])
def test_the_marks_of_the_extremes_lie_whole_within_the_plot(context: Context, score: int) -> None:
    edges = heights(context, plot(PlotPoint(score)), Role.ACCENT_EDGE)
    assert min(edges) > 0
    assert max(edges) < BOX.h - 1


def test_each_mode_has_its_own_shape_and_a_known_caller_an_empty_one(context: Context) -> None:
    looks = {
        pygame.image.tobytes(painted(context, plot(PlotPoint(50, shape, is_filled))), "RGB")
        for shape in MarkShape
        for is_filled in (True, False)
    }
    assert len(looks) == 2 * len(MarkShape)


def test_the_latest_and_what_is_asked_for_are_written_at_the_ends(context: Context) -> None:
    texts = plot(PlotPoint(40), PlotPoint(88), has_figures=True).texts(context, BOX, REST)
    asked, latest = (("".join(run.text for run in text.block.lines[0].runs), text.box) for text in texts)
    assert (asked[0], latest[0]) == ("60", "88")
    assert asked[1].x == BOX.x
    assert latest[1].right == BOX.right


def test_of_many_calls_the_first_the_best_and_the_latest_are_marked(context: Context) -> None:
    scores = [50] * MANY + [90] + [50] * MANY
    surface = painted(context, plot(*(PlotPoint(score) for score in scores)))
    accent = context.colour(Role.ACCENT)
    columns = [x for x in range(BOX.w) if any(surface.get_at((x, y))[:3] == accent for y in range(BOX.h))]
    apart = [x for before, x in zip([-9, *columns], columns, strict=False) if x - before > 1]
    assert len(apart) == 3


@given(st.lists(st.integers(0, 100), min_size=1, max_size=300))
def test_means_lie_within_the_scores_and_meet_them_at_both_ends(scores: list[int]) -> None:
    means = means_around(scores)
    assert len(means) == len(scores)
    assert min(scores) <= min(means) <= max(means) <= max(scores)
    assert (means[0], means[-1]) == (scores[0], scores[-1])
