"""The values behind the settings: preferences, and how long callers bear silence, which the records keep."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from game.call.silence import Silence
from game.errors import FirstlineError
from game.language import _
from game.preferences import Preferences, PreferencesKeeper, chosen_at_first

if TYPE_CHECKING:
    from game.records.floor import SupportFloor

SILENCE = "silence"
"""The one setting that belongs to the profile in the records: it changes a call."""


class Values:
    """Reads and sets every setting by its name. `trouble` says why the last change was refused, "" where it wasn't."""

    def __init__(self, preferences: PreferencesKeeper, floor: SupportFloor) -> None:
        self._preferences = preferences
        self._floor = floor
        self._sliding = ""
        self.trouble = ""

    def get(self, name: str) -> Any:
        """Return a setting as it is."""
        return self._floor.silence if name == SILENCE else getattr(self._preferences.now, name)

    @property
    def preferred(self) -> Preferences:
        """Return the preferences in force."""
        return self._preferences.now

    def put(self, name: str, value: Any) -> None:
        """Set a value; it holds at once."""
        self._sliding = ""
        if name == SILENCE:
            self._tried(lambda: self._put_silence(Silence(value)))
        else:
            self._tried(lambda: self._preferences.change(**{name: value}))

    def slide(self, name: str, value: int) -> None:
        """Set a level. A slide over several values is one change to undo."""
        preferences = self._preferences
        put = preferences.amend if self._sliding == name else preferences.change
        self._tried(lambda: put(**{name: value}))
        self._sliding = name

    @property
    def can_undo(self) -> bool:
        """Return whether there is a change to take back."""
        return self._preferences.can_undo

    def undo(self) -> None:
        """Take the last change back."""
        self._sliding = ""
        self._tried(self._preferences.undo)

    def reset(self) -> None:
        """Have everything as it was at first; one undo takes that back."""
        self._sliding = ""
        self._tried(self._reset)

    def told_kept(self) -> tuple[str, bool]:
        """Return for whom and how long settings are kept, and whether that is a trouble."""
        if trouble := self.trouble or self._preferences.trouble:
            return trouble, True
        who = self._floor.profile
        if who is None:
            return _("Kept for whoever gives a name first."), False
        if self._floor.keeps_settings:
            return _("Kept for {name}.", name=who.name), False
        return _("Kept, but for how long callers bear silence: that holds until this window closes."), False

    def _put_silence(self, silence: Silence) -> None:
        before = self._floor.silence
        if silence is not before:
            self._floor.set_silence(silence)
            self._preferences.note(partial(self._floor.set_silence, before))

    def _reset(self) -> None:
        usual = chosen_at_first()
        if self._floor.silence is Silence.AS_IN_LIFE:
            self._preferences.change(**usual)
        else:
            self._put_silence(Silence.AS_IN_LIFE)
            self._preferences.amend(**usual)

    def _tried(self, change: Callable[[], None]) -> None:
        try:
            change()
            self.trouble = ""
        except FirstlineError as error:
            self.trouble = str(error)
