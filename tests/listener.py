"""Somebody who can't see the screen: hears what is said, and presses keys. It never looks at the tree or the state."""

from __future__ import annotations

from dataclasses import replace

from game.preferences import Preferences, PreferencesKeeper
from game.scenes.ports import Ports
from game.scenes.routes import Route
from game.ui.speech.utterance import Utterance
from tests.pilot import Pilot

PATIENCE = 60


class Ear:
    """Speech that is written down."""

    trouble = ""

    def __init__(self) -> None:
        self.heard: list[Utterance] = []

    def begin(self) -> None:
        """Be there."""

    def say(self, utterance: Utterance) -> None:
        """Hear it."""
        self.heard.append(utterance)

    def hush(self) -> None:
        """Hear no more of what was begun."""
        self.heard.append(Utterance("(silence)"))


class Listener:
    """Plays by ear."""

    def __init__(self, route: Route, ports: Ports, *, speech: str = "aloud") -> None:
        self.ear = Ear()
        self._begun = 0
        keeper = PreferencesKeeper(Preferences(speech=speech))
        self._pilot = Pilot(route, ports=replace(ports, speech=self.ear, preferences=keeper))

    def __enter__(self) -> Listener:
        return self

    def __exit__(self, *_: object) -> None:
        self._pilot.app.close()

    @property
    def is_open(self) -> bool:
        """Return whether the window is."""
        return self._pilot.is_open

    def press(self, keys: str) -> None:
        """Press a key, and listen."""
        self._begin()
        self._pilot.press(keys)

    def write(self, text: str) -> None:
        """Type, and listen."""
        self._begin()
        self._pilot.write(text)

    def listen(self, seconds: float) -> None:
        """Wait, and listen."""
        self._begin()
        self._pilot.wait(seconds)

    @property
    def last(self) -> list[str]:
        """Return what was said since the last act."""
        return [each.text for each in self.ear.heard[self._begun :]]

    def _begin(self) -> None:
        self._begun = len(self.ear.heard)

    def find(self, words: str) -> None:
        """Press Tab until what has focus begins with these words."""
        for _ in range(PATIENCE):
            if self.last and self.last[-1].startswith(words):
                return
            self.press("tab")
        raise AssertionError(f"{words!r} was never said; the last was {[each.text for each in self.ear.heard[-9:]]}")

    def choose(self, words: str) -> None:
        """Find a thing by its first words and press Enter on it."""
        self.find(words)
        self.press("return")
