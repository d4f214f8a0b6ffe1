"""What a chart knows of a caller."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from game.analysis.graph.chart import Chart, ChartEdge, Tag
from game.analysis.graph.charting import chart_of
from game.analysis.worth import Worth, worth_at_sight
from tests.analysis.graph.callers import SHIPPED, SMALL, chart_at_sight, scenario_at

SMALL_CALLER = scenario_at(SMALL)
WORTH = worth_at_sight(SMALL_CALLER)


def edge(chart: Chart, source: str, target: str) -> ChartEdge:
    (found,) = (each for each in chart.edges if (each.source, each.target) == (source, target))
    return found


@pytest.mark.parametrize(
    ("choice_id", "worth"),
    [("ring.0", Worth.GOOD), ("ring.1", None), ("press", Worth.SLIP), ("floor.2", Worth.BLUNDER), ("lost.0", None)],
)
def test_a_reply_is_graded_at_sight_by_its_own_tags(choice_id: str, worth: Worth | None) -> None:
    assert WORTH.get(choice_id) == worth


def test_advice_that_harms_is_a_blunder_at_sight() -> None:
    assert worth_at_sight(scenario_at(SMALL.with_name("small.yaml")))["tray.2"] is Worth.BLUNDER


def test_what_meets_a_need_is_good_whatever_it_does() -> None:
    node = SMALL_CALLER.nodes["ring"]
    meeting = replace(node.replies[1], learns=("door",))
    scenario = replace(SMALL_CALLER, nodes={"ring": replace(node, replies=(meeting,))})
    assert worth_at_sight(scenario) == {"ring.1": Worth.GOOD}


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_node_ending_and_reply_of_a_shipped_caller_is_on_its_chart(path: Path) -> None:
    scenario = scenario_at(path)
    chart = chart_at_sight(scenario)
    assert [place.id for place in chart.places] == [*scenario.nodes, *scenario.endings]
    said = {reply.choice_id for node in scenario.nodes.values() for reply in node.all_replies()}
    assert {reply.choice_id for reply in chart.replies()} == said


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_an_edge_holds_all_replies_between_two_places(path: Path) -> None:
    scenario = scenario_at(path)
    led = {
        (node.id, case.value, reply.choice_id)
        for node in scenario.nodes.values()
        for reply in node.all_replies()
        for case in reply.goto
        if case.value != node.id
    }
    edges = chart_at_sight(scenario).edges
    assert {(each.source, each.target, reply.choice_id) for each in edges for reply in each.replies} == led
    assert len({(each.source, each.target) for each in edges}) == len(edges)


def test_a_reply_that_leads_here_or_there_says_so_on_both_edges() -> None:
    chart = chart_at_sight(SMALL_CALLER)
    both = [edge(chart, "ring", target).replies[-1] for target in ("floor", "gone")]
    assert [(reply.choice_id, reply.is_sometimes) for reply in both] == [("press", True)] * 2


def test_a_reply_that_leads_back_to_its_own_node_stays_there() -> None:
    (staying,) = chart_at_sight(SMALL_CALLER).nodes[0].staying
    assert (staying.label, [reply.choice_id for reply in staying.replies]) == ("stays", ["ring.1"])


def test_the_parts_of_a_page_stand_by_name() -> None:
    chart = chart_at_sight(scenario_at(SMALL.with_name("written.yaml")))
    first = chart.nodes[0]
    assert [staying.label for staying in first.staying] == ["opening", "answer", "close"]
    assert (first.leading, first.tags[:2]) == ("next step", (Tag.START, Tag.PAGE))


def test_a_node_bears_what_is_special_about_it() -> None:
    tags = {node.id: node.tags for node in chart_at_sight(SMALL_CALLER).nodes}
    assert tags == {"ring": (Tag.START, Tag.SCRIPT), "floor": (Tag.MANAGER, Tag.ABUSIVE), "lost": ()}


def test_white_space_in_what_is_said_becomes_single_spaces() -> None:
    assert chart_at_sight(SMALL_CALLER).nodes[0].words == "It stops. And nobody comes out, thank God."


def test_what_is_never_reached_is_marked_with_all_its_replies() -> None:
    chart = chart_of(SMALL_CALLER, worth=WORTH, unreached={"lost", "floor.2", "gone"})
    assert [place.id for place in chart.places if place.is_unreached] == ["lost", "gone"]
    assert chart.nodes[2].tags == (Tag.UNREACHED,)
    assert {reply.choice_id for reply in chart.replies() if reply.is_unreached} == {"lost.0", "floor.2"}
    assert edge(chart, "floor", "gone").is_unreached
    assert not edge(chart, "ring", "gone").is_unreached


def test_a_path_marks_its_replies_places_and_edges() -> None:
    chart = chart_of(SMALL_CALLER, worth=WORTH, path=("ring.1", "lookup:log", "press", "floor.0", "note:0"))
    assert {reply.choice_id for reply in chart.replies() if reply.is_on_path} == {"ring.1", "press", "floor.0"}
    assert [place.id for place in chart.places if place.is_on_path] == ["ring", "floor", "wiped"]
    assert [(each.source, each.target) for each in chart.edges if each.is_on_path] == [
        ("ring", "floor"),
        ("floor", "wiped"),
    ]


def test_the_ending_of_a_path_decides_where_its_last_reply_led() -> None:
    chart = chart_of(SMALL_CALLER, worth=WORTH, path=("press", "gone"))
    assert [(each.source, each.target) for each in chart.edges if each.is_on_path] == [("ring", "gone")]


def test_the_parts_of_one_page_lead_on_together() -> None:
    scenario = scenario_at(SMALL.with_name("written.yaml"))
    parts = ("first.0", "first.5", "first.7", "first.9", "send", "second.0", "second.2", "send", "ended")
    chart = chart_of(scenario, worth=worth_at_sight(scenario), path=parts)
    assert [(each.source, each.target) for each in chart.edges if each.is_on_path] == [
        ("first", "second"),
        ("second", "ended"),
    ]


def test_the_summary_counts_what_there_is() -> None:
    assert chart_at_sight(SMALL_CALLER).summary == "3 nodes, 2 endings, 7 replies"
