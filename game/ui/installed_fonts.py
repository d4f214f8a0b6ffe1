"""The families of letters that are installed on this machine."""

from __future__ import annotations

from typing import NamedTuple

import pygame

from game.ui.font_names import family_name

_SUFFIXES = (".ttf", ".otf", ".ttc", ".otc", ".dfont")


class Family(NamedTuple):
    """An installed family: its name, and its files as `Typeface` takes them."""

    name: str
    files: tuple[str, ...]


def installed_families() -> tuple[Family, ...]:
    """Return the families by name. Asking the system takes up to seconds; it opens no font, so a thread may do it."""
    found: dict[str, Family] = {}
    for simple in pygame.font.get_fonts():
        regular = pygame.font.match_font(simple)
        if regular is None or not regular.lower().endswith(_SUFFIXES):
            continue
        cuts = [pygame.font.match_font(simple, bold, italic) for bold, italic in ((1, 0), (0, 1), (1, 1))]
        others = (cut if cut and cut != regular else "" for cut in cuts)
        name = family_name(regular) or simple
        family = Family(simple if name in found else name, (regular, *others))
        found[family.name] = family
    return tuple(sorted(found.values(), key=lambda family: family.name.casefold()))
