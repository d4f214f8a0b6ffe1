"""A pose: the few numbers that move a face, and how one pose passes into another."""

from __future__ import annotations

import math
from typing import NamedTuple


class Pose(NamedTuple):
    """How somebody looks in a moment; `RANGES` says how far each number goes.

    knit: brows, worried (below 0, the inner end up) to angry. lift: both brows. cock: one brow. eye: how far the eyes
    are open, below 0.25 they are arcs. white: how much white shows, in fright or rage. gaze_x, gaze_y: where the eyes
    look. lid: the upper lid, slanting to the nose. curve, open, wide, skew: the mouth. teeth: whether they show.
    tremble: the lip. tilt: the head, in degrees. lean: toward the phone. shoulders: how high. blush: the cheeks.
    sign: one small mark beside the head ("sweat", "steam", "swirl", "dots", "joy"), strength: how large it is.
    """

    knit: float = 0
    lift: float = 0
    cock: float = 0
    eye: float = 1
    white: float = 0
    gaze_x: float = 0
    gaze_y: float = 0
    lid: float = 0
    curve: float = 0
    open: float = 0
    wide: float = 1
    skew: float = 0
    teeth: float = 0
    tremble: float = 0
    tilt: float = 0
    lean: float = 0
    shoulders: float = 0
    blush: float = 0
    strength: float = 0
    sign: str = ""


RANGES = {
    "knit": (-1.0, 1.2),
    "lift": (-0.5, 1.0),
    "cock": (0.0, 1.2),
    "eye": (0.06, 1.3),
    "white": (0.0, 1.0),
    "gaze_x": (-1.0, 1.0),
    "gaze_y": (-1.0, 1.0),
    "lid": (-0.3, 0.6),
    "curve": (-1.0, 1.3),
    "open": (0.0, 1.0),
    "wide": (0.4, 1.05),
    "skew": (0.0, 0.7),
    "teeth": (0.0, 1.0),
    "tremble": (0.0, 0.8),
    "tilt": (-12.0, 12.0),
    "lean": (-1.0, 1.0),
    "shoulders": (-1.0, 1.0),
    "blush": (0.0, 1.0),
    "strength": (0.0, 1.0),
}
"""From where to where each number of a pose may go (the look, "Portrait"); `eye` at its least is a blink."""

_SHUT = RANGES["eye"][0]
_TALKING_WIDTH = 0.12


def eased(start: Pose, end: Pose, share: float) -> Pose:
    """Return the pose a share (0 to 1) of the time from start to end: slow at both, exact at the ends.

    One sign shrinks away before another grows.
    """
    if share <= 0 or share >= 1:
        return start if share <= 0 else end
    way = 0.5 - 0.5 * math.cos(math.pi * share)
    numbers = {name: _between(getattr(start, name), getattr(end, name), way) for name in RANGES}
    sign = start.sign if way < 0.5 else end.sign
    if start.sign != end.sign:
        numbers["strength"] = start.strength * (1 - 2 * way) if way < 0.5 else end.strength * (2 * way - 1)
    return Pose(**numbers, sign=sign)


def blinking(pose: Pose) -> Pose:
    """Return the pose with its eyes shut."""
    return pose._replace(eye=min(pose.eye, _SHUT), white=0.0)


def talking(pose: Pose, loudness: float) -> Pose:
    """Return the pose while words are said: the mouth opens by a loudness from 0 to 1, and narrows a little."""
    opened = min(RANGES["open"][1], pose.open * (0.35 + 0.65 * loudness) + 0.4 * loudness)
    narrowed = max(RANGES["wide"][0], pose.wide - _TALKING_WIDTH * loudness)
    return pose._replace(open=opened, wide=narrowed)


def _between(start: float, end: float, way: float) -> float:
    return start + (end - start) * way
