"""All calls, state by state: for what can't be told of whole sets at once."""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from game.analysis.bitsets import masks
from game.analysis.components import components
from game.analysis.fronts import Fronts
from game.analysis.prospects import NO_COST, Cost, Prospect

State: TypeAlias = int
"""The number of a key and an index there, as one number."""


class Calls:
    """All calls, state by state. `ways` are (to, the number of a cost) by the state from which they lead.

    `ends` has what a call that ends in a state can come to, each with a choice that ends it so, and `ends_of` the
    number of all that a group can end with among `all_ends`. `groups` are the states
    that lead to each other, each group after those that it leads to; `group_of` has their numbers, `onward` the ways
    from each group to others, and `around` the numbers of what is borne within it.
    """

    def __init__(self, fronts: Fronts) -> None:
        self.fronts = fronts
        self.reached = fronts.reached
        self.costs = [NO_COST]
        self._numbers = {NO_COST: 0}
        self.ways: dict[State, dict[tuple[State, int], None]] = {}
        self.ends: dict[State, list[Mapping[Prospect, str]]] = {}
        for key in range(len(self.reached.keys)):
            self._add(key)
        self.first = self.state(*self.reached.first)
        self.groups = components({state: [to for to, _ in ways] for state, ways in self.ways.items()})
        self.group_of = {state: number for number, group in enumerate(self.groups) for state in group}
        self.onward: list[dict[tuple[int, int], None]] = [{} for _ in self.groups]
        self.around: list[dict[int, None]] = [{} for _ in self.groups]
        for state, ways in self.ways.items():
            self._add_to_group(self.group_of[state], ways)
        self.all_ends: list[tuple[Mapping[Prospect, str], ...]] = []
        self._ends_numbers: dict[tuple[int, ...], int] = {}
        self.ends_of = [self._ends_of(group) for group in self.groups]

    def state(self, key: int, index: int) -> State:
        """Return the state of a key's number and an index."""
        return key << self.reached.space.size | index

    def _add(self, key: int) -> None:
        reached, space, fronts = self.reached, self.reached.space, self.fronts
        here = self.state(key, 0)
        ways: dict[int, dict[tuple[State, int], None]] = {index: {} for index in space.each(reached.members[key])}
        for edge, target in reached.onward[key]:
            cost = self._number(fronts.cost(edge.leaf))
            on, off = masks(edge.leaf.bits)
            there = self.state(target, 0)
            for index in space.each(edge.leaf.taken(reached.members[key], space)):
                ways[index][there | (index | on) & off, cost] = None
        self.ways |= {here | index: following for index, following in ways.items()}
        self.ends |= {here | index: [] for index in ways}
        for prospects, members in fronts.leaving_at[key]:
            for index in space.each(members):
                self.ends[self.state(key, index)].append(prospects)
        for prospect, members, edge in fronts.ends_at[key]:
            end = {prospect: edge.move.choice}
            for index in space.each(members):
                self.ends[self.state(key, index)].append(end)

    def _add_to_group(self, number: int, ways: Iterable[tuple[State, int]]) -> None:
        for to, cost in ways:
            into = self.group_of[to]
            if into == number:
                self.around[number][cost] = None
            else:
                self.onward[number][into, cost] = None

    def _ends_of(self, group: list[State]) -> int:
        ends = {id(ends): ends for state in group for ends in self.ends[state]}
        asked = tuple(ends)
        if asked not in self._ends_numbers:
            self._ends_numbers[asked] = len(self.all_ends)
            self.all_ends.append(tuple(ends.values()))
        return self._ends_numbers[asked]

    def _number(self, cost: Cost) -> int:
        if cost not in self._numbers:
            self._numbers[cost] = len(self.costs)
            self.costs.append(cost)
        return self._numbers[cost]

    def choice(self, state: State, to: State, cost: int) -> str:
        """Return the id of a choice that is a way."""
        space = self.reached.space
        key, index = state >> space.size, state & (1 << space.size) - 1
        single = space.single(index)
        for edge, target in self.reached.onward[key]:
            if target == to >> space.size and self._number(self.fronts.cost(edge.leaf)) == cost:
                taken = edge.leaf.taken(single, space)
                if taken and self.state(target, *space.each(edge.leaf.moved(taken, space))) == to:
                    return edge.move.choice
        raise AssertionError("every way is some choice")
