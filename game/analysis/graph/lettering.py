"""How wide text is, without a font: widths that hold for Source Sans and for the plain faces that stand in for it."""

from collections.abc import Sequence
from unicodedata import category, east_asian_width

_NARROW, _SLIM, _PLAIN, _BROAD, _BROADEST, _FULL = 0.34, 0.45, 0.6, 0.76, 1.0, 1.05
_WIDTHS = {
    **dict.fromkeys("ijlI.,:;'|!`´·’‘", _NARROW),
    **dict.fromkeys('frt()[]{}/\\-"“” ', _SLIM),
    **dict.fromkeys("ABCDEGHKNOPQRUVXYZw&", _BROAD),
    **dict.fromkeys("MWm@%—…", _BROADEST),
}
_BOLD = 1.09
ELLIPSIS = "…"


def text_width(text: str, size: float, *, is_bold: bool = False) -> float:
    """Return a width in pixels that the text stays within, at a type size in pixels."""
    return sum(map(_em, text)) * size * (_BOLD if is_bold else 1)


def shortened(text: str, width: float, size: float, *, is_bold: bool = False) -> str:
    """Return the text, cut with an ellipsis where it is wider than so many pixels."""
    room = width / (size * (_BOLD if is_bold else 1))
    used, kept = 0.0, 0
    for index, char in enumerate(text):
        used += _em(char)
        if used > room:
            return text[:kept].rstrip() + ELLIPSIS
        if used + _em(ELLIPSIS) <= room:
            kept = index + 1
    return text


def first_lines(text: str, width: float, size: float, most: int) -> Sequence[str]:
    """Return the beginning of a text on at most so many lines; the last one is cut where more would follow."""
    lines: list[str] = []
    words = text.split(" ")
    while words and len(lines) < most - 1:
        taken = 1
        while taken < len(words) and text_width(" ".join(words[: taken + 1]), size) <= width:
            taken += 1
        line = " ".join(words[:taken])
        if text_width(line, size) > width:
            break
        lines.append(line)
        words = words[taken:]
    return [*lines, shortened(" ".join(words), width, size)] if words else lines


def _em(char: str) -> float:
    """Return a character's width as a share of the type size."""
    known = _WIDTHS.get(char)
    if known is not None:
        return known
    if category(char) in ("Mn", "Me"):
        return 0
    if east_asian_width(char) in "WF" or ord(char) > 0x2000:
        return _FULL
    return _BROAD if char.isupper() else _PLAIN
