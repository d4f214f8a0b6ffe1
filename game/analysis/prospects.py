"""What a call can still come to, as a tuple of numbers of which more is always better.

A score is a monotone function of such a prospect, and what a turn costs lowers it by an amount that depends on nothing
else (DESIGN 5). So the best that a call can come to is found backwards, prospect by prospect.
"""

from collections.abc import Iterable
from functools import cache, cached_property, partial
from operator import ge
from typing import NamedTuple

from game.call.events import CallEnded, Event, ManagerWishSettled, Transferred
from game.call.program import Program
from game.scenario.memory import fact_key, job_key
from game.scenario.vocabulary import Result
from game.scoring.charging import CHARGED, CRITICAL_RESULTS, charge_of, effort_points, outcome_points
from game.scoring.escalating import escalation_of, made_in_words
from game.scoring.rubric import Dimension, Rubric
from game.scoring.scorecard import total_of

_DIMENSIONS = (Dimension.HELP, Dimension.ESCALATION, Dimension.OWN_WORDS, Dimension.RESPECT)


class Prospect(NamedTuple):
    """What is left of each dimension from a point of the call to its end.

    `outcome` (less the faults of help) and `effort` make help; the others start from 100. `cap` is the lowest cap met,
    `further` minus the number of caps, `critical` 0 or, with a critical error, -1.
    """

    outcome: int
    effort: int
    escalation: int
    own_words: int
    respect: int
    cap: int = 100
    further: int = 0
    critical: int = 0

    def covers(self, other: "Prospect") -> bool:
        """Tell whether this is at least as good in everything."""
        return all(map(ge, self, other))


def uncovered(prospects: Iterable[Prospect]) -> tuple[Prospect, ...]:
    """Return the prospects that no other covers, best first."""
    found: list[Prospect] = []
    for prospect in sorted(prospects, key=sum, reverse=True):
        if not any(better.covers(prospect) for better in found):
            found.append(prospect)
    return tuple(found)


class Cost(NamedTuple):
    """What a turn costs, by the fields of a prospect."""

    help: int = 0
    escalation: int = 0
    own_words: int = 0
    respect: int = 0
    cap: int = 100
    caps: int = 0
    critical: bool = False
    forfeits: bool = False

    def plus(self, other: "Cost") -> "Cost":
        """Return both costs together; what a dimension loses beyond all of it makes no difference."""
        return Cost(
            min(200, self.help + other.help),
            min(100, self.escalation + other.escalation),
            min(100, self.own_words + other.own_words),
            min(100, self.respect + other.respect),
            min(self.cap, other.cap),
            self.caps + other.caps,
            self.critical or other.critical,
            self.forfeits or other.forfeits,
        )

    def off(self, prospect: Prospect, lowest_outcome: int) -> Prospect:
        """Return a prospect less this cost; no dimension falls below what makes no difference any more."""
        return Prospect(
            max(lowest_outcome, prospect.outcome - self.help),
            0 if self.forfeits else prospect.effort,
            max(0, prospect.escalation - self.escalation),
            max(0, prospect.own_words - self.own_words),
            max(0, prospect.respect - self.respect),
            min(prospect.cap, self.cap),
            prospect.further - self.caps,
            -1 if self.critical else prospect.critical,
        )


NO_COST = Cost()


class Ending(NamedTuple):
    """What counts of a call's last turn."""

    result: Result
    wish: ManagerWishSettled | None
    transferred: Transferred | None
    cost: Cost


