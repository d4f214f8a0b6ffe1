"""Both kinds of sets of indices do the same: shifts of big integers, and frozensets."""

from hypothesis import given
from hypothesis import strategies as st

from game.analysis.bitsets import DenseSpace, SparseSpace, Test, Write

SIZE = 5
INDICES = st.frozensets(st.integers(0, 2**SIZE - 1))
BITS = st.integers(0, SIZE - 1)
TESTS = st.dictionaries(BITS, st.booleans(), max_size=3)
DENSE, SPARSE = DenseSpace(SIZE), SparseSpace(SIZE)


def dense(indices: frozenset[int]) -> int:
    return sum(1 << index for index in indices)


def members(indices: int) -> frozenset[int]:
    return frozenset(DENSE.each(indices))


def writes(indices: frozenset[int], bits: dict[int, bool]) -> tuple[Write, ...]:
    """Return writes of these bits, each with the old value where all members have the same and it is another one."""
    olds = {bit: {bool(index >> bit & 1) for index in indices} for bit in bits}
    return tuple((bit, value, not value if olds[bit] == {not value} else None) for bit, value in bits.items())


@given(INDICES, BITS)
def test_they_split_alike(indices: frozenset[int], bit: int) -> None:
    assert tuple(map(members, DENSE.split(dense(indices), bit))) == SPARSE.split(indices, bit)


@given(INDICES, TESTS)
def test_they_pass_alike(indices: frozenset[int], tests: dict[int, bool]) -> None:
    asked: tuple[Test, ...] = tuple(tests.items())
    assert members(DENSE.passing(dense(indices), asked)) == SPARSE.passing(indices, asked)


@given(INDICES, TESTS)
def test_they_write_alike(indices: frozenset[int], bits: dict[int, bool]) -> None:
    written = writes(indices, bits)
    assert members(DENSE.written(dense(indices), written)) == SPARSE.written(indices, written)


@given(INDICES, TESTS, TESTS)
def test_the_origin_is_all_that_becomes_a_member(
    indices: frozenset[int], bits: dict[int, bool], tests: dict[int, bool]
) -> None:
    written: tuple[Write, ...] = tuple((bit, value, None) for bit, value in bits.items())
    asked = tuple(tests.items())
    every = SPARSE.passing(frozenset(range(2**SIZE)), asked)
    origin = frozenset(index for index in every if SPARSE.written(frozenset((index,)), written) <= indices)
    assert SPARSE.origin(indices, written, asked) == origin
    assert members(DENSE.origin(dense(indices), written, asked)) == origin


@given(INDICES)
def test_they_count_alike(indices: frozenset[int]) -> None:
    assert DENSE.count(dense(indices)) == SPARSE.count(indices)
