"""The worst call there can be, exactly: a search that goes first where a call can still get worst.

It is guided by a bound: how much each key can still lose, whatever is known there. A call is the worst when no other
can still fall below it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from heapq import heappop, heappush

from game.analysis.exploring import Place
from game.analysis.fronts import Fronts
from game.analysis.moves import PAGE_AT
from game.analysis.paging import Draft
from game.analysis.paths import ways_from
from game.analysis.prospects import NO_COST, Cost
from game.analysis.tracing import FLAGS

MOST_STATES = 50_000
"""States of a program up to which its worst call is searched (DESIGN 7)."""

MOST_POINTS = 4_000
"""Points of calls (a state and what it has cost so far) after which the search gives up."""

_MOST_CAPS = 8


@dataclass(frozen=True)
class WorstPlay:
    """The worst call: its score, and the choices up to its end."""

    score: int
    choices: tuple[str, ...]


def worst_play(fronts: Fronts) -> WorstPlay | None:
    """Return the worst call from the first word on; None where that is not decided."""
    return _Search(fronts).run() if fronts.reached.states <= MOST_STATES else None


class _Search:
    def __init__(self, fronts: Fronts) -> None:
        self._fronts = fronts
        self._reached = fronts.reached
        self._pricing = fronts.pricing
        weights = [int(weight) for weight in fronts.pricing.rubric.weights.values()]
        self._weights = weights
        self._loss = self._most(lambda cost: _lost(cost, weights), sum(weights[1:]) * 100)
        self._caps = self._most(lambda cost: cost.caps, _MOST_CAPS)
        self._escalation = min(end.escalation for end in fronts.ends)
        self._tried: dict[Place, list[Cost]] = {}

    def run(self) -> WorstPlay | None:
        """Search until no open point can fall below the worst call found."""
        first = self._reached.first
        waiting = [(self._bound(first, NO_COST), 0, first, NO_COST, tuple[str, ...]())]
        worst: WorstPlay | None = None
        for points in range(1, MOST_POINTS):
            if not waiting or (worst and waiting[0][0] >= worst.score):
                return worst
            _, _, place, spent, path = heappop(waiting)
            for score, choice in self._ends(place, spent):
                if worst is None or score < worst.score:
                    worst = WorstPlay(score, (*path, choice))
            for choice, target, cost in self._goes_on(place, spent):
                bound = self._bound(target, cost)
                heappush(waiting, (bound, -points, target, cost, (*path, choice)))
        return None

    def _ends(self, place: Place, spent: Cost) -> Iterator[tuple[int, str]]:
        key = self._reached.keys[place.key]
        if not isinstance(key[PAGE_AT], Draft):
            for prospect, choice in self._fronts.leaving.prospects(key, place.at).items():
                yield self._pricing.score(spent.off(prospect, self._pricing.lowest)), choice
        for way in ways_from(self._reached, place):
            if way.target is None:
                prospect = self._pricing.end(way.leaf.events, way.after >> len(FLAGS))
                yield self._pricing.score(spent.off(prospect, self._pricing.lowest)), way.choice

    def _goes_on(self, place: Place, spent: Cost) -> Iterator[tuple[str, Place, Cost]]:
        """Yield what leads on, as far as it wasn't come to at least as badly before."""
        for way in ways_from(self._reached, place):
            if way.target is None:
                continue
            cost = spent.plus(self._fronts.cost(way.leaf))
            tried = self._tried.setdefault(way.target, [])
            if not any(other.weighs_as_much(cost) for other in tried):
                tried.append(cost)
                yield way.choice, way.target, cost

    def _bound(self, place: Place, spent: Cost) -> int:
        """Return a score below which no call from here ends."""
        _, escalation, own_words, respect = self._weights
        left = own_words * max(0, 100 - spent.own_words) + respect * max(0, 100 - spent.respect)
        left = max(0, left + escalation * self._escalation - self._loss[place.key])
        caps = spent.caps + self._caps[place.key]
        lowest = min(spent.cap, self._lowest_cap) - self._pricing.rubric.each_further_cap * (caps - 1) if caps else 100
        return min((left + 50) // 100, self._pricing.rubric.above_help, max(0, lowest))

    @property
    def _lowest_cap(self) -> int:
        rubric = self._pricing.rubric
        faults = min(row.at_most for row in rubric.faults.values())
        return min(faults, *(row.at_most for row in rubric.goodwill.values()))

    def _most(self, of: Callable[[Cost], int], limit: int) -> list[int]:
        """Return the most that can be lost from each key on, up to a limit."""
        most = [0] * len(self._reached.keys)
        for edge in self._reached.ends.values():
            most[edge.source] = max(most[edge.source], min(limit, of(self._fronts.cost(edge.leaf))))
        waiting = set(range(len(most)))
        while waiting:
            target = waiting.pop()
            for edge in self._reached.into[target]:
                lost = min(limit, most[target] + of(self._fronts.cost(edge.leaf)))
                if lost > most[edge.source]:
                    most[edge.source] = lost
                    waiting.add(edge.source)
        return most


def _lost(cost: Cost, weights: list[int]) -> int:
    return weights[1] * cost.escalation + weights[2] * cost.own_words + weights[3] * cost.respect
