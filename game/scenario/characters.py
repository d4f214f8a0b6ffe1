"""Bytes to text: strict UTF-8, and none of the characters that hide or mislead."""

import re
import unicodedata

from game.scenario.definitions import FORBIDDEN_CHARACTER, NOT_UTF8, quoted
from game.scenario.sheet import Sheet
from game.scenario.tree import Spot

_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_BREAKS_AND_BIDI = "\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"
_NEVER_TEXT = "\ufeff\ufffe\uffff"
_FORBIDDEN = re.compile(f"[{_CONTROLS}{_BREAKS_AND_BIDI}{_NEVER_TEXT}]|\r(?!\n)")
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_UTF8_MARK = b"\xef\xbb\xbf"
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_SHOWN = 20


def decode(data: bytes, sheet: Sheet) -> str | None:
    """Return the text of a file, or None when it is not UTF-8.

    A byte order mark at the start is skipped: common editors on Windows write it unasked. Forbidden characters are
    reported and replaced one for one, so that places stay right and the rest of the file is still read; a lone carriage
    return becomes the line end that editors show for it.
    """
    try:
        text = data.removeprefix(_UTF8_MARK).decode("utf-8")
    except UnicodeDecodeError as error:
        _report_bad_byte(data, error, sheet)
        return None
    if not _FORBIDDEN.search(text):
        return text
    for shown, match in enumerate(_FORBIDDEN.finditer(text)):
        if shown == _SHOWN:
            break
        report_forbidden(match.group(), _spot_at(text[: match.start()]), sheet)
    return _FORBIDDEN.sub(lambda match: "\n" if match.group() == "\r" else _REPLACEMENT, text)


def forbidden_in(text: str) -> str | None:
    """Return the first forbidden character of a text whose escapes have been read, or None."""
    match = _FORBIDDEN.search(text)
    if match:
        return match.group()
    return "\r" if "\r" in text else None


def report_forbidden(character: str, spot: Spot, sheet: Sheet) -> None:
    """Report a forbidden character by its code point and, where it has one, its name."""
    name = unicodedata.name(character, "")
    shown = f"U+{ord(character):04X} {name}".strip()
    sheet.report(FORBIDDEN_CHARACTER, spot, hint="delete it and type the text here again", name=shown)


def _report_bad_byte(data: bytes, error: UnicodeDecodeError, sheet: Sheet) -> None:
    before = error.object[: error.start].decode("utf-8")
    if data.startswith(_UTF16_MARKS):
        hint = 'the file was saved as UTF-16 ("Unicode"): save it as UTF-8 in your editor'
    else:
        word = _word_around(data, error.start + (len(data) - len(error.object)))
        hint = f"in an older encoding this may be {quoted(word)}: save the file as UTF-8 in your editor"
    sheet.report(NOT_UTF8, _spot_at(before), hint=hint, byte=f"0x{error.object[error.start]:02X}")


def _word_around(data: bytes, place: int) -> str:
    """Return the word in which a byte stands, read in the encoding of older Windows editors in Central Europe."""
    before, after = data[max(0, place - _SHOWN) : place], data[place : place + _SHOWN]
    word = (before.split()[-1:] or [b""])[0] if not before[-1:].isspace() else b""
    return (word + (after.split()[:1] or [b""])[0]).decode("cp1250", "replace")


def _spot_at(before: str) -> Spot:
    lines = re.split("\r\n|\n|\r", before)
    return Spot(len(lines), len(lines[-1]) + 1)
