"""An ear in a test: a sound port that notes what it was asked for."""

from __future__ import annotations

from game.ui.sound.cues import Cue
from game.ui.sound.port import Sound
from game.ui.voice_line import Spoken


class Overheard(Sound):
    """Keeps what was heard, in order: names of sounds, and what was murmured as "name: text"."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.repeated: set[Cue] = set()
        self.is_paused = False

    def play(self, cue: Cue) -> None:
        """Note a sound."""
        self.heard.append(cue.told)

    def loop(self, cue: Cue) -> None:
        """Note what repeats."""
        self.repeated = {each for each in self.repeated if each.bus is not cue.bus} | {cue}

    def stop(self, cue: Cue) -> None:
        """Note what repeats no longer."""
        self.repeated.discard(cue)

    def say(self, line: Spoken, name: str) -> None:
        """Note a murmur."""
        self.heard.append(f"{name}: {line.text}")

    def break_off(self) -> None:
        """Note a silence."""
        self.heard.append("silence")

    def hush(self) -> None:
        """Note that a call was left."""
        self.heard.append("hush")
        self.repeated = {each for each in self.repeated if each.told.startswith("room")}

    def pause(self) -> None:
        """Note the pause."""
        self.is_paused = True

    def resume(self) -> None:
        """Note its end."""
        self.is_paused = False

    def reopen(self) -> None:
        """Note that another device is looked for."""
        self.heard.append("reopen")
