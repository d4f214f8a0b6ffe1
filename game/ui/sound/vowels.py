"""Vowels as one turn of a wave: the harmonics of a voice as a mouth and a telephone line leave them.

A voice is a row of harmonics of its pitch; the mouth strengthens those near its formants, the line keeps what lies
between 300 and 3400 Hz. Formants of the vowels: Peterson and Barney, "Control methods used in a study of the vowels",
J. Acoust. Soc. Am. 24 (1952), men's averages, rounded.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Mapping
from functools import lru_cache
from itertools import repeat
from operator import mul

from game.ui.sound.noise import TELEPHONE_HZ
from game.ui.sound.samples import Samples
from game.ui.sound.tones import turn_of

POINTS = 512
"""Points of one turn."""
VOWELS = "aeiou"
HUM = "m"
"""Lips closed: what a syllable begins and ends with."""

_FORMANTS_HZ: Mapping[str, tuple[tuple[float, float], ...]] = {
    # Pitch and strength of each.
    "a": ((730, 1.0), (1090, 0.5), (2440, 0.06)),
    "e": ((530, 1.0), (1840, 0.3), (2480, 0.1)),
    "i": ((300, 1.0), (2200, 0.16), (2900, 0.08)),
    "o": ((570, 1.0), (880, 0.5), (2410, 0.03)),
    "u": ((330, 1.0), (870, 0.25), (2240, 0.02)),
    HUM: ((300, 0.7), (1050, 0.05), (2200, 0.015)),
}
_WIDTHS_HZ = (90.0, 120.0, 190.0)
_LEVEL, _HUM_LEVEL = 0.3, 0.12
_PEAK = 0.75
"""What no vowel goes beyond, so that the loudest voice with all its breath stays below full scale."""


@lru_cache(maxsize=96)
def vowel_turn(vowel: str, pitch_hz: int, tract: float, edge: int) -> Samples:
    """Return one turn of a vowel at a pitch.

    `tract` is how many times higher its formants lie than a man's; `edge`, 0 to 4, is how little the heights fall off.
    """
    strengths = {
        number: _mouth(number * pitch_hz / tract, vowel) * number ** (0.15 * edge - 0.75) * _line(number * pitch_hz)
        for number in range(1, int(TELEPHONE_HZ[1] * 1.15 / pitch_hz) + 1)
    }
    # Each partial begins elsewhere in its turn: all at once they would crackle.
    phases = {number: number * number * POINTS // (2 * len(strengths)) % POINTS for number in strengths}
    turn = turn_of(strengths, phases, POINTS)
    power = math.sqrt(sum(strength * strength for strength in strengths.values()))
    gain = min((_HUM_LEVEL if vowel == HUM else _LEVEL) / power, _PEAK / max(map(abs, turn)))
    return array("f", map(mul, turn, repeat(gain)))


def _mouth(pitch_hz: float, vowel: str) -> float:
    """Return what a mouth leaves of a pitch: most near its formants."""
    return 0.012 + sum(
        strength / (1 + ((pitch_hz - formant_hz) / width_hz) ** 2)
        for (formant_hz, strength), width_hz in zip(_FORMANTS_HZ[vowel], _WIDTHS_HZ, strict=True)
    )


def _line(pitch_hz: float) -> float:
    """Return what the line leaves of a pitch: all of its band, and quickly less outside."""
    low, high = TELEPHONE_HZ
    if pitch_hz < low:
        return (pitch_hz / low) ** 4
    return 1.0 if pitch_hz <= high else (high / pitch_hz) ** 12
