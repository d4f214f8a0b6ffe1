"""Tones: one turn of a wave kept as a table, played at a pitch, and how a struck thing dies away."""

from __future__ import annotations

import math
from array import array
from collections.abc import Mapping
from functools import lru_cache
from itertools import repeat
from operator import add, mul

from game.ui.sound.samples import RATE_HZ, Samples, count_of

TABLE = 1024
"""Points of one turn."""
_MASK = TABLE - 1
_FINE = 1 << 16
"""Steps between two points, so that a pitch is true without a fraction in the loop."""
_GONE = math.log(1000)


@lru_cache(maxsize=2)
def _sine_turn(points: int) -> tuple[float, ...]:
    return tuple(math.sin(2 * math.pi * index / points) for index in range(points))


def turn_of(partials: Mapping[int, float], phases: Mapping[int, int] | None = None, points: int = TABLE) -> Samples:
    """Return one turn of a wave of so many points, a power of two.

    `partials` has the strength of each partial, 1 is the tone itself; `phases` at which point of its turn it begins.
    """
    sine, mask, wave = _sine_turn(points), points - 1, array("f", bytes(4 * points))
    for partial, strength in partials.items():
        begin = (phases or {}).get(partial, 0)
        turned = [sine[place & mask] for place in range(begin, begin + partial * points, partial)]
        wave = array("f", map(add, wave, map(mul, turned, repeat(strength))))
    return wave


def tone(turn: Samples, pitch_hz: float, seconds: float) -> Samples:
    """Return a wave played at one pitch, beginning where its turn begins."""
    step = round(pitch_hz * TABLE / RATE_HZ * _FINE)
    return array("f", [turn[place // _FINE & _MASK] for place in range(0, step * count_of(seconds), step)])


def struck(samples: Samples, ring_s: float, attack_s: float = 0.002) -> Samples:
    """Return the samples as if struck: a quick attack, then dying away by 60 dB in `ring_s`, and gone at the end."""
    return array("f", map(mul, samples, _dying(len(samples), ring_s, attack_s)))


@lru_cache(maxsize=2)
def _dying(whole: int, ring_s: float, attack_s: float) -> Samples:
    attack, fall = max(1, count_of(attack_s)), -_GONE / (ring_s * RATE_HZ)
    left = array("f", [math.exp(fall * index) for index in range(whole)])
    for index in range(min(attack, whole)):
        left[index] *= index / attack
        left[-1 - index] *= index / attack
    return left
