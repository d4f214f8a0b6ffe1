"""The change from one screen to the next."""

from __future__ import annotations

import pygame

from game.ui.pixels import opaque_surface
from game.ui.tokens import FADE_S


class Fade:
    """Holds the last picture of the screen that was left and lets it fade out over the next."""

    def __init__(self, left: pygame.Surface) -> None:
        self._left = opaque_surface(left.get_size())
        self._left.blit(left, (0, 0))
        self._seconds = 0.0

    def advance(self, dt: float) -> bool:
        """Let `dt` seconds pass; return whether it still shows."""
        self._seconds += dt
        return self._seconds < FADE_S

    def draw(self, surface: pygame.Surface) -> None:
        """Paint the fading picture over what is there."""
        self._left.set_alpha(round(255 * (1 - self._seconds / FADE_S)))
        surface.blit(self._left, (0, 0))
