"""Names of fonts, read from their files without opening them as fonts, so that it can be done beside the loop."""

from __future__ import annotations

import struct
from typing import Any, BinaryIO

_FAMILY = 1
_WINDOWS, _MACINTOSH = 3, 1
_AMERICAN = 0x409
_MOST_TABLES, _MOST_NAMES, _LONGEST = 200, 2000, 80


def family_name(path: str) -> str:
    """Return the family that a TrueType or OpenType file says it is of, "" where it can't be told.

    The layout is that of the OpenType specification, chapters "Organization of an OpenType Font" and "name".
    """
    try:
        with open(path, "rb") as file:
            start = _unpacked(file, 12, ">I")[0] if file.read(4) == b"ttcf" else 0
            return _family(file, _name_table(file, start))
    except (OSError, struct.error, UnicodeDecodeError, LookupError):
        return ""


def _name_table(file: BinaryIO, start: int) -> int:
    """Return where the table of names begins. Raises LookupError."""
    tables: int = _unpacked(file, start + 4, ">H")[0]
    for index in range(min(tables, _MOST_TABLES)):
        tag, _, offset, _ = _unpacked(file, start + 12 + 16 * index, ">4sIII")
        if tag == b"name":
            return int(offset)
    raise LookupError("name")


def _family(file: BinaryIO, table: int) -> str:
    """Return the family's name, in English where it is given. Raises LookupError."""
    _, count, texts = _unpacked(file, table, ">HHH")
    found: dict[tuple[bool, bool], str] = {}
    for index in range(min(count, _MOST_NAMES)):
        platform, _, language, kind, length, offset = _unpacked(file, table + 6 + 12 * index, ">6H")
        if kind != _FAMILY:
            continue
        file.seek(table + texts + offset)
        text = file.read(length).decode("mac_roman" if platform == _MACINTOSH else "utf-16-be")
        found[platform == _WINDOWS, language == _AMERICAN] = text
    name = found[max(found)] if found else ""
    return name.strip() if name.isprintable() and len(name) <= _LONGEST else ""


def _unpacked(file: BinaryIO, offset: int, layout: str) -> tuple[Any, ...]:
    file.seek(offset)
    return struct.unpack(layout, file.read(struct.calcsize(layout)))
