"""The scorecard: four dimensions, a total, what failed the call, and the caller's own stars."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from game.call.events import CallEnded, MoodChanged
from game.call.program import Program
from game.call.session import TurnRecord
from game.errors import FirstlineError
from game.scenario.vocabulary import Result
from game.scoring.marks import Mark
from game.scoring.observing import Observer
from game.scoring.rubric import Critical, Dimension, Rubric

_STARTS_AT = {Dimension.HELP: 0, Dimension.ESCALATION: 100, Dimension.OWN_WORDS: 100, Dimension.RESPECT: 100}


@dataclass(frozen=True)
class Scorecard:
    """What a call scored. Dimensions and `score` are 0–100; `stars`, 1–5, are the caller's and never part of it."""

    help: int
    escalation: int
    own_words: int
    respect: int
    score: int
    passed: bool
    has_distinction: bool
    critical: tuple[Critical, ...]
    result: Result
    stars: int
    marks: tuple[Mark, ...]

    def of(self, dimension: Dimension) -> int:
        """Return the score of one dimension."""
        return int(getattr(self, dimension))


def score_call(program: Program, rubric: Rubric, turns: Sequence[TurnRecord]) -> Scorecard:
    """Score a call that has ended.

    Raises FirstlineError for one that goes on: half a call has no score.
    """
    events = [event for turn in turns for event in turn.events]
    ended = next((event for event in events if isinstance(event, CallEnded)), None)
    if ended is None:
        raise FirstlineError("This call has not ended yet, so it has no score.")
    marks = Observer(program, rubric).watch(turns)
    points = {dimension: tally(dimension, marks) for dimension in Dimension}
    total = min(total_of(rubric, points), cap_of(rubric, marks))
    critical = tuple(dict.fromkeys(mark.critical for mark in marks if mark.critical))
    is_passed = (
        not critical
        and total >= rubric.pass_mark
        and all(points[dimension] >= rubric.floors[dimension] for dimension in Dimension)
    )
    moods = [program.persona.opens, *(event.after for event in events if isinstance(event, MoodChanged))]
    return Scorecard(
        help=points[Dimension.HELP],
        escalation=points[Dimension.ESCALATION],
        own_words=points[Dimension.OWN_WORDS],
        respect=points[Dimension.RESPECT],
        score=total,
        passed=is_passed,
        has_distinction=is_passed and total >= rubric.distinction,
        critical=critical,
        result=ended.result,
        stars=rubric.results[ended.result].stars[moods[-1] - 1],
        marks=marks,
    )


def tally(dimension: Dimension, marks: Iterable[Mark]) -> int:
    """Return the score of one dimension, 0–100: where it starts, and all its marks."""
    points = _STARTS_AT[dimension] + sum(mark.points for mark in marks if mark.dimension is dimension)
    return min(100, max(0, points))


def cap_of(rubric: Rubric, marks: Iterable[Mark]) -> int:
    """Return what a call with these marks earns at most: the lowest of their caps, less for each further one."""
    caps = sorted(mark.at_most for mark in marks if mark.at_most < 100)
    return max(0, caps[0] - rubric.each_further_cap * (len(caps) - 1)) if caps else 100


def total_of(rubric: Rubric, points: Mapping[Dimension, int]) -> int:
    """Return the weighted mean, rounded half up; politeness can't buy a pass, so help caps it."""
    weighted = sum(rubric.weights[dimension] * points[dimension] for dimension in Dimension)
    return min((weighted + 50) // 100, points[Dimension.HELP] + rubric.above_help)


def card_as_json(card: Scorecard) -> dict[str, object]:
    """Return the scorecard as plain JSON values, the same bytes for the same call."""
    plain = asdict(card)
    plain["marks"] = [asdict(mark) for mark in card.marks]
    return plain


def marks_from_json(card: Mapping[str, Any]) -> tuple[Mark, ...]:
    """Return the marks of a scorecard as `card_as_json` gave it.

    Raises ValueError, TypeError or LookupError for what is no scorecard.
    """
    return tuple(_mark_from(dict(plain)) for plain in card["marks"])


def _mark_from(plain: dict[str, Any]) -> Mark:
    critical = plain["critical"]
    plain |= {"dimension": Dimension(plain["dimension"]), "critical": Critical(critical) if critical else None}
    return Mark(**plain)
