"""What a move does in every state, as a tree of what the engine reads to decide it.

A tree grows by example: where it has no branch yet, the engine is run on one state that belongs there, and what it read
on the way becomes the branch. So each rule is written once, in the engine, and asked once for each case of it.
"""

from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias, cast

from game.analysis.bitsets import IndexSpace, Members
from game.analysis.tracing import Axis, Key, TracedState, traced, written
from game.call.state import State


class Staged(NamedTuple):
    """The next state, what happened, and the decision of what comes after in the same turn, None for nothing."""

    state: State
    events: tuple[Any, ...]
    then: "Decision | None"


Run: TypeAlias = Callable[[State], "tuple[State, tuple[Any, ...]] | Staged | None"]
"""From a state to the next and what happened; None where the move can't be chosen."""


class Leaf:
    """One case of a move: what it changes, for all states in which the engine reads the same.

    `tests` are the index bits that decided it, with their values. `fields` are (place in the key, new value); `bits`
    are (index bit, new value, old value where it is known). `targets` has the number of the key to which it led, by
    that of the key from which it was taken. `is_offered` is False where the move can't be chosen.
    """

    __slots__ = ("_joined", "bits", "events", "fields", "is_offered", "targets", "tests", "then")

    def __init__(self, reads: dict[Axis, Any], outcome: tuple[TracedState, tuple[Any, ...]] | None) -> None:
        fields, bits = written(outcome[0]) if outcome else ({}, {})
        self.tests = tuple([(axis, bool(value)) for axis, value in reads.items() if axis >= 0])
        self.is_offered = outcome is not None
        self.events: tuple[Any, ...] = outcome[1] if outcome else ()
        self.fields = tuple(fields.items())
        self.bits = tuple([(bit, value, reads.get(bit)) for bit, value in bits.items()])
        self.targets: dict[int, int] = {}
        self.then: Decision | None = outcome.then if isinstance(outcome, Staged) else None
        self._joined: dict[Leaf, Leaf] = {}

    def joined(self, after: "Leaf") -> "Leaf":
        """Return the case that is this one and another after it."""
        joined = self._joined.get(after)
        if joined is None:
            joined = self._joined[after] = self._join(after)
        return joined

    def _join(self, after: "Leaf") -> "Leaf":
        joined = Leaf({}, None)
        joined.is_offered = True
        joined.events = self.events + after.events
        joined.fields = tuple((dict(self.fields) | dict(after.fields)).items())
        bits = {bit: (value, before) for bit, value, before in self.bits}
        joined.tests = tuple((dict(test for test in after.tests if test[0] not in bits) | dict(self.tests)).items())
        for bit, value, before in after.bits:
            bits[bit] = value, bits[bit][1] if bit in bits else before
        tests = dict(joined.tests)
        writes = ((bit, value, tests.get(bit, before)) for bit, (value, before) in bits.items())
        joined.bits = tuple([write for write in writes if write[1] is not write[2]])
        return joined

    def target(self, key: Key) -> Key:
        """Return the key to which this leads from a key."""
        values = list(key)
        for place, value in self.fields:
            values[place] = value
        return tuple(values)

    def moved(self, members: Members, space: IndexSpace) -> Members:
        """Return the indices that these become, all of which are of this case."""
        return space.written(members, self.bits) if self.bits else members

    def taken(self, members: Members, space: IndexSpace) -> Members:
        """Return those of the members that are of this case."""
        return space.passing(members, self.tests)

    def origin(self, members: Members, space: IndexSpace) -> Members:
        """Return all indices of this case that become one of these."""
        return space.origin(members, self.bits, self.tests)


class _Fork:
    """A reading, and where it leads by its value."""

    __slots__ = ("axis", "branches")

    def __init__(self, axis: Axis) -> None:
        self.axis = axis
        self.branches: dict[Any, _Fork | Leaf] = {}


class Decision:
    """The tree of one move. `given` are fields that have one value wherever the move can be."""

    def __init__(self, run: Run, given: frozenset[str]) -> None:
        self._run = run
        self._given = given
        self._root: _Fork | Leaf | None = None

    def cases(self, key: Key, members: Members, space: IndexSpace) -> list[tuple[Leaf, Members]]:
        """Return each case among these states, with the indices of its states. `members` must not be empty."""
        found: list[tuple[Leaf, Members]] = []
        waiting = [(self._root or self._grow(key, members, space), members)]
        while waiting:
            here, some = waiting.pop()
            while type(here) is _Fork:
                axis = here.axis
                if axis < 0:
                    value = key[~axis]
                else:
                    having, lacking = space.split(some, axis)
                    value, some = (False, lacking) if lacking else (True, having)
                    if having and lacking:
                        waiting.append((self._branch(here, True, key, having, space), having))
                here = here.branches.get(value) or self._branch(here, value, key, some, space)
            if here.then is None:  # type: ignore[union-attr]
                found.append((here, some))  # type: ignore[arg-type]
            else:
                found += _staged(here, key, some, space)  # type: ignore[arg-type]
        return found

    def _branch(self, fork: _Fork, value: Any, key: Key, members: Members, space: IndexSpace) -> "_Fork | Leaf":
        """Return where a value leads from a fork; `members` have it."""
        if value not in fork.branches:
            self._grow(key, members, space)
        return fork.branches[value]

    def _grow(self, key: Key, members: Members, space: IndexSpace) -> "_Fork | Leaf":
        """Let the engine take the move from one of these states, and keep what it read as a branch. Return the root."""
        state = traced(key, next(space.each(members)), self._given)
        outcome = self._run(cast("State", state))
        reads = state.trace.reads
        leaf = Leaf(reads, outcome)  # type: ignore[arg-type]
        fork: _Fork | None = None
        value: Any = None
        for axis, read in reads.items():
            following = self._root if fork is None else fork.branches.get(value)
            if following is None:
                following = _Fork(axis)
                self._attach(fork, value, following)
            assert isinstance(following, _Fork), "what is read depends on what was read before, and on nothing else"
            fork, value = following, read
        self._attach(fork, value, leaf)
        assert self._root is not None
        return self._root

    def _attach(self, fork: _Fork | None, value: Any, branch: "_Fork | Leaf") -> None:
        if fork is None:
            self._root = branch
        else:
            fork.branches[value] = branch


def _staged(leaf: Leaf, key: Key, members: Members, space: IndexSpace) -> list[tuple[Leaf, Members]]:
    """Return a case by the cases of what comes after it."""
    assert leaf.then is not None
    cases = leaf.then.cases(leaf.target(key), leaf.moved(members, space), space)
    if len(cases) == 1:
        return [(leaf.joined(cases[0][0]), members)]
    return [(leaf.joined(after), leaf.origin(some, space) & members) for after, some in cases]
