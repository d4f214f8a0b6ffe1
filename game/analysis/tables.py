"""What each choice does, by table: the cases of a program's decisions, met once and looked up from then on.

The engine decides every case, the first time that a play comes to it; a play on the tables is the very play that
`Call` would give, without the clock and the persona's words. Silence is no choice here.
"""

from functools import partial
from typing import NamedTuple

from game.analysis.bitsets import SparseSpace
from game.analysis.decisions import Decision, Leaf
from game.analysis.exploring import STAGE_AT, Place, index_bits
from game.analysis.moves import Moves
from game.analysis.paging import Outcome
from game.analysis.prospects import Cost, Pricing, Prospect
from game.analysis.tracing import FLAGS, Key, index_of, key_of, state_of
from game.call.actions import LEAVING, Choice, offered, parse
from game.call.desk import true_result
from game.call.state import Stage, State
from game.call.step import opening, step
from game.scenario.vocabulary import WRITTEN

_OFFER = ""
"""In the place of a choice's id: what can be chosen."""


class Case(NamedTuple):
    """What a choice does in all states of a key whose index has the bits `wanted` among those `asked`.

    It keeps the bits `kept` of the index and sets those `added`, and leads to the key of the number `target`. `ends`:
    the call is over with it, and only the ticket is left.
    """

    asked: int
    wanted: int
    kept: int
    added: int
    target: int
    ends: bool
    leaf: Leaf
    cost: Cost


class Tables:
    """The tables of one program and rubric; they grow as plays come to something new.

    Keys are numbered in the order found. `first` is where the caller has said the first word, `first_words` that word.
    """

    def __init__(self, pricing: Pricing, moves: Moves | None = None) -> None:
        self.pricing = pricing
        self._program = pricing.program
        self._moves = moves or Moves(pricing.program)
        self._space = SparseSpace(index_bits(pricing.program))
        self._keys: list[Key] = []
        self._numbers: dict[Key, int] = {}
        self._cases: list[dict[str, list[Case]]] = []
        self._others: dict[str, Decision] = {}
        self._ends: dict[tuple[Leaf, int], Prospect] = {}
        state, self.first_words = opening(pricing.program)
        self.first = Place(self._number(key_of(state)), index_of(state))

    def case(self, key: int, index: int, choice: str) -> Case:
        """Return what a choice does in a state. Raises IllegalChoice where it can't be made."""
        for case in self._cases[key].get(choice, ()):
            if index & case[0] == case[1]:
                return case
        return self._meet(key, index, choice)

    def offered(self, key: int, index: int) -> tuple[Choice, ...]:
        """Return what can be chosen in a state, in the order authored."""
        return self.case(key, index, _OFFER).leaf.events

    def state(self, key: int, index: int) -> State:
        """Return a state by the number of its key and its index."""
        return state_of(self._keys[key], index)

    def is_closed(self, key: int) -> bool:
        """Tell whether the ticket is closed."""
        return self._keys[key][STAGE_AT] is Stage.CLOSED

    def end(self, case: Case, index: int) -> Prospect:
        """Return what a call that ends with this case, and this index after it, is worth by itself."""
        known = index >> len(FLAGS) & self.pricing.relevant
        asked = (case.leaf, known)
        found = self._ends.get(asked)
        if found is None:
            found = self._ends[asked] = self.pricing.end(case.leaf.events, known)
        return found

    def _meet(self, key: int, index: int, choice: str) -> Case:
        values = self._keys[key]
        ((leaf, _),) = self._decision(values, choice).cases(values, self._space.single(index), self._space)
        if not leaf.is_offered:
            state = self.state(key, index)
            parse(choice, self._program, state, offered(self._program, state, None))
        case = self._case(leaf, values)
        self._cases[key].setdefault(choice, []).append(case)
        return case

    def _case(self, leaf: Leaf, key: Key) -> Case:
        target = leaf.target(key)
        ends = key[STAGE_AT] is Stage.TALKING is not target[STAGE_AT]
        asked = sum(1 << bit for bit, _ in leaf.tests)
        wanted = sum(1 << bit for bit, value in leaf.tests if value)
        added = sum(1 << bit for bit, value, _ in leaf.bits if value)
        cleared = sum(1 << bit for bit, value, _ in leaf.bits if not value)
        cost = self.pricing.cost(leaf.events)
        return Case(asked, wanted, ~cleared, added, self._number(target), ends, leaf, cost)

    def _number(self, key: Key) -> int:
        number = self._numbers.setdefault(key, len(self._keys))
        if number == len(self._keys):
            self._keys.append(key)
            self._cases.append({})
        return number

    def _decision(self, key: Key, choice: str) -> Decision:
        """Return the analyser's own decision where it has one for a choice as a trainee makes it."""
        if key[STAGE_AT] is Stage.TALKING and self._program.scenario.channel not in WRITTEN:
            for move in self._moves.at(key):
                if move.choice == choice:
                    return move.decision
        if choice not in self._others:
            run = self._offer if choice == _OFFER else partial(self._do, choice)
            self._others[choice] = Decision(run, frozenset())
        return self._others[choice]

    def _offer(self, state: State) -> tuple[State, tuple[Choice, ...]]:
        return state, offered(self._program, state, true_result(self._program, state))

    def _do(self, choice: str, state: State) -> Outcome:
        """Leave the call, write a page, or do what is left to do after the end."""
        program, truth = self._program, true_result(self._program, state)
        leaving = truth is None and any(choice == each.id or choice.startswith(f"{each.id}:") for each in LEAVING)
        choices = LEAVING if leaving else offered(program, state, truth)
        return step(program, state, parse(choice, program, state, choices))
