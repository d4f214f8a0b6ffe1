"""A chart as Mermaid and as DOT: all of it there, and no text of a caller ever read as markup."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.analysis.graph.chart import Chart, ChartEnding, ChartNode
from game.analysis.graph.charting import chart_of
from game.analysis.graph.dot import dot
from game.analysis.graph.mermaid import mermaid
from game.analysis.worth import worth_at_sight
from game.scenario.vocabulary import Result
from tests.analysis.graph.callers import HOSTILE, PALETTE, SHIPPED, SMALL, chart_at_sight, scenario_at

Write = Callable[[Chart, Mapping[str, str]], str]
BOTH = pytest.mark.parametrize("write", [mermaid, dot])
DOT_LABEL = re.compile(r'label="((?:[^"\\\n]|\\.)*)"')


def read_mermaid(label: str) -> str:
    """Return what Mermaid would show."""
    return re.sub("#([0-9]+);", lambda code: chr(int(code[1])), label.strip('"').replace("<br/>", "\n"))


def read_dot(label: str) -> str:
    """Return what Graphviz would show."""
    plain = re.sub(r"\\(.)", lambda sign: "\n" if sign[1] == "n" else sign[1], label)
    return plain.replace("&amp;", "&")


def with_words(words: str) -> Chart:
    return Chart("A call", "ring", (ChartNode("ring", words),), (ChartEnding("gone", "Bye", Result.LOST),), ())


@BOTH
@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_place_and_every_edge_is_written(write: Write, path: Path) -> None:
    chart = chart_at_sight(scenario_at(path))
    lines = [line.strip().replace('"', "") for line in write(chart, PALETTE).splitlines()]
    named = re.compile(r"(?:n_)?(\w+) ?[\[({]")
    assert {found[1] for line in lines if (found := named.match(line))} >= {place.id for place in chart.places}
    arrow = re.compile(r"(?:n_)?(\w+) -+>(?:\|.*\|)? (?:n_)?(\w+)")
    edges = [found.groups() for line in lines if (found := arrow.match(line))]
    assert edges == [(edge.source, edge.target) for edge in chart.edges]


@BOTH
def test_an_edge_tells_its_replies_with_their_worth(write: Write) -> None:
    text = write(chart_at_sight(scenario_at(SMALL)), PALETTE)
    (line,) = (line for line in text.splitlines() if re.search('ring"? -+>.*floor', line))
    assert "✓0 ▲2?" in line


@BOTH
def test_replies_that_stay_stand_with_their_node(write: Write) -> None:
    text = read_mermaid(write(chart_at_sight(scenario_at(SMALL)), PALETTE))
    assert "stays: •1" in text


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=50))
def test_mermaid_shows_any_text_as_it_is(words: str) -> None:
    line = next(line for line in mermaid(with_words(words), PALETTE).split("\n") if line.startswith("  n_ring"))
    assert line.startswith('  n_ring["')
    assert line.endswith('"]')
    assert read_mermaid(line[9:-2]).split("\n", 1)[1] == words
    assert not set(line[9:-1].replace("<br/>", "")[1:-1]) & set('"<>&`\\{}[]|')


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), max_size=50))
def test_dot_shows_any_text_as_it_is(words: str) -> None:
    line = next(line for line in dot(with_words(words), PALETTE).split("\n") if line.startswith('  "ring"'))
    found = DOT_LABEL.search(line)
    assert found
    assert line == f'  "ring" [label="{found[1]}"];'
    assert read_dot(found[1]).split("\n", 1)[1] == words


def test_hostile_texts_leave_every_line_of_mermaid_whole() -> None:
    lines = mermaid(chart_at_sight(scenario_at(HOSTILE)), PALETTE).splitlines()
    form = re.compile(
        r'flowchart TD|  accTitle: [^"<>;{}]*|  n_\w+(\[\[?|\(\[)"[^"]*"(\]\]?|\]\))|  n_\w+ -->\|"[^"]*"\| n_\w+'
        r'|  legend\{\{"[^"]*"\}\}|  linkStyle \d+ [^"]*|  style n_\w+ [^"]*'
    )
    assert [line for line in lines if not form.fullmatch(line)] == []


def test_hostile_texts_leave_every_line_of_dot_whole() -> None:
    lines = dot(chart_at_sight(scenario_at(HOSTILE)), PALETTE).splitlines()
    quoted = re.compile(r'"(?:[^"\\]|\\.)*"')
    bare = [quoted.sub("Q", line) for line in lines]
    assert [line for line in bare[1:-1] if not re.fullmatch(r"  [Q\w]+( -> Q)? \[[\w=, Q]*\];", line)] == []


@BOTH
def test_what_is_never_reached_says_so(write: Write) -> None:
    scenario = scenario_at(SMALL)
    chart = chart_of(scenario, worth=worth_at_sight(scenario), unreached={"lost", "wiped"})
    text = read_mermaid(write(chart, PALETTE))
    assert text.count("· never reached") == 2
    assert "•0-" in text


@BOTH
def test_a_file_ends_its_last_line(write: Write) -> None:
    assert write(with_words("x"), PALETTE).endswith("\n")
