"""A call in play: the one object that keeps state, in front of the pure rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from game.call.actions import Choice, IllegalChoice, offered, parse
from game.call.desk import true_result
from game.call.events import (
    AgentSpoke,
    CallEnded,
    CallerSpoke,
    CameBack,
    Event,
    FactLearnt,
    JobDone,
    PhoneRang,
    PutOnHold,
    TicketClosed,
    Transferred,
)
from game.call.holding import BACK, named_wait
from game.call.line import LineState, PhoneLine
from game.call.moves import KeepSilent
from game.call.program import Program
from game.call.shuffling import shuffled
from game.call.silence import Silence
from game.call.speech import HOLD_S, pick_line, seconds_of, silence_borne_s
from game.call.state import Stage, State
from game.call.step import opening, step
from game.call.written_events import MessageCame
from game.callers.persona import Cue
from game.scenario.vocabulary import SPOKEN, WRITTEN, Channel, Result

WAIT = "wait:"
MAX_WAIT_S = 3600
_TRIGGERS: Mapping[type[Event], str] = {
    PutOnHold: "hold",
    CameBack: "come_back",
    Transferred: "transfer",
    CallEnded: "finish",
    TicketClosed: "file",
}
_TOLD_ONCE = (FactLearnt, JobDone)
_WAITING = (LineState.TALKING, LineState.ON_HOLD)


@dataclass(frozen=True)
class TurnRecord:
    """One input and what came of it. `number` counts from 0, which is picking up; `at_s` is the clock afterwards."""

    number: int
    choice: str
    events: tuple[Event, ...]
    at_s: int


def _keep_nothing(_: str) -> None:
    """Be the journal of a call that nobody records."""


class Call:
    """One call, pumped from outside: `start`, then `do` and `advance` until the ticket is closed.

    `commit` is called with each input after it proved legal and before the state changes: when it raises, nothing has
    happened. The same program, seed, opening lines, silence setting and inputs give the same events in any process.
    `required_lines` are the law's: said after the first line, free of charge.
    """

    def __init__(
        self,
        program: Program,
        *,
        seed: int,
        first_line: str,
        required_lines: tuple[str, ...] = (),
        silence: Silence = Silence.AS_IN_LIFE,
        commit: Callable[[str], None] = _keep_nothing,
    ) -> None:
        self.program = program
        self.seed = seed
        self.commit = commit
        self.state: State = program.opening()
        self.turns: list[TurnRecord] = []
        self.clock_s = 0
        self.silence = silence
        self._shown: tuple[Choice, ...] | None = None
        self._opening_lines = (first_line, *required_lines)
        self._line = PhoneLine()
        self._cues: Counter[Cue] = Counter()
        self._silent_s = 0
        self._held_from_s = 0
        self._told: set[Event] = set()

    @property
    def line(self) -> LineState:
        """Return where the phone line is."""
        return self._line.state

    @property
    def is_over(self) -> bool:
        """Tell whether the ticket is closed."""
        return self.state.stage is Stage.CLOSED

    @property
    def result(self) -> Result | None:
        """Return how the call ended; None while it goes on."""
        return true_result(self.program, self.state)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Return what can be chosen now, in the order shown."""
        if self._shown is None:
            self._shown = shuffled(self._offered(), self.seed, self.state.node)
        return self._shown

    def _offered(self) -> tuple[Choice, ...]:
        """Return what can be chosen now; who only does what is known to be right needs no order drawn."""
        return self._shown or offered(self.program, self.state, self.result)

    def start(self) -> tuple[Event, ...]:
        """Let the phone ring, pick up, say the first line and hear the caller's first words; a page is only read."""
        self._line.move("ring")
        self._line.move("pick_up")
        state, heard = opening(self.program)
        caller, channel = self.program.scenario.caller.name, self.program.scenario.channel
        came = PhoneRang(caller) if channel in SPOKEN else MessageCame(caller, channel)
        said = () if channel in WRITTEN else map(AgentSpoke, self._opening_lines)
        return self._take("", state, (came, *said, *heard))

    def do(self, choice_id: str) -> tuple[Event, ...]:
        """Do what the id says and return what happened.

        Raises IllegalChoice when it can't be chosen now, and whatever `commit` raises; nothing has changed then.
        """
        if choice_id.startswith(WAIT) and self.line in _WAITING:
            return self.advance(seconds_waited(choice_id))
        action = parse(choice_id, self.program, self.state, self._offered())
        state, events = step(self.program, self.state, action)
        self.commit(choice_id)
        self._silent_s = 0
        return self._take(choice_id, state, events)

    def advance(self, seconds: int) -> tuple[Event, ...]:
        """Let so many whole seconds pass in silence; one by one or at once makes no difference.

        Only a silence that makes the caller speak up is an input of the call; the rest leaves no trace. Raises what
        `commit` raises, and nothing has changed then; where the caller spoke up before, that is returned instead, and
        the seconds that are left count towards the next time.
        """
        limit_s = self._silence_limit_s()
        if limit_s is None:
            return ()
        silent_s, happened = self._silent_s + seconds, list[Event]()
        while self.line in _WAITING and silent_s >= limit_s:
            state, events = step(self.program, self.state, KeepSilent())
            try:
                self.commit(f"{WAIT}{limit_s}")
            except Exception:
                if not happened:
                    raise
                break
            silent_s -= limit_s
            self.clock_s += limit_s
            happened += self._take(f"{WAIT}{limit_s}", state, events)
        self._silent_s = silent_s
        return tuple(happened)

    def _silence_limit_s(self) -> int | None:
        if self.line is LineState.ON_HOLD:
            return self.silence.stretched(HOLD_S)
        borne_s = silence_borne_s(self.program.persona.silence_s, self.program.scenario.channel)
        return None if borne_s is None else self.silence.stretched(borne_s)

    def replay(self, inputs: Iterable[str]) -> None:
        """Do recorded inputs again, without committing them a second time."""
        commit, self.commit = self.commit, _keep_nothing
        try:
            for choice_id in inputs:
                self.do(choice_id)
        finally:
            self.commit = commit

    def again(self, inputs: Iterable[str]) -> Call:
        """Return this call begun anew and played with these inputs; nobody records it. Raises IllegalChoice."""
        first_line, *required = self._opening_lines
        call = Call(
            self.program, seed=self.seed, first_line=first_line, required_lines=tuple(required), silence=self.silence
        )
        call.start()
        call.replay(inputs)
        return call

    def _take(self, choice_id: str, state: State, events: tuple[Event, ...]) -> tuple[Event, ...]:
        """Swap the state in, give the persona's lines their words, and keep the record."""
        voiced = tuple(self._voiced(event) for event in events if self._is_news(event))
        self.state, self._shown = state, None
        self.clock_s += sum(seconds_of(event, self.program.scenario.channel) for event in voiced)
        self._move_line(voiced)
        self.turns.append(TurnRecord(len(self.turns), choice_id, voiced, self.clock_s))
        return voiced

    def _lines_of(self, cue: Cue) -> tuple[str, ...]:
        persona, channel = self.program.persona, self.program.scenario.channel
        own = {Channel.CHAT: persona.typed, Channel.EMAIL: persona.written, Channel.LETTER: persona.written}
        return own.get(channel, persona.lines).get(cue, persona.lines[cue])

    @property
    def held_s(self) -> int:
        """Return the seconds since the caller was last put on hold."""
        return self.clock_s - self._held_from_s

    def _is_news(self, event: Event) -> bool:
        """Tell whether an event is to be told: what no rule reads has no bit, and would be learnt at each visit."""
        if not isinstance(event, _TOLD_ONCE):
            return True
        is_news = event not in self._told
        self._told.add(event)
        return is_news

    def _voiced(self, event: Event) -> Event:
        if isinstance(event, CameBack):
            return replace(event, seconds=self.held_s)
        if isinstance(event, AgentSpoke) and event.choice == BACK:
            return replace(event, text=named_wait(self.held_s))
        if not isinstance(event, CallerSpoke) or event.cue is None:
            return event
        lines = self._lines_of(event.cue)
        nth = self._cues[event.cue]
        self._cues[event.cue] += 1
        return replace(event, text=pick_line(lines, seed=self.seed, cue=event.cue, nth=nth))

    def _move_line(self, events: tuple[Event, ...]) -> None:
        for event in events:
            if type(event) in _TRIGGERS:
                self._line.move(_TRIGGERS[type(event)])
        if any(isinstance(event, PutOnHold) for event in events):
            self._held_from_s = self.clock_s


def seconds_waited(choice_id: str) -> int:
    """Return the seconds of `wait:SECONDS`. Raises IllegalChoice where it is no such thing."""
    text = choice_id.removeprefix(WAIT)
    if not (text.isascii() and text.isdigit() and 0 < int(text[:6]) <= MAX_WAIT_S and len(text) <= 4):
        raise IllegalChoice(f"`{choice_id}` is no silence: write `wait:` and whole seconds up to {MAX_WAIT_S}.")
    return int(text)
