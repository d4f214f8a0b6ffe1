"""The one thing to work on after a call: drawn from its marks, never from the sum, and never about the person.

Feedback works in few points of observable behaviour, each at the moment where it showed; an if-then ties the deed to a
cue (Gollwitzer 1999, implementation intentions). Which rule it is hangs on the marks alone, so that it stays the same
wherever the call is read again; `costs`, once they are known, only choose the moment at which it is shown.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from game.call.events import CallEnded, CallerSpoke, MoodChanged
from game.call.program import Program
from game.call.session import TurnRecord
from game.scenario.vocabulary import DEEDS, Act, Fault, Result
from game.scoring.marks import Mark
from game.scoring.rubric import MISSED_FACT, MISSED_JOB, Dimension, Escalation, FocusWords, Rubric
from game.scoring.scorecard import tally, total_of

MISSED = "missed:"
"""What the sign of a mark begins with that stands for a need not met."""

EFFORT_FORFEITED = "effort_forfeited"
_BROKEN_OFF = (Result.LOST, Result.ABANDONED)
_UNCAPPED, _WHOLE = 100, 100

Graveness = tuple[bool, int]
"""Whether it fails the call, and what it cost of the total, in hundredths of a point."""

Cost = tuple[bool, int]
"""What a turn cost of the outlook: whether the pass, and how many points."""


@dataclass(frozen=True)
class FocusPoint:
    """What to work on: the rule, its words, and the moment: with whom, and in what mood the caller was.

    `turn` is the number on record of the turn at which to do otherwise, `heard` what the caller had said right before
    it, "" for nothing; `lacking` is the text of the fact never found out or the job left undone, "" where neither is
    meant.
    """

    rule: str
    dimension: Dimension
    words: FocusWords
    caller: str
    mood: str
    turn: int
    heard: str = ""
    lacking: str = ""


@dataclass(frozen=True)
class Strength:
    """What was done well and is to be kept: the turn's number, what it was, and the need that it met."""

    turn: int
    deed: str
    brought: str


def rules_broken(rubric: Rubric, marks: Sequence[Mark], facts: Collection[str]) -> tuple[str, ...]:
    """Return the rules that a call went against, the gravest first: critical ones, then by what they cost.

    `facts` are the scenario's; what was missed and isn't one of them is a job. The same fault again adds up, as it is a
    habit; needs that were missed weigh as one, since one turn often closes the way to several.
    """
    graveness: dict[str, Graveness] = {}
    for mark, grave in _weighed(rubric, marks).items():
        rule = rule_of(mark, facts)
        is_critical, cost = graveness.get(rule, (False, 0))
        added = max(cost, grave[1]) if mark.sign.startswith(MISSED) else cost + grave[1]
        graveness[rule] = is_critical or grave[0], added
    return tuple(sorted(graveness, key=lambda rule: graveness[rule], reverse=True))


def rule_of(mark: Mark, facts: Collection[str]) -> str:
    """Return the rule that a mark is about."""
    if mark.sign.startswith(MISSED):
        return MISSED_FACT if mark.sign.removeprefix(MISSED) in facts else MISSED_JOB
    return Fault.GIVE_UP if mark.sign == EFFORT_FORFEITED else mark.sign


def rule_to_work_on(rubric: Rubric, marks: Sequence[Mark], facts: Collection[str]) -> str:
    """Return the gravest rule that the rubric has words for, "" where there was nothing to mend."""
    return next((rule for rule in rules_broken(rubric, marks, facts) if rule in rubric.focus), "")


def focus_of(
    program: Program,
    rubric: Rubric,
    marks: Sequence[Mark],
    turns: Sequence[TurnRecord],
    costs: Mapping[int, Cost] | None = None,
) -> FocusPoint | None:
    """Return the one thing to work on after a call, None where there was nothing to mend.

    `costs` are what turns took of the outlook, by number, where that is known.
    """
    facts = program.scenario.facts
    rule = rule_to_work_on(rubric, marks, facts)
    if not rule:
        return None
    own = {mark: grave for mark, grave in _weighed(rubric, marks).items() if rule_of(mark, facts) == rule}
    if rule in (MISSED_FACT, MISSED_JOB):
        mark, number = _missed_at(tuple(own), program, turns, costs or {})
        lacking = mark.reason
    else:
        mark, lacking = max(own, key=lambda each: _telling(each, own[each], costs or {})), ""
        number = mark.turn
    caller = program.scenario.caller.name.split()[0]
    mood = program.persona.mood_name(_mood_before(program, turns, number))
    heard = _heard_before(turns, number)
    return FocusPoint(rule, mark.dimension, rubric.focus[rule], caller, mood, number, heard, lacking)


def strength_of(
    program: Program, rubric: Rubric, marks: Sequence[Mark], turns: Sequence[TurnRecord]
) -> Strength | None:
    """Return what to keep doing: the need met that earned most, by the deed that met it; None where none was."""
    met = [mark for mark in marks if mark.sign in program.needs and mark.points > 0]
    if not met:
        return None
    best = max(met, key=lambda mark: (bool(mark.quote), mark.points, -mark.turn))
    return Strength(best.turn, rubric.acts[_act_of(best, program, turns)], best.reason)


