"""Conditions of the content in words, and which part of one doesn't hold now."""

from collections.abc import Sequence
from typing import assert_never

from game.call.conditions import holds
from game.call.program import Program
from game.call.state import State
from game.callers.persona import BEST, WORST
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


def unmet(condition: Condition | None, state: State, program: Program) -> str:
    """Return in words why a condition doesn't hold in a state; "" where it does."""
    if condition is None or holds(condition, state, program):
        return ""
    match condition:
        case Knows(facts):
            missing = [fact for fact in facts if not program.is_known(state, fact_key(fact))]
            return f"wants the {_named('fact', missing)}, which {_is(missing)}n't known yet"
        case Lacks(facts):
            known = [fact for fact in facts if program.is_known(state, fact_key(fact))]
            return f"only while the {_named('fact', facts)} {_is(facts)}n't known; {_listed(known)} {_is(known)} by now"
        case MoodBetween():
            return f"only {_moods(condition, program)}; the mood is `{program.persona.mood_name(state.mood)}`"
        case Said(replies):
            missing = [reply for reply in replies if not program.is_known(state, said_key(reply))]
            return f"only after the {_named('reply', missing)} {_was(missing)} said"
        case LookedUp(lookups):
            missing = [lookup for lookup in lookups if not program.is_known(state, lookup_key(lookup))]
            return f"only after {_listed(missing)} {_was(missing)} looked up"
        case Heard(value):
            return "only once the caller feels heard" if value else "only while the caller doesn't feel heard yet"
        case InVariant(variant):
            return f"only in the variant `{variant}`; this call is `{program.variant}`"
        case AllOf(parts):
            return "; ".join(reason for part in parts if (reason := unmet(part, state, program)))
        case AnyOf():
            return f"wants one of these: {in_words(condition, program)}"
        case Not(part):
            return f"only while this isn't so: {in_words(part, program)}"
        case _:
            assert_never(condition)


def in_words(condition: Condition, program: Program) -> str:
    """Return what a condition asks, as a clause that could follow "when"."""
    match condition:
        case Knows(facts):
            return f"the {_named('fact', facts)} {_is(facts)} known"
        case Lacks(facts):
            return f"the {_named('fact', facts)} {_is(facts)}n't known"
        case MoodBetween():
            return f"the mood is {_moods(condition, program).removeprefix('at ')}"
        case Said(replies):
            return f"the {_named('reply', replies)} {_was(replies)} said"
        case LookedUp(lookups):
            return f"{_listed(lookups)} {_was(lookups)} looked up"
        case Heard(value):
            return "the caller feels heard" if value else "the caller doesn't feel heard yet"
        case InVariant(variant):
            return f"the variant is `{variant}`"
        case AllOf(parts):
            return " and ".join(_grouped(part, program) for part in parts)
        case AnyOf(parts):
            return " or ".join(_grouped(part, program) for part in parts)
        case Not(part):
            return f"this isn't so: {_grouped(part, program)}"
        case _:
            assert_never(condition)


def _grouped(part: Condition, program: Program) -> str:
    words = in_words(part, program)
    return f"({words})" if isinstance(part, AllOf | AnyOf) else words


def _moods(condition: MoodBetween, program: Program) -> str:
    low, high = condition.low, condition.high
    worst, best = (f"`{program.persona.mood_name(rank)}`" for rank in (low, high))
    if low == high:
        return f"at {worst}"
    if high == BEST:
        return f"at {worst} or better"
    return f"at {best} or worse" if low == WORST else f"from {worst} to {best}"


def _named(what: str, names: Sequence[str]) -> str:
    several = {"fact": "facts", "reply": "replies"}
    return f"{what if len(names) == 1 else several[what]} {_listed(names)}"


def _listed(names: Sequence[str]) -> str:
    quoted = [f"`{name}`" for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"


def _is(names: Sequence[str]) -> str:
    return "is" if len(names) == 1 else "are"


def _was(names: Sequence[str]) -> str:
    return "was" if len(names) == 1 else "were"
