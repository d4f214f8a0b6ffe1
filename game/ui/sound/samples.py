"""Sound as numbers: mono samples from -1 to 1, their level, their ends, and the bytes that a device takes.

Pure numbers, no pygame. Whatever takes longer than a frame is a `Rendering`: it pauses by `yield`, and returns samples.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Generator, Iterable, Sequence
from itertools import repeat
from operator import add, mul
from typing import TypeAlias

RATE_HZ = 22050
"""Samples a second: more than twice what a telephone lets through, and than what a key or a sheet of paper needs."""

Samples: TypeAlias = "array[float]"
Rendering: TypeAlias = Generator[None, None, Samples]

_TOP = 32767
_LOUDEST = 0.98
_PIECE = 8192


def count_of(seconds: float) -> int:
    """Return how many samples so many seconds have."""
    return round(seconds * RATE_HZ)


def silent(seconds: float) -> Samples:
    """Return samples of silence."""
    return array("f", bytes(4 * count_of(seconds)))


def finished(rendering: Rendering) -> Samples:
    """Run a rendering to its end and return what it made."""
    while True:
        try:
            next(rendering)
        except StopIteration as end:
            made: Samples = end.value
            return made


def mix_in(samples: Samples, added: Sequence[float], at_s: float, gain: float = 1.0) -> None:
    """Add a sound at a time; what would reach beyond the end comes round at the beginning, as in a loop."""
    position, whole = count_of(at_s) % len(samples), len(samples)
    for start in range(0, len(added), whole):
        for begin, piece in _around(position, added[start : start + whole], whole):
            stop = begin + len(piece)
            samples[begin:stop] = array("f", map(add, samples[begin:stop], map(mul, piece, repeat(gain))))


def _around(position: int, added: Sequence[float], whole: int) -> Iterable[tuple[int, Sequence[float]]]:
    room = whole - position
    yield position, added[:room]
    if len(added) > room:
        yield 0, added[room:]


def faded(samples: Samples, in_s: float, out_s: float) -> Samples:
    """Return the samples with soft ends: cosine ramps of so many seconds, from and to nothing."""
    soft = array("f", samples)
    rise, fall = min(count_of(in_s), len(soft)), min(count_of(out_s), len(soft))
    for index in range(rise):
        soft[index] *= _ramp(index / rise)
    for index in range(fall):
        soft[-1 - index] *= _ramp(index / fall)
    return soft


def seamless(samples: Samples, overlap_s: float) -> Samples:
    """Return a loop: the last seconds are folded over the first at equal power, so that its end leads to its start."""
    overlap = count_of(overlap_s)
    angles = [math.pi / 2 * index / overlap for index in range(overlap)]
    heads = map(mul, samples[:overlap], map(math.sin, angles))
    tails = map(mul, samples[-overlap:], map(math.cos, angles))
    return array("f", map(add, heads, tails)) + samples[overlap:-overlap]


def rms_dbfs(samples: Sequence[float]) -> float:
    """Return the level: root mean square against full scale, in decibels; silence is -120."""
    if not samples:
        return -120.0
    return 20 * math.log10(max(1e-6, math.sqrt(math.fsum(map(mul, samples, samples)) / len(samples))))


def levelled(samples: Samples, level_dbfs: float) -> Samples:
    """Return the samples at that level, or less where a peak would go beyond full scale."""
    gain = 10 ** ((level_dbfs - rms_dbfs(samples)) / 20)
    peak = max(map(abs, samples), default=0.0)
    gain = min(gain, _LOUDEST / peak) if peak else gain
    return array("f", map(mul, samples, repeat(gain)))


def pcm(samples: Sequence[float]) -> bytes:
    """Return the samples as signed 16-bit numbers in the machine's byte order."""
    return array("h", map(int, map(mul, samples, repeat(_TOP)))).tobytes()


def encoded(rendering: Rendering) -> Generator[None, None, bytearray]:
    """Run a rendering, and turn what it made into bytes piece by piece."""
    samples = yield from rendering
    told = bytearray(2 * len(samples))
    for start in range(0, len(samples), _PIECE):
        told[2 * start : 2 * (start + _PIECE)] = pcm(samples[start : start + _PIECE])
        yield
    return told


def _ramp(share: float) -> float:
    return 0.5 - 0.5 * math.cos(math.pi * share)
