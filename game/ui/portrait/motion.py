"""A face in time: it eases from pose to pose, blinks, and speaks. The scene moves it, widgets read it."""

from __future__ import annotations

import math
import random
from typing import NamedTuple

from game.ui.portrait.pose import Pose, blinking, eased, talking
from game.ui.portrait.poses import pose_of

EASE_S = 0.35
_STEPS = 6
BLINK_S = 0.12
BLINKS_EVERY_S = (3.0, 6.0)
"""Times of the look, "Motion"; a face eases in so many steps, since each is painted wholly."""
LOUDEST = 3
_SYLLABLE_S = (0.08, 0.16)


class Frame(NamedTuple):
    """What a face shows in a moment: how far it is from one pose to another, and how loud it speaks (0 to LOUDEST)."""

    start: Pose
    end: Pose
    share: float = 1.0
    is_blinking: bool = False
    loudness: int = 0

    @property
    def is_between(self) -> bool:
        """Return whether the face is on its way from one pose to another."""
        return self.share < 1.0

    @property
    def silent_pose(self) -> Pose:
        """Return the numbers of the moment but for blink and word: the pose of the last step on the way."""
        return eased(self.start, self.end, math.floor(self.share * _STEPS) / _STEPS)

    @property
    def pose(self) -> Pose:
        """Return the numbers of the moment."""
        pose = self.silent_pose
        pose = talking(pose, self.loudness / LOUDEST) if self.loudness else pose
        return blinking(pose) if self.is_blinking else pose


def still_frame(persona: str, rank: int) -> Frame:
    """Return a kind of caller at rest, in a mood from 1 (worst) to 5."""
    pose = pose_of(persona, rank)
    return Frame(pose, pose)


class Motion:
    """Keeps a face's moment. Blinks and syllables come from a seeded source, so that a call looks the same again.

    Two are equal only when they are the same one.
    """

    def __init__(self, source: random.Random, persona: str, rank: int) -> None:
        self._source = source
        self._persona = persona
        self.frame = still_frame(persona, rank)
        self._blink_in_s = source.uniform(*BLINKS_EVERY_S)
        self._syllable_left_s = 0.0

    @property
    def is_moving(self) -> bool:
        """Return whether the face must be drawn again and again."""
        return self.frame.is_between or self.frame.is_blinking or self.frame.loudness > 0

    def advance(self, dt: float, rank: int, *, is_speaking: bool) -> bool:
        """Let `dt` seconds pass in a mood; return whether the face began to move, or came to rest."""
        was_moving = self.is_moving
        self._turn_to(pose_of(self._persona, rank))
        share = min(1.0, self.frame.share + dt / EASE_S)
        start = self.frame.start if share < 1.0 else self.frame.end
        self.frame = Frame(start, self.frame.end, share, self._blinks(dt), self._loudness(dt, is_speaking=is_speaking))
        return self.is_moving != was_moving

    def _turn_to(self, pose: Pose) -> None:
        """Begin to ease to another pose, from wherever the face is now."""
        if pose != self.frame.end:
            self.frame = self.frame._replace(start=self.frame.silent_pose, end=pose, share=0.0)

    def _blinks(self, dt: float) -> bool:
        self._blink_in_s -= dt
        if self._blink_in_s <= -BLINK_S:
            self._blink_in_s = self._source.uniform(*BLINKS_EVERY_S)
        return self._blink_in_s <= 0

    def _loudness(self, dt: float, *, is_speaking: bool) -> int:
        """Return how wide the mouth is open for the syllable of the moment."""
        if not is_speaking:
            self._syllable_left_s = 0.0
            return 0
        self._syllable_left_s -= dt
        if self._syllable_left_s > 0:
            return self.frame.loudness
        self._syllable_left_s = self._source.uniform(*_SYLLABLE_S)
        return self._source.choice([level for level in range(LOUDEST + 1) if level != self.frame.loudness])
