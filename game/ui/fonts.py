"""The typeface: Source Sans Pro from its package, opened once for each cut and size."""

from __future__ import annotations

import os
from importlib.machinery import PathFinder

import pygame

from game.errors import FirstlineError
from game.ui.tokens import Weight

_PACKAGE = "font_source_sans_pro"


class Fonts:
    """Opened fonts, by cut and pixel size."""

    def __init__(self) -> None:
        self._folder = _font_folder()
        self._open: dict[tuple[Weight, bool, int], pygame.font.Font] = {}

    def font(self, weight: Weight, is_italic: bool, px: int) -> pygame.font.Font:
        """Return the font of a cut at a size in pixels.

        Raises FirstlineError when the typeface isn't installed.
        """
        key = (weight, is_italic, px)
        if key not in self._open:
            self._open[key] = self._load(weight, is_italic, px)
        return self._open[key]

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
