"""Sound as a port: this one is silent; the command that opens the window hands in the mixer."""

from __future__ import annotations

from game.preferences import Preferences
from game.ui.sound.cues import Cue
from game.ui.voice_line import Spoken


class Sound:
    """What screens may let be heard. Asking never fails: where there is no device, nothing is heard."""

    trouble = ""
    """Why nothing can be heard, in a few words; "" while all is well."""

    def play(self, cue: Cue) -> None:
        """Let a sound be heard once."""

    def loop(self, cue: Cue) -> None:
        """Let a sound be heard over and over, in place of what its bus repeats now."""

    def stop(self, cue: Cue) -> None:
        """Let a sound end softly, wherever it is."""

    def say(self, line: Spoken, name: str) -> None:
        """Let somebody murmur a line, in place of who murmurs now."""

    def break_off(self) -> None:
        """Let whoever murmurs fall silent."""

    def hush(self) -> None:
        """End whatever belongs to a call: the murmur, and what is heard of the line."""

    def pause(self) -> None:
        """Hold everything where it is."""

    def resume(self) -> None:
        """Go on with what was held."""

    def update(self, preferences: Preferences) -> None:
        """Do what is due, in little time; the app asks after every round, for the first time after its first frame."""

    def reopen(self) -> None:
        """Look for a device again: the one in use may be gone."""

    def close(self) -> None:
        """Give the device back."""
