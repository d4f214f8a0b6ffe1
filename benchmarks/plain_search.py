"""A plain breadth-first search over states, one by one: what the analyser's search by sets is measured against.

It is written to be fast: a state is a tuple of two small numbers, all that is known of a caller and the number of all
else. For each of these and each move there is a list of cases that were met, taken from the same decisions as the
analyser's: (what is asked of `known`, the wanted answer, what it adds, what it keeps, where it leads). The engine is
asked only for a case that wasn't met before.
"""

from collections.abc import Iterable

from game.analysis.bitsets import SparseSpace
from game.analysis.decisions import Leaf
from game.analysis.exploring import STAGE_AT, index_bits
from game.analysis.moves import Move, Moves
from game.analysis.tracing import FLAGS, Key, index_of, key_of
from game.call.actions import LEAVING
from game.call.program import Program
from game.call.state import Stage
from game.call.step import opening

Case = tuple[int, int, int, int, int]
"""(asked, wanted, added, kept, the base to which it leads): masks of `known`. See `ENDS` and `HIDDEN` for the base."""

ENDS, HIDDEN = -1, -2
"""Where a move ends the call, and where it can't be chosen."""

_FLAGS = (1 << len(FLAGS)) - 1


def count_plainly(program: Program) -> tuple[int, int]:
    """Return how many states can be reached, and how many choices there are in them, leaving included."""
    cases = Cases(program)
    first = cases.first
    seen, frontier, transitions = {first}, [first], 0
    by_base = cases.by_base
    while frontier:
        following = []
        for state in frontier:
            base, known = state
            for move, met in enumerate(by_base[base]):
                for case in met:
                    if known & case[0] == case[1]:
                        break
                else:
                    case = cases.meet(base, move, known)
                _, _, added, kept, target = case
                if target == HIDDEN:
                    continue
                transitions += 1
                if target != ENDS:
                    after = (target, known & kept | added)
                    if after not in seen:
                        seen.add(after)
                        following.append(after)
        frontier = following
    return len(seen), transitions + len(LEAVING) * len(seen)


class Cases:
    """The cases that were met, by base and move."""

    def __init__(self, program: Program) -> None:
        self._moves = Moves(program)
        self._space = SparseSpace(index_bits(program))
        self._numbers: dict[tuple[Key, int], int] = {}
        self._bases: list[tuple[Key, int, tuple[Move, ...]]] = []
        self.by_base: list[list[list[Case]]] = []
        state, _ = opening(program)
        index = index_of(state)
        self.first = (self._number(key_of(state), index & _FLAGS), index >> len(FLAGS))

    def meet(self, base: int, move: int, known: int) -> Case:
        """Return the case of a move in a state, and keep it for all states like it."""
        key, flags, moves = self._bases[base]
        members = self._space.single(known << len(FLAGS) | flags)
        ((leaf, _),) = moves[move].decision.cases(key, members, self._space)
        asked, wanted = _masks(leaf.tests)
        changed, added = _masks((bit, value) for bit, value, _ in leaf.bits)
        target = self._target(leaf, key, (flags & ~changed | added) & _FLAGS)
        case = (asked >> len(FLAGS), wanted >> len(FLAGS), added >> len(FLAGS), ~(changed >> len(FLAGS)), target)
        self.by_base[base][move].append(case)
        return case

    def _target(self, leaf: Leaf, key: Key, flags: int) -> int:
        if not leaf.is_offered:
            return HIDDEN
        target = leaf.target(key)
        return self._number(target, flags) if target[STAGE_AT] is Stage.TALKING else ENDS

    def _number(self, key: Key, flags: int) -> int:
        number = self._numbers.setdefault((key, flags), len(self._bases))
        if number == len(self._bases):
            moves = self._moves.at(key)
            self._bases.append((key, flags, moves))
            self.by_base.append([[] for _ in moves])
        return number


def _masks(bits: Iterable[tuple[int, bool]]) -> tuple[int, int]:
    """Return the mask of these index bits, and of those among them that are set."""
    both = tuple(bits)
    return sum(1 << bit for bit, _ in both), sum(1 << bit for bit, value in both if value)
