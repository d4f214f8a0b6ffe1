"""What makes a voice somebody's own: its pitch, and the length of its throat."""

from __future__ import annotations

import zlib
from typing import NamedTuple

_LOW, _HIGH = (98.0, 136.0), (164.0, 212.0)
"""The usual pitch of men's and women's speaking voices in Hz (Titze, "Principles of Voice Production", 1994)."""
_HIGH_TRACT = 1.15
_STEPS = 997


class Timbre(NamedTuple):
    """A person's voice: usual pitch in Hz, and how many times higher its formants lie than a man's."""

    pitch_hz: float
    tract: float


def timbre_of(name: str) -> Timbre:
    """Return the voice of somebody by their name: the same name, the same voice.

    First names that end in a, e or i get a higher one, as most women's do in the firm's country.
    """
    first = name.split(maxsplit=1)[0].casefold() if name.split() else ""
    share = zlib.crc32(name.encode()) % _STEPS / (_STEPS - 1)
    is_high = first.endswith(("a", "e", "i", "á", "é", "í"))
    low_hz, high_hz = _HIGH if is_high else _LOW
    return Timbre(low_hz + (high_hz - low_hz) * share, (_HIGH_TRACT if is_high else 1.0) * (0.97 + 0.06 * share))
