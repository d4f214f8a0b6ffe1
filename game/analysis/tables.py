"""What each choice does, by table: the cases of a program's decisions, met once and looked up from then on.

The engine decides every case, the first time that a play comes to it; a play on the tables is the very play that
`Call` would give, without the clock and the persona's words. Silence is no choice here, and a page of an e-mail or
letter is made in one go, in the order of its parts.
"""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple, TypeAlias

from game.analysis.bitsets import SparseSpace
from game.analysis.decisions import Decision, Leaf
from game.analysis.exploring import STAGE_AT, Place, index_bits
from game.analysis.moves import Moves
from game.analysis.paging import Draft, Outcome
from game.analysis.prospects import Cost, Pricing, Prospect
from game.analysis.tracing import FLAGS, Key, index_of, key_of, state_of
from game.call.actions import LEAVING, Choice, Kind, offered, parse
from game.call.desk import true_result
from game.call.page import SEND
from game.call.state import Stage, State
from game.call.step import opening, step
from game.scenario.model import Node

Asked: TypeAlias = str | None
"""The id of a choice; None asks what can be chosen."""


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
        self.program = pricing.program
        self._moves = moves or Moves(pricing.program)
        self._space = SparseSpace(index_bits(pricing.program))
        self._keys: list[Key] = []
        self._numbers: dict[Key, int] = {}
        self._cases: list[dict[Asked, list[Case]]] = []
        self._others: dict[Asked, Decision] = {}
        self._ends: dict[tuple[Leaf, int], Prospect] = {}
        state, self.first_words = opening(pricing.program)
        self.first = Place(self._number(key_of(state)), index_of(state))

    def case(self, key: int, index: int, choice: Asked) -> Case:
        """Return what a choice does in a state. Raises IllegalChoice where it can't be made."""
        for case in self._cases[key].get(choice, ()):
            if index & case[0] == case[1]:
                return case
        return self._meet(key, index, choice)

    def offered(self, key: int, index: int) -> tuple[Choice, ...]:
        """Return what can be chosen in a state, in the order authored."""
        return self.case(key, index, None).leaf.events

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

    def _meet(self, key: int, index: int, choice: Asked) -> Case:
        values = self._keys[key]
        ((leaf, _),) = self._decision(values, choice).cases(values, self._space.single(index), self._space)
        if choice is not None and not leaf.is_offered:
            parse(choice, self.program, self.state(key, index), self.offered(key, index))
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

    def _decision(self, key: Key, choice: Asked) -> Decision:
        """Return the analyser's own decision where it has one."""
        for move in self._moves.at(key) if key[STAGE_AT] is Stage.TALKING else ():
            if move.choice == choice:
                return move.decision
        if choice not in self._others:
            run = self._offer if choice is None else partial(self._do, choice)
            self._others[choice] = Decision(run, frozenset())
        return self._others[choice]

    def _offer(self, state: State) -> tuple[State, tuple[Choice, ...]]:
        if isinstance(state.page, Draft):
            return state, tuple(_next_part(self.program.scenario.nodes[state.node], state.page))
        choices = offered(self.program, state, true_result(self.program, state))
        part = next((choice.part for choice in choices if choice.part), "")
        return state, tuple(choice for choice in choices if choice.part in ("", part))

    def _do(self, choice: str, state: State) -> Outcome | None:
        """Leave the call, or do what is left to do after its end."""
        program, truth = self.program, true_result(self.program, state)
        if isinstance(state.page, Draft):
            return None
        leaving = truth is None and any(choice == each.id or choice.startswith(f"{each.id}:") for each in LEAVING)
        choices = LEAVING if leaving else offered(program, state, truth)
        return step(program, state, parse(choice, program, state, choices))


def _next_part(node: Node, draft: Draft) -> Iterator[Choice]:
    """Yield what a page in the making can go on with: the replies of its next part, or sending it."""
    if not draft.offered:
        yield Choice(SEND, Kind.SEND, "Send the page")
        return
    for reply in node.all_replies():
        if reply.index in draft.offered[0]:
            yield Choice(reply.choice_id, Kind.PART, reply.say)
