"""In which layer each place of a graph stands: the ring in the first, every edge down but those that go round again.

Layers are those of Sugiyama, Tagawa & Toda (1981): edges that close a circle are found by a search in depth and taken
the other way round, and each place then stands below all that lead to it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

Edge = tuple[str, str]


@dataclass(frozen=True)
class Layering:
    """The layer of each place, from 0; `upward` are the edges that lead to a layer above their own."""

    layers: Mapping[str, int]
    upward: frozenset[Edge]


def layered(start: str, places: Sequence[str], edges: Sequence[Edge]) -> Layering:
    """Return the layers of a graph without edges from a place to itself.

    Edges that come first have the better claim to lead downward. What isn't reached from the start stands right above
    what it leads to.
    """
    onward: dict[str, list[str]] = {place: [] for place in places}
    for source, target in edges:
        onward[source].append(target)
    order, upward = _search((start, *places), onward)
    down = {place: [t for t in targets if (place, t) not in upward] for place, targets in onward.items()}
    layers = dict.fromkeys(places, 1) | {start: 0}
    for place in order:
        for target in down[place]:
            layers[target] = max(layers[target], layers[place] + 1)
    _lower_strays(layers, order, down, start)
    return Layering(layers, frozenset(upward))


def _search(roots: Sequence[str], onward: Mapping[str, Sequence[str]]) -> tuple[list[str], set[Edge]]:
    """Return the places so that each stands before what it leads to, and the edges that would break that.

    Nothing may stand before the first root.
    """
    finished: list[str] = []
    seen: set[str] = set()
    upward: set[Edge] = set()
    for root in roots:
        if root not in seen:
            _search_from(root, onward, seen, finished, upward, {root, roots[0]})
    return finished[::-1], upward


def _search_from(
    root: str,
    onward: Mapping[str, Sequence[str]],
    seen: set[str],
    finished: list[str],
    upward: set[Edge],
    open_places: set[str],
) -> None:
    """Walk in depth from a root; a stack of our own, since a long call would exhaust Python's."""
    seen.add(root)
    stack = [(root, iter(onward[root]))]
    while stack:
        place, targets = stack[-1]
        target = next(targets, None)
        if target is None:
            stack.pop()
            open_places.discard(place)
            finished.append(place)
        elif target in open_places:
            upward.add((place, target))
        elif target not in seen:
            seen.add(target)
            open_places.add(target)
            stack.append((target, iter(onward[target])))


def _lower_strays(
    layers: dict[str, int], order: Sequence[str], down: Mapping[str, Collection[str]], start: str
) -> None:
    """Move places to which nothing leads down to what they lead to."""
    led_to = {target for targets in down.values() for target in targets}
    for place in reversed(order):
        if place != start and place not in led_to and down[place]:
            layers[place] = min(layers[target] for target in down[place]) - 1
