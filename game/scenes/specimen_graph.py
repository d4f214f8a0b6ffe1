"""The graph of a caller in each state of its parts, as the specimen shows it."""

from __future__ import annotations

from game.analysis.graph.chart import Chart, ChartEdge, ChartEnding, ChartNode, ChartReply, Staying, Tag
from game.analysis.graph.drawing import draw
from game.analysis.worth import Worth
from game.scenario.vocabulary import Result
from game.ui.grid import SPECIMEN_GRAPH
from game.ui.widget import Widget
from game.ui.widgets.call_graph import CallGraph
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.sized import Sized


def graph_part() -> Widget:
    """Return a small graph with one of everything: a start, a page, an ending, a marked play, what is never reached."""
    graph = CallGraph(draw(_chart()), prefix="graph_", current="answered", takes_focus=False)
    return Sized(Scroll(graph, id="graph", name="A caller", scrolls_sideways=True), height=SPECIMEN_GRAPH)


def _chart() -> Chart:
    good, slip, blunder = (_reply(index, worth) for index, worth in enumerate(list(Worth)[1:], 1))
    plain = _reply(4, None)
    best_on_path, never = _reply(0, Worth.BEST, is_on_path=True), _reply(5, Worth.GOOD, is_unreached=True)
    nodes = (
        ChartNode("ring", "Is that the firm?", (Tag.START, Tag.SCRIPT), (Staying("stays", (plain,)),), is_on_path=True),
        ChartNode("answered", "I wrote to you in May.", (Tag.PAGE, Tag.MANAGER, Tag.ABUSIVE), is_on_path=True),
        ChartNode("forgotten", "Nobody comes here.", (Tag.UNREACHED,), is_unreached=True),
    )
    endings = (
        ChartEnding("mended", "Thank you.", Result.SOLVED, is_on_path=True),
        ChartEnding("left", "Well. Goodbye.", Result.UNSOLVED),
    )
    edges = (
        ChartEdge("ring", "answered", (best_on_path, good), is_on_path=True),
        ChartEdge("ring", "left", (slip, blunder)),
        ChartEdge("answered", "ring", (slip,)),
        ChartEdge("answered", "mended", (best_on_path,), is_on_path=True),
        ChartEdge("forgotten", "left", (never,)),
    )
    return Chart("A caller as a graph", "ring", nodes, endings, edges)


def _reply(index: int, worth: Worth | None, *, is_on_path: bool = False, is_unreached: bool = False) -> ChartReply:
    return ChartReply(f"reply_{index}", index, "Tell me.", worth, is_unreached, is_on_path)
