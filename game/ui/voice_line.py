"""The living line in time: who spoke when, how high on the ladder, and where the line stands now. Pure numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

PX_PER_S = 120
"""How fast the line flows, in 720p pixels (LOOK.md, "Voice trace")."""
EASE_S = 0.6
"""How long the line takes from one rung to the next (LOOK.md, "Motion")."""
PAUSE_S = 0.3
"""Silence after every line spoken."""


@dataclass(frozen=True)
class Spoken:
    """One line as it sounded: `who` is the caller's persona, YOU or COLLEAGUE, `rank` the mood (1 worst) that it has.

    `seed` tells apart two lines of the same length and mood: the number of the line in the call will do. `text` is
    what was said, for its rests and vowels; "" where that isn't known or doesn't matter.
    """

    who: str
    rank: int
    seconds: float
    seed: int = 0
    text: str = ""


@dataclass(frozen=True)
class Stretch:
    """A spoken line on the common clock; it eases from the height `from_rank` of the line before."""

    spoken: Spoken
    start_s: float
    from_rank: int

    @property
    def end_s(self) -> float:
        """Return when the pause after it ends."""
        return self.start_s + self.spoken.seconds + PAUSE_S


def stretches(spoken: Sequence[Spoken]) -> tuple[Stretch, ...]:
    """Return the lines one after another, beginning at 0 seconds."""
    found: list[Stretch] = []
    now, rank = 0.0, spoken[0].rank if spoken else 0
    for line in spoken:
        found.append(Stretch(line, now, rank))
        now, rank = found[-1].end_s, line.rank
    return tuple(found)


def height(stretch: Stretch, since_s: float) -> float:
    """Return the rank at which the line lies so many seconds into a stretch, between rungs while it eases."""
    share = min(1.0, max(0.0, since_s / EASE_S))
    eased = 0.5 - 0.5 * math.cos(math.pi * share)
    return stretch.from_rank + (stretch.spoken.rank - stretch.from_rank) * eased


def seconds_of(words: int) -> float:
    """Return how long a line of so many words is heard on the screen: quicker than speech, never under a second."""
    return max(1.0, 0.18 * words + 0.4)
