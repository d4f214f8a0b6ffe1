"""The room behind the desk, by day and by night: hardly there, and missed when it stops."""

from __future__ import annotations

import math
import random
from array import array
from itertools import repeat
from operator import mul

from game.ui.sound.noise import banded, lowpassed, white
from game.ui.sound.samples import RATE_HZ, Rendering, Samples, mix_in, seamless, silent
from game.ui.sound.tones import struck

_LOOP_S = 9.0
_OVERLAP_S = 0.5
_PIECE_S = 0.1
_HUM_HZ = 100.0
"""What a lamp on Europe's mains hums: twice its 50 Hz."""


def day(source: random.Random) -> Rendering:
    """Render an office by day: air, and now and then the keys of somebody far off."""
    samples = yield from _air(source, corner_hz=900, gain=0.03)
    for at_s in sorted(source.uniform(0.2, _LOOP_S) for _ in range(3)):
        for tap in range(source.randint(3, 7)):
            sound = struck(banded(white(0.03, source), 800, 1900, 1), 0.018, 0.002)
            mix_in(samples, sound, at_s + tap * source.uniform(0.1, 0.2), source.uniform(0.02, 0.045))
        yield
    return samples


def night(source: random.Random) -> Rendering:
    """Render the same room at night: less air, lower, and the lamp."""
    samples = yield from _air(source, corner_hz=420, gain=0.03)
    angle = 2 * math.pi * _HUM_HZ / RATE_HZ
    piece = round(RATE_HZ * _PIECE_S)
    for start in range(0, len(samples), piece):
        hum = [0.0022 * math.sin(angle * i) + 0.0008 * math.sin(2 * angle * i) for i in range(start, start + piece)]
        mix_in(samples, hum[: len(samples) - start], start / RATE_HZ)
        yield
    return samples


def _air(source: random.Random, *, corner_hz: float, gain: float) -> Rendering:
    """Render a loop of moving air: noise without its heights, swelling and falling slowly."""
    air, value = array("f"), random.Random(source.random())
    lead = round(RATE_HZ * 0.02)
    tail: Samples = silent(0.02)
    for number in range(round((_LOOP_S + _OVERLAP_S) / _PIECE_S)):
        raw = white(_PIECE_S, value)
        swell = gain * (1 + 0.3 * math.sin(2 * math.pi * number * _PIECE_S / _LOOP_S))
        air += array("f", map(mul, lowpassed(lowpassed(tail + raw, corner_hz), corner_hz)[lead:], repeat(swell)))
        tail = raw[-lead:]
        yield
    return seamless(air, _OVERLAP_S)
