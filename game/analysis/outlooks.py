"""The outlook of every state: whether the call can still pass, and the best score that it can still reach."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from game.analysis.bitsets import Members
from game.analysis.fronts import Fronts
from game.analysis.moves import NODE_AT
from game.analysis.prospects import Cost, Prospect

Outlook: TypeAlias = tuple[bool, int]
"""Whether the call can still pass, and its best final score; compared in that order (DESIGN 5)."""


@dataclass(frozen=True)
class Range:
    """The worst and the best outlook over the states in which a call can stand at a node."""

    low: Outlook
    high: Outlook


class Outlooks:
    """What the fronts of the best say of scores."""

    def __init__(self, fronts: Fronts) -> None:
        self.fronts = fronts
        self._judgements: dict[Prospect, Outlook] = {}
        self._sorted: dict[tuple[int, Cost | None], dict[Outlook, Members]] = {}

    def of(self, key: int, index: int, spent: Cost | None = None) -> Outlook:
        """Return the outlook of a state, by the number of its key, after what the call has cost so far."""
        return max(self.judged(prospect, spent) for prospect in self.fronts.of(key, index))

    def judged(self, prospect: Prospect, spent: Cost | None = None) -> Outlook:
        """Return whether a prospect passes, and its score."""
        pricing = self.fronts.pricing
        left = spent.off(prospect, pricing.lowest) if spent else prospect
        if left not in self._judgements:
            self._judgements[left] = pricing.passes(left), pricing.score(left)
        return self._judgements[left]

    def by_outlook(self, key: int, spent: Cost | None = None) -> dict[Outlook, Members]:
        """Return all states of a key by their outlook, best first, after what the call has cost so far."""
        if (key, spent) not in self._sorted:
            self._sorted[key, spent] = self._sort(key, spent)
        return self._sorted[key, spent]

    def _sort(self, key: int, spent: Cost | None) -> dict[Outlook, Members]:
        reached = self.fronts.reached
        judged = [(self.judged(prospect, spent), members) for prospect, members in self.fronts.by_key[key]]
        left, found = reached.members[key], dict[Outlook, Members]()
        for outlook, members in sorted(judged, key=lambda each: each[0], reverse=True):
            here = left & members
            if here:
                found[outlook] = found.get(outlook, reached.space.empty) | here
                left = left ^ here
        return found

    def by_node(self) -> dict[str, Range]:
        """Return the range of outlooks at each node that can be reached."""
        ranges: dict[str, Range] = {}
        for number in self.fronts.reached.open_keys():
            node = self.fronts.reached.keys[number][NODE_AT]
            ranges[node] = _widened(ranges.get(node), self.by_outlook(number))
        return ranges


def _widened(known: Range | None, outlooks: Iterable[Outlook]) -> Range:
    everything = [*outlooks, *((known.low, known.high) if known else ())]
    return Range(min(everything), max(everything))
