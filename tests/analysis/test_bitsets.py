"""All kinds of sets of indices do the same: shifts of big integers, frozensets, and places of those that occur."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.analysis.bitsets import DenseSpace, SparseSpace, Test, Write
from game.analysis.ranked import RankedSpace, TooManyPlaces

SIZE = 5
INDICES = st.frozensets(st.integers(0, 2**SIZE - 1))
BITS = st.integers(0, SIZE - 1)
TESTS = st.dictionaries(BITS, st.booleans(), max_size=3)
DENSE, SPARSE, RANKED = DenseSpace(SIZE), SparseSpace(SIZE), RankedSpace(SIZE)
for met in (19, 3, 30, *range(2**SIZE)):
    RANKED.single(met)


def dense(indices: frozenset[int]) -> int:
    return sum(1 << index for index in indices)


def members(indices: int) -> frozenset[int]:
    return frozenset(DENSE.each(indices))


def ranked(indices: frozenset[int]) -> int:
    return sum(RANKED.single(index) for index in indices)


def in_places(places: int) -> frozenset[int]:
    return frozenset(RANKED.each(places))


def writes(indices: frozenset[int], bits: dict[int, bool]) -> tuple[Write, ...]:
    """Return writes of these bits, each with the old value where all members have the same and it is another one."""
    olds = {bit: {bool(index >> bit & 1) for index in indices} for bit in bits}
    return tuple((bit, value, not value if olds[bit] == {not value} else None) for bit, value in bits.items())


@given(INDICES, BITS)
def test_they_split_alike(indices: frozenset[int], bit: int) -> None:
    assert tuple(map(members, DENSE.split(dense(indices), bit))) == SPARSE.split(indices, bit)
    assert tuple(map(in_places, RANKED.split(ranked(indices), bit))) == SPARSE.split(indices, bit)


@given(INDICES, TESTS)
def test_they_pass_alike(indices: frozenset[int], tests: dict[int, bool]) -> None:
    asked: tuple[Test, ...] = tuple(tests.items())
    assert members(DENSE.passing(dense(indices), asked)) == SPARSE.passing(indices, asked)
    assert in_places(RANKED.passing(ranked(indices), asked)) == SPARSE.passing(indices, asked)


@given(INDICES, TESTS)
def test_they_write_alike(indices: frozenset[int], bits: dict[int, bool]) -> None:
    written = writes(indices, bits)
    assert members(DENSE.written(dense(indices), written)) == SPARSE.written(indices, written)
    assert in_places(RANKED.written(ranked(indices), written)) == SPARSE.written(indices, written)


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
    assert in_places(RANKED.origin(ranked(indices), written, asked)) == origin


@given(INDICES)
def test_they_count_alike(indices: frozenset[int]) -> None:
    assert DENSE.count(dense(indices)) == RANKED.count(ranked(indices)) == SPARSE.count(indices)


def test_only_what_was_met_has_a_place_and_is_an_origin() -> None:
    space = RankedSpace(3)
    met = space.single(1) | space.single(4)
    assert list(space.each(space.origin(space.single(5), ((0, True, None), (2, True, None)), ()))) == [1, 4, 5]
    assert space.origin(met, (), ()) == met


def test_more_different_indices_than_it_has_places_are_too_many() -> None:
    space = RankedSpace(3, most=2)
    space.single(1)
    space.single(6)
    with pytest.raises(TooManyPlaces):
        space.written(space.single(1), ((1, True, None),))
