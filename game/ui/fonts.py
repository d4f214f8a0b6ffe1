"""The typeface: Source Sans Pro from its package, or another that is installed; opened once for each cut and size."""

from __future__ import annotations

import os
from importlib.machinery import PathFinder
from typing import NamedTuple

import pygame

from game.errors import FirstlineError
from game.ui.foreign_font import foreign_font, read_font
from game.ui.tokens import Weight

_PACKAGE = "font_source_sans_pro"
_CUTS, _TRIED_PX = 4, 16


class Typeface(NamedTuple):
    """A family by its files (regular, bold, italic, bold italic; "" for a cut that it hasn't); none is the game's own.

    `fit` is the share of a size in pixels at which its letters are as tall as the game's own.
    """

    files: tuple[str, ...] = ()
    fit: float = 1.0


OWN = Typeface()


def is_there(typeface: Typeface) -> bool:
    """Return whether all files of a typeface can be opened as fonts now."""
    try:
        for path in filter(None, typeface.files):
            foreign_font(read_font(path), _TRIED_PX)
    except (pygame.error, OSError):
        return False
    return len(typeface.files) in (0, _CUTS)


class Fonts:
    """Opened fonts, by cut and pixel size."""

    def __init__(self, typeface: Typeface = OWN) -> None:
        self._typeface = typeface
        self._folder = _font_folder()
        self._files: dict[str, bytes] = {}
        self._open: dict[tuple[Weight, bool, int, bool], pygame.font.Font] = {}

    @property
    def is_own(self) -> bool:
        """Return whether the game's own typeface is in use."""
        return not self._typeface.files

    def font(self, weight: Weight, is_italic: bool, px: int, *, is_own: bool = False) -> pygame.font.Font:
        """Return the font of a cut at a size in pixels; `is_own` asks for the game's own typeface.

        Raises FirstlineError when the game's own isn't installed.
        """
        key = (weight, is_italic, px, is_own)
        if key not in self._open:
            load = self._load if is_own or self.is_own else self._load_installed
            self._open[key] = load(weight, is_italic, px)
        return self._open[key]

    def _load_installed(self, weight: Weight, is_italic: bool, px: int) -> pygame.font.Font:
        """Return a cut of the chosen family, drawn bold or slanted by the system where it hasn't that cut."""
        regular, bold, italic, both = self._typeface.files
        is_bold = weight is not Weight.REGULAR
        exact = both if is_bold and is_italic else bold if is_bold else italic if is_italic else regular
        try:
            font = foreign_font(self._bytes(exact or regular), max(1, round(px * self._typeface.fit)))
        except (pygame.error, OSError):
            # It was there when it was chosen; a text in another typeface is better than none.
            return self._load(weight, is_italic, px)
        if not exact:
            font.bold, font.italic = is_bold, is_italic
        return font

    def _bytes(self, path: str) -> bytes:
        if path not in self._files:
            self._files[path] = read_font(path)
        return self._files[path]

    def _load(self, weight: Weight, is_italic: bool, px: int) -> pygame.font.Font:
        cut = weight.value if not is_italic else "It" if weight is Weight.REGULAR else f"{weight.value}It"
        path = os.path.join(self._folder, f"SourceSansPro-{cut}.ttf")
        if not os.path.isfile(path):
            raise FirstlineError(f"The typeface file {os.path.basename(path)} is missing. Install Firstline again.")
        return pygame.font.Font(path, px)


def _font_folder() -> str:
    """Return the folder of the font files without importing their package, which would list the disk."""
    spec = PathFinder.find_spec(_PACKAGE)
    for root in (spec.submodule_search_locations or ()) if spec else ():
        folder = os.path.join(root, "files")
        if os.path.isdir(folder):
            return folder
    raise FirstlineError("The typeface package 'font-source-sans-pro' is not installed. Install Firstline again.")
