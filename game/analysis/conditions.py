"""In which of the reached states a condition of the content holds: all of them at once."""

from typing import assert_never

from game.analysis.bitsets import IndexSpace, Members
from game.analysis.tracing import FIELDS, FLAGS, Key
from game.call.program import Program
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

_MOOD, _HEARD = FIELDS.index("mood"), FLAGS.index("heard")


def where(  # noqa: PLR0912 - a case for each kind of condition
    condition: Condition | None, key: Key, members: Members, program: Program, space: IndexSpace
) -> Members:
    """Return those of the members at a key in which the condition holds."""

    def within(part: Condition, some: Members) -> Members:
        return where(part, key, some, program, space)

    def having(keys: list[str], some: Members) -> Members:
        for name in keys:
            some = space.split(some, len(FLAGS) + program.bits[name].bit_length() - 1)[0]
        return some

    match condition:
        case None:
            return members
        case Knows(facts):
            return having([fact_key(fact) for fact in facts], members)
        case Lacks(facts):
            for fact in facts:
                members = members ^ having([fact_key(fact)], members)
            return members
        case Said(replies):
            return having([said_key(reply) for reply in replies], members)
        case LookedUp(lookups):
            return having([lookup_key(lookup) for lookup in lookups], members)
        case MoodBetween(low, high):
            return members if low <= key[_MOOD] <= high else space.empty
        case Heard(value):
            heard, unheard = space.split(members, _HEARD)
            return heard if value else unheard
        case InVariant(variant):
            return members if program.variant == variant else space.empty
        case AllOf(parts):
            for part in parts:
                members = within(part, members)
            return members
        case AnyOf(parts):
            found = space.empty
            for part in parts:
                found = found | within(part, members)
            return found
        case Not(part):
            return members ^ within(part, members)
        case _:
            assert_never(condition)
