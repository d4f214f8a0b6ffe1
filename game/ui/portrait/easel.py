"""What paints one person in one size: a whole face for each pose, and the little that a blink or a word changes."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.cache import SurfaceCache
from game.ui.geometry import Box, Size
from game.ui.persona_shapes import persona_outline
from game.ui.portrait.drawing import Subject, drawing_of, eyes_box, mouth_box
from game.ui.portrait.marks import Mark
from game.ui.portrait.motion import Frame
from game.ui.portrait.painting import DETAIL, painted
from game.ui.portrait.pose import Pose
from game.ui.portrait.sitting import WIDTH

_SHAPE = 0.36
"""How much of the accent the shape behind has (the look mixes it 64 % into the ground)."""
_SHAPE_AT, _SHAPE_REACH = (100, 114), 88
_IN_PASSING = 2
"""How many times too large a face is drawn between two poses: each such moment is seen for a twentieth of a second."""


@dataclass(frozen=True)
class Easel:
    """Paints `subject`, `size` pixels large and facing left; what may be seen again is kept in `kept`.

    What is seen for a moment is kept in `briefly`, where it crowds out no face at rest.
    """

    kept: SurfaceCache
    briefly: SurfaceCache
    subject: Subject
    size: Size

    @property
    def unit(self) -> float:
        """Return how many pixels a unit of the portrait's box takes."""
        return self.size.w / WIDTH

    def face(self, frame: Frame) -> pygame.Surface:
        """Return the face in the pose that it has come to, to be blitted premultiplied."""
        return self.kept.get(("portrait", self.subject, frame.end, self.size), lambda: self._whole(frame.end, DETAIL))

    def passing(self, frame: Frame) -> pygame.Surface:
        """Return the face between two poses, seen for one step of the way; it doesn't blink or speak for so long."""
        key = ("portrait in passing", self.subject, frame.silent_pose, self.size)
        return self.briefly.get(key, lambda: self._whole(frame.silent_pose, _IN_PASSING))

    def change(self, frame: Frame) -> tuple[pygame.Surface, tuple[int, int]]:
        """Return what a blink and a word change of the face, and where that lies."""
        box = self._changed_box(frame)
        key = ("portrait change", self.subject, frame, self.size)
        return self.kept.get(key, lambda: self._part(frame.pose, box)), (self.size.w - box.right, box.y)

    def _changed_box(self, frame: Frame) -> Box:
        """Return the pixels that a blink and a word change, before the face is turned to the left."""
        boxes = [eyes_box(self.subject.person, frame.end)] if frame.is_blinking else []
        boxes += [mouth_box(self.subject.person, frame.end)] if frame.loudness else []
        left, top = (min(box[side] for box in boxes) for side in (0, 1))
        right, bottom = (max(box[side] for box in boxes) for side in (2, 3))
        x, y = int(left * self.unit), int(top * self.unit)
        return Box(x, y, int(right * self.unit) + 1 - x, int(bottom * self.unit) + 1 - y)

    def _whole(self, pose: Pose, detail: int) -> pygame.Surface:
        marks = [self._shape(), *drawing_of(self.subject, pose)]
        return pygame.transform.flip(painted(marks, self.size, self.unit, detail=detail), True, False)

    def _part(self, pose: Pose, box: Box) -> pygame.Surface:
        origin = (box.x / self.unit, box.y / self.unit)
        made = painted(drawing_of(self.subject, pose), (box.w, box.h), self.unit, origin=origin)
        return pygame.transform.flip(made, True, False)

    def _shape(self) -> Mark:
        """Return the persona's shape behind the face, thin enough for any ground."""
        red, green, blue = (round(part * _SHAPE) for part in self.subject.accent)
        (x, y), reach = _SHAPE_AT, _SHAPE_REACH
        outline = [(WIDTH - x - dx * reach, y + dy * reach) for dx, dy in persona_outline(self.subject.persona)]
        return Mark(outline, (red, green, blue, round(255 * _SHAPE)))
