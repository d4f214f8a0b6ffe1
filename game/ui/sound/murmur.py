"""A voice without words: what is heard of somebody who speaks behind a wall, through a telephone.

Syllables, pace and gaps are those of the living line; the text gives the vowels in turn, and the tune of a question.
Fear, anger and strain raise a voice's pitch and shake it, sadness lowers it and takes its strength (Scherer, "Vocal
communication of emotion", Speech Communication 40, 2003). A trembling voice shakes some five times a second.
"""

from __future__ import annotations

import math
import random
from array import array
from collections.abc import Iterator
from functools import lru_cache
from operator import mul
from typing import NamedTuple

from game.ui.prosody import Vowel, speech_of, vowels_of
from game.ui.sound.noise import banded, white
from game.ui.sound.samples import RATE_HZ, Samples, count_of
from game.ui.sound.timbre import Timbre, timbre_of
from game.ui.sound.vowels import HUM, POINTS, VOWELS, vowel_turn
from game.ui.voice import Speech, Syllable, Voice, hill
from game.ui.voice_line import Spoken

PIECE = 3072
"""Samples rendered at a time: a seventh of a second."""

_BLOCK = 64
"""Samples over which pitch holds still and loudness goes straight."""
_TREMBLE_HZ = 5.4
_BREATH_S = 0.2
_PITCH_STEP = 1.09
"""Vowels are made anew for each step of pitch, so that their formants stay where they are."""
_HISSES = (0.0, 0.0, 0.5, 1.0)
"""How strongly a syllable begins with breath: some as with a vowel, some as with a consonant."""


class Uttered(NamedTuple):
    """One syllable as it is uttered: its time, its pitch at both ends, its vowel, and how breathy it begins."""

    syllable: Syllable
    from_hz: float
    to_hz: float
    vowel: str
    hiss: float


def murmur(line: Spoken, name: str) -> Iterator[Samples]:
    """Yield the murmur of a line, PIECE samples at a time; the same line of the same person gives the same samples."""
    throat = _Throat(line, name)
    for _ in range(math.ceil(count_of(line.seconds) / PIECE)):
        yield throat.piece()


def raised(voice: Voice) -> float:
    """Return how many times its usual pitch a voice has in a mood."""
    strain = 0.24 * voice.tremor + 0.16 * voice.edge * voice.loud
    return 1.0 + strain - 0.22 * max(0.0, 0.38 - voice.loud)


