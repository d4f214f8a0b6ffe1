"""A picture as SVG: well-formed whatever the texts hold, and readable without seeing it."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.analysis.graph.chart import Chart, ChartEnding, ChartNode
from game.analysis.graph.charting import chart_of
from game.analysis.graph.drawing import draw
from game.analysis.graph.svg import svg
from game.analysis.worth import worth_at_sight
from game.scenario.vocabulary import Result
from tests.analysis.graph.callers import HOSTILE, PALETTE, SHIPPED, SMALL, chart_at_sight, scenario_at

SVG = "{http://www.w3.org/2000/svg}"
KNOWN = {"svg", "title", "desc", "g", "rect", "path", "circle", "polygon", "text"}


def written(chart: Chart) -> ElementTree.Element:
    return ElementTree.fromstring(svg(draw(chart), PALETTE))


def texts(root: ElementTree.Element, tag: str) -> list[str]:
    return [element.text or "" for element in root.iter(SVG + tag)]


@pytest.mark.parametrize("path", [*SHIPPED, SMALL], ids=lambda path: path.stem)
def test_every_place_and_every_reply_can_be_pointed_at(path: Path) -> None:
    scenario = scenario_at(path)
    titles = texts(written(chart_at_sight(scenario)), "title")
    for place in (*scenario.nodes, *scenario.endings):
        assert any(title.startswith(f"{place}: ") for title in titles)
    for node in scenario.nodes.values():
        for reply in node.all_replies():
            assert any(t.startswith(f"{reply.choice_id}: ") and t.endswith(" ".join(reply.say.split())) for t in titles)


def test_markup_in_texts_stays_text() -> None:
    scenario = scenario_at(HOSTILE)
    root = written(chart_at_sight(scenario))
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= KNOWN
    assert texts(root, "title")[0] == scenario.title
    assert any("</title><script>alert(2)</script>&amp;]]>" in title for title in texts(root, "title"))
    assert any('</g><image href="x"/> & "quoted"' in title for title in texts(root, "title"))


def test_nothing_in_the_file_leads_out_of_it() -> None:
    root = written(chart_at_sight(scenario_at(HOSTILE)))
    names = {name for element in root.iter() for name in element.attrib}
    assert not [name for name in names if "href" in name or name.startswith("on") or name == "style"]


@given(st.text())
def test_any_text_at_all_makes_a_well_formed_file(words: str) -> None:
    node, ending = ChartNode("ring", words), ChartEnding("gone", words, Result.LOST)
    root = written(Chart(words, "ring", (node,), (ending,), ()))
    assert len(list(root.iter(SVG + "rect"))) == 4


def test_the_file_is_ascii_so_that_no_shell_can_spoil_its_letters() -> None:
    text = svg(draw(chart_at_sight(scenario_at(SHIPPED[0]))), PALETTE)
    assert text.isascii()
    assert "&#8230;" in text


def test_title_and_description_name_the_picture() -> None:
    root = written(chart_at_sight(scenario_at(SMALL)))
    told = {element.get("id"): element.text for element in root if element.get("id")}
    assert root.get("aria-labelledby") == "title desc"
    assert told["title"] == "The lift that stops between floors"
    assert told["desc"] == "3 nodes, 2 endings, 7 replies. The call begins at ring."


def test_the_shapes_of_two_worths_differ_in_more_than_their_colour() -> None:
    root = written(chart_at_sight(scenario_at(SMALL)))
    shapes = {}
    for chip in root.iter(SVG + "g"):
        title, shape = chip.find(SVG + "title"), chip.find(SVG + "g")
        if title is not None and shape is not None and chip.get("role") == "img":
            shapes[(title.text or "").split(": ")[1]] = [part.get("d") or part.tag for part in shape]
    assert set(shapes) == {"good", "no mark", "slip", "blunder"}
    assert len({str(shape) for shape in shapes.values()}) == 4


def test_what_is_never_reached_is_struck_through_and_dashed() -> None:
    scenario = scenario_at(SMALL)
    unreached = chart_of(scenario, worth=worth_at_sight(scenario), unreached={"lost"})
    before, after = (ElementTree.tostring(written(chart)) for chart in (chart_at_sight(scenario), unreached))
    assert before.count(b'stroke-dasharray="6 4" stroke-width') == 0
    assert after.count(b'stroke-dasharray="6 4" stroke-width') == 1
    assert b"never reached" in after
    assert b"never reached" not in before


def test_every_colour_is_one_of_the_theme() -> None:
    root = written(chart_at_sight(scenario_at(SMALL)))
    used = {element.get(name) for element in root.iter() for name in ("fill", "stroke")}
    assert used <= {"#123456", "none", None}
