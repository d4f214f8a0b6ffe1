"""An ear for tests: levels, tones, pitch, rhythm, by arithmetic of its own."""

from __future__ import annotations

import cmath
import math
from array import array
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from operator import mul

from game.ui.sound.cues import Cue
from game.ui.sound.murmur import murmur
from game.ui.sound.recipes import rendering_of
from game.ui.sound.samples import RATE_HZ, Samples, finished, rms_dbfs
from game.ui.voice_line import Spoken

FRAME_S = 0.01


@cache
def sound_of(cue: Cue) -> Samples:
    """Return a sound, whole, made once."""
    return finished(rendering_of(cue))


def murmured(line: Spoken, name: str = "Zdena Kopřivová") -> Samples:
    """Return a murmur, whole."""
    return array("f", [value for piece in murmur(line, name) for value in piece])


def strength(samples: Sequence[float], pitch_hz: float) -> float:
    """Return how strong a sine of that pitch is in the samples (one bin of a Fourier transform), 1 at full scale."""
    turn = -2j * math.pi * pitch_hz / RATE_HZ
    return 2 * abs(sum(value * cmath.exp(turn * index) for index, value in enumerate(samples))) / len(samples)


def power(samples: Sequence[float], low_hz: float, high_hz: float, window: int = 1024) -> float:
    """Return the power between two pitches, averaged over a few windows."""
    hann = [0.5 - 0.5 * math.cos(2 * math.pi * index / window) for index in range(window)]
    step, found = RATE_HZ / window, 0.0
    starts = range(0, len(samples) - window, max(window, len(samples) // 6))
    for start in starts:
        cut = [value * weight for value, weight in zip(samples[start : start + window], hann, strict=True)]
        found += sum(strength(cut, bin_ * step) ** 2 for bin_ in range(math.ceil(low_hz / step), int(high_hz / step)))
    return found / len(starts)


def levels(samples: Sequence[float]) -> list[float]:
    """Return the level of each frame in dBFS."""
    frame = round(FRAME_S * RATE_HZ)
    return [rms_dbfs(samples[start : start + frame]) for start in range(0, len(samples) - frame, frame)]


def most_jump(samples: Sequence[float]) -> float:
    """Return the largest step between two samples."""
    return max(abs(after - before) for before, after in pairwise(samples))


def gaps_s(samples: Sequence[float], quiet_dbfs: float = -55.0, least_s: float = 0.06) -> list[float]:
    """Return the lengths of the rests between the first and the last sound."""
    heard = [level > quiet_dbfs for level in levels(samples)]
    first, last = heard.index(True), len(heard) - heard[::-1].index(True)
    rests, now = [], 0
    for is_heard in heard[first:last]:
        if is_heard and now * FRAME_S >= least_s:
            rests.append(now * FRAME_S)
        now = 0 if is_heard else now + 1
    return rests


def pitches_hz(samples: Sequence[float], low_hz: float = 80.0, high_hz: float = 320.0) -> list[float]:
    """Return the pitch of each loud stretch of 40 ms: the shortest shift at which it is nearly most like itself."""
    thin, rate, window = samples[::2], RATE_HZ / 2, 440
    lags = range(int(rate / high_hz), int(rate / low_hz))
    found = []
    for start in range(0, len(thin) - 2 * window, window):
        cut = thin[start : start + 2 * window]
        if rms_dbfs(cut) < -32:
            continue
        alike = [_likeness(cut, lag, window) for lag in lags]
        tops = [at for at in range(1, len(lags) - 1) if alike[at - 1] < alike[at] >= alike[at + 1]]
        best = max((alike[at] for at in tops), default=0.0)
        if best > 0.5:
            found.append(rate / lags[next(at for at in tops if alike[at] >= 0.88 * best)])
    return found


def _likeness(cut: Sequence[float], lag: int, window: int) -> float:
    here, there = cut[:window], cut[lag : lag + window]
    norm = math.sqrt(sum(map(mul, here, here)) * sum(map(mul, there, there)))
    return sum(map(mul, here, there)) / (norm + 1e-9)
