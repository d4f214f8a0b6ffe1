"""Danger: once it is known, one of the next so many choices must act on it."""

from game.call.events import DangerMissed
from game.call.program import Program
from game.call.state import State
from game.call.turn import Turn
from game.scenario.memory import fact_key, job_key
from game.scenario.model import Danger
from game.scenario.vocabulary import Result


def count(turn: Turn) -> None:
    """Count a choice made while a danger is known; neither the one that learnt of it nor the last, see `settle`.

    Once it was acted on in time the count is of no more use.
    """
    danger = turn.program.problem.danger
    if danger is None or turn.ended is not None:
        return
    if not is_pending(turn.program, turn.state, danger):
        if turn.state.danger < danger.within:
            turn.state = turn.state._replace(danger=0)
    elif is_pending(turn.program, turn.before, danger):
        _count_to(turn, danger, turn.state.danger + 1)


def settle(turn: Turn) -> None:
    """Judge at the end: a danger that was known is missed, unless the call went to a desk that acts on it."""
    danger = turn.program.problem.danger
    if danger and _went_to(turn.program, turn.state) not in danger.by and is_pending(turn.program, turn.state, danger):
        _count_to(turn, danger, danger.within)


def _went_to(program: Program, state: State) -> str:
    """Return the place that the call went to, put through or in words; "" for none."""
    ending = program.scenario.endings.get(state.node)
    if ending is None:
        return state.node.removeprefix("@")
    return program.problem.belongs_to if ending.result is Result.HANDED_OVER else ""


def _count_to(turn: Turn, danger: Danger, count: int) -> None:
    if count >= danger.within > turn.state.danger:
        turn.tell(DangerMissed(danger.fact))
    turn.state = turn.state._replace(danger=min(count, danger.within))


def is_pending(program: Program, state: State, danger: Danger) -> bool:
    """Tell whether the danger is known and none of its remedies has been done."""
    is_known = program.is_known(state, fact_key(danger.fact))
    return is_known and not any(program.is_known(state, job_key(name)) for name in danger.by)
