"""A picture can be read: nothing lies on anything else, nothing is cut off, and it is the same every time."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.analysis.graph.charting import chart_of
from game.analysis.graph.drawing import draw
from game.analysis.graph.lettering import text_width
from game.analysis.graph.picture import Chip, Frame, Picture, Pill, Stroke, Text
from game.analysis.worth import worth_at_sight
from tests.analysis.graph.callers import SHIPPED, SMALL, chart_at_sight, loaded, made, scenario_at
from tests.paths import ROOT

SIXTY = draw(chart_at_sight(loaded(made(60, 8, seed=1))))
PICTURES = {path.stem: draw(chart_at_sight(scenario_at(path))) for path in (*SHIPPED, SMALL)} | {"sixty": SIXTY}
EVERY = pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES)

Rect = tuple[float, float, float, float]


def rect(box: Frame | Chip | Pill) -> Rect:
    """Return left, top, right and bottom."""
    return box.x, box.y, box.x + box.w, box.y + box.h


def text_rect(text: Text) -> Rect:
    width = text_width(text.text, text.size.px, is_bold=text.is_bold)
    left = text.x - width if text.is_right else text.x
    return left, text.y - text.size.px / 2, left + width, text.y + text.size.px / 2


def overlap(one: Rect, other: Rect) -> bool:
    return min(one[2] - other[0], other[2] - one[0], one[3] - other[1], other[3] - one[1]) > 0.01


def holds(outer: Rect, inner: Rect) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and inner[2] <= outer[2] and inner[3] <= outer[3]


def points_on(stroke: Stroke) -> Iterator[tuple[float, float]]:
    """Yield points along a line, close together."""
    start = stroke.points[0]
    for first in range(1, len(stroke.points), 3):
        one, two, end = stroke.points[first : first + 3]
        for step in range(41):
            t = step / 40
            weights = ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3)
            x, y = (sum(w * p[axis] for w, p in zip(weights, (start, one, two, end), strict=True)) for axis in (0, 1))
            yield x, y
        start = end


def is_within(spot: tuple[float, float], frame: Frame) -> bool:
    left, top, right, bottom = rect(frame)
    return left + 0.01 < spot[0] < right - 0.01 and top + 0.01 < spot[1] < bottom - 0.01


def check_legible(picture: Picture) -> None:
    """Assert that no box lies on another, no line on a box, and that all stands inside its box and the sheet."""
    sheet = (0.0, 0.0, picture.width, picture.height)
    assert not [(a.id, b.id) for a, b in combinations(picture.frames, 2) if overlap(rect(a), rect(b))]
    for frame in picture.frames:
        inside = [*map(rect, frame.pills), *map(rect, frame.chips), *map(text_rect, frame.texts)]
        assert holds(sheet, rect(frame))
        assert all(holds(rect(frame), each) for each in inside)
        labels = [*map(rect, frame.chips), *map(text_rect, frame.texts)]
        assert not [pair for pair in combinations(labels, 2) if overlap(*pair)]
    for stroke in picture.strokes:
        way = tuple(points_on(stroke))
        assert all(holds(sheet, (*spot, *spot)) for spot in way)
        assert not [frame.id for frame in picture.frames for spot in way if is_within(spot, frame)]


@EVERY
def test_boxes_lines_and_labels_keep_clear_of_each_other(picture: Picture) -> None:
    check_legible(picture)


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 40), st.integers(1, 8), st.integers(0, 10**6))
def test_so_they_do_whatever_leads_where(nodes: int, endings: int, seed: int) -> None:
    check_legible(draw(chart_at_sight(loaded(made(nodes, endings, seed)))))


@EVERY
def test_the_legend_and_the_heading_fit_on_the_sheet(picture: Picture) -> None:
    foot = max(frame.y + frame.h for frame in picture.frames)
    lines = [*map(text_rect, picture.legend.texts), *map(rect, picture.legend.chips)]
    assert all(holds((0, foot, picture.width, picture.height), each) for each in lines)
    head = min(frame.y for frame in picture.frames)
    assert all(holds((0, 0, picture.width, head), text_rect(text)) for text in picture.heading)


@EVERY
def test_no_words_of_the_legend_lie_on_others(picture: Picture) -> None:
    labels = [*map(text_rect, picture.legend.texts), *map(rect, picture.legend.chips)]
    assert not [pair for pair in combinations(labels, 2) if overlap(*pair)]


@EVERY
def test_the_ring_stands_alone_at_the_top(picture: Picture) -> None:
    first, *others = sorted(picture.frames, key=lambda frame: frame.y)
    assert first.is_start
    assert all(frame.y > first.y for frame in others)


@EVERY
def test_lines_lead_down_but_for_those_that_go_round_again(picture: Picture) -> None:
    boxes = {frame.id: frame for frame in picture.frames}
    for stroke in picture.strokes:
        if stroke.tip:
            edges = [frame.y + frame.h if stroke.is_upward else frame.y for frame in boxes.values()]
            assert any(abs(stroke.tip[1] - edge) < 0.01 for edge in edges)


def test_a_caller_that_never_goes_back_has_no_line_that_leads_up() -> None:
    picture = PICTURES["what_i_may_not_write"]
    assert not [stroke for stroke in picture.strokes if stroke.is_upward]


def test_every_reply_stands_where_its_line_begins() -> None:
    ring = next(frame for frame in PICTURES[SMALL.stem].frames if frame.id == "ring")
    assert sorted(chip.number for chip in ring.chips) == ["0", "1", "2?", "2?"]


def test_sixty_nodes_are_no_broader_than_two_screens() -> None:
    assert len(SIXTY.frames) == 68
    assert SIXTY.width < 2 * 1280


def test_the_marked_play_lies_on_top_of_all_other_lines() -> None:
    scenario = scenario_at(SMALL)
    picture = draw(chart_of(scenario, worth=worth_at_sight(scenario), path=("ring.0", "floor.0")))
    marked = [stroke.is_on_path for stroke in picture.strokes]
    assert marked == sorted(marked)
    assert any(marked)


def test_a_name_as_long_as_a_line_is_cut_and_not_the_box_stretched() -> None:
    long = "n" * 400
    text = SMALL.read_text(encoding="utf-8").replace("lost:", f"{long}:")
    frame = next(frame for frame in draw(chart_at_sight(loaded(text))).frames if frame.id == long)
    assert frame.w < 400
    assert frame.texts[0].text.endswith("…")


def test_a_call_of_a_thousand_turns_in_a_row_can_be_drawn() -> None:
    picture = draw(chart_at_sight(loaded(made(1000, 8, seed=2))))
    assert len(picture.frames) == 1008


def test_a_picture_is_the_same_in_any_process() -> None:
    code = (
        "from game.analysis.graph.drawing import draw; from tests.analysis.graph.callers import *\n"
        "import hashlib; print(hashlib.sha256(repr(draw(chart_at_sight(loaded(made(40, 5, 3))))).encode()).hexdigest())"
    )
    run = [sys.executable, "-c", code]
    told = []
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        told.append(subprocess.run(run, cwd=ROOT, env=environment, capture_output=True, check=True).stdout)
    assert told[0] == told[1]
