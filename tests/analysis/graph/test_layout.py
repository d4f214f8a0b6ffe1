"""Layers and their order: down from the ring, back where a call goes round, and few lines that cross."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from game.analysis.graph.layering import Edge, layered
from game.analysis.graph.ordering import Arrangement, arranged
from game.analysis.graph.placing import placed

PLACES = ("a", "b", "c", "d", "e")


def layers(*edges: Edge) -> dict[str, int]:
    found = layered("a", PLACES, edges).layers
    return {place: found[place] for place in PLACES if any(place in edge for edge in edges)}


def order(*edges: Edge) -> Arrangement:
    places = tuple(dict.fromkeys(["a", *(place for edge in edges for place in edge)]))
    return arranged(layered("a", places, edges), edges)


def crossings(arrangement: Arrangement) -> int:
    at = {item: index for row in arrangement.rows for index, item in enumerate(row)}
    links = [(link.upper.layer, at[link.upper], at[link.lower]) for link in arrangement.links]
    return sum(
        layer == other_layer and (upper - other_upper) * (lower - other_lower) < 0
        for (layer, upper, lower), (other_layer, other_upper, other_lower) in combinations(links, 2)
    )


def test_each_place_stands_below_all_that_lead_to_it() -> None:
    assert layers(("a", "b"), ("b", "c"), ("a", "c")) == {"a": 0, "b": 1, "c": 2}


def test_an_edge_that_closes_a_circle_leads_up() -> None:
    layering = layered("a", ("a", "b", "c"), [("a", "b"), ("b", "c"), ("c", "b")])
    assert layering.upward == {("c", "b")}
    assert layering.layers == {"a": 0, "b": 1, "c": 2}


def test_the_edge_with_the_better_claim_leads_down() -> None:
    for source, target in (("b", "c"), ("c", "b")):
        edges = [("a", source), (source, target), ("a", target), (target, source)]
        assert layered("a", ("a", "b", "c"), edges).upward == {(target, source)}


def test_nothing_stands_above_the_ring() -> None:
    layering = layered("a", ("a", "b"), [("b", "a")])
    assert layering.upward == {("b", "a")}
    assert layering.layers["a"] < layering.layers["b"]


def test_what_nothing_leads_to_stands_right_above_what_it_leads_to() -> None:
    assert layers(("a", "b"), ("b", "c"), ("c", "d"), ("e", "d"))["e"] == 2


def test_lines_that_need_not_cross_do_not() -> None:
    arrangement = order(("a", "b"), ("a", "c"), ("b", "e"), ("c", "d"), ("b", "f"), ("c", "g"))
    assert crossings(arrangement) == 0


def test_edges_to_one_place_share_their_threads() -> None:
    arrangement = order(("a", "b"), ("b", "c"), ("c", "d"), ("a", "d"), ("b", "d"))
    threads = [item for row in arrangement.rows for item in row if item.thread]
    assert [(thread.place, thread.layer) for thread in threads] == [("d", 1), ("d", 2)]
    (shared,) = (parts for link, parts in arrangement.links.items() if link.upper == threads[-1])
    assert set(shared) == {("a", "d"), ("b", "d")}


@pytest.mark.parametrize("width", [10.0, 200.0])
def test_no_two_items_of_a_row_come_closer_than_they_may(width: float) -> None:
    edges = [("a", target) for target in "bcdefg"] + [("b", "h"), ("g", "h"), ("c", "i"), ("a", "i")]
    arrangement = order(*edges)
    at = placed(arrangement, width=lambda _: width, gap=lambda *_: 20.0, offset=lambda *_: 0.0)
    for row in arrangement.rows:
        assert all(at[right] - at[left] >= width + 20 - 1e-6 for left, right in pairwise(row))


def test_a_long_edge_is_straight_where_nothing_is_in_its_way() -> None:
    arrangement = order(("a", "b"), ("b", "c"), ("c", "d"), ("d", "e"), ("a", "e"))
    at = placed(arrangement, width=lambda _: 100.0, gap=lambda *_: 20.0, offset=lambda *_: 0.0)
    threads = [at[item] for row in arrangement.rows for item in row if item.thread]
    assert len(threads) == 3
    assert max(threads) - min(threads) < 1
