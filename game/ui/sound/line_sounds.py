"""What is heard of the telephone: its ring, the receiver, the switch to another line, the tone when nobody is left."""

from __future__ import annotations

import math
import random
from array import array

from game.ui.sound.noise import banded, white
from game.ui.sound.samples import RATE_HZ, Samples, faded, levelled, mix_in, silent
from game.ui.sound.tones import struck, tone, turn_of

RING_HZ = (659.3, 880.0)
"""The two tones of the ringer, a fourth apart."""
TONE_HZ = 425.0
"""The one pitch of Europe's signalling tones (ITU-T E.180)."""

_WARBLE_HZ = 13.0
_BURSTS_S = ((0.0, 0.42), (0.6, 0.42))
_RING_S = 1.12
_TONE_S, _TONES = 0.33, 4
"""The busy tone's cadence: as long on as off (ITU-T E.180, supplement 2)."""
_LINE_DBFS = -24.0


def ring() -> Samples:
    """Return the ring of the desk's telephone: two bursts in which two soft tones take turns."""
    samples = silent(_RING_S)
    wave = turn_of({1: 1.0, 2: 0.16, 3: 0.05})
    for at_s, seconds in _BURSTS_S:
        low, high = (tone(wave, hz, seconds) for hz in RING_HZ)
        mix_in(samples, faded(_warbled(low, high), 0.012, 0.06), at_s)
    return levelled(samples, _LINE_DBFS)


def _warbled(low: Samples, high: Samples) -> Samples:
    """Return two tones by turns, one swelling while the other falls."""
    angle = 2 * math.pi * _WARBLE_HZ / RATE_HZ
    shares = [0.5 + 0.5 * math.tanh(2.5 * math.sin(angle * index)) for index in range(len(low))]
    return array("f", [a * share + b * (1 - share) for a, b, share in zip(low, high, shares, strict=True)])


def pick_up(source: random.Random) -> Samples:
    """Return the receiver being lifted: a knock, a click, and the line that opens."""
    samples = silent(0.34)
    mix_in(samples, _knock(source, 0.05, 420.0), 0.005)
    mix_in(samples, _click(source, 0.02, 1900.0), 0.07, 0.5)
    hiss = faded(banded(white(0.25, source), 400, 3000), 0.06, 0.15)
    mix_in(samples, hiss, 0.08, 0.07)
    return levelled(samples, -30.0)


def hang_up(source: random.Random) -> Samples:
    """Return the receiver being laid down: two knocks, the second one lower."""
    samples = silent(0.3)
    mix_in(samples, _knock(source, 0.07, 380.0), 0.005)
    mix_in(samples, _knock(source, 0.12, 250.0), 0.085, 0.8)
    return levelled(samples, -29.0)


def transfer(source: random.Random) -> Samples:
    """Return a switch to another line: two relays, and a short tone from the other side."""
    samples = silent(0.62)
    mix_in(samples, _click(source, 0.018, 2100.0), 0.004)
    mix_in(samples, _click(source, 0.024, 1500.0), 0.11, 0.8)
    mix_in(samples, faded(tone(turn_of({1: 1.0, 2: 0.1}), TONE_HZ, 0.28), 0.02, 0.05), 0.27, 0.28)
    return levelled(samples, -29.0)


def busy_tone() -> Samples:
    """Return the tone on a line that the other side has left, fainter each time, so that it need not be stopped."""
    samples = silent(2 * _TONE_S * _TONES)
    beep = faded(tone(turn_of({1: 1.0, 2: 0.04}), TONE_HZ, _TONE_S), 0.008, 0.012)
    for number in range(_TONES):
        mix_in(samples, beep, 2 * _TONE_S * number + 0.01, 0.72**number)
    return levelled(samples, -26.0)


def _knock(source: random.Random, ring_s: float, pitch_hz: float) -> Samples:
    """Return something hard on something hollow."""
    body = struck(tone(turn_of({1: 1.0, 3: 0.3}), pitch_hz, 1.6 * ring_s), ring_s)
    edge = struck(banded(white(1.6 * ring_s, source), 700, 3000), 0.4 * ring_s, 0.0008)
    return array("f", [a + 1.4 * b for a, b in zip(body, edge, strict=True)])


def _click(source: random.Random, ring_s: float, pitch_hz: float) -> Samples:
    """Return a small switch."""
    return struck(banded(white(2 * ring_s, source), pitch_hz * 0.6, pitch_hz * 1.4, 1), ring_s, 0.0008)
