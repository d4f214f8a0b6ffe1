"""What a person may have otherwise: one value that screens, sound and speech all read."""

from __future__ import annotations

from typing import Any, NamedTuple


class Preferences(NamedTuple):
    """How somebody wants the game. The defaults are what nobody has to change to play.

    `text_scale` is 1.0 to 2.0 and `line_spacing` 1.0 to 1.5 times the usual; `typeface` names an installed family, ""
    is the game's own. Volumes are 0 to 100. `keys` and `buttons` are (action, key or pad button) pairs that differ from
    the usual ones. `silence` isn't here: it changes a call, so it belongs to the profile in the records.
    """

    text_scale: float = 1.0
    typeface: str = ""
    line_spacing: float = 1.0
    shift: str = "by_caller"
    """The theme: "by_caller" (each screen its own), "day", "night"."""
    contrast: str = "usual"
    """"usual" or "high"."""
    palette: str = "usual"
    """"usual" or "safe": colours that stay apart in every kind of colour vision."""
    is_still: bool = False
    is_full_screen: bool = False
    text_pace: str = "as_spoken"
    """How fast a caller's words appear: "as_spoken", "quick", "at_once"."""
    language: str = "en"
    speech: str = "off"
    """"off", "aloud" (the system's voices), "clipboard" (each line is copied)."""
    has_captions: bool = True
    volume: int = 80
    """Of everything; the others are shares of it."""
    voice_volume: int = 80
    line_volume: int = 80
    """Ring, pick-up, hold tune, transfer, hang-up."""
    keys_volume: int = 60
    room_volume: int = 30
    keys: tuple[tuple[str, str], ...] = ()
    buttons: tuple[tuple[str, str], ...] = ()


class PreferencesKeeper:
    """Holds the preferences in force and those before: this one keeps them as long as the window.

    `now` is another object after each change, so that whoever depends on it sees by identity that it changed.
    """

    def __init__(self, now: Preferences | None = None) -> None:
        self._past: list[Preferences] = []
        self.now = now or Preferences()

    def change(self, **changes: Any) -> None:
        """Put values in force at once. Raises FirstlineError where they can't be kept; nothing has changed then."""
        changed = self.now._replace(**changes)
        if changed != self.now:
            self.keep(changed)
            self._past.append(self.now)
            self.now = changed

    @property
    def can_undo(self) -> bool:
        """Return whether anything was changed that `undo` can take back."""
        return bool(self._past)

    def undo(self) -> None:
        """Take the last change back. Raises FirstlineError as `change` does."""
        if self._past:
            self.keep(self._past[-1])
            self.now = self._past.pop()

    def keep(self, preferences: Preferences) -> None:
        """Make preferences outlast the window; here, nothing is kept."""
