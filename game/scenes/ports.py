"""What a scene may use of the world outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from game.language import _
from game.preferences import PreferencesKeeper
from game.ui.clipboard import Clipboard
from game.ui.sound.port import Sound

if TYPE_CHECKING:
    from game.ui.speech.utterance import Utterance


class Jobs(Protocol):
    """Work beside the loop."""

    def submit(self, work: Callable[[], Any]) -> int:
        """Start the work; return its number."""

    def poll(self, number: int) -> Any | None:
        """Return the finished work's result, None while it runs; raises what the work raised."""


class Editor:
    """The trainer's own editor as a port: this one opens nothing; a command hands in one that does."""

    def open_at(self, path: str, line: int) -> bool:
        """Open a file at a line, counted from 1, without waiting; return whether an editor was started."""
        return False


class AtOnce:
    """Jobs done at once, in the loop: for tests and short work."""

    def __init__(self) -> None:
        self._done: dict[int, Any] = {}

    def submit(self, work: Callable[[], Any]) -> int:
        """Do the work; return its number."""
        number = len(self._done)
        self._done[number] = work()
        return number

    def poll(self, number: int) -> Any | None:
        """Return the work's result."""
        return self._done[number]


class Speech(Protocol):
    """The system's voices. None of it ever waits, or raises."""

    @property
    def trouble(self) -> str:
        """Return why nothing can be said and what to do about it, "" while all is well."""

    def begin(self) -> None:
        """Get ready to speak, anew where there was trouble."""

    def say(self, utterance: Utterance) -> None:
        """Say it now, where it interrupts, or else after what is being said."""

    def hush(self) -> None:
        """Fall silent, and drop what waits."""


class NoSpeech:
    """Speech that says nothing; a command hands in one that does."""

    @property
    def trouble(self) -> str:
        """Return that it can't be heard."""
        return _("This window was opened without speech.")

    def begin(self) -> None:
        """Have nothing to begin."""

    def say(self, utterance: Utterance) -> None:
        """Say nothing."""

    def hush(self) -> None:
        """Be silent already."""


@dataclass(frozen=True)
class Ports:
    """What the app hands to every scene.

    `services` is what the rest of the game offers (profiles, journal, pack), built by the command that opens the
    window; `ui` and the app never look inside. `theme` ("night", "day") is for all screens; "" leaves each its own.
    `languages` are the codes of those that the machine's user reads, best first; `language` is spoken whatever is
    preferred, "" leaves it to the preferences.
    """

    clipboard: Clipboard = field(default_factory=Clipboard)
    jobs: Jobs = field(default_factory=AtOnce)
    editor: Editor = field(default_factory=Editor)
    speech: Speech = field(default_factory=NoSpeech)
    sound: Sound = field(default_factory=Sound)
    preferences: PreferencesKeeper = field(default_factory=PreferencesKeeper)
    services: Any = None
    theme: str = ""
    languages: tuple[str, ...] = ()
    language: str = ""
