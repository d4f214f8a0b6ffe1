"""The best that can still be reached from every state, exactly: fronts of prospects, found backwards from the ends."""

from collections import defaultdict
from heapq import heappop, heappush

from game.analysis.bitsets import Members
from game.analysis.decisions import Leaf
from game.analysis.exploring import Reached
from game.analysis.leaving import Leaving
from game.analysis.prospects import Cost, Pricing, Prospect
from game.analysis.tracing import FLAGS

Outlook = tuple[bool, int]
"""Whether the call can still pass, and its best final score, compared in that order (DESIGN 5)."""


class Outlooks:
    """Which prospects are within reach of which states. `fronts[k]` holds, for key k, pairs of a prospect and the
    indices from which it can be had; none is had where one that covers it is."""

    def __init__(self, reached: Reached, pricing: Pricing) -> None:
        self.reached = reached
        self.pricing = pricing
        self.fronts: list[list[tuple[Prospect, Members]]] = [[] for _ in reached.keys]
        self._waiting: dict[Prospect, dict[int, Members]] = {}
        self._order: list[tuple[int, Prospect]] = []
        self._costs: dict[Leaf, Cost] = {}
        self._end_authored()
        self._leave()
        self._settle()

    def of(self, key: int, index: int, spent: Cost | None = None) -> Outlook:
        """Return the outlook of a state, by the number of its key, after what the call has cost so far."""
        single = self.reached.space.single(index)
        return max(self._judged(prospect, spent) for prospect, members in self.fronts[key] if members & single)

    def best(self, key: int, index: int) -> int:
        """Return the best final score that can be reached from a state, whether it passes or not."""
        return max(self.pricing.score(each) for each in self.prospects(key, index))

    def prospects(self, key: int, index: int) -> list[Prospect]:
        """Return the prospects of a state, none of which covers another."""
        single = self.reached.space.single(index)
        return [prospect for prospect, members in self.fronts[key] if members & single]

    def by_outlook(self, key: int, spent: Cost | None = None) -> dict[Outlook, Members]:
        """Return all states of a key by their outlook."""
        judged = [(self._judged(prospect, spent), members) for prospect, members in self.fronts[key]]
        left, sorted_ = self.reached.members[key], dict[Outlook, Members]()
        for outlook, members in sorted(judged, key=lambda each: each[0], reverse=True):
            here = left & members
            if here:
                sorted_[outlook] = sorted_.get(outlook, self.reached.space.empty) | here
                left = left ^ here
        return sorted_

    def cost(self, leaf: Leaf) -> Cost:
        """Return what a case costs, worked out once."""
        cost = self._costs.get(leaf)
        if cost is None:
            cost = self._costs[leaf] = self.pricing.cost(leaf.events)
        return cost

    def _judged(self, prospect: Prospect, spent: Cost | None) -> Outlook:
        left = spent.off(prospect, self.pricing.lowest) if spent else prospect
        return self.pricing.passes(left), self.pricing.score(left)

    def _end_authored(self) -> None:
        space, relevant = self.reached.space, self.pricing.relevant << len(FLAGS)
        for edge, members in self.reached.ends.values():
            for known, some in cells(self.reached, edge.leaf.moved(members, space), relevant):
                prospect = self.pricing.end(edge.leaf.events, known >> len(FLAGS))
                self._await(prospect, edge.source, edge.leaf.origin(some, space) & members)

    def _leave(self) -> None:
        leaving = Leaving(self.pricing)
        for number in self.reached.open_keys():
            key = self.reached.keys[number]
            for index, some in cells(self.reached, self.reached.members[number], leaving.relevant):
                for prospect in leaving.prospects(key, index):
                    self._await(prospect, number, some)

    def _await(self, prospect: Prospect, key: int, members: Members) -> None:
        waiting = self._waiting.get(prospect)
        if waiting is None:
            waiting = self._waiting[prospect] = {}
            heappush(self._order, (-sum(prospect), prospect))
        waiting[key] = waiting.get(key, self.reached.space.empty) | members

    def _settle(self) -> None:
        """Settle the prospects, best first: one that covers another comes before it."""
        while self._order:
            _, prospect = heappop(self._order)
            self._spread(prospect, self._waiting.pop(prospect))

    def _spread(self, prospect: Prospect, waiting: dict[int, Members]) -> None:
        reached, space = self.reached, self.reached.space
        found: dict[int, Members] = defaultdict(lambda: space.empty)
        while waiting:
            key = next(iter(waiting))
            fresh = self._uncovered(prospect, key, waiting.pop(key))
            fresh = fresh ^ (fresh & found[key])
            if not fresh:
                continue
            found[key] = found[key] | fresh
            for edge in reached.into[key]:
                before = edge.leaf.origin(fresh, space) & reached.members[edge.source]
                if not before:
                    continue
                earlier = self.cost(edge.leaf).off(prospect, self.pricing.lowest)
                if earlier == prospect:
                    waiting[edge.source] = waiting.get(edge.source, space.empty) | before
                else:
                    self._await(earlier, edge.source, before)
        for key, members in found.items():
            if members:
                self.fronts[key].append((prospect, members))

    def _uncovered(self, prospect: Prospect, key: int, members: Members) -> Members:
        for settled, covered in self.fronts[key]:
            if members and settled.covers(prospect):
                members = members ^ (members & covered)
        return members


def cells(reached: Reached, members: Members, bits: int) -> list[tuple[int, Members]]:
    """Return the members by their values of these index bits: (those values as an index, members)."""
    parts = [(0, members)] if members else []
    while bits:
        low = bits & -bits
        split = [(value, reached.space.split(some, low.bit_length() - 1)) for value, some in parts]
        parts = [(value | low, having) for value, (having, _) in split if having]
        parts += [(value, lacking) for value, (_, lacking) in split if lacking]
        bits ^= low
    return parts
