"""What a choice would do now, in words: the engine's own step on the present state, and the marks it would earn."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from game.call.actions import parse
from game.call.correspondence import is_only_composing
from game.call.events import (
    Balked,
    CallEnded,
    CallerAbused,
    CallerHeard,
    Event,
    FactLearnt,
    FeelingClaimed,
    HoldRefused,
    JobDone,
    LimitSet,
    ManagerAsked,
    MoodChanged,
    PatienceWorn,
    PromiseMade,
)
from game.call.moves import KeepSilent
from game.call.program import Program
from game.call.session import WAIT, Call, TurnRecord
from game.call.state import Stage, State
from game.call.step import step
from game.scoring.marks import Mark
from game.scoring.observing import Observer
from game.scoring.rubric import Rubric
from game.scoring.scorecard import Scorecard, score_call


class Sense(Enum):
    """Whether an effect is to the good, to the bad, or neither."""

    GAIN = auto()
    COST = auto()
    NEITHER = auto()


@dataclass(frozen=True)
class Effect:
    """One thing that a choice would do, in words."""

    text: str
    sense: Sense = Sense.NEITHER


def effects_of(call: Call, choice_id: str, rubric: Rubric) -> tuple[Effect, ...]:
    """Return what a choice would do at this moment of a call, which stays as it is. Raises IllegalChoice."""
    program, before = call.program, call.state
    quiet = choice_id.startswith(WAIT)
    action = KeepSilent() if quiet else parse(choice_id, program, before, call.choices)
    after, events = step(program, before, action)
    turn = TurnRecord(len(call.turns), choice_id, _news(call, events), call.clock_s)
    turns = (*call.turns, turn)
    if is_only_composing(turn):
        return (Effect("stands on the page until it is sent"),)
    marks = Observer(program, rubric).watch(turns)
    ended = any(isinstance(event, CallEnded) for event in events)
    return (
        *_mood(program, before, after),
        *(effect for event in turn.events for effect in _of_event(event, program)),
        *_patience(program, before, after),
        *(effect for mark in marks if mark.charged_turn == turn.number for effect in _of_mark(mark)),
        _way(before, after, turn.events),
        *(_score(score_call(program, rubric, turns)) if ended else ()),
    )


def _news(call: Call, events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Return the events without facts and jobs that were told before: what no rule reads is learnt at each visit."""
    told = {event for turn in call.turns for event in turn.events if isinstance(event, FactLearnt | JobDone)}
    return tuple(event for event in events if event not in told)


def _mood(program: Program, before: State, after: State) -> Iterator[Effect]:
    name = program.persona.mood_name
    if after.mood != before.mood:
        sense = Sense.GAIN if after.mood > before.mood else Sense.COST
        yield Effect(f"mood {name(before.mood)} → {name(after.mood)}", sense)
    elif after.stage is Stage.TALKING:
        yield Effect(f"mood stays {name(before.mood)}")


def _of_event(event: Event, program: Program) -> Iterator[Effect]:
    match event:
        case Balked(act):
            listens = program.persona.mood_name(program.persona.listens_from)
            yield Effect(f"`{act}` falls on deaf ears: advice is taken from {listens} up", Sense.COST)
        case CallerHeard():
            yield Effect("the caller feels heard", Sense.GAIN)
        case FactLearnt(fact=fact):
            yield Effect(f"learns `{fact}`", Sense.GAIN)
        case JobDone(job=job):
            yield Effect(f"does `{job}`", Sense.GAIN)
        case FeelingClaimed():
            yield Effect("speaks of a feeling that wants a deed next")
        case PatienceWorn():
            yield Effect("patience wears out", Sense.COST)
        case ManagerAsked(again):
            yield Effect("insists on the manager" if again else "asks for the manager")
        case CallerAbused(warned):
            yield Effect("abuse, past the limit" if warned else "abuse")
        case LimitSet():
            yield Effect("sets a calm limit", Sense.GAIN)
        case HoldRefused():
            yield Effect("the caller won't hold", Sense.COST)
        case PromiseMade(what=what, by=by):
            yield Effect(f"promises: {what}, {by}")
        case MoodChanged():
            # Told once, from where it began to where it ends.
            return


def _patience(program: Program, before: State, after: State) -> Iterator[Effect]:
    if after.stalled > before.stalled:
        yield Effect(f"a stalled turn, {after.stalled} of {program.persona.patience} borne", Sense.COST)
    if after.danger > before.danger and program.problem.danger is not None:
        yield Effect(f"danger: choice {after.danger} of {program.problem.danger.within}", Sense.COST)


def _of_mark(mark: Mark) -> Iterator[Effect]:
    if not mark.points and mark.critical is None:
        return
    points = f" {mark.points:+d} {mark.dimension}".replace("-", "−").replace("_", " ") if mark.points else ""
    text = f"`{mark.sign}`{points}" + (", critical" if mark.critical else "")
    yield Effect(text, Sense.GAIN if mark.points > 0 and not mark.critical else Sense.COST)


def _way(before: State, after: State, events: tuple[Event, ...]) -> Effect:
    ended = next((event for event in events if isinstance(event, CallEnded)), None)
    if ended is not None:
        return Effect(f"ends at `{ended.ending}`: {ended.result.replace('_', ' ')}")
    if after.stage is Stage.CLOSED:
        return Effect("closes the ticket")
    return Effect(f"leads to `{after.node}`" if after.node != before.node else f"stays at `{after.node}`")


def _score(card: Scorecard) -> Iterator[Effect]:
    passed = "passed" if card.passed else "not passed"
    yield Effect(f"score {card.score}, {passed}", Sense.GAIN if card.passed else Sense.COST)
