"""The system's input method: it works where a field has focus, and only there."""

from __future__ import annotations

import pygame

from game.ui.geometry import Box

_REPEAT_MS = (400, 40)


class TextInput:
    """Follows the field with focus. Off at first; made once the window is open."""

    def __init__(self) -> None:
        self._box: Box | None = None
        pygame.key.stop_text_input()

    def follow(self, box: Box | None) -> None:
        """Begin, move or end the input for the field's box in pixels; None where no field has focus."""
        if box == self._box:
            return
        before, self._box = self._box, box
        if box is None:
            pygame.key.stop_text_input()
            pygame.key.set_repeat()
            return
        pygame.key.set_text_input_rect(pygame.Rect(box))
        if before is None:
            pygame.key.start_text_input()
            pygame.key.set_repeat(*_REPEAT_MS)
