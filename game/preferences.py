"""What a person may have otherwise: one value that screens, sound and speech all read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple


class Preferences(NamedTuple):
    """How somebody wants the game. The defaults are what nobody has to change to play.

    `text_scale` is 1.0 to 2.0 and `line_spacing` 1.0 to 1.5 times the usual; `typeface` names an installed family, ""
    is the game's own, and `typeface_files` are that family's files as the system has them: regular, bold, italic, bold
    italic, "" for a cut that it hasn't; `typeface_fit` is the share of a size at which its letters are as tall as the
    game's own. Volumes are 0 to 100. `keys` and `buttons` are (action, key or pad button)
    pairs that differ from the usual ones. `silence` isn't here: it changes a call, so it belongs to the profile in the
    records.
    """

    text_scale: float = 1.0
    typeface: str = ""
    typeface_files: tuple[str, ...] = ()
    typeface_fit: float = 1.0
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
    asks_first: bool = True
    """Whether a debrief asks which turn one would take back, before it tells what each cost."""
    language: str = "system"
    """A code of game/catalogues.py, or "system": the machine's, where it is one of them."""
    keeps_supports: bool = False
    """Whether guided calls keep all supports, however many calls were clean."""
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
    has_had_first_minute: bool = False
    """Whether they went through the first minute, or skipped it: no choice, but it lasts as long as those."""


_OUT_OF_SIGHT = (
    *("text_pace", "asks_first", "keeps_supports", "has_had_first_minute"),
    *("speech", "has_captions", "keys", "buttons"),
    *("volume", "voice_volume", "line_volume", "keys_volume", "room_volume"),
)
"""What changes nothing in how a page is drawn."""


def changed_in_sight(before: Preferences, after: Preferences) -> bool:
    """Return whether a change asks for the page to be set and drawn anew."""
    return any(a != b for name, a, b in zip(before._fields, before, after, strict=True) if name not in _OUT_OF_SIGHT)


def chosen_at_first() -> dict[str, Any]:
    """Return all that can be chosen, by its name, as it is before anything was."""
    chosen = Preferences()._asdict()
    del chosen["has_had_first_minute"]
    return chosen


class PreferencesKeeper:
    """Holds the preferences in force and those before: this one keeps them as long as the window.

    `now` is another object after each change, so that whoever depends on it sees by identity that it changed.
    `notice` says until the next change what of those kept earlier can't be used, and `trouble` why the last change
    won't outlast the window; "" where all is well.
    """

    def __init__(self, now: Preferences | None = None) -> None:
        self._past: list[tuple[Preferences, Callable[[], None] | None]] = []
        self.now = now or Preferences()
        self._say_notice: Callable[[], str] = str
        self.trouble = ""

    def change(self, **changes: Any) -> None:
        """Put values in force at once. Raises FirstlineError where they can't be kept; nothing has changed then."""
        before = self.now
        self._put(before._replace(**changes))
        if self.now is not before:
            self._past.append((before, None))

    def amend(self, **changes: Any) -> None:
        """Go on with the last change, so that one `undo` takes back both. Raises FirstlineError as `change` does."""
        if self._past:
            self._put(self.now._replace(**changes))
        else:
            self.change(**changes)

    def note(self, take_back: Callable[[], None]) -> None:
        """Take in a change that is kept elsewhere: `undo` calls `take_back` in its turn, which may raise."""
        self._past.append((self.now, take_back))

    def remember(self, **facts: Any) -> None:
        """Keep what happened and was not chosen: `undo` leaves it. Raises FirstlineError as `change` does."""
        self._put(self.now._replace(**facts))
        self._past = [(before._replace(**facts), take_back) for before, take_back in self._past]

    @property
    def notice(self) -> str:
        """Return what can't be used, in the language in force by now: it is read before that is known."""
        return self._say_notice()

    @notice.setter
    def notice(self, told: str) -> None:
        self._say_notice = lambda: told

    @property
    def can_undo(self) -> bool:
        """Return whether anything was changed that `undo` can take back."""
        return bool(self._past)

    def undo(self) -> None:
        """Take the last change back. Raises FirstlineError as `change` does."""
        if not self._past:
            return
        before, take_back = self._past[-1]
        if take_back is not None:
            take_back()
        self._put(before)
        self._past.pop()

    def belong_to(self, owner: str) -> None:
        """Put in force what this person has kept; "" is nobody. Here nothing is kept for anybody, so all stays."""

    def keep(self, preferences: Preferences) -> None:
        """Make preferences outlast the window; here, nothing is kept."""

    def _put(self, wanted: Preferences) -> None:
        if wanted != self.now:
            self.keep(wanted)
            self.now, self.notice = wanted, ""
