from dataclasses import replace

import pygame
import pytest

from game.ui.context import new_context
from game.ui.geometry import Box
from game.ui.metrics import Metrics
from game.ui.widget import REST
from game.ui.widgets.flow_chart import ChartKind, ChartStep, FlowChart

GREET, ACCOUNT, REGRET = ChartStep("Greet"), ChartStep("Account number?", ChartKind.DECISION), ChartStep("Regret")
CHART = FlowChart((GREET, ACCOUNT, REGRET), current=1)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_text_stands_inside_the_paper(scale: float) -> None:
    pygame.font.init()
    context = new_context(Metrics(1280, 720, scale))
    box = Box(0, 0, 296, CHART.measure(context, 296).h)
    assert all(box.contains(text.box) for text in CHART.texts(context, box, REST))


def test_marking_another_step_moves_none() -> None:
    pygame.font.init()
    context = new_context(Metrics())
    tall = replace(CHART, steps=(*CHART.steps, ChartStep("Ask whether the equipment has been power-cycled before")))
    assert len({replace(tall, current=step).measure(context, 296) for step in range(5)}) == 1


def test_the_chart_reads_as_the_step_it_stands_at() -> None:
    assert CHART.semantics().value == "Account number? (2 of 3)"


def test_a_finished_chart_says_so() -> None:
    assert "all done" in replace(CHART, current=3).semantics().value


@pytest.mark.parametrize("is_compact", [False, True])
def test_the_marked_step_stands_on_the_sheet_where_its_name_is(is_compact: bool) -> None:
    pygame.font.init()
    context, chart = new_context(Metrics()), replace(CHART, is_compact=is_compact)
    box = Box(0, 40, 296, chart.measure(context, 296).h)
    marked = chart.current_box(context, box)
    named = chart.texts(context, box, REST)[-2]
    assert marked is not None
    assert marked.contains(named.box)


def test_a_compact_chart_takes_less_room_for_the_same_text() -> None:
    pygame.font.init()
    context = new_context(Metrics())
    assert replace(CHART, is_compact=True).measure(context, 296).h < CHART.measure(context, 296).h
