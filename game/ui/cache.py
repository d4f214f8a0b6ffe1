"""A cache bounded in bytes that forgets what was used longest ago."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

import pygame


class SurfaceCache:
    """Surfaces by what they show; `limit_bytes` bounds the pixels kept."""

    def __init__(self, limit_bytes: int) -> None:
        self.limit_bytes = limit_bytes
        self.used_bytes = 0
        self._kept: OrderedDict[Hashable, pygame.Surface] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, key: Hashable, make: Callable[[], pygame.Surface]) -> pygame.Surface:
        """Return the kept surface, or make it. One larger than the whole cache is made and not kept."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        made = make()
        if _bytes(made) <= self.limit_bytes:
            self._kept[key] = made
            self.used_bytes += _bytes(made)
            self._trim()
        return made

    def _trim(self) -> None:
        while self.used_bytes > self.limit_bytes:
            _, dropped = self._kept.popitem(last=False)
            self.used_bytes -= _bytes(dropped)


def _bytes(surface: pygame.Surface) -> int:
    return surface.get_pitch() * surface.get_height()
