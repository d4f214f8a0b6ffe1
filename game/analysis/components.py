"""Which places of a graph lead to each other: its strongly connected components, found by Tarjan's algorithm (1972)."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Generic, TypeVar

P = TypeVar("P", bound=Hashable)


def components(following: Mapping[P, Iterable[P]]) -> list[list[P]]:
    """Return the places by components, each after all others that it leads to; `following` has the ways from each."""
    return _Search(following).found


def in_rounds(ways: Iterable[tuple[P, P]]) -> Mapping[P, int]:
    """Return the number of the component of each place that lies on a round; (from, to) are the graph's ways."""
    following: dict[P, list[P]] = {}
    for start, to in ways:
        following.setdefault(start, []).append(to)
    rounds: dict[P, int] = {}
    for number, members in enumerate(components(following)):
        if len(members) > 1 or members[0] in following.get(members[0], ()):
            rounds |= dict.fromkeys(members, number)
    return rounds


class _Search(Generic[P]):
    """The search, with a stack of its own: graphs are deeper than Python's."""

    def __init__(self, following: Mapping[P, Iterable[P]]) -> None:
        self.found: list[list[P]] = []
        self._following = following
        self._order: dict[P, int] = {}
        self._low: dict[P, int] = {}
        self._held: dict[P, None] = {}
        for root in following:
            if root not in self._order:
                self._search_from(root)

    def _search_from(self, root: P) -> None:
        order, low, held = self._order, self._low, self._held
        work = [self._opened(root)]
        while work:
            place, rest = work[-1]
            for to in rest:
                if to not in order:
                    work.append(self._opened(to))
                    break
                if to in held and order[to] < low[place]:
                    low[place] = order[to]
            else:
                work.pop()
                if work:
                    above = work[-1][0]
                    low[above] = min(low[above], low[place])
                if low[place] == order[place]:
                    self._close(place)

    def _opened(self, place: P) -> tuple[P, Iterator[P]]:
        self._order[place] = self._low[place] = len(self._order)
        self._held[place] = None
        return place, iter(self._following.get(place, ()))

    def _close(self, place: P) -> None:
        """Take a whole component off the stack."""
        members = [self._held.popitem()[0]]
        while members[-1] != place:
            members.append(self._held.popitem()[0])
        self.found.append(members)
