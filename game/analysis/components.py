"""Which places of a graph lie on a round: its strongly connected components, found by Tarjan's algorithm (1972)."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Generic, TypeVar

P = TypeVar("P", bound=Hashable)


def in_rounds(ways: Iterable[tuple[P, P]]) -> Mapping[P, int]:
    """Return the number of the component of each place that lies on a round; (from, to) are the graph's ways."""
    return _Search(ways).rounds


class _Search(Generic[P]):
    """The search, with a stack of its own: graphs are deeper than Python's."""

    def __init__(self, ways: Iterable[tuple[P, P]]) -> None:
        self.rounds: dict[P, int] = {}
        self._following: dict[P, list[P]] = {}
        for start, to in ways:
            self._following.setdefault(start, []).append(to)
        self._order: dict[P, int] = {}
        self._low: dict[P, int] = {}
        self._held: dict[P, None] = {}
        self._closed = 0
        for root in self._following:
            if root not in self._order:
                self._search_from(root)

    def _search_from(self, root: P) -> None:
        work = [self._opened(root)]
        while work:
            place, rest = work[-1]
            to = next((each for each in rest if each not in self._order or each in self._held), None)
            if to is None:
                work.pop()
                if work:
                    above = work[-1][0]
                    self._low[above] = min(self._low[above], self._low[place])
                if self._low[place] == self._order[place]:
                    self._close(place)
            elif to in self._order:
                self._low[place] = min(self._low[place], self._order[to])
            else:
                work.append(self._opened(to))

    def _opened(self, place: P) -> tuple[P, Iterator[P]]:
        self._order[place] = self._low[place] = len(self._order)
        self._held[place] = None
        return place, iter(self._following.get(place, ()))

    def _close(self, place: P) -> None:
        """Take a whole component off the stack; alone, a place is a round only if it leads to itself."""
        members = [self._held.popitem()[0]]
        while members[-1] != place:
            members.append(self._held.popitem()[0])
        if len(members) > 1 or place in self._following.get(place, ()):
            self.rounds |= dict.fromkeys(members, self._closed)
            self._closed += 1
