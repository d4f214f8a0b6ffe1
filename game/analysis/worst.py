"""The worst call there can be, exactly: a search that follows first what has cost most so far, sets of states at once.

A score is the lower of what the dimensions come to and what the caps allow. So the worst call of all is the worse one
of two that are searched apart: one in which only points are lost, and one in which only caps are met. Of two ways to a
state, one that costs as much in everything is enough; and what could not fall below the worst call found any more,
even if it lost all that can be lost from there on, isn't followed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count
from typing import Protocol

from game.analysis.bitsets import Members
from game.analysis.exploring import Edge
from game.analysis.fronts import Fronts
from game.analysis.losses import CapLosses, PointLosses
from game.analysis.prospects import NO_COST, Cost, Prospect

MOST_STOPS = 1_000
"""Stops after which a search gives up."""

_STOPS_OF_PROOF = 12_000
"""Stops after which it is given up to prove that nothing is worse than the worst call found."""


@dataclass(frozen=True)
class WorstPlay:
    """The worst call: its score, and the choices up to its end."""

    score: int
    choices: tuple[str, ...]


class Losses(Protocol):
    """One side of what calls cost."""

    def of(self, cost: Cost) -> Cost:
        """Return what counts of a cost."""

    def weight(self, cost: Cost) -> int:
        """Return how heavy a cost is: the heaviest is followed first."""

    def score(self, prospect: Prospect, spent: Cost) -> int:
        """Return the score of an end after what the call has cost."""

    def lowest(self, key: int, spent: Cost) -> int:
        """Return a score below which no call ends that has cost so much when it comes to a key."""


def worst_play(fronts: Fronts) -> WorstPlay | None:
    """Return the worst call from the first word on; None where that is not decided."""
    by_caps = _Search(fronts, CapLosses(fronts)).run(None, MOST_STOPS)
    found = _Search(fronts, PointLosses(fronts)).run(by_caps.worst, MOST_STOPS)
    if found.is_decided or not by_caps.is_decided:
        return found.worst if by_caps.is_decided else None
    proof = _Search(fronts, PointLosses(fronts, is_helpless=True)).run(found.worst, _STOPS_OF_PROOF, is_proof=True)
    return found.worst if proof.is_decided else None


@dataclass(frozen=True)
class _Found:
    """The worst call found, and whether it is certain that no other is worse."""

    worst: WorstPlay | None
    is_decided: bool


@dataclass(eq=False)
class _Stop:
    """States of a key to which calls come at the same cost, and how they came: (which of them, from where, by what)."""

    key: int
    spent: Cost
    members: Members
    came: list[tuple[Members, "_Stop", Edge]]


class _Search:
    """The search by one side of what calls cost."""

    def __init__(self, fronts: Fronts, losses: Losses) -> None:
        self._fronts = fronts
        self._reached = fronts.reached
        self._space = fronts.reached.space
        self._losses = losses
        self._settled: list[list[tuple[Cost, Members]]] = [[] for _ in self._reached.keys]
        self._waiting: dict[tuple[int, Cost], _Stop] = {}
        self._order: list[tuple[int, int, int, Cost]] = []
        self._serial = count()
        self._costs = {NO_COST: losses.of(NO_COST)}
        self._sums: dict[tuple[Cost, Cost], Cost] = {}
        self._scores: dict[tuple[Prospect, Cost], int] = {}
        self._heavier: dict[tuple[Cost, Cost], bool] = {}

    def run(self, worst: WorstPlay | None, most_stops: int, *, is_proof: bool = False) -> _Found:
        """Search until nothing left to follow can fall below the worst call found, or known before.

        A proof ends with the first call that falls below the one known before.
        """
        first = self._reached.first
        self._await(_Stop(first.key, NO_COST, self._space.single(first.at), []))
        while self._order:
            _, _, key, spent = heappop(self._order)
            stop = self._waiting.pop((key, spent))
            if worst and self._losses.lowest(key, spent) >= worst.score:
                continue
            stop.members = self._fresh(stop)
            if not stop.members:
                continue
            most_stops -= 1
            if not most_stops:
                return _Found(worst, is_decided=False)
            self._settled[key].append((spent, stop.members))
            for score, some, choice in self._ends(stop):
                if worst is None or score < worst.score:
                    if is_proof:
                        return _Found(worst, is_decided=False)
                    worst = WorstPlay(score, (*self._path(stop, some), choice))
            for following in self._going_on(stop):
                self._await(following)
        return _Found(worst, is_decided=True)

    def _await(self, stop: _Stop) -> None:
        waiting = self._waiting.get((stop.key, stop.spent))
        if waiting is None:
            self._waiting[stop.key, stop.spent] = stop
            heappush(self._order, (-self._losses.weight(stop.spent), next(self._serial), stop.key, stop.spent))
        else:
            waiting.members = waiting.members | stop.members
            waiting.came += stop.came

    def _fresh(self, stop: _Stop) -> Members:
        """Return the states to which no call came before at as much cost."""
        members = stop.members
        for spent, settled in self._settled[stop.key]:
            if self._weighs_as_much(spent, stop.spent):
                members = members ^ (members & settled)
                if not members:
                    break
        return members

    def _ends(self, stop: _Stop) -> Iterator[tuple[int, Members, str]]:
        for prospects, members in self._fronts.leaving_at[stop.key]:
            some = members & stop.members
            if some:
                for prospect, choice in prospects.items():
                    yield self._score(prospect, stop.spent), some, choice
        for prospect, members, edge in self._fronts.ends_at[stop.key]:
            some = members & stop.members
            if some:
                yield self._score(prospect, stop.spent), some, edge.move.choice

    def _score(self, prospect: Prospect, spent: Cost) -> int:
        if (prospect, spent) not in self._scores:
            self._scores[prospect, spent] = self._losses.score(prospect, spent)
        return self._scores[prospect, spent]

    def _going_on(self, stop: _Stop) -> Iterator[_Stop]:
        for edge, target in self._reached.onward[stop.key]:
            taken = edge.leaf.taken(stop.members, self._space)
            if taken:
                spent = self._plus(stop.spent, self._cost(edge))
                moved = edge.leaf.moved(taken, self._space)
                yield _Stop(target, spent, moved, [(moved, stop, edge)])

    def _cost(self, edge: Edge) -> Cost:
        cost = self._fronts.cost(edge.leaf)
        if cost not in self._costs:
            self._costs[cost] = self._losses.of(cost)
        return self._costs[cost]

    def _plus(self, spent: Cost, cost: Cost) -> Cost:
        if cost == NO_COST:
            return spent
        if (spent, cost) not in self._sums:
            self._sums[spent, cost] = spent.plus(cost)
        return self._sums[spent, cost]

    def _weighs_as_much(self, cost: Cost, other: Cost) -> bool:
        if (cost, other) not in self._heavier:
            self._heavier[cost, other] = cost.weighs_as_much(other)
        return self._heavier[cost, other]

    def _path(self, stop: _Stop, members: Members) -> tuple[str, ...]:
        """Return the choices that lead to one of these states, of a stop."""
        here = self._space.single(next(self._space.each(members)))
        choices = []
        while stop.came:
            _, before, edge = next(way for way in stop.came if way[0] & here)
            choices.append(edge.move.choice)
            left = edge.leaf.origin(here, self._space) & before.members
            here, stop = self._space.single(next(self._space.each(left))), before
        return tuple(reversed(choices))
