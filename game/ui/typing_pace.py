"""How somebody types, as strokes in time: how fast, in what bursts, how hard, and how long they rest in between.

Pure numbers, no pygame. Each kind of caller has a hand of its own, as each has a voice: who is overheard types a
key at a time, who bargains in quick bursts, and the angry one hammers.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import NamedTuple

from game.ui.voice import COLLEAGUE, YOU

_SHARE = 0.28
"""How much of the time that typing takes on the call it takes on the screen."""
_LONGEST_S, _OWN_LONGEST_S = 8.0, 3.0
_FIRST_S = 0.08


class Hand(NamedTuple):
    """How somebody types: keys a second, keys in a burst, seconds of rest, how hard (0 to 1), how evenly (0 to 1).

    `least_s` is how long even a single word takes.
    """

    pace: float
    burst: tuple[int, int]
    rest_s: float
    force: float
    evenness: float
    least_s: float = 1.0


class Stroke(NamedTuple):
    """One key: when it was pressed, and how hard (0 to 1)."""

    at_s: float
    force: float


_HANDS: Mapping[str, Hand] = {
    "anxious": Hand(8.0, (2, 6), 0.28, 0.5, 0.3),
    "aggressive": Hand(15.0, (16, 34), 0.1, 1.0, 0.75),
    "confused": Hand(3.6, (1, 3), 0.42, 0.45, 0.5),
    "expert": Hand(12.0, (10, 18), 0.2, 0.5, 0.95),
    "lonely": Hand(6.0, (14, 26), 0.3, 0.5, 0.7),
    "silent": Hand(2.4, (1, 2), 0.62, 0.34, 0.8, 1.8),
    "repeat_caller": Hand(10.0, (8, 16), 0.16, 0.75, 0.7),
    "out_of_scope": Hand(7.0, (6, 12), 0.24, 0.55, 0.7),
    "social_engineer": Hand(9.0, (9, 12), 0.18, 0.5, 0.98),
    "haggler": Hand(14.0, (4, 8), 0.3, 0.62, 0.85, 0.8),
    "elderly": Hand(2.8, (2, 5), 0.5, 0.5, 0.6, 1.4),
    COLLEAGUE: Hand(9.0, (6, 12), 0.2, 0.5, 0.9),
    YOU: Hand(9.0, (5, 10), 0.18, 0.5, 0.85),
}


def hand_of(who: str) -> Hand:
    """Return the hand of a persona, of YOU or of a COLLEAGUE; one that is not in the table types as the anxious do."""
    return _HANDS.get(who, _HANDS["anxious"])


def typing_seconds(who: str, on_the_call_s: float) -> float:
    """Return how long the screen shows somebody typing what takes so many seconds on the call."""
    longest_s = _OWN_LONGEST_S if who == YOU else _LONGEST_S
    return max(hand_of(who).least_s, min(longest_s, on_the_call_s * _SHARE))


def strokes(who: str, seconds: float, seed: int) -> tuple[Stroke, ...]:
    """Return the keys pressed in so many seconds, the first of them always; the same seed gives the same keys."""
    hand, source = hand_of(who), random.Random(f"{who} {seconds} {seed}")
    pressed: list[Stroke] = []
    now = _FIRST_S
    while now < seconds or not pressed:
        for _ in range(source.randint(*hand.burst)):
            loose = 1 - hand.evenness
            pressed.append(Stroke(now, hand.force * source.uniform(1 - 0.6 * loose - 0.2, 1)))
            now += source.uniform(1 - 0.6 * loose, 1 + 0.6 * loose) / hand.pace
        now += hand.rest_s * source.uniform(0.7, 1.3)
    return tuple(stroke for stroke in pressed if stroke.at_s < seconds) or (pressed[0],)
