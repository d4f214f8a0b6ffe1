"""From what happened on a call to its marks, in the order of the turns."""

from collections.abc import Iterable, Iterator

from game.call.events import (
    AgentSpoke,
    CallEnded,
    DangerMissed,
    Event,
    FactLearnt,
    FaultMade,
    FeelingClaimed,
    GoodwillJudged,
    JobDone,
    ManagerWishSettled,
    NeedMet,
    Transferred,
)
from game.call.program import Program
from game.call.session import TurnRecord
from game.language import gettext_noop
from game.scenario.vocabulary import Fault, Result
from game.scoring.charging import CRITICAL_RESULTS, charge_of, effort_points, outcome_points
from game.scoring.escalating import escalation_of, made_in_words
from game.scoring.marks import Mark, Say, as_written
from game.scoring.rubric import Critical, Dimension, Rubric

_CARRIED = gettext_noop("{result}, with {carried} of the {wanted} things that make it help")


class Observer:
    """Watches one call go by and writes marks. Feed it turns in order, then read `marks`.

    Reasons are worded by `say`. What is kept of a call is as written; a debrief says it in its reader's language.
    """

    def __init__(self, program: Program, rubric: Rubric, say: Say = as_written) -> None:
        self._program = program
        self._rubric = rubric
        self._say = say
        self._marks: list[Mark] = []
        self._turn = 0
        self._facts: set[str] = set()
        self._jobs: set[str] = set()
        self._met: list[str] = []
        self._feeling = (0, "")
        self._given_up: tuple[int, str] | None = None
        self._transferred: Transferred | None = None
        self._wish: ManagerWishSettled | None = None
        self._last_words = ""

    def watch(self, turns: Iterable[TurnRecord]) -> tuple[Mark, ...]:
        """Return the marks of all turns, with the forfeit of effort last where the trainee gave up."""
        for turn in turns:
            self._turn = turn.number
            self._last_words = _quote_of(turn)
            for event in turn.events:
                self._marks += self._marks_of(event)
        return (*self._marks, *self._forfeit())

    def _marks_of(self, event: Event) -> Iterator[Mark]:
        match event:
            case FactLearnt(fact=fact):
                self._facts.add(fact)
            case JobDone(job=job):
                self._jobs.add(job)
            case NeedMet(need=need, quote=quote):
                yield self._need(need, quote)
            case FeelingClaimed(quote=quote):
                self._feeling = (self._turn, quote)
            case FaultMade() | GoodwillJudged() | DangerMissed():
                yield self._charged(event)
            case ManagerWishSettled():
                self._wish = event
            case Transferred():
                self._transferred = event
            case CallEnded(result=result):
                yield from self._ending(result)

    def _mark(
        self,
        dimension: Dimension,
        points: int,
        sign: str,
        reason: str,
        quote: str,
        *,
        turn: int | None = None,
        critical: Critical | None = None,
        at_most: int = 100,
    ) -> Mark:
        about = self._turn if turn is None else turn
        return Mark(about, self._turn, dimension, points, sign, reason, quote, critical, at_most)

    def _need(self, need: str, quote: str) -> Mark:
        self._met.append(need)
        points = self._effort(len(self._met)) - self._effort(len(self._met) - 1)
        return self._mark(Dimension.HELP, points, need, self._need_text(need), quote)

    def _effort(self, met: int) -> int:
        return effort_points(self._program, self._rubric, met)

    def _need_text(self, need: str) -> str:
        scenario = self._program.scenario
        return scenario.facts[need].text if need in scenario.facts else scenario.jobs[need]

    def _charged(self, event: FaultMade | GoodwillJudged | DangerMissed) -> Mark:
        """Mark what costs something; a hollow feeling is about the turn in which it was claimed."""
        charge = charge_of(event, self._program, self._rubric, self._say)
        assert charge is not None, "each of these events has its charge"
        turn, quote = self._turn, self._last_words if isinstance(event, DangerMissed) else event.quote
        if isinstance(event, FaultMade) and event.fault is Fault.HOLLOW:
            turn, quote = self._feeling
        if charge.forfeits and self._given_up is None:
            self._given_up = (turn, quote)
        return self._mark(
            charge.dimension,
            -charge.points,
            charge.sign,
            charge.reason,
            quote,
            turn=turn,
            critical=charge.critical,
            at_most=charge.at_most,
        )

    def _ending(self, result: Result) -> Iterator[Mark]:
        handed_over = self._transferred or made_in_words(self._program, result, self._facts)
        yield self._outcome(result, handed_over)
        yield self._verdict(handed_over)
        for need in self._program.needs:
            if need not in self._met:
                yield self._mark(Dimension.HELP, 0, f"missed:{need}", self._need_text(need), "")

    def _outcome(self, result: Result, handed_over: Transferred | None) -> Mark:
        rubric, program = self._rubric, self._program
        points, carried, wanted = outcome_points(
            program, rubric, result, handed_over, facts=self._facts, jobs=self._jobs
        )
        critical = CRITICAL_RESULTS.get(result)
        reason = self._say(rubric.results[result].label)
        if carried < wanted:
            reason = self._say(_CARRIED, result=reason, carried=carried, wanted=wanted)
        return self._mark(Dimension.HELP, points, result, reason, self._last_words, critical=critical)

    def _verdict(self, handed_over: Transferred | None) -> Mark:
        row = self._rubric.verdict(escalation_of(self._program, handed_over, self._facts, self._wish))
        quote = self._last_words if handed_over else ""
        return self._mark(Dimension.ESCALATION, row.points - 100, row.id, self._say(row.reason), quote)

    def _forfeit(self) -> Iterator[Mark]:
        """Giving up forfeits all effort, whatever was found before or after it."""
        earned = self._effort(len(self._met))
        if self._given_up and earned:
            turn, quote = self._given_up
            reason = self._say(self._rubric.faults[Fault.GIVE_UP].reason)
            yield Mark(turn, turn, Dimension.HELP, -earned, "effort_forfeited", reason, quote)


def _quote_of(turn: TurnRecord) -> str:
    """Return the words of the trainee in a turn; none for what was done at the desk."""
    return next((event.text for event in turn.events if isinstance(event, AgentSpoke)), "")
