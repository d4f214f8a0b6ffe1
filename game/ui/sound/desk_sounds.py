"""What is heard on the desk: a key, a message that comes, a sheet of paper, a pen, a stamp."""

from __future__ import annotations

import math
import random
from array import array

from game.ui.sound.noise import banded, lowpassed, white
from game.ui.sound.samples import RATE_HZ, Samples, faded, levelled, mix_in, silent
from game.ui.sound.tones import struck, tone, turn_of


def key(source: random.Random) -> Samples:
    """Return a key of the desk pressed: short, dull, and never in the way."""
    samples = silent(0.07)
    mix_in(samples, struck(banded(white(0.03, source), 900, 2600), 0.016, 0.0008), 0.002)
    mix_in(samples, struck(tone(turn_of({1: 1.0}), 210, 0.06), 0.05), 0.003, 0.35)
    return levelled(samples, -36.0)


def tick(source: random.Random) -> Samples:
    """Return a message that came: a small piece of wood, struck twice, the second time higher."""
    samples = silent(0.26)
    wave = turn_of({1: 1.0, 4: 0.18})
    mix_in(samples, struck(tone(wave, 784, 0.14), 0.13), 0.003)
    mix_in(samples, struck(tone(wave, 1046.5, 0.16), 0.15), 0.085, 0.8)
    mix_in(samples, struck(banded(white(0.02, source), 1200, 3200), 0.01, 0.0008), 0.002, 0.25)
    return levelled(samples, -31.0)


def rustle(source: random.Random) -> Samples:
    """Return a sheet that is unfolded: soft crackles, thick at first."""
    samples = silent(0.75)
    at_s = 0.02
    while at_s < 0.6:
        seconds = source.uniform(0.03, 0.12)
        grain = faded(banded(white(seconds, source), 1400, 5200, 1), 0.4 * seconds, 0.5 * seconds)
        mix_in(samples, grain, at_s, source.uniform(0.25, 1.0) * (1 - at_s))
        at_s += source.uniform(0.015, 0.09)
    return levelled(faded(samples, 0.01, 0.1), -36.0)


def pen(source: random.Random) -> Samples:
    """Return a few words being written: strokes of a nib, lighter and heavier."""
    samples = silent(0.55)
    at_s = 0.02
    while at_s < 0.42:
        seconds = source.uniform(0.05, 0.1)
        scratch = faded(banded(white(seconds, source), 1800, 4600, 1), 0.3 * seconds, 0.5 * seconds)
        mix_in(samples, scratch, at_s, source.uniform(0.4, 1.0))
        at_s += seconds * source.uniform(0.8, 1.3)
    return levelled(samples, -38.0)


def stamp(source: random.Random) -> Samples:
    """Return a stamp on a page that goes out: a soft blow on wood."""
    samples = silent(0.3)
    mix_in(samples, struck(_sinking(150, 85, 0.22), 0.2), 0.004)
    mix_in(samples, struck(lowpassed(white(0.05, source), 1400), 0.03, 0.001), 0.003, 0.9)
    return levelled(samples, -27.0)


def _sinking(from_hz: float, to_hz: float, seconds: float) -> Samples:
    """Return a sine that sinks from one pitch to another."""
    whole = round(seconds * RATE_HZ)
    bend = (to_hz - from_hz) / (2 * whole)
    return array("f", [math.sin(2 * math.pi * (from_hz + bend * i) * i / RATE_HZ) for i in range(whole)])
