"""A voice as a line: the heights of its strands, moment by moment. Pure numbers, no pygame.

A syllable is a hill, which flows into the next one, with a slow wave inside it. An edge parts the hills and sharpens
the wave, a tremor shakes it even in the gaps, a bend lifts or lowers the end of a phrase. Five strands mirror one
another around the middle, as a sound does, and twine into a cord where nobody speaks. Heights are shares of the full
swing, upward positive.
"""

import math
from collections.abc import Sequence
from typing import NamedTuple

from game.ui.voice import Speech, Voice, hill

STEP_S = 0.008
STRANDS = 5
_TURN = 2 * math.pi
_FADE_S = 0.12
_SIZES = (1.0, 0.6, 0.2, -0.42, -0.86)
"""How far each strand swings: those behind mirror the front one, so that a voice is a body and not a single needle."""
_LAG = 0.5
"""How far each strand comes after the one before, in radians for a whole spread."""
_CORD, _CORD_HZ = 0.03, 1.7
_ROUND_SHARE, _SHARP_SHARE = 0.27, 0.52
"""The share of the pitch that is drawn: slow and round for a calm voice, quicker by its edge; all of it is spikes."""
_WANDER, _WANDER_HZ = 0.7, 0.6
_LEGATO = 0.22
"""How far a syllable reaches into its neighbours, as a share of its length, where there is no edge to part them."""


class Trace(NamedTuple):
    """A stretch of a speech, one value every STEP_S: strands (front one first), lower and upper edge of the hull."""

    strands: tuple[tuple[float, ...], ...]
    hull: tuple[tuple[float, float], ...]


class _Moment(NamedTuple):
    """A moment of a speech: when, how far its hill swells, which angle its wave is at, how near the words are."""

    time_s: float
    swell: float
    angle: float
    near: float


def trace(speech: Speech, from_s: float, to_s: float, strands: int = STRANDS) -> Trace:
    """Return the stretch of a speech between two times, both ends included."""
    first, last = math.floor(from_s / STEP_S), math.ceil(to_s / STEP_S)
    hills, bends = _envelope(speech, first, last)
    moments = [_moment(speech, (first + step) * STEP_S, swell) for step, swell in enumerate(hills)]
    lines = tuple(_strand(speech, moments, bends, strand) for strand in range(strands))
    return Trace(lines, _hull(speech.voice, hills, bends))


def _envelope(speech: Speech, first: int, last: int) -> tuple[list[float], list[float]]:
    """Return the height of the hills and the bend of the phrase, one value each step from first to last."""
    hills = [0.0] * (last - first + 1)
    bends = [0.0] * (last - first + 1)
    attack = 0.5 - 0.38 * speech.voice.edge
    legato = _LEGATO * (1 - speech.voice.edge)
    for syllable in speech.syllables:
        begins_s, lasts_s = syllable.start_s - legato * syllable.seconds, syllable.seconds * (1 + 2 * legato)
        start = max(first, math.ceil(begins_s / STEP_S))
        stop = min(last, math.floor((begins_s + lasts_s) / STEP_S))
        for index in range(start, stop + 1):
            swell = hill((index * STEP_S - begins_s) / lasts_s, attack)
            at = index - first
            hills[at] = max(hills[at], swell * syllable.height)
            bends[at] = max(bends[at], swell * syllable.place)
    bend = speech.voice.bend
    return hills, [bend * value for value in bends]


def _moment(speech: Speech, time_s: float, swell: float) -> _Moment:
    """Return what all strands share at a time: the angle of their wave, which wanders as a voice does, and nearness."""
    voice = speech.voice
    share = _ROUND_SHARE + _SHARP_SHARE * voice.edge
    wander = _WANDER * math.sin(_TURN * _WANDER_HZ * time_s + speech.phases[2])
    return _Moment(time_s, swell, _TURN * voice.pitch_hz * share * time_s + wander, _nearness(speech, time_s))


def _strand(speech: Speech, moments: Sequence[_Moment], bends: Sequence[float], strand: int) -> tuple[float, ...]:
    voice, phases, size = speech.voice, speech.phases, _SIZES[strand]
    lag = strand * voice.spread * _LAG
    heights = []
    for (time_s, swell, angle, near), bend in zip(moments, bends, strict=True):
        height = bend * 0.9
        if strand and near and swell < 1:
            height += near * _twine(time_s, strand) * (1 - swell)
        if swell:
            height += voice.loud * swell * _carrier(voice, phases, angle + lag, lag) * size
        if voice.tremor and near:
            height += voice.tremor * _shake(phases, time_s, strand) * (0.55 + swell) * abs(size) * near
        heights.append(height)
    return tuple(heights)


def _twine(time_s: float, strand: int) -> float:
    """Return how far a strand lies from the front one while nobody speaks: a quiet line is a cord, not a flat wire."""
    return _CORD * math.sin(_TURN * (_CORD_HZ * time_s + strand / STRANDS))


def _carrier(voice: Voice, phases: Sequence[float], angle: float, lag: float) -> float:
    """Return the wave inside a hill: three sines, turned into clipped triangles by the edge of the voice."""
    first = math.sin(angle + phases[0])
    round_tone = (
        0.8 * first + 0.26 * math.sin(1.73 * angle + phases[1] + lag) + 0.08 * math.sin(2.61 * angle + phases[2])
    )
    sharp_tone = (math.asin(first) + 0.42 * math.asin(math.sin(1.9 * angle + phases[1]))) * 2 / math.pi
    tone = round_tone * (1 - voice.edge) + sharp_tone * 1.12 * voice.edge
    if voice.edge > 0.5:
        return math.copysign(min(abs(tone) * 1.25, 1.08), tone)
    return tone


def _nearness(speech: Speech, time_s: float) -> float:
    """Return how much of a tremor is heard: it comes and goes softly before and after the line."""
    return max(0.0, min(1.0, time_s / _FADE_S, 1 + (speech.seconds - time_s) / _FADE_S))


def _shake(phases: Sequence[float], time_s: float, strand: int) -> float:
    slow = math.sin(_TURN * 19 * time_s + phases[3] + strand)
    return 0.12 * (slow + 0.6 * math.sin(_TURN * 31 * time_s + phases[4]))


def _hull(voice: Voice, hills: Sequence[float], bends: Sequence[float]) -> tuple[tuple[float, float], ...]:
    edges = []
    for swell, bend in zip(hills, bends, strict=True):
        reach = voice.loud * swell * 0.98 + voice.tremor * 0.13 * (0.55 + swell)
        edges.append((bend * 0.9 - reach, bend * 0.9 + reach))
    return tuple(edges)
