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

    def press(self, keys: str) -> list[str]:
        """Press a key; return what is said then."""
        before = len(self.ear.heard)
        self._pilot.press(keys)
        return [each.text for each in self.ear.heard[before:]]

    def write(self, text: str) -> list[str]:
        """Type; return what is said then."""
        before = len(self.ear.heard)
        self._pilot.write(text)
        return [each.text for each in self.ear.heard[before:]]

    def listen(self, seconds: float) -> list[str]:
        """Wait; return what is said meanwhile."""
        before = len(self.ear.heard)
        self._pilot.wait(seconds)
        return [each.text for each in self.ear.heard[before:]]

    def has_heard(self, words: str) -> bool:
        """Return whether anybody has said these words so far."""
        return any(words in each.text for each in self.ear.heard)

    def find(self, words: str) -> str:
        """Press Tab until what has focus begins with these words; return all of it."""
        last = self.ear.heard[-1].text
        for _ in range(PATIENCE):
            if last.startswith(words):
                return last
            last = (self.press("tab") or [last])[-1]
        raise AssertionError(f"{words!r} was never said; the last was {[each.text for each in self.ear.heard[-8:]]}")

    def choose(self, words: str) -> list[str]:
        """Find a thing by its first words and press Enter on it; return what is said then."""
        self.find(words)
        return self.press("return")
