"""Noise and what takes a part out of it: air, breath, paper, clicks. Every chance is handed in."""

from __future__ import annotations

import math
import random
from array import array
from operator import sub

from game.ui.sound.samples import RATE_HZ, Samples, count_of

TELEPHONE_HZ = (300.0, 3400.0)
"""What a telephone line lets through (ITU-T G.712)."""


def white(seconds: float, source: random.Random) -> Samples:
    """Return noise that is equally strong at every pitch."""
    draw = source.random
    return array("f", [2 * draw() - 1 for _ in range(count_of(seconds))])


def lowpassed(samples: Samples, corner_hz: float) -> Samples:
    """Return what lies below a pitch; above it 6 dB an octave are lost."""
    share = 1 - math.exp(-2 * math.pi * corner_hz / RATE_HZ)
    value = 0.0
    return array("f", [value := value + (sample - value) * share for sample in samples])


def highpassed(samples: Samples, corner_hz: float) -> Samples:
    """Return what lies above a pitch; below it 6 dB an octave are lost."""
    low = lowpassed(samples, corner_hz)
    return array("f", map(sub, samples, low))


def banded(samples: Samples, low_hz: float, high_hz: float, steepness: int = 2) -> Samples:
    """Return what lies between two pitches; outside 6 dB an octave are lost for each step of steepness."""
    for _ in range(steepness):
        samples = lowpassed(highpassed(samples, low_hz), high_hz)
    return samples
