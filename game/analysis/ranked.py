"""Sets of indices as small integers: each index that ever occurs has a place of its own, in the order met.

Callers remember up to twenty things, but of the million combinations of these a few hundred occur. A set of such places
is an integer of a few hundred bits, cut and joined in no time; where writing leads from a set is worked out once.
"""

from collections.abc import Callable, Iterator

from game.analysis.bitsets import Test, Write, masks

MOST_PLACES = 1 << 13
"""Different indices up to which sets are kept like this."""


class TooManyPlaces(Exception):  # noqa: N818 - what it is, not that something failed
    """More different indices occur than there are places."""


class RankedSpace:
    """Sets of the indices met so far. Where more of them occur than `most`, it raises TooManyPlaces."""

    empty = 0

    def __init__(self, size: int, most: int = MOST_PLACES) -> None:
        self.size = size
        self._most = most
        self._places: dict[int, int] = {}
        self._indices: list[int] = []
        self._having = [0] * size
        self._moved: dict[tuple[Write, ...], dict[int, int]] = {}
        self._came: dict[tuple[Write, ...], dict[int, int]] = {}

    def single(self, index: int) -> int:
        """Return the set of one index."""
        place = self._places.get(index)
        return 1 << (self._place(index) if place is None else place)

    def _place(self, index: int) -> int:
        """Give a place to an index that is met for the first time."""
        place = self._places[index] = len(self._indices)
        if place >= self._most:
            raise TooManyPlaces
        self._indices.append(index)
        self._came.clear()
        for bit in range(self.size):
            self._having[bit] |= (index >> bit & 1) << place
        return place

    def split(self, members: int, bit: int) -> tuple[int, int]:
        """Return the members whose bit is set, and the others."""
        having = members & self._having[bit]
        return having, members ^ having

    def passing(self, members: int, tests: tuple[Test, ...]) -> int:
        """Return the members that pass the tests."""
        for bit, value in tests:
            having = members & self._having[bit]
            members = having if value else members ^ having
        return members

    def written(self, members: int, writes: tuple[Write, ...]) -> int:
        """Return what the members become."""
        return self._joined(self._moved, members, writes, self._led_to)

    def _led_to(self, index: int, writes: tuple[Write, ...]) -> int:
        """Return the set of the one index that another becomes."""
        on, off = masks(writes)
        return self.single((index | on) & off)

    def origin(self, members: int, writes: tuple[Write, ...], tests: tuple[Test, ...]) -> int:
        """Return all indices met that pass the tests and become members when these bits are written."""
        if not writes:
            return self.passing(members, tests)
        return self.passing(self._joined(self._came, members, writes, self._came_to), tests)

    def _joined(
        self,
        told: dict[tuple[Write, ...], dict[int, int]],
        members: int,
        writes: tuple[Write, ...],
        of_one: Callable[[int, tuple[Write, ...]], int],
    ) -> int:
        """Return what all members lead to, each by `of_one`; `told` keeps it for sets and for single members."""
        known = told.get(writes)
        if known is None:
            known = told[writes] = {}
        joined = known.get(members)
        if joined is None:
            joined, left = 0, members
            while left:
                low = left & -left
                left ^= low
                one = known.get(low)
                if one is None:
                    one = known[low] = of_one(self._indices[low.bit_length() - 1], writes)
                joined |= one
            known[members] = joined
        return joined

    def _came_to(self, index: int, writes: tuple[Write, ...]) -> int:
        """Return the indices met that become one, each with an old value that its written bits can have had."""
        on, off = masks(writes)
        if (index | on) & off != index:
            return 0
        before = [index]
        for bit, _, old in writes:
            flipped = [each ^ 1 << bit for each in before]
            before = before + flipped if old is None else flipped
        places = self._places
        return sum([1 << places[each] for each in before if each in places])

    def count(self, members: int) -> int:
        """Return how many members there are."""
        return members.bit_count()

    def each(self, members: int) -> Iterator[int]:
        """Yield the members, smallest first."""
        found = []
        while members:
            low = members & -members
            found.append(self._indices[low.bit_length() - 1])
            members ^= low
        found.sort()
        return iter(found)
