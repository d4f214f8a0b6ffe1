"""The hold tune: eight bars in three-four time of our own, through a telephone, without a beginning or an end."""

from __future__ import annotations

from array import array
from itertools import repeat
from operator import mul

from game.ui.sound.noise import TELEPHONE_HZ, banded
from game.ui.sound.samples import Rendering, Samples, count_of, mix_in, silent
from game.ui.sound.tones import struck, tone, turn_of

_BEAT_S = 0.62
_BEATS = 24
_RING_S = 1.7
_GAIN = 0.14
_A4_HZ = 440.0
# Beat, half tones from the A, strength. Two phrases of four bars: one asks, one answers.
_MELODY = (
    *((0, 3, 1.0), (1, 7, 0.7), (2, 10, 0.8), (3, 12, 1.0), (5, 10, 0.7)),
    *((6, 8, 1.0), (7, 7, 0.7), (8, 5, 0.7), (9, 7, 0.9)),
    *((12, 3, 1.0), (13, 7, 0.7), (14, 10, 0.8), (15, 12, 1.0), (16, 15, 0.7), (17, 12, 0.6)),
    *((18, 10, 1.0), (19, 7, 0.7), (20, 5, 0.8), (21, 3, 1.0)),
)
_CHORDS = (
    (0, (-5, -2)),
    (3, (0, 3)),
    (6, (-4, 0)),
    (9, (-2, 2)),
    (12, (-5, -2)),
    (15, (0, 3)),
    (18, (-2, 2)),
    (21, (-5, -2)),
)
_CHORD_STRENGTH = 0.34


def hold_tune() -> Rendering:
    """Render the tune as a loop: what still rings at its end is heard at its beginning."""
    samples = silent(_BEAT_S * _BEATS)
    bell, soft = turn_of({1: 1.0, 2: 0.22, 4: 0.12}), turn_of({1: 1.0, 2: 0.3, 3: 0.08})
    for pitch in sorted({pitch for _, pitch, _ in _MELODY}):
        note = yield from _note(bell, pitch)
        for at, _, strength in (played for played in _MELODY if played[1] == pitch):
            mix_in(samples, note, at * _BEAT_S, strength)
            yield
    for pitch in sorted({pitch for _, chord in _CHORDS for pitch in chord}):
        note = yield from _note(soft, pitch)
        for at in (beat + stroke for beat, chord in _CHORDS if pitch in chord for stroke in (1, 2)):
            mix_in(samples, note, at * _BEAT_S, _CHORD_STRENGTH)
            yield
    return (yield from _telephoned(samples))


def _note(turn: Samples, half_tones: int) -> Rendering:
    sounding = tone(turn, _A4_HZ * 2 ** (half_tones / 12), _RING_S)
    yield
    return struck(sounding, _RING_S, 0.006)


def _telephoned(samples: Samples) -> Rendering:
    """Render a loop, in its place, as the line lets it through; a lead-in of its own end lets the filter settle."""
    lead, piece = count_of(0.02), count_of(0.15)
    before = samples[-lead:]
    for start in range(0, len(samples), piece):
        whole = before + samples[start : start + piece]
        before = whole[-lead:]
        samples[start : start + piece] = array("f", map(mul, banded(whole, *TELEPHONE_HZ, 1)[lead:], repeat(_GAIN)))
        yield
    return samples
