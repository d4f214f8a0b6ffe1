"""What the records hold of whoever is on the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.records.floor import SupportFloor
    from game.records.tried import TriedCall


class OwnRecord:
    """Reads the finished calls of the trainee on the line, each time anew; a guest has none."""

    def __init__(self, floor: SupportFloor, pack: str) -> None:
        self._floor = floor
        self._pack = pack

    @property
    def has_numbers(self) -> bool:
        """Return whether scores are shown: somebody's very first call shows none, anywhere. Raises StoreError."""
        profile = self._floor.profile
        return profile is not None and self._floor.store.has_several_finished_calls(profile)

    def calls(self) -> tuple[TriedCall, ...]:
        """Return the finished calls of the pack in the order they were begun. Raises StoreError."""
        profile = self._floor.profile
        return self._floor.store.tried_calls(profile, self._pack) if profile else ()
