"""What a scene may use of the world outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from game.preferences import PreferencesKeeper
from game.ui.clipboard import Clipboard
from game.ui.sound.port import Sound


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


@dataclass(frozen=True)
class Ports:
    """What the app hands to every scene.

    `services` is what the rest of the game offers (profiles, journal, pack), built by the command that opens the
    window; `ui` and the app never look inside. `theme` ("night", "day") is for all screens; "" leaves each its own.
    """

    clipboard: Clipboard = field(default_factory=Clipboard)
    jobs: Jobs = field(default_factory=AtOnce)
    editor: Editor = field(default_factory=Editor)
    sound: Sound = field(default_factory=Sound)
    preferences: PreferencesKeeper = field(default_factory=PreferencesKeeper)
    services: Any = None
    theme: str = ""
