"""Conditions of content as values: what `when:` can ask of a call."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Knows:
    """Holds when every one of these facts is known."""

    facts: tuple[str, ...]


@dataclass(frozen=True)
class Lacks:
    """Holds when none of these facts is known."""

    facts: tuple[str, ...]


@dataclass(frozen=True)
class MoodBetween:
    """Holds when the mood's rank (1 worst to 5 best) is from `low` to `high`, both included."""

    low: int
    high: int


@dataclass(frozen=True)
class Said:
    """Holds when every one of these replies (by their own `id`) was said."""

    replies: tuple[str, ...]


@dataclass(frozen=True)
class LookedUp:
    """Holds when every one of these lookups was opened."""

    lookups: tuple[str, ...]


@dataclass(frozen=True)
class Heard:
    """Holds when the caller was heard, or (with `value` False) was not yet."""

    value: bool


@dataclass(frozen=True)
class InVariant:
    """Holds when the call is this variant of the scenario."""

    variant: str


@dataclass(frozen=True)
class AllOf:
    """Holds when each part holds."""

    parts: "tuple[Condition, ...]"


@dataclass(frozen=True)
class AnyOf:
    """Holds when at least one part holds."""

    parts: "tuple[Condition, ...]"


@dataclass(frozen=True)
class Not:
    """Holds when the part does not."""

    part: "Condition"


Condition: TypeAlias = Knows | Lacks | MoodBetween | Said | LookedUp | Heard | InVariant | AllOf | AnyOf | Not
