"""A chat as plain lines, for people: each line that was sent by itself, and which of several chats it was sent in."""

from collections.abc import Sequence
from typing import TextIO

from game.call.actions import Choice, Kind
from game.call.events import AgentSpoke, CallEnded, CallerSpoke, Event
from game.cli.text_show import TextShow
from game.records.recording import RecordedCall
from game.scenario.house import House

_OVER = "The chat is over. Now the ticket: how it ended, and a note."


class ChatShow(TextShow):
    """Plain lines of a chat; with a `thread`, each begins with that name."""

    def __init__(self, target: TextIO, recorded: RecordedCall, house: House, thread: str = "") -> None:
        super().__init__(target, recorded, house)
        self._thread = thread
        self._mark = f"[{thread}] " if thread else ""

    def _write(self, line: str = "") -> None:
        super()._write("\n".join(f"{self._mark}{each}" if each else "" for each in line.split("\n")))

    def _line(self, event: Event) -> str:
        match event:
            case AgentSpoke(text=text, script=True):
                return f"You (pasted): {text}"
            case CallerSpoke(text=text):
                return "\n".join(f"{self._caller}: {line}" for line in text.splitlines())
            case CallEnded():
                return "\n".join((*self._promised(), _OVER))
            case _:
                return super()._line(event)

    def choices(self, choices: Sequence[Choice]) -> None:
        """Write the choices by number; of several chats, which one they answer."""
        if self._thread:
            super()._write(f"\nYou answer {self._thread}. Another chat's name and / turns to it.")
        mark, self._mark = self._mark, ""
        super().choices(choices)
        self._mark = mark

    def _named(self, choice: Choice) -> str:
        if choice.kind is Kind.SCRIPT:
            return f"Paste the snippet: {choice.text}"
        return "Leave the chat" if choice.kind is Kind.HANG_UP else super()._named(choice)

    def _leaving(self) -> str:
        return "Leaving ends the chat."
