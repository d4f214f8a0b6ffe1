"""The call so far, as the screen tells it: lines of the transcript, what the living line draws, the last words heard.

It follows the engine's turns and never asks it anything, so that a resumed call tells the same story.
"""

from __future__ import annotations

from collections.abc import Sequence

from game.call.events import (
    AgentSpoke,
    CallEnded,
    CallerSpoke,
    CameBack,
    ColleagueSpoke,
    Event,
    LookedUp,
    PutOnHold,
    Transferred,
)
from game.call.program import Program
from game.call.session import WAIT, TurnRecord
from game.language import _, gettext_noop
from game.records.model import Mode
from game.records.supports import ALL, Support, Supports
from game.scenario.house import House
from game.scenario.vocabulary import LIMIT, Manner, Place, Result
from game.scenes.call_view.coaching import COACH, Coach
from game.scenes.call_view.model import Colleague, Person
from game.scenes.call_view.supporting import told_left
from game.ui.theme import Role
from game.ui.told import Teller
from game.ui.voice import COLLEAGUE, YOU
from game.ui.voice_line import Spoken, seconds_of
from game.ui.widgets.transcript import TranscriptLine

TRANSFERRED = {
    Manner.COLD: gettext_noop("{name} is put through to {desk}."),
    Manner.WARM: gettext_noop("{name} is announced to {desk}."),
    Manner.STAY: gettext_noop("{name} is joined on the line by {desk}."),
}


class Story:
    """Keeps what was told; `follow` adds the turns that are new. In an exam nothing beyond the line itself is told.

    `lines` end with the caller's answer; what the coach says of it is in `notes`, for when the answer was heard. Where
    the coach `has_to_be_asked`, it waits in `advice` until then. A support that has just left is told at the beginning.
    """

    def __init__(self, program: Program, person: Person, house: House, mode: Mode, supports: Supports = ALL) -> None:
        self._house = house
        self._person = person
        self._program = program
        self._mode = mode
        self._supports = supports
        is_left_alone = mode is Mode.GUIDED and Support.COACH not in supports.in_force
        self.has_to_be_asked = mode is Mode.PRACTICE or is_left_alone
        self._asked: set[int] = set()
        self._begin()

    def _begin(self) -> None:
        """Have nothing told yet."""
        self.lines: tuple[TranscriptLine, ...] = ()
        self.notes: tuple[TranscriptLine, ...] = ()
        self.advice: tuple[TranscriptLine, ...] = ()
        self.spoken: tuple[Spoken, ...] = ()
        self.caption = ""
        self.colleague: Colleague | None = None
        self.ended: CallEnded | None = None
        self._coach = None if self._mode is Mode.EXAM else Coach(self._program, self._person.first_name)
        self._mood = self._program.persona.opens
        self._turns = 0
        self._replies = 0

    @property
    def replies(self) -> int:
        """Return in how many turns the trainee has spoken, picking up included."""
        return self._replies

    @property
    def is_cut_off(self) -> bool:
        """Return whether somebody hung up on somebody."""
        if self.ended is None:
            return False
        return self.ended.result in (Result.LOST, Result.ABANDONED) or self.ended.ending == LIMIT

    @property
    def mood_name(self) -> str:
        """Return the caller's mood in a word; "" in an exam, which names none."""
        return self._person.moods[self._mood - 1] if self._person.ladder else ""

    @property
    def is_put_through(self) -> bool:
        """Return whether the call has ended by going on at another desk."""
        return self.ended is not None and self.ended.ending in {f"@{place}" for place in Place}

    def follow(self, turns: Sequence[TurnRecord]) -> None:
        """Tell the turns that were not told yet."""
        for turn in turns[self._turns :]:
            self._file_notes()
            self._replies += any(isinstance(event, AgentSpoke) for event in turn.events)
            self.colleague = None
            for event in sorted(turn.events, key=_is_agreed_hold):
                self._tell(event)
            if turn.choice.startswith(WAIT) and not any(isinstance(event, CallerSpoke) for event in turn.events):
                self._say("", _("{name} goes on waiting.", name=self._person.first_name), Role.MUTED)
            notes = self._coach.notes(turn) if self._coach is not None else ()
            lines = tuple(TranscriptLine(_(COACH), note, is_note=True) for note in notes)
            is_kept = self.has_to_be_asked and turn.number not in self._asked
            self.notes, self.advice = ((), lines) if is_kept else (lines, ())
            if turn.number == 0 and self._mode is Mode.GUIDED and (told := told_left(self._supports)):
                self.notes = (TranscriptLine(_(COACH), told, is_note=True),)
        self._turns = len(turns)

    def retell(self, turns: Sequence[TurnRecord]) -> None:
        """Tell everything again, in the language in force by now; what the coach was asked for stays told."""
        self._begin()
        self.follow(turns)

    def ask_coach(self) -> None:
        """Let the coach say what it kept to itself of the last turn."""
        self._asked.add(self._turns - 1)
        self.notes, self.advice = self.notes + self.advice, ()

    def _file_notes(self) -> None:
        """Let what the coach said of the last turn stand in the lines."""
        self.lines += self.notes

    def _tell(self, event: Event) -> None:
        match event:
            case AgentSpoke(text=text, script=script):
                speaker = _("You, off the script") if script else _("You")
                self._add(TranscriptLine(speaker, text, teller=Teller.AGENT))
                self._sound(YOU, text)
            case CallerSpoke(text=text, mood=mood) if text:
                self._mood = mood
                self._add(self._heard(text))
                self._sound(self._person.persona, text)
                self.caption = text
            case LookedUp(title=title, text=text, seconds=seconds):
                told = _("{title} ({seconds} s). {text}", title=title, seconds=seconds, text=text)
                self._say(_("Looked up"), told, Role.MUTED)
            case PutOnHold():
                self._say("", _("{name} is on hold.", name=self._person.first_name), Role.MUTED)
            case CameBack(seconds=seconds):
                self._say("", _("You are back, after {seconds} s on hold.", seconds=seconds), Role.MUTED)
            case ColleagueSpoke(place=place, text=text):
                desk = self._house.desks[place].name
                self.colleague = Colleague(desk[:1].upper() + desk[1:], text)
                self._say(self.colleague.desk, text, Role.MUTED)
                self._sound(COLLEAGUE, text)
            case Transferred(place=place, manner=manner):
                desk = self._house.desks[place].name
                self._say("", _(TRANSFERRED[manner], name=self._person.first_name, desk=desk), Role.MUTED)
            case CallEnded():
                self.ended = event

    def _heard(self, text: str) -> TranscriptLine:
        person = self._person
        return TranscriptLine(person.first_name, text, person.role, teller=Teller.CALLER, mood=self.mood_name)

    def _say(self, speaker: str, text: str, role: Role) -> None:
        self._add(TranscriptLine(speaker, text, role))

    def _add(self, line: TranscriptLine) -> None:
        self.lines += (line,)

    def _sound(self, who: str, text: str) -> None:
        self.spoken += (Spoken(who, self._mood, seconds_of(len(text.split())), len(self.spoken), text),)


def _is_agreed_hold(event: Event) -> bool:
    """Return whether an event is a hold that was asked for: it begins once the caller has agreed to it."""
    return isinstance(event, PutOnHold) and event.asked
