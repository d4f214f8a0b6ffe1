"""What the records hold of whoever is on the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.records.floor import SupportFloor
    from game.records.supports import Supports
    from game.records.tried import TriedCall


class OwnRecord:
    """Reads the calls of the trainee on the line, each time anew; a guest has none."""

    def __init__(self, floor: SupportFloor, pack: str) -> None:
        self._floor = floor
        self._pack = pack

    @property
    def has_numbers(self) -> bool:
        """Return whether scores are shown: somebody's very first call shows none, anywhere. Raises StoreError."""
        profile = self._floor.profile
        return profile is not None and self._floor.store.has_several_finished_calls(profile)

    def calls(self) -> tuple[TriedCall, ...]:
        """Return the finished calls of the pack in the order they were begun. Raises StoreError.

        Exams are left out where the firm wants nothing said of them.
        """
        profile = self._floor.profile
        tried = self._floor.store.tried_calls(profile, self._pack) if profile else ()
        return tuple(call for call in tried if self._floor.house.exam.debrief or call.mode != "exam")

    @property
    def supports(self) -> Supports:
        """Return what still helps in guided calls: all of it for guests, and for who wants it so. Raises StoreError."""
        from game.records.supports import supports_after

        floor = self._floor
        who = None if floor.preferences.now.keeps_supports else floor.profile
        return supports_after(floor.store.results(who) if who else ())

    def exam_refusal(self, scenario_id: str) -> str:
        """Return why a caller can't be taken as an exam, "" where they can. Raises StoreError."""
        from game.records.exams import refusal

        floor = self._floor
        begun = floor.store.exams_begun(floor.profile, self._pack) if floor.profile else {}
        return refusal(floor.house.exam, begun.get(scenario_id))
