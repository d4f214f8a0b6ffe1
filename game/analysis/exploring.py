"""Every state that a call can come to, found by sets of states at once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from heapq import heappop, heappush
from math import prod
from typing import NamedTuple

from game.analysis.bitsets import IndexSpace, Members, space_of
from game.analysis.decisions import Leaf
from game.analysis.limits import NO_LIMIT, Limit
from game.analysis.moves import Move, Moves, is_draft
from game.analysis.ranked import RankedSpace, TooManyPlaces
from game.analysis.tracing import FIELDS, FLAGS, Key, index_of, key_of
from game.call.actions import LEAVING
from game.call.program import Program
from game.call.state import Stage, State
from game.call.step import opening

STAGE_AT = FIELDS.index("stage")


class Place(NamedTuple):
    """A state, by the number of its key and its index there."""

    key: int
    at: int


@dataclass(frozen=True, eq=False)
class Edge:
    """A case of a move, taken from the key of a number."""

    source: int
    move: Move
    leaf: Leaf


@dataclass(eq=False)
class Reached:
    """What can be reached from the first word on.

    Keys are numbered in the order found; `members[k]` are the indices reached at key k, `into[k]` the edges that lead
    there. `ends` are the edges that end the call, by the key and the case. `answered[k]` are the indices in which an
    authored reply, or a page that can be sent, is offered; `chosen` the ids of all that could be chosen.
    `states` counts the states in which the call goes on, `transitions` what can be chosen in them, leaving included.
    """

    program: Program
    space: IndexSpace
    moves: Moves
    first: Place
    keys: list[Key] = field(default_factory=list)
    members: list[Members] = field(default_factory=list)
    into: list[list[Edge]] = field(default_factory=list)
    ends: dict[tuple[int, Leaf], Edge] = field(default_factory=dict)
    answered: list[Members] = field(default_factory=list)
    chosen: set[str] = field(default_factory=set)
    states: int = 0
    transitions: int = 0

    @cached_property
    def onward(self) -> list[list[tuple[Edge, int]]]:
        """Return the edges that lead on from each key, each with the number of the key to which it leads."""
        onward: list[list[tuple[Edge, int]]] = [[] for _ in self.keys]
        for target, edges in enumerate(self.into):
            for edge in edges:
                onward[edge.source].append((edge, target))
        return onward

    def open_keys(self) -> Iterator[int]:
        """Yield the numbers of the keys at which something can be chosen; the others are drafts of a page."""
        return (number for number, key in enumerate(self.keys) if not is_draft(key))


def explore(
    program: Program, limit: Limit = NO_LIMIT, space: IndexSpace | None = None, also_from: Iterable[State] = ()
) -> Reached:
    """Return all that can be reached by what can be chosen; silence is not a choice.

    It begins at the first word, and at the states `also_from`, to which silence may have led. Sets are kept in `space`,
    in the one that suits the program where none is given. Raises Undecided where there are more states than the limit
    allows.
    """
    begun = tuple(also_from)
    if space is not None:
        return _Search(program, limit, space).run(begun)
    bits = index_bits(program)
    try:
        return _Search(program, limit, RankedSpace(bits)).run(begun)
    except TooManyPlaces:
        return _Search(program, limit, space_of(bits)).run(begun)


def index_bits(program: Program) -> int:
    """Return how many index bits the states of a program have."""
    return len(FLAGS) + max((bit.bit_length() for bit in program.bits.values()), default=0)


class _Pages:
    """The pages that can stand on the desk in so many states: `offered` by each part, and those that lead nowhere."""

    def __init__(self, members: Members, count: int, offered: tuple[tuple[int, int], ...]) -> None:
        self.members = members
        self.ways = prod(1 + replies for replies, _ in offered)
        self.states = count * self.ways
        self.whole = prod(replies for replies, _ in offered) - prod(leading_nowhere for _, leading_nowhere in offered)
        chosen = sum(replies for replies, _ in offered)
        self.transitions = self.states * (chosen + len(LEAVING)) + count * self.whole


class _Search:
    """The search at work: what is new at each key waits until its turn."""

    def __init__(self, program: Program, limit: Limit, space: IndexSpace) -> None:
        self._limit = limit
        self._space = space
        state, _ = opening(program)
        self._reached = Reached(program, self._space, Moves(program), Place(0, index_of(state)))
        self._first = key_of(state)
        self._numbers: dict[Key, int] = {}
        self._new: list[Members] = []
        self._waiting: list[int] = []

    def run(self, also_from: Iterable[State]) -> Reached:
        """Search until nothing is new."""
        self._add(self._first, self._space.single(self._reached.first.at))
        for state in also_from:
            self._add(key_of(state), self._space.single(index_of(state)))
        while self._waiting:
            self._limit.ask(self._reached.states, "which states can be reached")
            self._take_up(heappop(self._waiting))
        return self._reached

    def _add(self, key: Key, members: Members) -> int:
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._new)
            self._reached.keys.append(key)
            self._reached.members.append(self._space.empty)
            self._reached.into.append([])
            self._reached.answered.append(self._space.empty)
            self._new.append(self._space.empty)
        self._put(number, members)
        return number

    def _put(self, number: int, members: Members) -> None:
        known = self._reached.members[number]
        fresh = members ^ (members & known)
        if fresh:
            self._reached.members[number] = known | fresh
            if not self._new[number]:
                heappush(self._waiting, number)
            self._new[number] |= fresh

    def _take_up(self, number: int) -> None:
        reached, space = self._reached, self._reached.space
        members, self._new[number] = self._new[number], space.empty
        key = reached.keys[number]
        pages = self._pages(key, members)
        reached.states += sum(page.states for page in pages)
        reached.transitions += sum(page.transitions for page in pages)
        for page in pages:
            if page.whole:
                reached.answered[number] |= page.members
        for move in reached.moves.at(key):
            for leaf, some in move.decision.cases(key, members, space):
                if leaf.is_offered:
                    reached.chosen.add(move.choice)
                    if move.reply and not move.is_part:
                        reached.answered[number] |= some
                    reached.transitions += 0 if move.is_part else self._times(some, pages)
                    self._follow(number, move, leaf, some)

    def _pages(self, key: Key, members: Members) -> list["_Pages"]:
        """Return how many pages can stand on the desk in these states; outside of writing that is one, an empty one."""
        if is_draft(key):
            return []
        decision = self._reached.moves.pages(key)
        if decision is None:
            return [_Pages(members, self._space.count(members), ())]
        cases = decision.cases(key, members, self._space)
        return [_Pages(some, self._space.count(some), leaf.events) for leaf, some in cases]

    def _times(self, members: Members, pages: list["_Pages"]) -> int:
        """Return in how many states a move can be chosen: with any page on the desk."""
        if len(pages) == 1:
            return pages[0].ways * self._space.count(members)
        return sum(page.ways * self._space.count(members & page.members) for page in pages)

    def _follow(self, number: int, move: Move, leaf: Leaf, some: Members) -> None:
        reached = self._reached
        target = leaf.targets.get(number)
        if target is not None:
            self._put(target, leaf.moved(some, reached.space))
            return
        key = leaf.target(reached.keys[number])
        edge = Edge(number, move, leaf)
        if key[STAGE_AT] is not Stage.TALKING:
            reached.ends.setdefault((number, leaf), edge)
            return
        target = leaf.targets[number] = self._add(key, leaf.moved(some, reached.space))
        reached.into[target].append(edge)
