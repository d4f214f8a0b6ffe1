"""How somebody is getting on: worked out from the finished calls in the order they were begun, and never by a clock.

Lift asks whether what was learnt on one caller helps with another. So it compares callers met for the first time; the
same caller once more only shows that the answers are known.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from game.records.model import Mode
from game.records.tried import TriedCall
from game.scoring.rubric import Dimension

_AT_EACH_END = 3
"""How many scores at most are taken together at either end: one lucky call is no progress."""
_LEVEL_WITHIN = 3
"""Points by which a series may end higher or lower and still count as level."""
_PASSES_TO_MASTER = 2


class Trend(StrEnum):
    """Where a series leads."""

    RISING = "rising"
    LEVEL = "level"
    FALLING = "falling"


class Point(NamedTuple):
    """One call of a series: a score (0–100), its mode, and whether this caller was met for the first time."""

    score: int
    mode: Mode
    is_first_meeting: bool


@dataclass(frozen=True)
class Series:
    """Scores in the order of their calls; there is at least one."""

    points: tuple[Point, ...]

    @property
    def first(self) -> int:
        """Return the first call's score."""
        return self.points[0].score

    @property
    def best(self) -> int:
        """Return the best score."""
        return max(point.score for point in self.points)

    @property
    def latest(self) -> int:
        """Return the latest call's score."""
        return self.points[-1].score

    @property
    def callers(self) -> int:
        """Return how many callers were met."""
        return sum(point.is_first_meeting for point in self.points)

    @property
    def lift(self) -> int | None:
        """Return the latest callers' mean less the first ones', each at the first meeting; None before the second."""
        return _gain([point.score for point in self.points if point.is_first_meeting])

    @property
    def trend(self) -> Trend | None:
        """Return where all calls lead, repeats and all; None before the second."""
        gain = _gain([point.score for point in self.points])
        if gain is None or abs(gain) < _LEVEL_WITHIN:
            return None if gain is None else Trend.LEVEL
        return Trend.RISING if gain > 0 else Trend.FALLING


class CallerTried(NamedTuple):
    """One caller: how often taken, the best score, and whether mastered."""

    scenario_id: str
    calls: int
    best: int
    is_mastered: bool


@dataclass(frozen=True)
class PersonaProgress:
    """The sums of all calls with one kind of caller, and each caller of it in the order they were met."""

    persona: str
    series: Series
    callers: tuple[CallerTried, ...]


class Streak(NamedTuple):
    """Honest tries in a row: up to now, and at the longest."""

    now: int
    longest: int


@dataclass(frozen=True)
class Standing:
    """What the finished calls of one trainee come to; `calls` is how many they are.

    `dimensions` and `personas` are empty before the first call. Personas come in the order they were met.
    """

    calls: int
    dimensions: Mapping[Dimension, Series]
    personas: tuple[PersonaProgress, ...]
    streak: Streak

    @property
    def callers(self) -> tuple[CallerTried, ...]:
        """Return everybody who was ever answered."""
        return tuple(caller for persona in self.personas for caller in persona.callers)

    @property
    def mastered(self) -> int:
        """Return how many callers are mastered."""
        return sum(caller.is_mastered for caller in self.callers)


def standing_of(calls: Sequence[TriedCall]) -> Standing:
    """Return what finished calls come to, given in the order they were begun."""
    are_first = _first_meetings(calls)
    series = {
        dimension: _series(calls, are_first, [getattr(call, dimension) for call in calls]) for dimension in Dimension
    }
    return Standing(len(calls), series if calls else {}, _personas(calls, are_first), streak_of(calls))


def streak_of(calls: Sequence[TriedCall]) -> Streak:
    """Return the honest tries in a row. A call that was put aside is none of the calls, so it breaks nothing."""
    now = longest = 0
    for call in calls:
        now = now + 1 if call.was_honest else 0
        longest = max(longest, now)
    return Streak(now, longest)


def is_mastered(calls: Sequence[TriedCall]) -> bool:
    """Tell whether one caller is mastered: passed twice, or once as an exam. What was shown once stays shown."""
    passed = [call for call in calls if call.passed]
    return len(passed) >= _PASSES_TO_MASTER or any(call.mode is Mode.EXAM for call in passed)


def _gain(scores: Sequence[int]) -> int | None:
    """Return by how much the last scores are above the first ones: means of up to three, halves away from zero."""
    count = min(_AT_EACH_END, len(scores) // 2)
    if not count:
        return None
    more = sum(scores[-count:]) - sum(scores[:count])
    rounded = (2 * abs(more) + count) // (2 * count)
    return rounded if more > 0 else -rounded


def _first_meetings(calls: Sequence[TriedCall]) -> list[bool]:
    met: set[str] = set()
    firsts = []
    for call in calls:
        firsts.append(call.scenario_id not in met)
        met.add(call.scenario_id)
    return firsts


def _series(calls: Sequence[TriedCall], are_first: Sequence[bool], scores: Sequence[int]) -> Series:
    told = zip(calls, scores, are_first, strict=True)
    return Series(tuple(Point(score, call.mode, is_first) for call, score, is_first in told))


def _personas(calls: Sequence[TriedCall], are_first: Sequence[bool]) -> tuple[PersonaProgress, ...]:
    # An author may have made another kind of person of a caller; all calls count for what the latest one met.
    kinds = {call.scenario_id: call.persona for call in calls}
    told = list(zip(calls, are_first, strict=True))
    return tuple(
        _persona(persona, [(call, is_first) for call, is_first in told if kinds[call.scenario_id] == persona])
        for persona in dict.fromkeys(kinds.values())
    )


def _persona(persona: str, told: Sequence[tuple[TriedCall, bool]]) -> PersonaProgress:
    calls = [call for call, _ in told]
    series = _series(calls, [is_first for _, is_first in told], [call.score for call in calls])
    names = dict.fromkeys(call.scenario_id for call in calls)
    return PersonaProgress(persona, series, tuple(_caller(name, calls) for name in names))


def _caller(scenario_id: str, calls: Sequence[TriedCall]) -> CallerTried:
    taken = [call for call in calls if call.scenario_id == scenario_id]
    return CallerTried(scenario_id, len(taken), max(call.score for call in taken), is_mastered(taken))
