"""The states of a clean call: nothing has cost points yet, no patience was worn out, no advice fell on deaf ears."""

from collections import deque
from collections.abc import Callable

from game.analysis.bitsets import Members
from game.analysis.decisions import Leaf
from game.analysis.exploring import Place
from game.analysis.fronts import Fronts
from game.analysis.moves import is_draft
from game.analysis.paths import path_to
from game.analysis.prospects import NO_COST
from game.call.events import Balked, PatienceWorn


class CleanCalls:
    """What a clean call can come to: `members` are the indices that it can reach, by the number of their key."""

    def __init__(self, fronts: Fronts) -> None:
        self.fronts = fronts
        self.reached = fronts.reached
        first = self.reached.first
        self.members = self._spread(first.key, self.reached.space.single(first.at), lambda _: True)

    def keeps(self, leaf: Leaf) -> bool:
        """Tell whether a call that was clean is clean after a case."""
        is_borne = not any(isinstance(event, PatienceWorn | Balked) for event in leaf.events)
        return is_borne and self.fronts.cost(leaf) == NO_COST

    def path(self, place: Place) -> tuple[str, ...]:
        """Return the fewest choices of a clean call that lead to one of its states."""
        return path_to(self.reached, place, self.keeps)

    def leads_on(self, place: Place) -> bool:
        """Tell whether the page of a draft can be finished and sent, and doesn't end the call then."""
        come_to = self._spread(place.key, self.reached.space.single(place.at), self.is_draft)
        return not all(map(self.is_draft, come_to))

    def is_draft(self, key: int) -> bool:
        """Tell whether a key is that of a page in the making."""
        return is_draft(self.reached.keys[key])

    def _spread(self, key: int, members: Members, goes_on: Callable[[int], bool]) -> dict[int, Members]:
        """Return all states that clean choices lead to from some; from keys that don't go on, no further."""
        space = self.reached.space
        clean = {key: members}
        waiting = deque(clean.items())
        while waiting:
            source, members = waiting.popleft()
            for edge, target in self.reached.onward[source] if goes_on(source) else ():
                if not self.keeps(edge.leaf):
                    continue
                moved = edge.leaf.moved(edge.leaf.taken(members, space), space)
                known = clean.get(target, space.empty)
                fresh = moved ^ (moved & known)
                if fresh:
                    clean[target] = known | fresh
                    waiting.append((target, fresh))
        return clean
