"""What single events cost, and what an ending earns: the points behind the marks, for the observer and the analyser."""

from collections.abc import Collection
from dataclasses import dataclass

from game.call.events import DangerMissed, Event, FaultMade, GoodwillJudged, Transferred
from game.call.program import Program
from game.language import gettext_noop
from game.scenario.vocabulary import Fault, Result
from game.scoring.escalating import carried_share
from game.scoring.marks import Say, as_written
from game.scoring.rubric import Critical, Dimension, Rubric

CRITICAL_FAULTS = {
    Fault.INSULT: Critical.INSULT,
    Fault.LEAK: Critical.LEAK,
    Fault.UNTRUTH: Critical.UNTRUTH,
    Fault.WITHHOLD: Critical.WITHHOLD,
}
_CAPPED = gettext_noop("A call with this in it earns at most {points}.")
CRITICAL_RESULTS = {Result.ABANDONED: Critical.ABANDONED, Result.HARMED: Critical.HARM}


@dataclass(frozen=True)
class Charge:
    """What one event costs: points off a dimension, and what else it does to the call.

    A call with this charge earns at most `at_most`; `forfeits`: all effort is lost.
    """

    dimension: Dimension
    points: int
    sign: str
    reason: str
    critical: Critical | None = None
    at_most: int = 100
    forfeits: bool = False


CHARGED = (FaultMade, GoodwillJudged, DangerMissed)
"""The events that can cost something."""


def charge_of(event: Event, program: Program, rubric: Rubric, say: Say = as_written) -> Charge | None:
    """Return what an event costs, None where it costs nothing; a charge may be of no points. `say` words the reason."""
    match event:
        case FaultMade():
            return _fault(event, program, rubric, say)
        case GoodwillJudged(conduct=conduct):
            row = rubric.goodwill[conduct]
            reason = _joined(say(row.reason), _capped(row.at_most, say))
            return Charge(Dimension.HELP, row.points, f"goodwill_{conduct}", reason, at_most=row.at_most)
        case DangerMissed():
            missed = Critical.DANGER_MISSED
            return Charge(Dimension.HELP, 0, missed, say(rubric.critical[missed]), critical=missed)
        case _:
            return None


def _fault(event: FaultMade, program: Program, rubric: Rubric, say: Say) -> Charge:
    row = rubric.faults[event.fault]
    return Charge(
        row.dimension,
        row.points_with(program.persona.name, program.scenario.channel),
        event.fault,
        _joined(say(row.reason), event.harm, event.why, _capped(row.at_most, say)),
        critical=Critical.HARM if event.harm else CRITICAL_FAULTS.get(event.fault),
        at_most=row.at_most,
        forfeits=event.fault is Fault.GIVE_UP,
    )


def effort_points(program: Program, rubric: Rubric, met: int) -> int:
    """Return the points of effort for so many needs met; for all of them exactly the effort's points."""
    return rubric.effort_points * met // len(program.needs)


def outcome_points(
    program: Program,
    rubric: Rubric,
    result: Result,
    handed_over: Transferred | None,
    *,
    facts: Collection[str],
    jobs: Collection[str],
) -> tuple[int, int, int]:
    """Return what an ending earns of help, and (carried, wanted) of what makes it help."""
    percent = rubric.outcomes[program.problem.best][result]
    carried, wanted = (1, 1)
    if result in rubric.in_proportion:
        carried, wanted = carried_share(program, handed_over, facts, jobs)
    return rubric.outcome_points * percent * carried // (100 * wanted), carried, wanted


def _capped(at_most: int, say: Say) -> str:
    """Return what a cap means for the call, "" where there is none."""
    return say(_CAPPED, points=at_most) if at_most < 100 else ""


def _joined(*parts: str) -> str:
    return " ".join(filter(None, parts))
