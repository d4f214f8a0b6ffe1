"""A call that is played and recorded: begin, go on after a kill, score and close."""

import json
from dataclasses import asdict, dataclass

from game.call.program import Program, compile_program, draw_variant
from game.call.session import Call
from game.callers.cast import vocabulary
from game.errors import FirstlineError
from game.records.journal import Journal, UnrecordedCall
from game.records.model import CallResult, CallStart, Mode, OpenCall, Profile
from game.records.store import Store
from game.scenario.house import House, first_line
from game.scenario.loading import load_scenario
from game.scenario.model import Scenario
from game.scoring.rubric import Rubric
from game.scoring.scorecard import Scorecard, score_call

NAMELESS_AGENT = "Sam"
"""Who says the first line when no trainee gave a name."""


@dataclass(frozen=True)
class Workplace:
    """What a call needs besides the caller: the firm whose line it is, its pack's name, and its rubric."""

    pack: str
    house: House
    rubric: Rubric


@dataclass(frozen=True)
class RecordedCall:
    """A call in play with its journal. The call commits each input to the journal before it takes effect."""

    call: Call
    journal: Journal
    mode: Mode
    rubric: Rubric

    def finish(self) -> Scorecard:
        """Score the call and keep the score; raises StoreError, and may then be tried again."""
        card = score_call(self.call.program, self.rubric, self.call.turns)
        self.journal.close(_result_of(card))
        return card


def begin_call(
    store: Store | None, workplace: Workplace, scenario: Scenario, profile: Profile | None, *, seed: int, mode: Mode
) -> RecordedCall:
    """Begin a call; it has rung and the first line is said. Without a store or profile nothing is kept of it.

    Raises StoreError when it can't be recorded, FirstlineError when it can't be played.
    """
    program = compile_program(scenario, draw_variant(scenario, seed))
    journal: Journal
    if store is None:
        journal = UnrecordedCall()
    elif profile is None or store.is_read_only:
        journal = store.open_unrecorded(mode)
    else:
        journal = store.open_call(_start_of(program, workplace, profile, seed, mode))
    return RecordedCall(_picked_up(program, journal, workplace, profile, seed), journal, mode, workplace.rubric)


def resume_call(store: Store, workplace: Workplace, profile: Profile, begun: OpenCall) -> RecordedCall:
    """Go on with a call at the very turn where it stopped.

    It is played with the scenario as it stood when it began. Raises FirstlineError when this version of the game
    can't read that scenario any more or its persona has changed since.
    """
    start = begun.start
    loaded = load_scenario(start.scenario_text.encode(), f"{start.scenario_id}.yaml", vocabulary())
    if loaded.scenario is None:
        raise FirstlineError(
            f"The call `{start.scenario_id}` was begun with another version and can't go on. Put it aside."
        )
    program = compile_program(loaded.scenario, start.variant)
    if str(program.persona.version) != start.persona_version:
        raise FirstlineError(
            f"The caller of `{start.scenario_id}` has changed since. Put the call aside and begin anew."
        )
    journal = store.resume(begun.call_id)
    call = _picked_up(program, journal, workplace, profile, start.seed)
    call.replay(begun.inputs)
    return RecordedCall(call, journal, start.mode, workplace.rubric)


def _picked_up(program: Program, journal: Journal, workplace: Workplace, profile: Profile | None, seed: int) -> Call:
    greeting = first_line(workplace.house, profile.name if profile else NAMELESS_AGENT)
    call = Call(program, seed=seed, first_line=greeting, commit=journal.append)
    call.start()
    return call


def _start_of(program: Program, workplace: Workplace, profile: Profile, seed: int, mode: Mode) -> CallStart:
    return CallStart(
        profile_id=profile.id,
        scenario_id=program.scenario.id,
        scenario_text=program.scenario.source,
        pack=workplace.pack,
        persona_id=program.persona.name,
        persona_version=str(program.persona.version),
        rubric_hash=workplace.rubric.sha256,
        variant=program.variant,
        seed=seed,
        mode=mode,
    )


def _result_of(card: Scorecard) -> CallResult:
    return CallResult(
        help=card.help,
        escalation=card.escalation,
        own_words=card.own_words,
        respect=card.respect,
        score=card.score,
        passed=card.passed,
        result=card.result,
        stars=card.stars,
        critical=card.critical,
        scorecard=json.dumps(card_as_json(card), ensure_ascii=False, sort_keys=True),
    )


def card_as_json(card: Scorecard) -> dict[str, object]:
    """Return the scorecard as plain JSON values, the same bytes for the same call."""
    plain = asdict(card)
    plain["marks"] = [asdict(mark) for mark in card.marks]
    return plain
