"""Reading of `when:`: several keys of one condition must all hold."""

from collections.abc import Sequence
from typing import TypeVar

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
from game.scenario.definitions import EMPTY_CONDITION, NOT_TRUE_OR_FALSE, UNKNOWN_MOOD, quoted
from game.scenario.fields import Fields, Key, Kind, Label, TableOf
from game.scenario.kinds import Flag, Name
from game.scenario.lists import Many, OneOrMany
from game.scenario.schema import Schema, SchemaBook, either
from game.scenario.sheet import Sheet, Sort
from game.scenario.tree import Scalar, Tree

T = TypeVar("T")

UNREAD = AllOf(())
"""Stands in for a condition that could not be read, so that its case is not taken for one without a condition."""

ALWAYS = AllOf(())
"""Holds whatever the state."""

WORST, BEST = 1, 5
"""Ranks of the worst and best mood of a ladder."""


class Mood(Kind[int]):
    """A mood by its name, read as its rank on the persona's ladder. An empty ladder (unknown persona) takes any."""

    expected = "a mood"
    is_single = True

    def __init__(self, persona: str, ladder: Sequence[str]) -> None:
        self._persona = persona
        self._ladder = tuple(ladder)

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> int | None:
        """Return the rank, 1 worst to 5 best."""
        if not isinstance(tree, Scalar) or not tree.value:
            self.refuse(tree, label, sheet)
            return None
        if not self._ladder:
            return WORST
        if tree.value in self._ladder:
            return self._ladder.index(tree.value) + 1
        words = {"name": quoted(tree.value), "persona": quoted(self._persona)}
        sheet.report(UNKNOWN_MOOD, tree.spot, meant=(tree.value, self._ladder), **words)
        return None

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema: the moods of the ladder."""
        return moods_schema(self._ladder, book)


def moods_schema(moods: Sequence[str], book: SchemaBook) -> Schema:
    """Return the schema of a mood, as a definition: in a file's schema it is one of all moods that there are."""
    return book.refer("mood", lambda: {"enum": list(moods)})


class FlagOrCondition(Kind[Condition]):
    """A condition, or plain `true` for what always holds; `false` is what never does."""

    def __init__(self, condition: "ConditionKind") -> None:
        self.expected = f"true, or {condition.expected}"
        self._condition = condition

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> Condition | None:
        """Return the condition; None for `false`."""
        if not isinstance(tree, Scalar):
            return self._condition.read(tree, label, sheet)
        if tree.value and tree.value not in ("true", "false"):
            hint = "write `true`, or a condition such as `{heard: false}`"
            sheet.report(NOT_TRUE_OR_FALSE, tree.spot, hint=hint, owner=label, found=quoted(tree.value))
            return None
        return ALWAYS if Flag().read(tree, label, sheet) else None

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema."""
        return either(Flag().schema(book), self._condition.schema(book))


class ConditionKind(Kind[Condition]):
    """A condition, with the moods of one persona's ladder."""

    expected = "a condition such as `{knows: [some_fact]}`"

    def __init__(self, mood: Mood) -> None:
        none: tuple[str, ...] = ()
        self._knows = Key("knows", OneOrMany(Name(Sort.FACT)), none, says="Every one of these facts is known.")
        self._lacks = Key("lacks", OneOrMany(Name(Sort.FACT)), none, says="None of these facts is known yet.")
        self._mood: Key[tuple[int, ...]] = Key("mood", OneOrMany(mood), (), says="The mood is one of these.")
        self._at_least: Key[int | None] = Key("mood_at_least", mood, None, says="The mood is this one or better.")
        self._at_most: Key[int | None] = Key("mood_at_most", mood, None, says="The mood is this one or worse.")
        said = "Every one of these replies (by `id`) was said."
        self._said = Key("said", OneOrMany(Name(Sort.REPLY)), none, says=said)
        opened = "Every one of these lookups was opened."
        self._looked_up = Key("looked_up", OneOrMany(Name(Sort.LOOKUP)), none, says=opened)
        heard = "true: the caller feels heard; false: not yet."
        self._heard: Key[bool | None] = Key("heard", Flag(), None, says=heard)
        self._variant = Key("variant", OneOrMany(Name(Sort.VARIANT)), none, says="The call is one of these variants.")
        any_of = "At least one condition of this list holds."
        self._any_of: Key[tuple[Condition, ...]] = Key("any_of", Many(self, least=2), (), says=any_of)
        self._not: Key[Condition | None] = Key("not", self, None, says="This condition does not hold.")
        keys = (self._knows, self._lacks, self._mood, self._at_least, self._at_most, self._said, self._looked_up)
        self._table = TableOf((*keys, self._heard, self._variant, self._any_of, self._not), self._parts)

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> Condition | None:
        """Return the condition; `UNREAD` when it is wrong or asks nothing."""
        before = len(sheet.findings)
        parts = self._table.read(tree, Label(label.name, label.spot, "this condition"), sheet)
        if not parts and len(sheet.findings) == before:
            sheet.report(EMPTY_CONDITION, label.spot, hint="say what must hold, or take the `when` out")
        return (all_of(parts) if parts else None) or UNREAD

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema, as a definition: conditions stand in conditions."""
        return book.refer("condition", lambda: self._table.schema(book))

    def _parts(self, fields: Fields) -> tuple[Condition, ...]:
        parts: list[Condition | None] = [
            Knows(facts) if (facts := fields[self._knows]) else None,
            Lacks(facts) if (facts := fields[self._lacks]) else None,
            any_of(tuple(MoodBetween(rank, rank) for rank in fields[self._mood])),
            MoodBetween(rank, BEST) if (rank := fields[self._at_least]) else None,
            MoodBetween(WORST, rank) if (rank := fields[self._at_most]) else None,
            Said(replies) if (replies := fields[self._said]) else None,
            LookedUp(lookups) if (lookups := fields[self._looked_up]) else None,
            Heard(heard) if (heard := fields[self._heard]) is not None else None,
            any_of(tuple(InVariant(variant) for variant in fields[self._variant])),
            any_of(fields[self._any_of]),
            Not(part) if (part := fields[self._not]) else None,
        ]
        return tuple(part for part in parts if part is not None)


def all_of(parts: tuple[Condition, ...]) -> Condition | None:
    """Return one condition that holds when all parts do; None for no parts."""
    return parts[0] if len(parts) == 1 else AllOf(parts) if parts else None


def any_of(parts: tuple[Condition, ...]) -> Condition | None:
    """Return one condition that holds when a part does; None for no parts."""
    return parts[0] if len(parts) == 1 else AnyOf(parts) if parts else None
