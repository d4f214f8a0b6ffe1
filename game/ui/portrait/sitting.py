"""Somebody in a pose in the light of a shift: what every part of a portrait is drawn from."""

from __future__ import annotations

from typing import NamedTuple

from game.ui.portrait.looks import Looks, Tones
from game.ui.portrait.pose import Pose
from game.ui.strokes import Point, turned

WIDTH, HEIGHT = 200, 230
"""The box of a portrait; the telephone is on its right until the whole is mirrored."""

FACING = 4
"""How far the face looks to the telephone's side: the features lie so far right of the head's middle."""

NAPE: Point = (0, 40)
"""About what point of the head it tilts."""

_LEAN, _BODY_LEAN = 9, 3
_NECK_RISE, _SHOULDER_RISE = 3, 10
_HEAD_Y, _SHOULDER_Y, _SHOULDER_WIDTH = 111, 184, 64


class Sitting(NamedTuple):
    """A person, their colours, a pose, and whether it is night."""

    looks: Looks
    tones: Tones
    pose: Pose
    is_night: bool

    @property
    def head(self) -> Point:
        """Return where the middle of the head is, before it tilts."""
        return 100 + self.pose.lean * _LEAN, _HEAD_Y + self.pose.shoulders * _NECK_RISE

    @property
    def chest(self) -> Point:
        """Return the middle between the shoulders."""
        return 100 + self.pose.lean * _BODY_LEAN, _SHOULDER_Y - self.pose.shoulders * _SHOULDER_RISE

    @property
    def shoulder_width(self) -> float:
        """Return how far each shoulder reaches from the chest."""
        return _SHOULDER_WIDTH + self.looks.build - abs(self.pose.shoulders) * 2

    def of_head(self, point: Point) -> Point:
        """Return where a point of the head lies in the box, tilt and all."""
        (x, y), (dx, dy) = turned([point], self.pose.tilt, NAPE)[0], self.head
        return x + dx, y + dy
