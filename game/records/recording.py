"""A call that is played and recorded: begin, go on after a kill, score and close."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from game.call.events import PromiseMade
from game.call.program import Program, compile_program, draw_variant
from game.call.session import Call, TurnRecord
from game.call.silence import Silence
from game.errors import FirstlineError
from game.language import _
from game.records.finished import Retake
from game.records.journal import Journal, UnrecordedCall
from game.records.model import CallResult, CallStart, Mode, OpenCall, Profile, Promise, told_silence
from game.records.replaying import NotReplayable, Opening, picked_up, program_of
from game.records.store import Store
from game.records.supports import ALL, Support, Supports
from game.records.workplace import Workplace
from game.scenario.house import first_line, spoken
from game.scenario.model import Scenario
from game.scoring.rubric import Rubric
from game.scoring.scorecard import Scorecard, card_as_json, score_call

NAMELESS_AGENT = "Sam"
"""Who says the first line when no trainee gave a name."""


@dataclass(frozen=True)
class RecordedCall:
    """A call in play with its journal. The call commits each input to the journal before it takes effect.

    `retake` says what it is taken again from, None for a call that counts.
    """

    call: Call
    journal: Journal
    mode: Mode
    rubric: Rubric
    retake: Retake | None = None
    supports: Supports = ALL

    def has_support(self, support: Support) -> bool:
        """Return whether a support is in force: in guided calls alone, as far as it hasn't left."""
        return self.mode is Mode.GUIDED and support in self.supports.in_force

    @property
    def is_exam(self) -> bool:
        """Return whether it is an exam."""
        return self.mode is Mode.EXAM

    @property
    def aside(self) -> str:
        """Return what stands beside the result of how silence was set, "" where nothing is to be said."""
        return told_silence(self.mode, self.call.silence)

    def finish(self) -> Scorecard:
        """Score the call and keep score and promises; raises StoreError, and may then be tried again."""
        card = score_call(self.call.program, self.rubric, self.call.turns)
        self.journal.close(result_of(card), promises_made(self.call.turns))
        return card


def begin_call(
    store: Store | None,
    workplace: Workplace,
    scenario: Scenario,
    profile: Profile | None,
    *,
    seed: int,
    mode: Mode,
    silence: Silence = Silence.AS_IN_LIFE,
) -> RecordedCall:
    """Begin a call; it has rung, and the first line and what the law requires are said.

    Without a store or profile nothing is kept of it.

    Raises StoreError when it can't be recorded, FirstlineError when it can't be played.
    """
    program = compile_program(scenario, draw_variant(scenario, seed))
    house, agent = workplace.house, profile.name if profile else NAMELESS_AGENT
    greeting = first_line(house, agent)
    required = tuple(spoken(line, house, agent) for line in house.required_lines)
    opening = Opening(seed, greeting, required, silence)
    journal: Journal
    if store is None:
        journal = UnrecordedCall()
    elif profile is None or store.is_read_only:
        journal = store.open_unrecorded(mode)
    else:
        journal = store.open_call(_start_of(program, workplace, profile, mode, opening))
    return RecordedCall(picked_up(program, opening, journal), journal, mode, workplace.rubric)


def resume_call(store: Store, workplace: Workplace, begun: OpenCall) -> RecordedCall:
    """Go on with a call at the very turn where it stopped, under the setting for silence that it began with.

    Raises FirstlineError when this version of the game can't read that scenario any more, or its persona or the rubric
    has changed since: half a call under other rules would be no fair call.
    """
    start = begun.start
    try:
        program = program_of(start)
    except NotReplayable as reason:
        raise _cannot_go_on(start, str(reason)) from reason
    if workplace.rubric.sha256 != start.rubric_hash:
        raise _cannot_go_on(start, _("The rubric has changed since."))
    journal = store.resume(begun.call_id)
    call = picked_up(program, start, journal)
    call.replay(begun.inputs)
    return RecordedCall(call, journal, start.mode, workplace.rubric)


def promises_made(turns: Iterable[TurnRecord]) -> tuple[Promise, ...]:
    """Return what was promised on a call, in the order it was."""
    events = (event for turn in turns for event in turn.events)
    return tuple(Promise(who=e.who, what=e.what, due=e.by) for e in events if isinstance(e, PromiseMade))


def _cannot_go_on(start: CallStart, reason: str) -> FirstlineError:
    return FirstlineError(
        _(
            "The unfinished call `{scenario}` can't go on. {reason} "
            "Put it aside (in the terminal: --new) and begin anew.",
            scenario=start.scenario_id,
            reason=reason,
        )
    )


def _start_of(program: Program, workplace: Workplace, profile: Profile, mode: Mode, opening: Opening) -> CallStart:
    return CallStart(
        profile_id=profile.id,
        scenario_id=program.scenario.id,
        scenario_text=program.scenario.source,
        pack=workplace.pack,
        persona_id=program.persona.name,
        persona_version=str(program.persona.version),
        rubric_hash=workplace.rubric.sha256,
        variant=program.variant,
        seed=opening.seed,
        mode=mode,
        first_line=opening.first_line,
        required_lines=opening.required_lines,
        silence=opening.silence,
        rubric_text=workplace.rubric.source,
    )


def result_of(card: Scorecard) -> CallResult:
    """Return a scorecard as it is kept."""
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
