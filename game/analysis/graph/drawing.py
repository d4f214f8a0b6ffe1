"""From a chart to its picture: boxes in layers from the ring to the endings, and lines that never run over a box."""

from collections.abc import Mapping, Sequence

from game.analysis.graph.boxes import Port, Ported, ending_box, moved, node_box
from game.analysis.graph.chart import Chart, ChartEdge
from game.analysis.graph.layering import Edge, layered
from game.analysis.graph.lines import Band, End, line_between
from game.analysis.graph.ordering import Arrangement, Item, Link, arranged
from game.analysis.graph.picture import Frame, Picture, Stroke
from game.analysis.graph.placing import placed
from game.analysis.graph.sheet import HEADING_H, MARGIN, on_a_sheet
from game.analysis.worth import Worth

_THREAD = 6.0
_BETWEEN_BOXES, _BESIDE_THREAD = 30.0, 18.0
_LEAST_FALL, _MOST_FALL, _SLANT = 48.0, 150.0, 0.16
"""The height between two layers: at least and at most, and its share of the widest step sideways in it."""
_WORTHS = (*Worth, None)

Edges = Mapping[Edge, ChartEdge]


def draw(chart: Chart) -> Picture:
    """Return the picture of a chart; the same for the same chart in any process."""
    edges = {(edge.source, edge.target): edge for edge in sorted(chart.edges, key=_claim)}
    places = [place.id for place in chart.places]
    arrangement = arranged(layered(chart.start, places, tuple(edges)), edges)
    layout = _Layout(arrangement, _boxes(chart, arrangement, edges))
    strokes = [layout.stroke(link, [edges[part] for part in parts]) for link, parts in arrangement.links.items()]
    return on_a_sheet(chart, layout.frames(), strokes)


def _claim(edge: ChartEdge) -> tuple[bool, int]:
    """Return what gives an edge the better claim to lead down: the marked path, then the better reply."""
    return not edge.is_on_path, min(_WORTHS.index(reply.worth) for reply in edge.replies)


def _boxes(chart: Chart, arrangement: Arrangement, edges: Edges) -> Mapping[str, Ported]:
    """Return all boxes by their place, the ports of each in the order in which what they lead to stands."""
    sides = _sides(arrangement, edges)
    boxes = {
        node.id: node_box(node, *sides.get(node.id, ((), ())), is_start=node.id == chart.start) for node in chart.nodes
    }
    return boxes | {ending.id: ending_box(ending) for ending in chart.endings}


def _sides(arrangement: Arrangement, edges: Edges) -> Mapping[str, tuple[list[Port], list[Port]]]:
    """Return the ports of each box, above and below: one for each edge that leads out, one for all that arrive."""
    column = {item: index for row in arrangement.rows for index, item in enumerate(row)}
    found: dict[str, tuple[dict[str, list[int]], dict[str, list[int]]]] = {}
    for link, parts in arrangement.links.items():
        for item, other, side in ((link.lower, link.upper, 0), (link.upper, link.lower, 1)):
            if not item.thread:
                key = item.place if _arrives(item, link) else parts[0][1]
                found.setdefault(item.place, ({}, {}))[side].setdefault(key, []).append(column[other])
    return {
        place: (_ports(place, upper, edges, last=False), _ports(place, lower, edges, last=True))
        for place, (upper, lower) in found.items()
    }


def _ports(place: str, columns: Mapping[str, Sequence[int]], edges: Edges, *, last: bool) -> list[Port]:
    """Return the ports of a side from left to right, given the columns of what each is linked to.

    Of two lines to and fro between the same boxes, the one that arrives comes `last`, or first: so they don't cross.
    """
    ordered = sorted(columns, key=lambda key: (sum(columns[key]) / len(columns[key]), (key == place) is last))
    return [Port(key, edges.get((place, key))) for key in ordered]


def _arrives(item: Item, link: Link) -> bool:
    """Return whether a link leads to this end of it."""
    return (item == link.upper) == link.is_upward


class _Layout:
    """Boxes and threads at their places on the sheet."""

    def __init__(self, arrangement: Arrangement, boxes: Mapping[str, Ported]) -> None:
        self._boxes = boxes
        self._rows = arrangement.rows
        self._parts = arrangement.links
        middles = placed(arrangement, width=self._width, gap=_gap, offset=self._offset)
        left = min(middle - self._width(item) / 2 for item, middle in middles.items())
        self._at = {item: round(middle - left + MARGIN) for item, middle in middles.items()}
        self._bands = self._stacked()

    def frames(self) -> tuple[Frame, ...]:
        """Return all boxes, layer by layer and from left to right."""
        return tuple(
            moved(self._boxes[item.place].frame, self._at[item] - self._width(item) / 2, self._bands[item.layer].top)
            for row in self._rows
            for item in row
            if not item.thread
        )

    def stroke(self, link: Link, edges: Sequence[ChartEdge]) -> Stroke:
        """Return the line of a link that is a part of these edges."""
        line = line_between(self._end(link.upper, link), self._end(link.lower, link), is_upward=link.is_upward)
        is_unreached = all(edge.is_unreached for edge in edges)
        return line._replace(is_unreached=is_unreached, is_on_path=any(edge.is_on_path for edge in edges))

    def _end(self, item: Item, link: Link) -> End:
        height = 0.0 if item.thread else self._boxes[item.place].frame.h
        return End(self._at[item] + self._offset(item, link), self._bands[item.layer], height)

    def _width(self, item: Item) -> float:
        return _THREAD if item.thread else self._boxes[item.place].frame.w

    def _offset(self, item: Item, link: Link) -> float:
        """Return how far right of an item's middle a link meets it."""
        if item.thread:
            return 0.0
        box = self._boxes[item.place]
        key = item.place if _arrives(item, link) else self._parts[link][0][1]
        return (box.lower if item == link.upper else box.upper)[key] - box.frame.w / 2

    def _stacked(self) -> list[Band]:
        """Return where each layer stands; the wider the steps between two, the further they lie apart."""
        steps = [0.0] * len(self._rows)
        for link in self._parts:
            ends = [self._at[item] + self._offset(item, link) for item in (link.upper, link.lower)]
            steps[link.upper.layer] = max(steps[link.upper.layer], abs(ends[0] - ends[1]))
        top, bands = HEADING_H, []
        for row, step in zip(self._rows, steps, strict=True):
            height = max((self._boxes[item.place].frame.h for item in row if not item.thread), default=0.0)
            bands.append(Band(top, top + height))
            top = round(top + height + min(_MOST_FALL, max(_LEAST_FALL, step * _SLANT)))
        return bands


def _gap(left: Item, right: Item) -> float:
    return _BESIDE_THREAD if left.thread or right.thread else _BETWEEN_BOXES
