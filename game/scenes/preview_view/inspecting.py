"""From the state of the call to the inspector's words."""

from __future__ import annotations

from collections.abc import Iterator

from game.analysis.effects import Effect, Sense
from game.call.events import CallEnded, Event, FactLearnt, JobDone
from game.call.program import Program
from game.call.state import Hold, Limit, State, Wish
from game.records.recording import RecordedCall
from game.scenario.model import Fact
from game.scenes.preview_view.model import Inspection, Known
from game.scoring.marks import Mark
from game.scoring.rubric import Dimension
from game.scoring.scorecard import Scorecard, score_call

_MISSED = "missed:"
_HOLDS = {Hold.ASKED: "on hold, asked first", Hold.UNASKED: "on hold, unasked", Hold.OVERSTAYED: "on hold, too long"}
_LIMITS = {Limit.SET: "a limit is set", Limit.PASSED: "the limit was passed"}


def inspection_of(recorded: RecordedCall) -> Inspection:
    """Return the state of a call in words, and at its end what it scored."""
    call, program = recorded.call, recorded.call.program
    events = [event for turn in call.turns for event in turn.events]
    is_ended = any(isinstance(event, CallEnded) for event in events)
    card = score_call(program, recorded.rubric, call.turns) if is_ended else None
    return Inspection(
        ladder=program.persona.ladder,
        rank=call.state.mood,
        listens_from=program.persona.listens_from,
        rows=tuple(_rows(program, call.state)),
        facts=_facts(program, events),
        jobs=_jobs(program, events),
        score=_score(card) if card else "",
        marks=tuple(map(_mark, card.marks)) if card else (),
    )


def _rows(program: Program, state: State) -> Iterator[tuple[str, str]]:
    yield "Feels heard", "yes" if state.heard else "not yet"
    yield "Stalled turns", f"{state.stalled} of {program.persona.patience} borne"
    if state.owes_deed:
        yield "Feeling", "was spoken of, and wants a deed next"
    if state.narrated:
        yield "Narrated", "the next look-up costs no patience"
    if state.silences:
        yield "Silences", f"spoke up {state.silences} times"
    if state.hold is not Hold.NONE:
        yield "Hold", _HOLDS[state.hold]
    if state.wish is not Wish.NONE:
        yield "The manager", state.wish.name.lower().replace("_", " ")
    if program.persona.asks_manager_after:
        yield "Patience worn", f"{state.worn} of {program.persona.asks_manager_after} before the manager"
    if state.limit is not Limit.NONE:
        yield "Abuse", _LIMITS[state.limit]
    danger = program.problem.danger
    if danger is not None:
        yield "Danger", f"`{danger.fact}`: {state.danger} of {danger.within} choices gone"


def _facts(program: Program, events: list[Event]) -> tuple[Known, ...]:
    learnt = {event.fact for event in events if isinstance(event, FactLearnt)}
    facts = program.scenario.facts.values()
    return tuple(Known(fact.id, _text(fact), fact.id in learnt, fact.id in program.needs) for fact in facts)


def _text(fact: Fact) -> str:
    kept = (("private", fact.private), ("guarded", fact.guarded))
    marks = ", ".join(word for word, is_so in kept if is_so)
    return f"{fact.text} ({marks})" if marks else fact.text


def _jobs(program: Program, events: list[Event]) -> tuple[Known, ...]:
    done = {event.job for event in events if isinstance(event, JobDone)}
    jobs = program.scenario.jobs.items()
    return tuple(Known(name, text, name in done, name in program.needs) for name, text in jobs)


def _score(card: Scorecard) -> str:
    dimensions = ", ".join(f"{dimension.replace('_', ' ')} {card.of(dimension)}" for dimension in Dimension)
    passed = "passed" if card.passed else "not passed"
    return f"{card.score} of 100, {passed}: {dimensions}. The caller gives {card.stars} of 5 stars."


def _mark(mark: Mark) -> Effect:
    if mark.sign.startswith(_MISSED):
        return Effect(f"missed, `{mark.sign.removeprefix(_MISSED)}`: {mark.reason}", Sense.COST)
    points = f"{mark.points:+d}".replace("-", "−") if mark.points else "0"
    text = f"{points} {mark.dimension.replace('_', ' ')}, `{mark.sign}`: {mark.reason}"
    sense = Sense.GAIN if mark.points > 0 else Sense.COST if mark.points < 0 or mark.critical else Sense.NEITHER
    return Effect(text, sense)
