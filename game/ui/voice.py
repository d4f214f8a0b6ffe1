"""How somebody sounds: how loud, how fast, how sharp and how shaky, and when their syllables come.

Pure numbers, no pygame. Source of the table: the look, "Voice trace". Speech is phrases of syllables with gaps.
"""

import math
import random
from typing import NamedTuple

YOU = "you"
COLLEAGUE = "colleague"
"""Whoever speaks from another desk."""

_TURN = 2 * math.pi
_FIRST_BREATH_S = 0.1
_LAST_BREATH_S = 0.12


class Voice(NamedTuple):
    """How somebody sounds; each number between 0 and 1, but for pace (syllables a second), pitch (Hz) and bend."""

    loud: float
    pace: float
    gap: float
    edge: float
    tremor: float
    bend: float
    spread: float
    pitch_hz: float
    syllables: tuple[int, int]


class Syllable(NamedTuple):
    """One hill of a voice; `place` is how far into its phrase it stands, from 0 to 1."""

    start_s: float
    seconds: float
    height: float
    place: float


class Speech(NamedTuple):
    """One spoken line of somebody: its voice, its length, its syllables and where its sines begin."""

    voice: Voice
    seconds: float
    syllables: tuple[Syllable, ...]
    phases: tuple[float, ...]


def voice_of(persona: str, rank: int) -> Voice:
    """Return the voice of a persona at a mood from 1 (worst) to 5 (best); `YOU` and `COLLEAGUE` have one for all.

    A persona that is not in the table sounds like the anxious one.
    """
    known = persona if persona in _VOICES else "anxious"
    rows = _VOICES[known]
    loud, pace, gap, edge, tremor, bend, spread = rows[min(max(rank, 1), len(rows)) - 1]
    return Voice(
        loud=loud,
        pace=pace,
        gap=gap,
        edge=edge,
        tremor=tremor,
        bend=bend,
        spread=spread,
        pitch_hz=_PITCH_HZ[known],
        syllables=_SYLLABLES.get(known, (4, 9)),
    )


def speak(voice: Voice, seconds: float, source: random.Random) -> Speech:
    """Return a line of that length in that voice; the same source gives the same line."""
    syllables = tuple(_phrases(voice, seconds, source))
    phases = tuple(source.uniform(0, _TURN) for _ in range(5))
    return Speech(voice, seconds, syllables, phases)


def _phrases(voice: Voice, seconds: float, source: random.Random) -> list[Syllable]:
    spoken: list[Syllable] = []
    now, end = _FIRST_BREATH_S, max(_FIRST_BREATH_S + 0.1, seconds - _LAST_BREATH_S)
    while now < end:
        count = source.randint(*voice.syllables)
        for index in range(count):
            length = source.uniform(0.75, 1.3) / voice.pace
            spoken.append(Syllable(now, length, source.uniform(0.5, 1), index / max(1, count - 1)))
            now += length * 0.92
        now += voice.gap * count / voice.pace / (1 - voice.gap) * source.uniform(0.7, 1.3) + 0.02
    kept = [syllable for syllable in spoken if syllable.start_s + syllable.seconds <= end]
    return kept or [Syllable(_FIRST_BREATH_S, end - _FIRST_BREATH_S, spoken[0].height, 0.0)]


def hill(share: float, attack: float) -> float:
    """Return the height, 0 to 1, of a syllable so far (0 to 1) into it, when its attack lasts that share of it."""
    if share < attack:
        return 0.5 - 0.5 * math.cos(math.pi * share / attack)
    return 0.5 + 0.5 * math.cos(math.pi * (share - attack) / (1 - attack))


