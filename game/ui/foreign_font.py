"""Fonts that aren't the game's own: their files may be broken, or change while they are in use."""

from __future__ import annotations

from io import BytesIO

import pygame

from game.ui.pixels import clear_surface

_MOST_BYTES = 64_000_000
_USUAL = "a"


class ForeignFont(pygame.font.Font):
    """A font that draws what it can. Text at which it fails has neither width nor ink, and the game goes on.

    It is read from memory: a file that is overwritten while a font reads it breaks the letters not drawn yet.
    """

    def size(self, text: str | bytes) -> tuple[int, int]:
        """Return the size of a text in pixels."""
        try:
            return super().size(text)
        except pygame.error:
            return 0, 0

    def render(
        self,
        text: str | bytes | None,
        antialias: bool,
        color: pygame.typing.ColorLike,
        bgcolor: pygame.typing.ColorLike | None = None,
        wraplength: int = 0,
    ) -> pygame.Surface:
        """Return the picture of a text."""
        try:
            return super().render(text, antialias, color, bgcolor, wraplength)
        except pygame.error:
            return clear_surface((1, 1))


def read_font(path: str) -> bytes:
    """Return the bytes of a font's file. Raises OSError, also where it is larger than any font is."""
    with open(path, "rb") as file:
        data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise OSError(f"{path} is too large")
    return data


def foreign_font(data: bytes, px: int) -> ForeignFont:
    """Return the font of a file's bytes at a size in pixels. Raises pygame.error where they are none."""
    font = ForeignFont(BytesIO(data), px)
    if not font.size(_USUAL)[0]:
        # pygame opens some files that are no fonts, and fails only when they are used.
        raise pygame.error("it is no font")
    return font
