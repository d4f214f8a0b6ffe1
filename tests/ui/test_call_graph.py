"""The graph of a caller on a page: it is read out, focused and pressed like all else, and its texts fit."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.analysis.graph.charting import chart_of
from game.analysis.graph.drawing import draw
from game.analysis.worth import worth_at_sight
from game.ui.context import Context, new_context
from game.ui.geometry import Box
from game.ui.graph_paint import dashed
from game.ui.intents import Activate
from game.ui.layout import lay_out
from game.ui.metrics import Metrics
from game.ui.page import Page
from game.ui.widget import REST, Kind
from game.ui.widgets.call_graph import CallGraph
from game.ui.widgets.graph_box import GraphBox
from game.ui.widgets.scroll import Scroll
from tests.analysis.graph.callers import SHIPPED, SMALL, chart_at_sight, scenario_at
from tests.ui.pages import click, key, middle, page_of

PICTURE = draw(chart_at_sight(scenario_at(SMALL)))
GRAPH = CallGraph(PICTURE, prefix="node:", current="floor")


@pytest.fixture
def page(context: Context) -> Page:
    return page_of(context, Scroll(GRAPH, id="graph"))


def test_every_box_reads_as_a_button_with_where_its_replies_lead(page: Page) -> None:
    nodes = {node.id: node for node in page.semantics().walk()}
    ring = nodes["node:ring"]
    assert (ring.kind, ring.name) == (Kind.BUTTON, "ring")
    assert "ring.0: good: Which floor does it stop at? (to floor)" in ring.value
    assert {"node:ring", "node:floor", "node:lost", "node:wiped", "node:gone"} <= set(nodes)


def test_the_whole_reads_by_title_and_counts(page: Page) -> None:
    group = next(node for node in page.semantics().walk() if node.kind is Kind.GROUP and node.name)
    assert (group.name, group.value.split(".")[0]) == (PICTURE.title, "3 nodes, 2 endings, 7 replies")


def test_the_node_where_the_call_stands_has_focus_and_says_so(page: Page) -> None:
    assert page.focus == "node:floor"
    floor = next(node for node in page.semantics().walk() if node.id == "node:floor")
    assert floor.states == ("here", "focused")


def test_what_is_never_reached_says_so() -> None:
    scenario = scenario_at(SMALL)
    picture = draw(chart_of(scenario, worth=worth_at_sight(scenario), unreached={"lost"}, path=("ring.0",)))
    states = {frame.id: GraphBox(frame, id=frame.id).semantics().states for frame in picture.frames}
    assert states["lost"] == ("never reached",)
    assert states["ring"] == ("on the marked play",)


def test_a_click_on_a_box_activates_it(page: Page) -> None:
    assert click(page, middle(page, "node:ring")) == (Activate("node:ring"),)


def test_the_arrows_move_along_the_layers(page: Page) -> None:
    page.focus_on("node:ring")
    key(page, pygame.K_DOWN)
    assert page.focus == "node:floor"
    assert key(page, pygame.K_RETURN) == (Activate("node:floor"),)


def test_boxes_without_a_prefix_cannot_be_pressed(context: Context) -> None:
    page = page_of(context, CallGraph(PICTURE))
    assert [stop.widget.id for stop in page.stops] == []


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (960, 540)])
@pytest.mark.parametrize("path", [SHIPPED[0], SHIPPED[3], SMALL], ids=lambda path: path.stem)
def test_no_text_leaves_its_box_in_the_typeface_of_the_game(path: Path, size: tuple[int, int], scale: float) -> None:
    context = new_context(Metrics(*size, scale))
    graph = CallGraph(draw(chart_at_sight(scenario_at(path))))
    box = Box(0, 0, *graph.measure(context, 0))
    for placed in lay_out(graph, context, box, {}).walk():
        around = placed.box.grown(1)
        texts = placed.widget.texts(context, placed.box, REST)
        assert [text.block.lines[0] for text in texts if not around.contains(text.box)] == []


def test_a_graph_grows_with_the_text(context: Context) -> None:
    small, large = (GRAPH.measure(new_context(Metrics(1280, 720, scale)), 0) for scale in (1.0, 2.0))
    assert large == (2 * small.w, 2 * small.h)


def test_drawing_twice_gives_the_same_pixels(context: Context) -> None:
    page = page_of(context, Scroll(GRAPH, id="graph"))
    pictures = []
    for _ in range(2):
        surface = pygame.Surface((1280, 720), 0, 32)
        page.draw(surface)
        pictures.append(pygame.image.tobytes(surface, "RGB"))
    assert pictures[0] == pictures[1]


def test_dashes_and_gaps_fill_a_line_to_its_end() -> None:
    pieces = list(dashed([(0, 0), (0, 13), (0, 20)], 6, 4))
    assert [(round(start[1]), round(end[1])) for start, end in pieces] == [(0, 6), (10, 13), (13, 16)]
