"""Whether a condition of the content holds in a state."""

from typing import TypeVar, assert_never

from game.call.program import Program
from game.call.state import State
from game.scenario.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Heard,
    InVariant,
    Knows,
    Lacks,
    LookedUp,
    MoodBetween,
    Not,
    Said,
)
from game.scenario.memory import fact_key, lookup_key, said_key
from game.scenario.model import Case

T = TypeVar("T")


def holds(condition: Condition | None, state: State, program: Program) -> bool:
    """Tell whether the condition holds; none always does."""
    match condition:
        case None:
            return True
        case Knows(facts):
            return all(program.is_known(state, fact_key(fact)) for fact in facts)
        case Lacks(facts):
            return not any(program.is_known(state, fact_key(fact)) for fact in facts)
        case MoodBetween(low, high):
            return low <= state.mood <= high
        case Said(replies):
            return all(program.is_known(state, said_key(reply)) for reply in replies)
        case LookedUp(lookups):
            return all(program.is_known(state, lookup_key(lookup)) for lookup in lookups)
        case Heard(value):
            return state.heard is value
        case InVariant(variant):
            return program.variant == variant
        case AllOf(parts):
            return all(holds(part, state, program) for part in parts)
        case AnyOf(parts):
            return any(holds(part, state, program) for part in parts)
        case Not(part):
            return not holds(part, state, program)
        case _:
            assert_never(condition)


def first_case(cases: tuple[Case[T], ...], state: State, program: Program) -> T:
    """Return the value of the first case that holds; the loader made sure that the last one always does."""
    return next(case.value for case in cases if holds(case.when, state, program))