class Pricing:
    """What events cost and endings earn in one program by one rubric."""

    def __init__(self, program: Program, rubric: Rubric) -> None:
        self.program = program
        self.rubric = rubric
        self.comes_to = cache(self._comes_to)
        self._verdict = cache(rubric.verdict)
        self._charge = cache(partial(charge_of, program=program, rubric=rubric))

    def cost(self, events: Iterable[Event]) -> Cost:
        """Return what these events cost together."""
        charges = [charge for event in events if isinstance(event, CHARGED) and (charge := self._charge(event))]
        if not charges:
            return NO_COST
        points = {each: sum(charge.points for charge in charges if charge.dimension is each) for each in _DIMENSIONS}
        caps = [charge.at_most for charge in charges if charge.at_most < 100]
        return Cost(
            points[Dimension.HELP],
            points[Dimension.ESCALATION],
            points[Dimension.OWN_WORDS],
            points[Dimension.RESPECT],
            min(caps, default=100),
            len(caps),
            any(charge.critical for charge in charges),
            any(charge.forfeits for charge in charges),
        )

    def end(self, events: Iterable[Event], known: int) -> Prospect:
        """Return the prospect of a call that ends with these events, its last turn's cost included.

        `known` are the bits known at the end.
        """
        return self.comes_to(self.ending(events), known & self.relevant)

    def ending(self, events: Iterable[Event]) -> Ending:
        """Return what counts of the events with which a call ends."""
        told = tuple(events)
        result = next(event.result for event in told if isinstance(event, CallEnded))
        cost = self.cost(told)
        return Ending(
            result,
            next((event for event in told if isinstance(event, ManagerWishSettled)), None),
            next((event for event in told if isinstance(event, Transferred)), None),
            cost._replace(critical=True) if result in CRITICAL_RESULTS else cost,
        )

    def _comes_to(self, ending: Ending, known: int) -> Prospect:
        """Return the prospect of an ending; of what is known there are the bits that it depends on."""
        program, rubric = self.program, self.rubric
        facts = {name for name, bit in self._facts if known & bit}
        jobs = {name for name, bit in self._jobs if known & bit}
        handed_over = ending.transferred or made_in_words(program, ending.result, facts)
        verdict = self._verdict(escalation_of(program, handed_over, facts, ending.wish))
        points, _, _ = outcome_points(program, rubric, ending.result, handed_over, facts=facts, jobs=jobs)
        met = sum(need in facts or need in jobs for need in program.needs)
        best = Prospect(points, effort_points(program, rubric, met), verdict.points, 100, 100)
        return ending.cost.off(best, self.lowest)

    @property
    def lowest(self) -> int:
        """Return the outcome below which help is nothing whatever the effort."""
        return -self.rubric.effort_points

    @cached_property
    def _facts(self) -> list[tuple[str, int]]:
        bits = self.program.bits
        return [(name, bits[fact_key(name)]) for name in self.program.scenario.facts if fact_key(name) in bits]

    @cached_property
    def _jobs(self) -> list[tuple[str, int]]:
        bits = self.program.bits
        return [(name, bits[job_key(name)]) for name in self.program.scenario.jobs if job_key(name) in bits]

    @cached_property
    def relevant(self) -> int:
        """Return the bits of `known` that an ending's points depend on."""
        problem, bits = self.program.problem, self.program.bits
        names = {*self.program.needs, *problem.carries, *problem.before_handover, *problem.too_late}
        names |= {problem.danger.fact} if problem.danger else set()
        keys = {key_of(name) for name in names for key_of in (fact_key, job_key)}
        return sum(bits[key] for key in keys if key in bits)

    def score(self, prospect: Prospect) -> int:
        """Return the final score of a call that comes to this."""
        points = dict(zip(_DIMENSIONS, (self._help(prospect), *prospect[2:5]), strict=True))
        cap = max(0, prospect.cap - self.rubric.each_further_cap * (-prospect.further - 1)) if prospect.further else 100
        return min(total_of(self.rubric, points), cap)

    def passes(self, prospect: Prospect) -> bool:
        """Tell whether a call that comes to this passes."""
        points = dict(zip(_DIMENSIONS, (self._help(prospect), *prospect[2:5]), strict=True))
        floors = self.rubric.floors
        is_sound = not prospect.critical and all(points[each] >= floors[each] for each in _DIMENSIONS)
        return is_sound and self.score(prospect) >= self.rubric.pass_mark

    def _help(self, prospect: Prospect) -> int:
        return min(100, max(0, prospect.outcome + prospect.effort))
