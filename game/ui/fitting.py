"""Whether a typeface can be used: an installed one may be broken, full of signs, or of absurd measures."""

from __future__ import annotations

from typing import NamedTuple

import pygame

from game.errors import FirstlineError
from game.language import _
from game.ui.fonts import Fonts, Typeface
from game.ui.foreign_font import foreign_font, read_font
from game.ui.tokens import LINE_HEIGHT, Weight

_CZECH = "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ"
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" + _CZECH
_NEEDED = _LETTERS + "0123456789 .,:;!?'\"()-–…“”‘’%/+&×·"
_NOWHERE = "\uffff"
"""A character that no font has: what is drawn for it, most fonts draw for whatever they lack."""
_NO_INK = (0, b"")
_FEW = 8
"""How many missing signs are named."""
_SAMPLE = "Hello, this is Firstline; how can I help you? 0123456789"
_PX, _SMALL_PX = 96, 20
"""The sizes at which a typeface is measured, and at which its letters are looked at."""
_SMALLEST, _LARGEST = 6, 400
_FITS = (0.4, 2.5)
_LEAST_SHARE = 0.6
"""How far letters may be made smaller than the game's own to keep within their line."""
_WIDEST = 1.2
"""How much wider than the game's own it may run: screens leave a fifth of every label free (LOOK.md, "Type")."""
_TALLEST = 4
"""How many times its size a font may claim as the height of its lines: each line of text drawn is as high."""
_DIFFERENT = 0.8
"""The share of letters that have to look different from all others; in many typefaces l and I don't."""


class UnfitTypeface(FirstlineError):  # noqa: N818 - what it is, not that it failed
    """A typeface that can't be used; the text says why."""


class _Measures(NamedTuple):
    """Ink in pixels: of an x, above and below the baseline; how wide a sample runs; what the font claims as height."""

    x: int
    above: int
    below: int
    width: int
    height: int


def fitted(files: tuple[str, ...]) -> Typeface:
    """Return the typeface of these files (as in `Typeface`), without the cuts that are no use.

    Raises UnfitTypeface where the regular cut can't be opened, lacks letters, or is of absurd measures.
    """
    if len(files) != 4:
        raise UnfitTypeface(_("It isn't installed any more."))
    _require_letters(_opened(files[0]))
    fit = _fit(_measured(_opened(files[0], _PX)), Fonts().font(Weight.REGULAR, False, _PX))
    return Typeface((files[0], *(cut if cut and _is_useful(cut) else "" for cut in files[1:])), fit)


def _opened(path: str, px: int = _SMALL_PX) -> pygame.font.Font:
    try:
        data = read_font(path)
        for extreme in (_SMALLEST, _LARGEST):
            foreign_font(data, extreme)
        return foreign_font(data, px)
    except FileNotFoundError as error:
        raise UnfitTypeface(_("It isn't installed any more.")) from error
    except (pygame.error, OSError, ValueError, MemoryError) as error:
        raise UnfitTypeface(_("Its file is broken, or of a kind that can't be read.")) from error


def _is_useful(path: str) -> bool:
    try:
        _require_letters(_opened(path))
    except UnfitTypeface:
        return False
    return True


def _require_letters(font: pygame.font.Font) -> None:
    """Raise UnfitTypeface where a letter or sign is missing, or too many letters look like others."""
    inks = {char: _ink(font, char) for char in (*_NEEDED, _NOWHERE)}
    missing = [char for char in _NEEDED if char != " " and inks[char] in (inks[_NOWHERE], _NO_INK)]
    if missing:
        named = " ".join(missing[:_FEW])
        has_more = len(missing) > _FEW
        raise UnfitTypeface(
            _("It has no {signs} and more.", signs=named) if has_more else _("It has no {signs}.", signs=named)
        )
    if len({inks[letter] for letter in _LETTERS}) < _DIFFERENT * len(_LETTERS):
        raise UnfitTypeface(_("Its letters can't be told apart."))


def _ink(font: pygame.font.Font, letter: str) -> tuple[int, bytes]:
    drawn = font.render(letter, True, (255, 255, 255))
    ink = drawn.subsurface(drawn.get_bounding_rect())
    return ink.get_width(), pygame.image.tobytes(ink, "RGBA")


def _measured(font: pygame.font.Font) -> _Measures:
    known = [metrics for metrics in font.metrics("x" + _NEEDED) if metrics]
    above, below = max(metrics[3] for metrics in known), -min(metrics[2] for metrics in known)
    return _Measures(known[0][3], above, below, font.size(_SAMPLE)[0], font.get_height())


def _fit(theirs: _Measures, own_font: pygame.font.Font) -> float:
    """Return the share of a size at which letters are as tall as the game's own, or less where they need the room."""
    own = _measured(own_font)
    if not (theirs.x and _FITS[0] <= own.x / theirs.x <= _FITS[1] and theirs.height <= _TALLEST * _PX):
        raise UnfitTypeface(_("Its measures are absurd: letters would be far too large or too small."))
    fit = own.x / theirs.x
    line = _PX * LINE_HEIGHT
    above = (line + own_font.get_ascent() + own_font.get_descent()) / 2
    rooms = ((above, theirs.above), (line - above, theirs.below), (_WIDEST * own.width, theirs.width))
    share = min(1.0, *(room / max(1, needed * fit) for room, needed in rooms))
    if share < _LEAST_SHARE:
        raise UnfitTypeface(_("Its measures are absurd: letters would run out of their lines."))
    return fit * share
