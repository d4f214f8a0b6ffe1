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
    walk = _Walk(onward)
    for root in roots:
        walk.from_root(root, {root, roots[0]})
    return walk.finished[::-1], walk.upward


class _Walk:
    """A walk in depth over a graph; it keeps its own stack, since a long call would exhaust Python's."""

    def __init__(self, onward: Mapping[str, Sequence[str]]) -> None:
        self._onward = onward
        self._seen: set[str] = set()
        self.finished: list[str] = []
        self.upward: set[Edge] = set()

    def from_root(self, root: str, before: set[str]) -> None:
        """Walk all that a root leads to and that wasn't walked yet; edges to what stands `before` lead up."""
        stack = [(root, iter(self._onward[root]))] if root not in self._seen else []
        self._seen.add(root)
        while stack:
            place, targets = stack[-1]
            target = next(targets, None)
            if target is None:
                stack.pop()
                before.discard(place)
                self.finished.append(place)
            elif target in before:
                self.upward.add((place, target))
            elif target not in self._seen:
                self._seen.add(target)
                before.add(target)
                stack.append((target, iter(self._onward[target])))


def _lower_strays(
    layers: dict[str, int], order: Sequence[str], down: Mapping[str, Collection[str]], start: str
) -> None:
    """Move places to which nothing leads down to what they lead to."""
    led_to = {target for targets in down.values() for target in targets}
    for place in reversed(order):
        if place != start and place not in led_to and down[place]:
            layers[place] = min(layers[target] for target in down[place]) - 1
