"""What a call can still lose, as the search for the worst one asks: points on the one side, caps on the other."""

from collections.abc import Callable
from functools import cached_property
from operator import itemgetter

from game.analysis.fronts import Fronts
from game.analysis.prospects import Cost, Prospect

_POINTS = 4
"""The fields of a cost that are points: help, escalation, own words and respect."""


class PointLosses:
    """The points that are lost; caps are left aside.

    `is_helpless`: calls are taken as if none was of any help at the end. They differ in less then, so it is sooner
    proved that none falls below a score, but those found may be better than they look.
    """

    def __init__(self, fronts: Fronts, *, is_helpless: bool = False) -> None:
        self._fronts = fronts
        self._pricing = fronts.pricing
        self._is_helpless = is_helpless
        self._weights = tuple(int(weight) for weight in self._pricing.rubric.weights.values())
        self._best = (0, min(end.escalation for end in fronts.ends), 100, 100)

    def of(self, cost: Cost) -> Cost:
        """Return what counts of a cost."""
        kept = cost._replace(cap=100, caps=0, critical=False)
        return kept._replace(help=0, forfeits=False) if self._is_helpless else kept

    def weight(self, cost: Cost) -> int:
        """Return how heavy a cost is: its points, weighted."""
        return sum(weight * min(100, lost) for weight, lost in zip(self._weights, cost, strict=False))

    def score(self, prospect: Prospect, spent: Cost) -> int:
        """Return the score of an end after what the call has cost."""
        left = prospect._replace(outcome=self._pricing.lowest, effort=0) if self._is_helpless else prospect
        return self._pricing.score(spent.off(left, self._pricing.lowest))

    def lowest(self, key: int, spent: Cost) -> int:
        """Return a score below which no call ends that has cost so much when it comes to a key."""
        left = 0
        for dimension, weight in enumerate(self._weights):
            rest = self._best[dimension] - spent[dimension]
            if rest > 0:
                left += weight * max(0, rest - self._most[dimension][key])
        return min((left + 50) // 100, self._pricing.rubric.above_help)

    @cached_property
    def _most(self) -> list[list[int]]:
        return [most_lost(self._fronts, itemgetter(dimension), 100) for dimension in range(_POINTS)]


class CapLosses:
    """The caps that are met; points are left aside."""

    def __init__(self, fronts: Fronts) -> None:
        self._fronts = fronts
        self._pricing = fronts.pricing
        self._rubric = fronts.pricing.rubric

    def of(self, cost: Cost) -> Cost:
        """Return what counts of a cost."""
        return Cost(cap=cost.cap, caps=cost.caps)

    def weight(self, cost: Cost) -> int:
        """Return how heavy a cost is: its caps, and how low the lowest is."""
        return 100 * cost.caps + 100 - cost.cap

    def score(self, prospect: Prospect, spent: Cost) -> int:
        """Return the score of an end after what the call has cost."""
        return self._pricing.score(spent.off(prospect, self._pricing.lowest))

    def lowest(self, key: int, spent: Cost) -> int:
        """Return a score below which no call ends that has met such caps when it comes to a key."""
        caps = spent.caps + self._most[key]
        return max(0, min(spent.cap, self._lowest_cap) - self._rubric.each_further_cap * (caps - 1)) if caps else 100

    @cached_property
    def _lowest_cap(self) -> int:
        faults = min(row.at_most for row in self._rubric.faults.values())
        return min(faults, *(row.at_most for row in self._rubric.goodwill.values()))

    @cached_property
    def _most(self) -> list[int]:
        return most_lost(self._fronts, lambda cost: cost.caps, 8)


def most_lost(fronts: Fronts, of: Callable[[Cost], int], limit: int) -> list[int]:
    """Return the most that can be lost from each key on, up to a limit, whatever is known there."""
    reached = fronts.reached
    most = [0] * len(reached.keys)
    for edge in reached.ends.values():
        most[edge.source] = max(most[edge.source], min(limit, of(fronts.cost(edge.leaf))))
    waiting = {key for key, lost in enumerate(most) if lost}
    waiting |= {target for target, edges in enumerate(reached.into) if any(of(fronts.cost(e.leaf)) for e in edges)}
    while waiting:
        target = waiting.pop()
        for edge in reached.into[target]:
            lost = min(limit, most[target] + of(fronts.cost(edge.leaf)))
            if lost > most[edge.source]:
                most[edge.source] = lost
                waiting.add(edge.source)
    return most
