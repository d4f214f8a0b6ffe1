"""The chat so far, as the screen tells it: who wrote what, and how long each line was being typed."""

from __future__ import annotations

from typing import NamedTuple

from game.call.events import AgentSpoke, CallerSpoke, ColleagueSpoke, Event, LookedUp
from game.call.speech import PASTED_S, TYPED_A_MINUTE, worded_seconds
from game.language import _
from game.scenes.call_view.model import Colleague
from game.scenes.call_view.story import Story
from game.ui.theme import Role
from game.ui.typing_pace import typing_seconds
from game.ui.voice import COLLEAGUE, YOU
from game.ui.voice_line import Spoken
from game.ui.widgets.bubbles import Bubble, Voice


class Written(NamedTuple):
    """A bubble, and how many lines must have been typed to their end before it is there."""

    bubble: Bubble
    after: int


class ChatStory(Story):
    """Keeps what was written; each of several short lines in one text is typed and sent by itself."""

    def _begin(self) -> None:
        self._written: tuple[Written, ...] = ()
        super()._begin()

    def bubbles(self, typed: int) -> tuple[Bubble, ...]:
        """Return what stands there once so many lines have been typed; the coach speaks after the last."""
        shown = tuple(written.bubble for written in self._written if written.after <= typed)
        notes = () if typed < len(self.spoken) else tuple(_noted(note.speaker, note.text) for note in self.notes)
        return shown + notes

    def _file_notes(self) -> None:
        for note in self.notes:
            self._write(_noted(note.speaker, note.text), len(self.spoken))

    def _tell(self, event: Event) -> None:
        match event:
            case AgentSpoke(text=text, script=True):
                self._send(Bubble(Voice.PASTED, text, _("You pasted")), YOU, PASTED_S)
            case AgentSpoke(text=text):
                self._send(Bubble(Voice.OWN, text, _("You")), YOU, _typed_s(text))
            case CallerSpoke(text=text, mood=mood) if text:
                self._mood = mood
                self.caption = text
                self._hear(text)
            case ColleagueSpoke(place=place, text=text):
                desk = self._house.desks[place].name
                self.colleague = Colleague(desk[:1].upper() + desk[1:], text)
                self._send(Bubble(Voice.COLLEAGUE, text, self.colleague.desk), COLLEAGUE, _typed_s(text))
            case LookedUp(title=title, seconds=seconds):
                self._say("", _("You looked up: {title} ({seconds} s)", title=title, seconds=seconds), Role.MUTED)
            case _:
                super()._tell(event)

    def _hear(self, text: str) -> None:
        name, role = self._person.first_name, self._person.role
        for number, line in enumerate(filter(str.strip, text.splitlines())):
            bubble = Bubble(Voice.CALLER, line, name, role, is_joined=number > 0, mood=self.mood_name)
            self._send(bubble, self._person.persona, _typed_s(line))

    def _send(self, bubble: Bubble, who: str, on_the_call_s: int) -> None:
        """Let a line be typed; the trainee's own stands there at once, for it was read before it was chosen."""
        number = len(self.spoken)
        self.spoken += (Spoken(who, self._mood, typing_seconds(who, on_the_call_s), number),)
        self._write(bubble, number if who == YOU else number + 1)

    def _say(self, speaker: str, text: str, role: Role) -> None:
        self._write(Bubble(Voice.ASIDE, text, speaker, role), len(self.spoken))

    def _write(self, bubble: Bubble, after: int) -> None:
        self._written += (Written(bubble, after),)


def _noted(speaker: str, text: str) -> Bubble:
    return Bubble(Voice.NOTE, text, speaker)


def _typed_s(text: str) -> int:
    return worded_seconds(text, TYPED_A_MINUTE)
