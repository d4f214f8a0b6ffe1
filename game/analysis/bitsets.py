"""Sets of states that differ in their index bits alone, as the analyser moves them: all at once.

An index is a whole number made of bits. `DenseSpace` keeps a set of indices as one big integer, whose bit i says that i
is a member: learning a fact is then a shift of the whole set, at the speed of memory, however many members there are.
`SparseSpace` keeps a frozenset: for many bits of which few combinations ever occur. Both kinds of sets are joined,
cut and compared by `|`, `&` and `^`, and are false when empty.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any, Protocol, TypeAlias

Members: TypeAlias = Any
"""A set of indices: a whole number (dense) or a frozenset of them (sparse)."""

Test: TypeAlias = tuple[int, bool]
"""An index bit and the value that it has."""

Write: TypeAlias = tuple[int, bool, bool | None]
"""An index bit, the value that it gets, and the other one where all had that; None where both may occur."""

MOST_DENSE_BITS = 18
"""Bits up to which sets are dense where nothing else is asked for: one takes 32 KiB there."""


class IndexSpace(Protocol):
    """How sets of indices of so many bits are kept."""

    size: int
    empty: Members

    def single(self, index: int) -> Members:
        """Return the set of one index."""

    def split(self, members: Members, bit: int) -> tuple[Members, Members]:
        """Return the members whose bit is set, and the others."""

    def passing(self, members: Members, tests: tuple[Test, ...]) -> Members:
        """Return the members that pass the tests."""

    def written(self, members: Members, writes: tuple[Write, ...]) -> Members:
        """Return what the members become when these bits are written; all had the old values that are named."""

    def origin(self, members: Members, writes: tuple[Write, ...], tests: tuple[Test, ...]) -> Members:
        """Return all indices that pass the tests and become members when these bits are written."""

    def count(self, members: Members) -> int:
        """Return how many members there are."""

    def each(self, members: Members) -> Iterator[int]:
        """Yield the members, smallest first."""


class DenseSpace:
    """Sets as big integers."""

    empty = 0

    def __init__(self, size: int) -> None:
        self.size = size
        everything = (1 << (1 << size)) - 1
        self._having = tuple(_periodic(bit, size) for bit in range(size))
        self._lacking = tuple(everything ^ having for having in self._having)

    def single(self, index: int) -> int:
        """Return the set of one index."""
        return 1 << index

    def split(self, members: int, bit: int) -> tuple[int, int]:
        """Return the members whose bit is set, and the others."""
        having = members & self._having[bit]
        return having, members ^ having

    def passing(self, members: int, tests: tuple[Test, ...]) -> int:
        """Return the members that pass the tests."""
        for bit, value in tests:
            members &= (self._having if value else self._lacking)[bit]
        return members

    def written(self, members: int, writes: tuple[Write, ...]) -> int:
        """Return what the members become: a shift for each bit."""
        for bit, value, before in writes:
            having, lacking = self.split(members, bit) if before is None else (members, members)
            if value:
                members = lacking << (1 << bit) | (having if before is None else 0)
            else:
                members = having >> (1 << bit) | (lacking if before is None else 0)
        return members

    def origin(self, members: int, writes: tuple[Write, ...], tests: tuple[Test, ...]) -> int:
        """Return what becomes members: the shifts back, and what passes the tests."""
        for bit, value, before in writes:
            members &= (self._having if value else self._lacking)[bit]
            moved = members >> (1 << bit) if value else members << (1 << bit)
            members = members | moved if before is None else moved
        return self.passing(members, tests)

    def count(self, members: int) -> int:
        """Return how many members there are."""
        return members.bit_count()

    def each(self, members: int) -> Iterator[int]:
        """Yield the members, smallest first."""
        while members:
            low = members & -members
            yield low.bit_length() - 1
            members ^= low


def _periodic(bit: int, size: int) -> int:
    """Return the set of all numbers of `size` bits whose bit is set."""
    members, period = ((1 << (1 << bit)) - 1) << (1 << bit), 1 << (bit + 1)
    while period < 1 << size:
        members |= members << period
        period *= 2
    return members


class SparseSpace:
    """Sets as frozensets."""

    empty: frozenset[int] = frozenset()

    def __init__(self, size: int) -> None:
        self.size = size

    def single(self, index: int) -> frozenset[int]:
        """Return the set of one index."""
        return frozenset((index,))

    def split(self, members: frozenset[int], bit: int) -> tuple[frozenset[int], frozenset[int]]:
        """Return the members whose bit is set, and the others."""
        mask = 1 << bit
        having = frozenset([index for index in members if index & mask])
        return having, members - having if having else members

    def passing(self, members: frozenset[int], tests: tuple[Test, ...]) -> frozenset[int]:
        """Return the members that pass the tests."""
        asked, wanted = _asked(tests)
        return frozenset([index for index in members if index & asked == wanted])

    def written(self, members: frozenset[int], writes: tuple[Write, ...]) -> frozenset[int]:
        """Return what the members become."""
        if not writes:
            return members
        on, off = masks(writes)
        return frozenset([(index | on) & off for index in members])

    def origin(self, members: frozenset[int], writes: tuple[Write, ...], tests: tuple[Test, ...]) -> frozenset[int]:
        """Return what becomes members: each with every old value that its written bits can have had."""
        on, off = masks(writes)
        found = frozenset([index for index in members if (index | on) & off == index])
        for bit, _, before in writes:
            flipped = frozenset([index ^ 1 << bit for index in found])
            found = found | flipped if before is None else flipped
        return self.passing(found, tests)

    def count(self, members: frozenset[int]) -> int:
        """Return how many members there are."""
        return len(members)

    def each(self, members: frozenset[int]) -> Iterator[int]:
        """Yield the members, smallest first."""
        return iter(sorted(members))


@cache
def _asked(tests: tuple[Test, ...]) -> tuple[int, int]:
    """Return the bits that are tested, and those of them that must be set."""
    return sum(1 << bit for bit, _ in tests), sum(1 << bit for bit, value in tests if value)


@cache
def masks(writes: tuple[Write, ...]) -> tuple[int, int]:
    """Return the bits to set, and the mask that clears the others."""
    on = off = 0
    for bit, value, _ in writes:
        if value:
            on |= 1 << bit
        else:
            off |= 1 << bit
    return on, ~off


def space_of(size: int) -> IndexSpace:
    """Return the space that suits so many index bits."""
    return DenseSpace(size) if size <= MOST_DENSE_BITS else SparseSpace(size)
