"""The lowest that calls can come to from each state, by one side of what they lose: found backwards from the ends.

States that lead to each other are one group: whatever costs something on the way round can be repeated until there is
nothing left to take off. Groups lie in no round, so each is looked at once, after all that it leads to.
"""

from collections.abc import Iterable, Mapping
from functools import cache, reduce
from typing import TypeAlias

from game.analysis.each_state import Calls, State
from game.analysis.limits import Limit
from game.analysis.losses import Left, Lost, Side, worn
from game.analysis.prospects import Prospect

Front: TypeAlias = tuple[Left, ...]


class Lows:
    """The lowest that each group of states can come to, worst first.

    Nothing is kept that can't fall `below` a score: `low` is the lowest from the first word on, None where no call
    falls below it. With no more than `most` kept of each group, it is what some call comes to, perhaps not the worst.
    Raises Undecided where that takes longer than the limit allows.
    """

    def __init__(self, calls: Calls, side: Side, limit: Limit, below: int, most: int | None = None) -> None:
        self.calls = calls
        self.side = side
        self.costs = [side.lost(cost) for cost in calls.costs]
        self._below = below
        self._most = most
        self._fronts: list[Front] = []
        self._numbers: dict[Front, int] = {}
        self._of_group: list[int] = []
        self._less: dict[tuple[int, int], Front] = {}
        self._ends = [self._end(ends) for ends in calls.all_ends]
        self._worn: dict[tuple[Left, Lost], Left] = {}
        self._leasts: dict[tuple[Left, Lost], int] = {}
        self._merged: dict[tuple[frozenset[tuple[int, int]], Lost, Lost], int] = {}
        self._around = [self._all_around(number) for number in range(len(calls.groups))]
        self._before = self._most_before()
        for number in range(len(calls.groups)):
            limit.ask(calls.reached.states, "the worst call")
            self._of_group.append(self._lowest_of(number))
        self.low = min(self.of(calls.first), key=side.score, default=None)
        self.score = below if self.low is None else side.score(self.low)

    def _all_around(self, number: int) -> Lost:
        inside = self.calls.around[number]
        return reduce(self.side.both, [self.costs[cost] for cost in inside]) if inside else self.side.nothing

    def of(self, state: State) -> Front:
        """Return the lowest that a state can come to."""
        return self._fronts[self._of_group[self.calls.group_of[state]]]

    def worn(self, left: Left, state: State) -> Left:
        """Return what is left when a call goes round in the group of a state as often as matters."""
        return self._worn_by(left, self._around[self.calls.group_of[state]])

    def _worn_by(self, left: Left, around: Lost) -> Left:
        if (left, around) not in self._worn:
            self._worn[left, around] = worn(self.side, left, around)
        return self._worn[left, around]

    def _most_before(self) -> list[Lost]:
        """Return what can be lost at most, of each by itself, before a call comes to each group."""
        calls, side = self.calls, self.side
        both, most = cache(side.both), cache(side.most)
        before = [side.nothing] * len(calls.groups)
        for number in reversed(range(len(calls.groups))):
            lost = before[number]
            while (more := both(lost, self._around[number])) != lost:
                lost = more
            before[number] = lost
            for into, cost in calls.onward[number]:
                before[into] = most(before[into], both(lost, self.costs[cost]))
        return before

    def _lowest_of(self, number: int) -> int:
        calls, before = self.calls, self._before[number]
        parts = {(self._of_group[into], cost) for into, cost in calls.onward[number]}
        parts.add((self._ends[calls.ends_of[number]], 0))
        around = self._around[number]
        asked = frozenset(parts), around, before
        if asked not in self._merged:
            left = {self._worn_by(each, around) for part in parts for each in self._after(*part)}
            left = {each for each in left if self._least(each, before) < self._below}
            self._merged[asked] = self._number(self.side.lowest(left, before)[: self._most])
        return self._merged[asked]

    def _least(self, left: Left, before: Lost) -> int:
        if (left, before) not in self._leasts:
            self._leasts[left, before] = self.side.least(left, before)
        return self._leasts[left, before]

    def _end(self, ends: Iterable[Mapping[Prospect, str]]) -> int:
        lefts = {self.side.left(prospect) for each in ends for prospect in each}
        return self._number(tuple(sorted(lefts)))

    def _after(self, front: int, cost: int) -> Front:
        """Return what is left of a front after a cost."""
        asked = front, cost
        if asked not in self._less:
            self._less[asked] = tuple(self.side.less(each, self.costs[cost]) for each in self._fronts[front])
        return self._less[asked]

    def _number(self, front: Front) -> int:
        if front not in self._numbers:
            self._numbers[front] = len(self._fronts)
            self._fronts.append(front)
        return self._numbers[front]
