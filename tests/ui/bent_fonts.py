"""Fonts bent in one place, made from the game's own file."""

from __future__ import annotations

import importlib.util
import struct
from pathlib import Path

_SPEC = importlib.util.find_spec("font_source_sans_pro")
assert _SPEC is not None
assert _SPEC.origin is not None
SOUND = Path(_SPEC.origin).parent / "files" / "SourceSansPro-Regular.ttf"


def table_of(data: bytes, tag: bytes) -> tuple[int, int]:
    """Return where a table begins and how long it is."""
    for index in range(struct.unpack_from(">H", data, 4)[0]):
        name, _, offset, length = struct.unpack_from(">4sIII", data, 12 + 16 * index)
        if name == tag:
            return offset, length
    raise LookupError(tag)


def written_over(data: bytes, offset: int, new: bytes) -> bytes:
    """Return the bytes with others from an offset on."""
    return data[:offset] + new + data[offset + len(new) :]


def bent(folder: Path, kind: str) -> str:
    """Write a font that is bent in one way; return its path."""
    data = SOUND.read_bytes()
    outlines, length = table_of(data, b"loca")
    made = {
        "sound": data,
        "empty": b"",
        "text": b"This is no font.",
        "cut off": data[: len(data) // 3],
        "without letters": data.replace(b"cmap", b"cmaq", 1).replace(b"post", b"posq", 1),
        "blank": written_over(data, outlines, bytes(length)),
        "tiny": written_over(data, table_of(data, b"head")[0] + 18, struct.pack(">H", 2_800)),
        "huge": written_over(data, table_of(data, b"head")[0] + 18, struct.pack(">H", 100)),
        "tall": written_over(data, table_of(data, b"hhea")[0] + 4, struct.pack(">hh", 30_000, -30_000)),
    }[kind]
    path = folder / f"{kind}.ttf"
    path.write_bytes(made)
    return str(path)
