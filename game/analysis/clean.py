"""The states of a clean call: nothing has cost points yet, no patience was worn out, no advice fell on deaf ears."""

from collections import deque
from collections.abc import Mapping

from game.analysis.bitsets import Members
from game.analysis.decisions import Leaf
from game.analysis.exploring import Edge, Place
from game.analysis.fronts import Fronts
from game.analysis.paths import path_to
from game.analysis.prospects import NO_COST
from game.call.events import Balked, PatienceWorn


class CleanCalls:
    """What a clean call can come to. `ways[k]` are the edges from key k, each with the number of the key it leads to;
    `members` are the indices that a clean call can reach, by the number of their key.
    """

    def __init__(self, fronts: Fronts) -> None:
        self.fronts = fronts
        self.reached = fronts.reached
        self.ways: list[list[tuple[Edge, int]]] = [[] for _ in self.reached.keys]
        for target, edges in enumerate(self.reached.into):
            for edge in edges:
                self.ways[edge.source].append((edge, target))
        self.members = self._explored()

    def keeps(self, leaf: Leaf) -> bool:
        """Tell whether a call that was clean is clean after a case."""
        is_borne = not any(isinstance(event, PatienceWorn | Balked) for event in leaf.events)
        return is_borne and self.fronts.cost(leaf) == NO_COST

    def path(self, place: Place) -> tuple[str, ...]:
        """Return the fewest choices of a clean call that lead to one of its states."""
        return path_to(self.reached, place, self.keeps)

    def _explored(self) -> Mapping[int, Members]:
        first, space = self.reached.first, self.reached.space
        clean = {first.key: space.single(first.at)}
        waiting = deque(clean.items())
        while waiting:
            source, members = waiting.popleft()
            for edge, target in self.ways[source]:
                if not self.keeps(edge.leaf):
                    continue
                moved = edge.leaf.moved(edge.leaf.taken(members, space), space)
                known = clean.get(target, space.empty)
                fresh = moved ^ (moved & known)
                if fresh:
                    clean[target] = known | fresh
                    waiting.append((target, fresh))
        return clean
