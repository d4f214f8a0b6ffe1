"""In which order the places of each layer stand, so that few lines cross.

An edge that passes layers has a *thread* in each of them, as a place has a box. All edges to one place share its
threads: they run together like tributaries, and the picture of a call, in which much leads to few endings, stays open.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from game.analysis.graph.layering import Edge, Layering

_SWEEPS = 24
_FEW = 2_000
"""Up to so many links a layer's neighbours are tried in the other order, too."""


class Item(NamedTuple):
    """A box (`thread` is "") or the thread of the edges to a place, "down" or "up", in one layer."""

    place: str
    layer: int
    thread: str = ""


class Link(NamedTuple):
    """A line between two items of neighbouring layers; one that leads up is another than one that leads down."""

    upper: Item
    lower: Item
    is_upward: bool


@dataclass(frozen=True)
class Arrangement:
    """The items of each layer from left to right, and the edges that each link is a part of."""

    rows: tuple[tuple[Item, ...], ...]
    links: Mapping[Link, tuple[Edge, ...]]


def arranged(layering: Layering, edges: Iterable[Edge]) -> Arrangement:
    """Return the items of all layers in an order with few crossings; the same for the same graph in any process."""
    links: dict[Link, list[Edge]] = {}
    for edge in edges:
        for link in _links_of(edge, layering):
            links.setdefault(link, []).append(edge)
    rows = _first_order(layering, links)
    return Arrangement(_untangled(rows, tuple(links)), {link: tuple(parts) for link, parts in links.items()})


def _links_of(edge: Edge, layering: Layering) -> list[Link]:
    """Return the links of an edge, from the top down."""
    source, target = (Item(place, layering.layers[place]) for place in edge)
    is_upward = edge in layering.upward
    if is_upward:
        threads = [Item(target.place, layer, "up") for layer in range(target.layer + 1, source.layer)]
        chain = [target, *threads, source]
    else:
        threads = [Item(target.place, layer, "down") for layer in range(source.layer + 1, target.layer)]
        chain = [source, *threads, target]
    return [Link(upper, lower, is_upward) for upper, lower in pairwise(chain)]


def _first_order(layering: Layering, links: Iterable[Link]) -> list[list[Item]]:
    """Return the rows in the order of the file, each thread where its edge first needs it."""
    boxes = [Item(place, layer) for place, layer in layering.layers.items()]
    items = dict.fromkeys([*boxes, *(item for link in links for item in (link.upper, link.lower))])
    rows: list[list[Item]] = [[] for _ in range(max(layering.layers.values()) + 1)]
    for item in items:
        rows[item.layer].append(item)
    return rows


def _untangled(rows: list[list[Item]], links: Sequence[Link]) -> tuple[tuple[Item, ...], ...]:
    """Return the best order met while rows are sorted by the middle of what they are linked to, down and up."""
    above: dict[Item, list[Item]] = {}
    below: dict[Item, list[Item]] = {}
    for upper, lower, _ in links:
        above.setdefault(lower, []).append(upper)
        below.setdefault(upper, []).append(lower)
    best, fewest = [row[:] for row in rows], _crossings(rows, below)
    for sweep in range(_SWEEPS):
        near = above if sweep % 2 == 0 else below
        numbers = range(1, len(rows)) if sweep % 2 == 0 else range(len(rows) - 2, -1, -1)
        for number in numbers:
            _sort(rows[number], rows[number - 1 if sweep % 2 == 0 else number + 1], near)
        if len(links) <= _FEW:
            _swap_neighbours(rows, above, below)
        count = _crossings(rows, below)
        if count < fewest:
            best, fewest = [row[:] for row in rows], count
    return tuple(map(tuple, best))


def _sort(row: list[Item], fixed: Sequence[Item], near: Mapping[Item, Sequence[Item]]) -> None:
    """Sort a row by the middle of each item's neighbours; an item without any keeps its place."""
    at = {item: index for index, item in enumerate(fixed)}
    own = {item: index for index, item in enumerate(row)}

    def middle(item: Item) -> tuple[float, int]:
        places = [at[other] for other in near.get(item, ())]
        return (sum(places) / len(places) if places else own[item]), own[item]

    row.sort(key=middle)


def _swap_neighbours(
    rows: list[list[Item]], above: Mapping[Item, Sequence[Item]], below: Mapping[Item, Sequence[Item]]
) -> None:
    """Swap items that stand side by side wherever their own lines then cross less often."""
    at = {item: index for row in rows for index, item in enumerate(row)}

    def tangles(left: Item, right: Item) -> int:
        return sum(
            at[one] > at[other]
            for near in (above, below)
            for one in near.get(left, ())
            for other in near.get(right, ())
        )

    for row in rows:
        for index in range(len(row) - 1):
            left, right = row[index : index + 2]
            if tangles(right, left) < tangles(left, right):
                row[index : index + 2] = right, left
                at[left], at[right] = index + 1, index


def _crossings(rows: Sequence[Sequence[Item]], below: Mapping[Item, Sequence[Item]]) -> int:
    """Return how many pairs of links cross."""
    count = 0
    for upper, lower in pairwise(rows):
        at = {item: index for index, item in enumerate(lower)}
        passed: list[int] = []
        for item in upper:
            ends = sorted(at[other] for other in below.get(item, ()))
            count += sum(len(passed) - bisect_left(passed, end + 1) for end in ends)
            for end in ends:
                insort(passed, end)
    return count