def _act_of(met: Mark, program: Program, turns: Sequence[TurnRecord]) -> Act:
    """Return what met a need: the first deed of the reply or of the part of a page, else its first act, or the desk."""
    choice = next(turn.choice for turn in turns if turn.number == met.turn)
    replies = (reply for node in program.scenario.nodes.values() for reply in node.all_replies())
    able = [reply for reply in replies if met.sign in (*reply.learns, *reply.does)]
    said = next((reply for reply in able if choice == reply.choice_id or met.quote == reply.say), None)
    acts = said.acts if said is not None else ()
    return next((act for act in acts if act in DEEDS), acts[0] if acts else Act.INVESTIGATE)


def _weighed(rubric: Rubric, marks: Sequence[Mark]) -> Mapping[Mark, Graveness]:
    """Return the marks that cost something, with how grave they are.

    Where the call broke off there was no time for what it left undone: that is told only where nothing else was wrong.
    """
    weighed = {mark: _graveness(mark, rubric, marks) for mark in marks}
    weighed = {mark: grave for mark, grave in weighed.items() if grave != (False, 0)}
    if not any(mark.sign in _BROKEN_OFF for mark in marks):
        return weighed
    never_handed_over = rubric.verdict(Escalation(needed=True, done=False, manager="none")).id
    done = {
        mark: grave
        for mark, grave in weighed.items()
        if not mark.sign.startswith(MISSED) and mark.sign != never_handed_over
    }
    return done or weighed


def _graveness(mark: Mark, rubric: Rubric, marks: Sequence[Mark]) -> Graveness:
    """Return how grave a mark is; a cap weighs what it takes of the total, a critical end the whole outcome."""
    if mark.sign.startswith(MISSED):
        return False, _missed_cost(rubric, marks)
    points = mark.points - rubric.outcome_points if mark.critical and mark.sign in set(rubric.results) else mark.points
    lost = max(0, -points) * rubric.weights[mark.dimension]
    held_down = 0
    if mark.at_most < _UNCAPPED:
        total = total_of(rubric, {dimension: tally(dimension, marks) for dimension in Dimension})
        held_down = max(0, total - mark.at_most) * _WHOLE
    return mark.critical is not None, max(lost, held_down)


def _missed_cost(rubric: Rubric, marks: Sequence[Mark]) -> int:
    """Return what each need missed cost, in hundredths of a point of the total."""
    missed = sum(mark.sign.startswith(MISSED) for mark in marks)
    ends = set(rubric.results)
    earned = sum(m.points for m in marks if m.dimension is Dimension.HELP and m.points > 0 and m.sign not in ends)
    return (rubric.effort_points - earned) * rubric.weights[Dimension.HELP] // missed


def _telling(mark: Mark, grave: Graveness, costs: Mapping[int, Cost]) -> tuple[bool, Cost, int, int]:
    """Return how telling a moment is: a critical one, one that cost most of the outlook, the heaviest, the earliest."""
    cost = max(costs.get(mark.turn, (False, 0)), costs.get(mark.charged_turn, (False, 0)))
    return grave[0], cost, grave[1], -mark.turn


def _missed_at(
    missed: Sequence[Mark], program: Program, turns: Sequence[TurnRecord], costs: Mapping[int, Cost]
) -> tuple[Mark, int]:
    """Return a missed need, and the turn at which it could have been met: the costliest such turn, else the first."""
    chances = [(mark, number) for mark in missed for number in _chances(mark.sign.removeprefix(MISSED), program, turns)]
    if not chances:
        return missed[0], _last_before_the_end(turns)
    return max(chances, key=lambda chance: (costs.get(chance[1], (False, 0)), -chance[1]))


def _chances(need: str, program: Program, turns: Sequence[TurnRecord]) -> list[int]:
    """Return the numbers of the turns that were taken where some reply could have met a need."""
    scenario = program.scenario
    nodes = {
        node.id for node in scenario.nodes.values() if any(need in (*r.learns, *r.does) for r in node.all_replies())
    }
    replies = {turn.number: scenario.reply(turn.choice) for turn in turns}
    taken = {number: reply.node for number, reply in replies.items() if reply is not None}
    taken |= {turn.number: turn.choice.removesuffix(".script") for turn in turns if turn.choice.endswith(".script")}
    return [number for number, node in taken.items() if node in nodes]


def _last_before_the_end(turns: Sequence[TurnRecord]) -> int:
    return next(turn.number for turn in turns if any(isinstance(event, CallEnded) for event in turn.events))


def _mood_before(program: Program, turns: Sequence[TurnRecord], number: int) -> int:
    moods = [e.after for turn in turns if turn.number < number for e in turn.events if isinstance(e, MoodChanged)]
    return moods[-1] if moods else program.persona.opens


def _heard_before(turns: Sequence[TurnRecord], number: int) -> str:
    before = (event for turn in turns if turn.number < number for event in turn.events)
    said = [event.text for event in before if isinstance(event, CallerSpoke) and event.text]
    return said[-1] if said else ""
