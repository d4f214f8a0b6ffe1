"""Turns in three stages, so that the cases of each add to those of the others instead of multiplying them.

What is done comes first, then where it leads, then what the end of every turn decides. The engine runs the three in one
go; here each is asked by itself, for the states to which the one before it came. The later stages read little of how a
turn began: that is a `Rest`, and moves whose turns are alike in it share their decisions.
"""

from typing import NamedTuple

from game.analysis.decisions import Decision, Staged
from game.call.danger import is_pending
from game.call.events import CallEnded, CallerHeard, FactLearnt, JobDone
from game.call.program import Program
from game.call.state import State
from game.call.step import finish
from game.call.turn import Turn
from game.scenario.memory import fact_key
from game.scenario.model import Case, Cases
from game.scenario.tree import Spot

_ANYWHERE = Spot(0, 0)


class Rest(NamedTuple):
    """What the later stages ask of a turn besides the state. `leads` is empty once it has led on.

    `is_newly_heard`: the caller was not heard before the turn. `was_pending` tells whether a danger was pending before
    it, None where that is as it is now. `counts`: the turn counts towards a danger.
    """

    leads: Cases[str] = ()
    ended: CallEnded | None = None
    asks_manager: bool = False
    is_newly_heard: bool = False
    was_pending: bool | None = None
    counts: bool = False


class Stages:
    """The later stages of the turns of one program, a decision for each rest."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._danger = program.problem.danger
        self._decisions: dict[Rest, Decision] = {}

    def after(self, turn: Turn, *, counts: bool, is_page: bool = False) -> Staged:
        """Return what a turn has come to by what was done in it, with the decision of what comes after, if anything.

        A page is asked what was pending before it; elsewhere that can differ only if something was learnt or done.
        """
        is_new = is_page or any(self._may_change_danger(event) for event in turn.events)
        rest = Rest(
            tuple(Case(case.value, case.when, _ANYWHERE) for case in turn.leads),
            turn.ended,
            turn.asks_manager,
            any(isinstance(event, CallerHeard) for event in turn.events) if turn.leads else False,
            is_pending(self._program, turn.before, self._danger) if is_new and counts and self._danger else None,
            counts and self._danger is not None,
        )
        return Staged(turn.state, tuple(turn.events), self._decision(rest))

    def _may_change_danger(self, event: object) -> bool:
        match event:
            case FactLearnt(fact=fact):
                return self._danger is not None and fact == self._danger.fact
            case JobDone(job=job):
                return self._danger is not None and job in self._danger.by
            case _:
                return False

    def _decision(self, rest: Rest) -> Decision | None:
        if not (rest.leads or rest.ended or rest.asks_manager or rest.counts):
            return None
        if rest not in self._decisions:
            run = self._lead_on if rest.leads else self._finish
            self._decisions[rest] = Decision(lambda state: run(state, rest), frozenset())
        return self._decisions[rest]

    def _lead_on(self, state: State, rest: Rest) -> Staged:
        turn = Turn(self._program, state, before=state._replace(heard=False) if rest.is_newly_heard else state)
        turn.leads, turn.ended, turn.asks_manager = rest.leads, rest.ended, rest.asks_manager
        turn.lead_on()
        later = rest._replace(leads=(), ended=turn.ended, is_newly_heard=False)
        return Staged(turn.state, tuple(turn.events), self._decision(later))

    def _finish(self, state: State, rest: Rest) -> Staged:
        turn = Turn(self._program, state, before=self._before(state, rest))
        turn.ended, turn.asks_manager = rest.ended, rest.asks_manager
        finish(turn, counts=rest.counts)
        return Staged(turn.state, tuple(turn.events), None)

    def _before(self, state: State, rest: Rest) -> State:
        if rest.was_pending is None or self._danger is None:
            return state
        return state._replace(known=self._program.bits[fact_key(self._danger.fact)] if rest.was_pending else 0)
