"""The best prospects of every state, exactly: found backwards from the ends, set by set.

The front of a state holds the prospects that it can come to and no other covers; most have one or two. Prospects are
settled in an order in which one that covers another comes before it.
"""

from collections.abc import Iterator, Mapping
from heapq import heapify, heappop, heappush
from typing import TypeAlias

from game.analysis.bitsets import Members, Write
from game.analysis.decisions import Leaf
from game.analysis.exploring import Edge, Reached
from game.analysis.leaving import Leaving
from game.analysis.limits import NO_LIMIT, Limit
from game.analysis.prospects import NO_COST, Cost, Ending, Pricing, Prospect
from game.analysis.tracing import FLAGS

_Way: TypeAlias = tuple[int, Members, tuple[Write, ...], Cost]
"""How calls come to a key: from the key of a number, the states there that do, what is written, and what it costs."""


class Fronts:
    """The fronts of all states that were reached: `by_key[k]` has pairs of a prospect and the indices that can come to
    it, as far as these can come to nothing that covers it.
    """

    def __init__(self, reached: Reached, pricing: Pricing, limit: Limit = NO_LIMIT) -> None:
        self.reached = reached
        self.pricing = pricing
        self.leaving = Leaving(pricing)
        self.by_key: list[list[tuple[Prospect, Members]]] = [[] for _ in reached.keys]
        self._waiting: dict[Prospect, dict[int, Members]] = {}
        self._order: list[tuple[int, Prospect]] = []
        self._settled: dict[Prospect, dict[int, Members]] = {}
        self._costs: dict[Leaf, Cost] = {}
        self._ways: dict[int, list[_Way]] = {}
        self._cells: dict[tuple[Members, int], list[tuple[int, Members]]] = {}
        self.ends_at: list[list[tuple[Prospect, Members, Edge]]] = [[] for _ in reached.keys]
        self.leaving_at: list[list[tuple[Mapping[Prospect, str], Members]]] = [[] for _ in reached.keys]
        self._begin_at_the_ends()
        self._begin_at_leaving()
        while self._order:
            limit.ask(reached.states, "the best that can still be reached")
            _, prospect = heappop(self._order)
            self._settle(prospect, self._waiting.pop(prospect))

    def of(self, key: int, index: int) -> Iterator[Prospect]:
        """Yield the prospects of a state, given by the number of its key and its index."""
        single = self.reached.space.single(index)
        return (prospect for prospect, members in self.by_key[key] if members & single)

    def cost(self, leaf: Leaf) -> Cost:
        """Return what a case costs, worked out once."""
        cost = self._costs.get(leaf)
        if cost is None:
            cost = self._costs[leaf] = self.pricing.cost(leaf.events)
        return cost

    def _begin_at_the_ends(self) -> None:
        space, relevant = self.reached.space, self.pricing.relevant << len(FLAGS)
        endings: dict[Leaf, Ending] = {}
        for edge in self.reached.ends.values():
            members = edge.leaf.taken(self.reached.members[edge.source], space)
            if edge.leaf not in endings:
                endings[edge.leaf] = self.pricing.ending(edge.leaf.events)
            for known, some in self._cells_of(edge.leaf.moved(members, space), relevant):
                prospect = self.pricing.comes_to(endings[edge.leaf], known >> len(FLAGS))
                before = edge.leaf.origin(some, space) & members
                self.ends_at[edge.source].append((prospect, before, edge))
                self._await(prospect, edge.source, before)

    def _begin_at_leaving(self) -> None:
        leaving = self.leaving
        for number in self.reached.open_keys():
            key = self.reached.keys[number]
            for index, some in self._cells_of(self.reached.members[number], leaving.relevant):
                prospects = leaving.prospects(key, index)
                self.leaving_at[number].append((prospects, some))
                for prospect in leaving.best(key, index):
                    self._await(prospect, number, some)

    def _cells_of(self, members: Members, bits: int) -> list[tuple[int, Members]]:
        asked = members, bits
        if asked not in self._cells:
            self._cells[asked] = cells(self.reached, members, bits)
        return self._cells[asked]

    def _await(self, prospect: Prospect, key: int, members: Members) -> None:
        waiting = self._waiting.get(prospect)
        if waiting is None:
            waiting = self._waiting[prospect] = {}
            heappush(self._order, (-sum(prospect), prospect))
        waiting[key] = waiting.get(key, self.reached.space.empty) | members

    def _settle(self, prospect: Prospect, waiting: dict[int, Members]) -> None:
        """Find all states that can come to a prospect, given some of them; what comes at a cost waits for its turn.

        Keys are taken up last found first: these lie nearest to the ends.
        """
        space = self.reached.space
        found: dict[int, Members] = {}
        earlier: dict[Cost, Prospect] = {NO_COST: prospect}
        better = [settled for settled in self._settled if settled.covers(prospect)]
        order = [-key for key in waiting]
        heapify(order)
        while order:
            key = -heappop(order)
            fresh = self._uncovered(better, key, waiting.pop(key))
            known = found.get(key)
            if known is not None:
                fresh = fresh ^ (fresh & known)
            if not fresh:
                continue
            found[key] = fresh if known is None else known | fresh
            for source, taken, writes, cost in self._ways_to(key):
                before = (space.origin(fresh, writes, ()) if writes else fresh) & taken
                if not before:
                    continue
                if cost is not NO_COST:
                    if cost not in earlier:
                        earlier[cost] = cost.off(prospect, self.pricing.lowest)
                    if earlier[cost] != prospect:
                        self._await(earlier[cost], source, before)
                        continue
                if source in waiting:
                    waiting[source] |= before
                else:
                    waiting[source] = before
                    heappush(order, -source)
        for key, members in found.items():
            self.by_key[key].append((prospect, members))
        if found:
            self._settled[prospect] = found

    def _ways_to(self, key: int) -> list[_Way]:
        """Return how calls come to a key; what leads a state to itself is left out, and what comes to the same is one.

        Nothing that costs points is better for it, so that a way without a change matters only from another key.
        """
        ways = self._ways.get(key)
        if ways is None:
            merged: dict[tuple[int, tuple[Write, ...], Cost], Members] = {}
            space = self.reached.space
            for edge in self.reached.into[key]:
                source, leaf = edge.source, edge.leaf
                if source != key or leaf.bits:
                    way = source, leaf.bits, self.cost(leaf)
                    taken = leaf.taken(self.reached.members[source], space)
                    merged[way] = merged[way] | taken if way in merged else taken
            ways = [(source, taken, writes, cost) for (source, writes, cost), taken in merged.items()]
            self._ways[key] = ways
        return ways

    def _uncovered(self, better: list[Prospect], key: int, members: Members) -> Members:
        """Return the states that can come to none of these prospects, as far as is known."""
        for prospect in better:
            covered = self._settled[prospect].get(key)
            if covered is not None:
                members = members ^ (members & covered)
                if not members:
                    break
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
