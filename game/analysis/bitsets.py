"""Sets of small whole numbers as one big integer: member `i` is bit `i`.

The numbers are themselves made of index bits, so a set of 2^13 states is one integer of 8,192 bits, and learning a fact
is a shift of the whole set. Python's integers do that at the speed of memory.
"""

from collections.abc import Iterator


class IndexSpace:
    """All sets over `size` index bits.

    `having[b]` is the set of the numbers whose bit b is set, `lacking[b]` that of the others.
    """

    def __init__(self, size: int) -> None:
        self.size = size
        self.everything = (1 << (1 << size)) - 1
        self.having = tuple(_periodic(bit, size) for bit in range(size))
        self.lacking = tuple(self.everything ^ having for having in self.having)

    def given(self, members: int, bit: int, value: bool) -> int:
        """Return the members whose bit has this value."""
        return members & (self.having if value else self.lacking)[bit]

    def written(self, members: int, bit: int, value: bool) -> int:
        """Return the members after this bit was written in each of them."""
        having, lacking = members & self.having[bit], members & self.lacking[bit]
        return having | lacking << (1 << bit) if value else lacking | having >> (1 << bit)

    def unwritten(self, members: int, bit: int, value: bool) -> int:
        """Return all numbers that would be members once this bit is written in them."""
        kept = self.given(members, bit, value)
        return kept | (kept >> (1 << bit) if value else kept << (1 << bit))


def _periodic(bit: int, size: int) -> int:
    """Return the set of all numbers of `size` bits whose bit is set."""
    period = 1 << (bit + 1)
    members = ((1 << (1 << bit)) - 1) << (1 << bit)
    while period < 1 << size:
        members |= members << period
        period *= 2
    return members


def lowest(members: int) -> int:
    """Return the smallest member of a set that isn't empty."""
    return (members & -members).bit_length() - 1


def each(members: int) -> Iterator[int]:
    """Yield the members, smallest first."""
    while members:
        low = members & -members
        yield low.bit_length() - 1
        members ^= low
