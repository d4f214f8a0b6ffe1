"""A call looked back on: what each turn left of the best that could still be reached, as a chess engine would say it.

What can be reached is found once for a caller (the long part, which needs no call) and asked for each call. A call may
have come, by silence, where no choice leads: then what can be reached from there is found as well.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from game.analysis.exploring import Place, explore
from game.analysis.fronts import Fronts
from game.analysis.grading import graded
from game.analysis.limits import NO_LIMIT, Limit
from game.analysis.outlooks import Outlook, Outlooks
from game.analysis.paths import Way, path_to_prospect, ways_from
from game.analysis.prospects import NO_COST, Cost, Pricing, Prospect
from game.analysis.tracing import FLAGS, Key, index_of, key_of
from game.analysis.worth import Worth
from game.call.actions import Kind, offered, parse
from game.call.correspondence import is_only_composing
from game.call.desk import true_result
from game.call.events import Event
from game.call.moves import KeepSilent
from game.call.program import Program
from game.call.session import WAIT, TurnRecord
from game.call.state import Stage, State
from game.call.step import opening, step
from game.scenario.vocabulary import FEELINGS
from game.scoring.rubric import Rubric


@dataclass(frozen=True)
class TurnOutlook:
    """One turn, by its number on record: the outlook before and after it, and what it was worth.

    `better` are the choices that would have kept the outlook, several where a page is made of them; none where this one
    did.
    """

    number: int
    before: Outlook
    after: Outlook
    worth: Worth
    better: tuple[str, ...] = ()


class _Step(NamedTuple):
    """A turn as the engine takes it; a page in the making is no part of the states."""

    number: int
    choice: str
    before: State
    after: State
    events: tuple[Event, ...]


class Hindsight:
    """Knows the outlook of every state of a caller. Making one takes long: see `benchmarks/analysis.py`.

    Raises Undecided where the caller is too large for the limit.
    """

    def __init__(self, program: Program, rubric: Rubric, limit: Limit = NO_LIMIT) -> None:
        self._program = program
        self._pricing = Pricing(program, rubric)
        self._limit = limit
        self._explore(())

    def look_back(self, turns: Sequence[TurnRecord]) -> tuple[TurnOutlook, ...]:
        """Return the outlook of each turn after picking up, those that only compose a page left out.

        `turns` are those of a call, from its first on; it need not have ended.
        """
        steps = tuple(_steps(self._program, turns))
        if not all(self._is_known(each.before) for each in steps if each.before.stage is Stage.TALKING):
            self._explore(state for each in steps for state in (each.before, each.after))
        return tuple(self._judged(steps))

    def _explore(self, states: Iterable[State]) -> None:
        talking = [state for state in states if state.stage is Stage.TALKING]
        reached = explore(self._program, self._limit, also_from=talking)
        self._outlooks = Outlooks(Fronts(reached, self._pricing, self._limit))
        self._numbers: dict[Key, int] = {key: number for number, key in enumerate(reached.keys)}

    def _place(self, state: State) -> Place:
        return Place(self._numbers[key_of(state)], index_of(state))

    def _is_known(self, state: State) -> bool:
        number, reached = self._numbers.get(key_of(state)), self._outlooks.fronts.reached
        return number is not None and bool(reached.members[number] & reached.space.single(index_of(state)))

    def _judged(self, steps: Iterable[_Step]) -> Iterator[TurnOutlook]:
        spent, end = NO_COST, None
        for each in steps:
            cost = self._pricing.cost(each.events)
            before = self._outlook(each.before, spent, end)
            if end is None and each.after.stage is not Stage.TALKING:
                end = self._pricing.end(each.events, each.after.known)
                after = self._outlooks.judged(end, spent)
            else:
                after = self._outlook(each.after, spent.plus(cost), end)
                end = None if end is None else cost.off(end, self._pricing.lowest)
            worth = graded(before, after, cost, self._pricing.rubric)
            is_missed = before != after and each.before.stage is Stage.TALKING
            better = self._better(each.before, spent, before) if is_missed else ()
            yield TurnOutlook(each.number, before, after, worth, better)
            spent = spent.plus(cost) if end is None else spent

    def _outlook(self, state: State, spent: Cost, end: Prospect | None) -> Outlook:
        if end is not None:
            return self._outlooks.judged(end, spent)
        place = self._place(state)
        return self._outlooks.of(place.key, place.at, spent)

    def _better(self, state: State, spent: Cost, outlook: Outlook) -> tuple[str, ...]:
        """Return choices that keep the outlook, the one that shows best how it is done.

        A reply rather than the desk, one that costs nothing before others, one that meets needs before one that only
        speaks of feelings. A page is made of several; and leaving is one that no reply stands for.
        """
        scenario, fronts, place = self._program.scenario, self._outlooks.fronts, self._place(state)
        ways = () if scenario.nodes[state.node].compose else ways_from(fronts.reached, place)
        keeping = [way for way in ways if self._after(way, spent) == outlook]
        if keeping:
            return (min(keeping, key=self._unlike_a_model).choice,)
        best = max(fronts.of(*place), key=lambda each: self._outlooks.judged(each, spent))
        path = path_to_prospect(fronts, place, best)
        is_page = scenario.reply(path[0]) is not None and Kind.SEND in path
        return path[: path.index(Kind.SEND) + 1] if is_page else path[:1]

    def _unlike_a_model(self, way: Way) -> tuple[bool, bool, bool, int]:
        reply, is_costly = self._program.scenario.reply(way.choice), self._outlooks.fronts.cost(way.leaf) != NO_COST
        if reply is None:
            return True, is_costly, False, 0
        needs = sum(name in self._program.needs for name in (*reply.learns, *reply.does))
        return False, is_costly, not FEELINGS.isdisjoint(reply.acts), -needs

    def _after(self, way: Way, spent: Cost) -> Outlook:
        """Return the outlook after a choice."""
        if way.target is None:
            return self._outlooks.judged(self._pricing.end(way.leaf.events, way.after >> len(FLAGS)), spent)
        return self._outlooks.of(*way.target, spent.plus(self._outlooks.fronts.cost(way.leaf)))


def _steps(program: Program, turns: Sequence[TurnRecord]) -> Iterator[_Step]:
    """Yield the turns of a call as the engine takes them anew."""
    state, _ = opening(program)
    for turn in turns[1:]:
        if turn.choice.startswith(WAIT):
            after, events = step(program, state, KeepSilent())
        else:
            choices = offered(program, state, true_result(program, state))
            after, events = step(program, state, parse(turn.choice, program, state, choices))
        if not is_only_composing(turn):
            yield _Step(turn.number, turn.choice, state._replace(page=()), after._replace(page=()), events)
        state = after
