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
            return not program.masks[fact_key, facts] & ~state.known
        case Lacks(facts):
            return not program.masks[fact_key, facts] & state.known
        case Said(replies):
            return not program.masks[said_key, replies] & ~state.known
        case LookedUp(lookups):
            return not program.masks[lookup_key, lookups] & ~state.known
        case MoodBetween(low, high):
            return low <= state.mood <= high
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
    for case in cases[:-1]:
        if holds(case.when, state, program):
            return case.value
    return cases[-1].value