class _Throat:
    """Utters one line: which syllable is heard now, and where in its turn the voice has come."""

    def __init__(self, line: Spoken, name: str) -> None:
        speech = speech_of(line)
        source = random.Random(f"{name} {line.who} {line.rank} {line.seed} {line.text}")
        self._voice = speech.voice
        self._timbre = timbre_of(name)
        self._breath = _breath_of(name)
        self._uttered = _uttered(speech, line, self._timbre.pitch_hz * raised(speech.voice), source)
        self._at = 0
        self._block = 0
        self._phase = 0.0

    def piece(self) -> Samples:
        """Return the next samples."""
        heard: list[float] = []
        for _ in range(PIECE // _BLOCK):
            heard += self._next_block()
            self._block += 1
        return array("f", heard)

    def _next_block(self) -> list[float]:
        begin_s, end_s = self._block * _BLOCK / RATE_HZ, (self._block + 1) * _BLOCK / RATE_HZ
        now = self._heard_at((begin_s + end_s) / 2)
        strength, to_strength = (_strength(now.syllable, time_s, self._voice) for time_s in (begin_s, end_s))
        if not strength and not to_strength:
            return [0.0] * _BLOCK
        rise = (to_strength - strength) / _BLOCK
        loudness = [strength + rise * index for index in range(_BLOCK)]
        return list(map(mul, loudness, self._sound(now, begin_s)))

    def _heard_at(self, time_s: float) -> Uttered:
        """Return the syllable that is heard: the next one as soon as it has begun and is the louder."""
        now, then = self._uttered[self._at], self._uttered[min(self._at + 1, len(self._uttered) - 1)]
        if then is now or time_s < then.syllable.start_s:
            return now
        if _strength(then.syllable, time_s, self._voice) < _strength(now.syllable, time_s, self._voice):
            return now
        self._at += 1
        return then

    def _sound(self, now: Uttered, begin_s: float) -> list[float]:
        """Return a block of a syllable at full strength: from closed lips to the vowel and back, with breath."""
        share = min(1.0, max(0.0, (begin_s - now.syllable.start_s) / now.syllable.seconds))
        pitch_hz = (now.from_hz + (now.to_hz - now.from_hz) * share) * (1 + _shake(self._voice, begin_s))
        step, phase = pitch_hz * POINTS / RATE_HZ, self._phase
        self._phase = (phase + step * _BLOCK) % POINTS
        look = _look(now.from_hz, self._timbre, self._voice)
        hum, vowel, open_by = vowel_turn(HUM, *look), vowel_turn(now.vowel, *look), _openness(share)
        air = 0.015 + 0.15 * now.hiss * max(0.0, 1 - 3.2 * share)
        at = self._block * _BLOCK % (len(self._breath) - _BLOCK)
        places = [int(phase + step * index) % POINTS for index in range(_BLOCK)]
        return [
            hum[place] * (1 - open_by) + vowel[place] * open_by + air * breath
            for place, breath in zip(places, self._breath[at : at + _BLOCK], strict=True)
        ]


@lru_cache(maxsize=4)
def _breath_of(name: str) -> Samples:
    return banded(white(_BREATH_S, random.Random(name)), 900, 2800, 1)


def _look(pitch_hz: float, timbre: Timbre, voice: Voice) -> tuple[int, float, int]:
    """Return for what pitch, throat and edge a vowel is made: the pitch in steps, so that few are."""
    steps = round(math.log(max(60.0, pitch_hz), _PITCH_STEP))
    return round(_PITCH_STEP**steps), timbre.tract, round(4 * voice.edge)


def _uttered(speech: Speech, line: Spoken, usual_hz: float, source: random.Random) -> tuple[Uttered, ...]:
    vowels = vowels_of(line.text) or tuple(Vowel(source.choice(VOWELS)) for _ in speech.syllables)
    uttered = []
    for syllable in speech.syllables:
        share = (syllable.start_s + syllable.seconds / 2) / line.seconds
        vowel = vowels[min(len(vowels) - 1, int(share * len(vowels)))]
        from_hz, to_hz = _tune(usual_hz, syllable, vowel, speech.voice, source)
        uttered.append(Uttered(syllable, from_hz, to_hz, vowel.sound, source.choice(_HISSES)))
    return tuple(uttered)


def _tune(
    usual_hz: float, syllable: Syllable, vowel: Vowel, voice: Voice, source: random.Random
) -> tuple[float, float]:
    """Return the pitch of a syllable at its ends: phrases sink, stress lifts, a question rises, strain breaks."""
    pitch_hz = usual_hz * (1.07 - 0.14 * syllable.place) * (0.94 + 0.1 * syllable.height) * source.uniform(0.97, 1.03)
    slope = 1.0 + 0.9 * voice.bend * syllable.place
    if vowel.mark == "?":
        slope *= 1.22
    elif vowel.mark in (".", "!"):
        slope *= 0.88
    if voice.tremor > 0.6 and source.random() < 0.14:
        pitch_hz *= 1.2
    return pitch_hz, pitch_hz * slope


def _openness(share: float) -> float:
    """Return how far the lips are open so far into a syllable: closed at first, and nearly so at its end."""
    return max(0.0, min(1.0, share / 0.22, (1.08 - share) / 0.25))


def _strength(syllable: Syllable, time_s: float, voice: Voice) -> float:
    """Return how loud a syllable is at a time: its hill, shaken where the voice trembles."""
    share = (time_s - syllable.start_s) / syllable.seconds
    if not 0 <= share <= 1:
        return 0.0
    loud = 0.35 + 0.65 * voice.loud
    return loud * syllable.height * hill(share, 0.5 - 0.38 * voice.edge) * (1 + 3 * _shake(voice, time_s + 0.04))


def _shake(voice: Voice, time_s: float) -> float:
    """Return by how much of itself a trembling voice's pitch is off."""
    turn = 2 * math.pi * _TREMBLE_HZ * time_s
    return 0.05 * voice.tremor * (math.sin(turn) + 0.35 * math.sin(1.7 * turn))
