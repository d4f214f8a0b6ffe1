"""The first minute: the call by which a newcomer learns the desk. It lies outside every pack, and none of it is kept.

Heavy parts are imported when it rings, so the title starts light.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.call.silence import Silence

if TYPE_CHECKING:
    from game.records.floor import SupportFloor
    from game.records.recording import RecordedCall

_FILE = "first_minute.yaml"
_SEED = 1
"""Nothing in this call is left to chance."""


class FirstMinute:
    """Offers the call to newcomers of a support floor; who had enough of it is kept with their preferences."""

    def __init__(self, floor: SupportFloor) -> None:
        self._floor = floor
        self._call: RecordedCall | None = None

    @property
    def is_on(self) -> bool:
        """Return whether the call in play is the first minute's."""
        return self._call is not None and self._floor.current is self._call

    @property
    def is_due(self) -> bool:
        """Return whether there is somebody on the line, with a profile, who has no call behind them and none begun."""
        floor = self._floor
        if floor.profile is None or not floor.profile.id or floor.store.is_read_only:
            return False
        return not floor.store.has_finished_calls(floor.profile) and not floor.store.open_calls(floor.profile)

    @property
    def was_passed(self) -> bool:
        """Return whether whoever is on the line has gone through it, or skipped it."""
        return self._floor.preferences.now.has_had_first_minute

    def begin(self) -> RecordedCall:
        """Begin the call at the firm of the floor. Raises FirstlineError when it can't be read."""
        from game.installation import shipped_dir
        from game.records.model import Mode
        from game.records.recording import begin_call
        from game.records.workplace import Workplace, playable_scenario
        from game.scoring.rubric_file import shipped_rubric

        floor, scenario = self._floor, playable_scenario(shipped_dir("assets") / _FILE)
        place = Workplace("", floor.house, shipped_rubric())
        self._call = begin_call(None, place, scenario, floor.profile, seed=_SEED, mode=Mode.GUIDED, silence=Silence.OFF)
        floor.current, floor.beside = self._call, ()
        return self._call

    def end(self) -> None:
        """Throw the call away, if it is on, and count it as gone through."""
        if self.is_on:
            self._floor.current = None
        self._call = None
        if self._floor.profile is not None and self._floor.profile.id:
            self._floor.preferences.remember(has_had_first_minute=True)
