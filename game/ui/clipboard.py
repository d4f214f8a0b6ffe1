"""The clipboard as a port: this one keeps text to itself; the app hands in the system's."""

from __future__ import annotations

import pygame


class Clipboard:
    """Keeps text within the program."""

    def __init__(self) -> None:
        self._text = ""

    def copy(self, text: str) -> None:
        """Keep the text."""
        self._text = text

    def paste(self) -> str:
        """Return the text kept last."""
        return self._text


class SystemClipboard(Clipboard):
    """The system's clipboard; keeps text within the program where the system offers none."""

    def copy(self, text: str) -> None:
        """Give the text to the system."""
        super().copy(text)
        try:
            pygame.scrap.put_text(text)
        except pygame.error:
            return

    def paste(self) -> str:
        """Return the system's text."""
        try:
            return str(pygame.scrap.get_text()) or super().paste()
        except pygame.error:
            return super().paste()