# Loud, pace, gap, edge, tremor, bend, spread, from the worst mood to the best.
_VOICES = {
    "anxious": (
        (0.52, 7.0, 0.16, 0.35, 0.95, 0.10, 0.90),
        (0.42, 6.2, 0.22, 0.28, 0.75, 0.10, 0.75),
        (0.38, 5.2, 0.22, 0.20, 0.50, 0.08, 0.60),
        (0.36, 4.2, 0.20, 0.10, 0.20, 0.02, 0.40),
        (0.46, 3.8, 0.14, 0.05, 0.05, -0.02, 0.30),
    ),
    "aggressive": (
        (1.00, 6.4, 0.04, 0.98, 0.12, -0.05, 0.50),
        (0.86, 5.8, 0.07, 0.90, 0.10, -0.05, 0.50),
        (0.62, 5.0, 0.16, 0.65, 0.05, 0.00, 0.42),
        (0.50, 4.3, 0.20, 0.35, 0.03, 0.00, 0.36),
        (0.44, 3.9, 0.20, 0.12, 0.00, 0.00, 0.30),
    ),
    "confused": (
        (0.40, 3.0, 0.42, 0.20, 0.35, 0.34, 0.95),
        (0.42, 3.2, 0.36, 0.18, 0.25, 0.30, 0.80),
        (0.42, 3.4, 0.30, 0.15, 0.15, 0.22, 0.65),
        (0.42, 3.8, 0.22, 0.10, 0.06, 0.10, 0.45),
        (0.46, 4.0, 0.16, 0.06, 0.00, 0.02, 0.30),
    ),
    "expert": (
        (0.36, 5.6, 0.30, 0.70, 0.00, -0.12, 0.16),
        (0.42, 5.6, 0.14, 0.60, 0.00, -0.04, 0.18),
        (0.40, 5.0, 0.18, 0.45, 0.00, 0.00, 0.20),
        (0.42, 4.8, 0.16, 0.25, 0.00, 0.00, 0.24),
        (0.50, 4.8, 0.12, 0.15, 0.00, 0.04, 0.28),
    ),
    "lonely": (
        (0.28, 3.0, 0.34, 0.06, 0.30, -0.12, 0.60),
        (0.34, 4.0, 0.14, 0.06, 0.15, -0.05, 0.60),
        (0.50, 5.4, 0.03, 0.10, 0.04, 0.06, 0.70),
        (0.56, 5.4, 0.03, 0.08, 0.00, 0.05, 0.60),
        (0.66, 5.0, 0.05, 0.06, 0.00, 0.06, 0.55),
    ),
    "silent": (
        (0.16, 2.2, 0.78, 0.10, 0.12, 0.00, 0.30),
        (0.22, 2.6, 0.66, 0.10, 0.08, 0.00, 0.30),
        (0.26, 3.0, 0.56, 0.08, 0.04, 0.00, 0.30),
        (0.32, 3.4, 0.40, 0.06, 0.02, 0.00, 0.30),
        (0.40, 3.8, 0.26, 0.05, 0.00, 0.02, 0.30),
    ),
    "repeat_caller": (
        (0.60, 5.0, 0.44, 0.86, 0.00, -0.16, 0.08),
        (0.54, 4.8, 0.38, 0.70, 0.00, -0.12, 0.10),
        (0.48, 4.6, 0.32, 0.48, 0.00, -0.06, 0.14),
        (0.46, 4.4, 0.24, 0.26, 0.00, 0.00, 0.24),
        (0.48, 4.2, 0.16, 0.10, 0.00, 0.04, 0.40),
    ),
    "out_of_scope": (
        (0.22, 2.4, 0.58, 0.05, 0.36, -0.10, 0.80),
        (0.26, 2.6, 0.52, 0.04, 0.30, -0.06, 0.75),
        (0.30, 2.8, 0.46, 0.04, 0.22, 0.00, 0.70),
        (0.34, 3.0, 0.40, 0.04, 0.14, 0.02, 0.60),
        (0.40, 3.2, 0.34, 0.03, 0.08, 0.04, 0.50),
    ),
    "social_engineer": (
        (0.72, 6.6, 0.04, 0.88, 0.00, -0.10, 0.26),
        (0.58, 6.2, 0.06, 0.34, 0.00, -0.02, 0.34),
        (0.54, 6.0, 0.08, 0.18, 0.00, 0.02, 0.42),
        (0.54, 5.8, 0.08, 0.10, 0.00, 0.04, 0.46),
        (0.56, 5.6, 0.08, 0.05, 0.00, 0.05, 0.50),
    ),
    "haggler": (
        (0.66, 5.4, 0.26, 0.60, 0.00, -0.14, 0.20),
        (0.60, 5.8, 0.20, 0.42, 0.00, 0.20, 0.26),
        (0.54, 5.6, 0.18, 0.26, 0.00, 0.24, 0.34),
        (0.50, 5.0, 0.20, 0.14, 0.00, 0.12, 0.40),
        (0.52, 4.6, 0.16, 0.08, 0.00, -0.04, 0.46),
    ),
    "elderly": (
        (0.24, 2.6, 0.46, 0.16, 0.55, -0.12, 0.70),
        (0.30, 2.8, 0.40, 0.12, 0.44, -0.06, 0.64),
        (0.34, 3.0, 0.34, 0.08, 0.34, 0.02, 0.58),
        (0.40, 3.2, 0.28, 0.06, 0.24, 0.03, 0.52),
        (0.46, 3.4, 0.24, 0.05, 0.16, 0.05, 0.46),
    ),
    YOU: ((0.34, 4.2, 0.18, 0.06, 0.00, 0.00, 0.30),),
    COLLEAGUE: ((0.38, 4.6, 0.16, 0.08, 0.00, -0.02, 0.24),),
}

_PITCH_HZ = {
    "anxious": 13.5,
    "aggressive": 11.0,
    "confused": 10.5,
    "expert": 14.5,
    "lonely": 12.0,
    "silent": 9.5,
    "repeat_caller": 10.0,
    "out_of_scope": 8.5,
    "social_engineer": 12.5,
    "haggler": 11.5,
    "elderly": 9.0,
    YOU: 9.5,
    COLLEAGUE: 12.0,
}

_SYLLABLES = {
    "silent": (1, 3),
    "confused": (2, 5),
    "lonely": (10, 18),
    "aggressive": (6, 12),
    "expert": (3, 6),
    "repeat_caller": (2, 4),
    "out_of_scope": (3, 6),
    "social_engineer": (7, 13),
    "haggler": (4, 8),
    "elderly": (5, 9),
}
