"""The call so far, as the screen tells it: lines of the transcript, what the living line draws, the last words heard.

It follows the engine's turns and never asks it anything, so that a resumed call tells the same story.
"""

from __future__ import annotations

from collections.abc import Sequence

from game.call.events import AgentSpoke, CallEnded, CallerSpoke, Event, LookedUp, Transferred
from game.call.program import Program
from game.call.session import TurnRecord
from game.scenario.house import House
from game.scenario.vocabulary import Manner, Result
from game.scenes.call_view.coaching import COACH, Coach
from game.ui.theme import Role
from game.ui.voice import YOU
from game.ui.voice_line import Spoken, seconds_of
from game.ui.widgets.transcript import TranscriptLine

TRANSFERRED = {
    Manner.COLD: "put through to",
    Manner.WARM: "announced to",
    Manner.STAY: "joined on the line by",
}


class Story:
    """Keeps what was told; `follow` adds the turns that are new. In an exam nothing beyond the line itself is told."""

    def __init__(self, program: Program, house: House, *, is_exam: bool) -> None:
        self.lines: tuple[TranscriptLine, ...] = ()
        self.spoken: tuple[Spoken, ...] = ()
        self.caption = ""
        self.ended: CallEnded | None = None
        self._house = house
        self._persona = program.persona.name
        self._name = first_name(program.scenario.caller.name)
        self._role = Role.TEXT if is_exam else role_of(self._persona)
        self._coach = None if is_exam else Coach(program, self._name)
        self._mood = program.persona.opens
        self._turns = 0

    @property
    def replies(self) -> int:
        """Return how often the trainee has spoken, the first line included."""
        return sum(line.who == YOU for line in self.spoken)

    @property
    def is_cut_off(self) -> bool:
        """Return whether somebody hung up on somebody."""
        return self.ended is not None and self.ended.result in (Result.LOST, Result.ABANDONED)

    def follow(self, turns: Sequence[TurnRecord]) -> None:
        """Tell the turns that were not told yet."""
        for turn in turns[self._turns :]:
            for event in turn.events:
                self._tell(event)
            if self._coach is not None:
                notes = self._coach.notes(turn)
                self.lines += tuple(TranscriptLine(COACH, note, is_note=True) for note in notes)
        self._turns = len(turns)

    def _tell(self, event: Event) -> None:
        match event:
            case AgentSpoke(text=text, script=script):
                self._say("You, off the script" if script else "You", text, Role.TEXT)
                self._sound(YOU, text)
            case CallerSpoke(text=text, mood=mood) if text:
                self._mood = mood
                self._say(self._name, text, self._role)
                self._sound(self._persona, text)
                self.caption = text
            case LookedUp(title=title, text=text, seconds=seconds):
                self._say("Looked up", f"{title} ({seconds} s). {text}", Role.MUTED)
            case Transferred(place=place, manner=manner):
                self._say("", f"{self._name} is {TRANSFERRED[manner]} {self._house.desks[place].name}.", Role.MUTED)
            case CallEnded():
                self.ended = event

    def _say(self, speaker: str, text: str, role: Role) -> None:
        self.lines += (TranscriptLine(speaker, text, role),)

    def _sound(self, who: str, text: str) -> None:
        self.spoken += (Spoken(who, self._mood, seconds_of(len(text.split())), len(self.spoken)),)


def first_name(name: str) -> str:
    """Return the first word of a name: how the transcript calls the caller."""
    return name.split()[0] if name.split() else name


def role_of(persona: str) -> Role:
    """Return a persona's accent; one that has none of its own is shown as anxious."""
    return Role(persona) if persona in list(Role) else Role.ANXIOUS
