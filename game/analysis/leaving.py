"""What leaving a call comes to: hanging up, and handing it over to each place in each manner.

A hand-over is taken with an empty note, as it is offered, and with all that is known: a note with something untrue in
it is never better, and one with less is no better than one of these (the rubric's table is checked for that).
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from game.analysis.bitsets import SparseSpace
from game.analysis.decisions import Decision, Leaf
from game.analysis.exploring import index_bits
from game.analysis.prospects import Ending, Pricing, Prospect, uncovered
from game.analysis.tracing import FIELDS, FLAGS, Key, index_of, key_of
from game.call.actions import HANG_UP, manners_of
from game.call.moves import Action, HangUp, TransferTo
from game.call.program import Program
from game.call.state import State
from game.call.step import step
from game.scenario.memory import DENIED, PAID, fact_key, finding_key, job_key
from game.scenario.vocabulary import Place

_WISH, _LIMIT, _DANGER = (FIELDS.index(name) for name in ("wish", "limit", "danger"))
_OWES = FLAGS.index("owes_deed")
_MIDDLE = 3


class Leaving:
    """The prospects of leaving, worked out once for all states in which it comes to the same.

    `relevant` are the index bits that it depends on; the mood isn't among what does.
    """

    def __init__(self, pricing: Pricing) -> None:
        self._pricing = pricing
        self._program = pricing.program
        self._actions = tuple(_actions(pricing.program))
        self.relevant = 1 << _OWES | (pricing.relevant | _bits_at_the_end(pricing.program)) << len(FLAGS)
        self._space = SparseSpace(index_bits(pricing.program))
        self._decisions: dict[Action, Decision] = {}
        self._endings: dict[Leaf, Ending] = {}
        self._found: dict[tuple[object, ...], Mapping[Prospect, str]] = {}
        self._best: dict[tuple[object, ...], tuple[Prospect, ...]] = {}

    def prospects(self, key: Key, index: int) -> Mapping[Prospect, str]:
        """Return all that leaving can come to from a key and an index, each with the id of a choice that does it."""
        index &= self.relevant
        asked = _asked(key, index)
        if asked not in self._found:
            state = self._state(key, index)
            at, where = key_of(state), index_of(state)
            actions = reversed(tuple(self._actions_with_notes(index)))
            self._found[asked] = {self._prospect(at, where, action): choice_of(action) for action in actions}
        return self._found[asked]

    def best(self, key: Key, index: int) -> tuple[Prospect, ...]:
        """Return those prospects of leaving that no other covers."""
        asked = _asked(key, index & self.relevant)
        if asked not in self._best:
            self._best[asked] = uncovered(self.prospects(key, index))
        return self._best[asked]

    def _state(self, key: Key, index: int) -> State:
        start = self._program.scenario.start
        known, owes = index >> len(FLAGS), bool(index >> _OWES & 1)
        asked = {"wish": key[_WISH], "limit": key[_LIMIT], "danger": key[_DANGER]}
        return State(node=start, mood=_MIDDLE, known=known, owes_deed=owes, **asked)

    def _prospect(self, key: Key, index: int, action: Action) -> Prospect:
        """Return the prospect of an action; of a note there count only the facts that the next desk needs."""
        if isinstance(action, TransferTo):
            needed = self._program.problem.before_handover
            action = replace(action, note=tuple(fact for fact in action.note if fact in needed))
        if action not in self._decisions:
            self._decisions[action] = Decision(partial(step, self._program, action=action), frozenset())
        single = self._space.single(index)
        ((leaf, _),) = self._decisions[action].cases(key, single, self._space)
        if leaf not in self._endings:
            self._endings[leaf] = self._pricing.ending(leaf.events)
        (after,) = self._space.each(leaf.moved(single, self._space))
        return self._pricing.comes_to(self._endings[leaf], after >> len(FLAGS) & self._pricing.relevant)

    def _actions_with_notes(self, index: int) -> Iterator[Action]:
        scenario, bits = self._program.scenario, self._program.bits
        known = index >> len(FLAGS)
        open_ = (fact for fact in scenario.facts.values() if not fact.private)
        note = tuple(fact.id for fact in open_ if known & bits[fact_key(fact.id)])
        for action in self._actions:
            yield action
            if isinstance(action, TransferTo) and note:
                yield TransferTo(action.place, action.manner, note)


def _asked(key: Key, index: int) -> tuple[object, ...]:
    return key[_WISH], key[_LIMIT], key[_DANGER], index


def choice_of(action: Action) -> str:
    """Return the id of a way of leaving."""
    match action:
        case TransferTo(place, manner, note):
            return f"to:{place}:{manner}" + (":" + "+".join(note) if note else "")
        case _:
            return HANG_UP


def _actions(program: Program) -> Iterator[Action]:
    """Yield every way of leaving; of the places that are as wrong as each other one."""
    yield HangUp()
    danger = program.problem.danger
    own = {program.problem.belongs_to, Place.MANAGER, *(danger.by if danger else ())}
    others = [place for place in Place if place not in own and place is not Place.VOICEMAIL]
    for place in (*(place for place in Place if place in own), *others[:1]):
        for manner in manners_of(place):
            yield TransferTo(place, manner, ())


def _bits_at_the_end(program: Program) -> int:
    """Return the bits that are asked for when a call ends: dangers met, and money owed."""
    scenario, danger = program.scenario, program.problem.danger
    keys = {PAID, DENIED} if scenario.goodwill else set()
    if scenario.goodwill:
        keys |= {finding_key(scenario, name) for name in (scenario.goodwill.owed, *scenario.goodwill.after)}
    keys |= {job_key(name) for name in danger.by} if danger else set()
    return sum(program.bits[key] for key in keys if key in program.bits)
