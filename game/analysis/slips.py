"""Whether one slip can be made good: from every point of a call that was clean until then, after every faulted reply.

A call is clean as long as nothing has cost points, no patience was worn out and no advice fell on deaf ears.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from game.analysis.bitsets import Members
from game.analysis.decisions import Leaf
from game.analysis.exploring import Place
from game.analysis.outlooks import Outlook, Outlooks
from game.analysis.paths import path_to
from game.analysis.prospects import NO_COST, Cost, Prospect
from game.call.events import Balked, PatienceWorn
from game.scenario.model import Reply


@dataclass(frozen=True)
class Slip:
    """A reply after which a call that was clean until then can't pass any more: the state before it, the best after."""

    reply: Reply
    before: Place
    after: Place
    outlook: Outlook


class Slips:
    """The slips of a call: replies that their author faults, that are not critical and don't end the call."""

    def __init__(self, outlooks: Outlooks) -> None:
        self._outlooks = outlooks
        self._fronts = outlooks.fronts
        self._reached = outlooks.fronts.reached

    def unforgiven(self) -> Iterator[Slip]:
        """Yield for each faulted reply one case that can't be made good, if there is one.

        A fault so heavy that no call with it passes, however perfect the rest, is no slip: it is meant to be one.
        """
        found: set[str] = set()
        space = self._reached.space
        for source, members in self._clean().items():
            for edge, target in self._reached.onward[source]:
                reply, cost = edge.move.reply, self._fronts.cost(edge.leaf)
                if reply is None or reply.choice_id in found or not self._is_slip(reply, cost):
                    continue
                taken = edge.leaf.taken(members, space)
                lost, outlook = self._lost(target, edge.leaf.moved(taken, space), cost) if taken else (None, None)
                if lost and outlook:
                    found.add(reply.choice_id)
                    before = edge.leaf.origin(space.single(next(space.each(lost))), space) & taken
                    places = (Place(source, next(space.each(before))), Place(target, next(space.each(lost))))
                    yield Slip(reply, *places, outlook)

    def _is_slip(self, reply: Reply, cost: Cost) -> bool:
        pricing = self._fronts.pricing
        best = Prospect(pricing.rubric.outcome_points, pricing.rubric.effort_points, 100, 100, 100)
        return bool(reply.faults) and not cost.critical and pricing.passes(cost.off(best, pricing.lowest))

    def _lost(self, key: int, members: Members, cost: Cost) -> tuple[Members | None, Outlook | None]:
        for outlook, some in self._outlooks.by_outlook(key, cost).items():
            if not outlook[0] and some & members:
                return some & members, outlook
        return None, None

    def _is_clean(self, leaf: Leaf) -> bool:
        is_borne = not any(isinstance(event, PatienceWorn | Balked) for event in leaf.events)
        return is_borne and self._fronts.cost(leaf) == NO_COST

    def path(self, slip: "Slip") -> tuple[str, ...]:
        """Return the fewest choices of a clean call that lead to a slip, itself the last."""
        return (*path_to(self._reached, slip.before, self._is_clean), slip.reply.choice_id)

    def _clean(self) -> dict[int, Members]:
        """Return the states to which a call can come without any cost."""
        reached, space = self._reached, self._reached.space
        clean = {reached.first.key: space.single(reached.first.at)}
        waiting = deque([(reached.first.key, clean[reached.first.key])])
        while waiting:
            source, members = waiting.popleft()
            for edge, target in self._reached.onward[source]:
                if not self._is_clean(edge.leaf):
                    continue
                moved = edge.leaf.moved(edge.leaf.taken(members, space), space)
                known = clean.get(target, space.empty)
                fresh = moved ^ (moved & known)
                if fresh:
                    clean[target] = known | fresh
                    waiting.append((target, fresh))
        return clean
