"""The caller's face in front of the persona's shape: one pose for each mood, easing from one into the other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.portrait.drawing import Subject
from game.ui.portrait.easel import Easel
from game.ui.portrait.motion import Frame, Motion, still_frame
from game.ui.portrait.sitting import HEIGHT, WIDTH
from game.ui.theme import Role, contrast
from game.ui.widget import Kind, Look, Semantics, Widget

_PHONE_AT = (42, 140)
_BLACK, _WHITE = (0, 0, 0), (255, 255, 255)


@dataclass(frozen=True)
class Portrait(Widget):
    """A person (`looks` names one of the thirteen) in the manner of a persona, at a mood from 1 (worst) to 5.

    `name_read` is what is read out: who it is and in which mood, in words. `width` and `rows` are in 720p pixels; as
    many rows of the box as `rows` are shown, from the top, all where it is 0. Without a `motion` the face is still.
    """

    looks: str
    persona: str
    rank: int
    role: Role
    name_read: str
    has_phone: bool = True
    width: float = 208
    rows: float = 0
    motion: Motion | None = field(default=None, repr=False)

    def measure(self, context: Context, width: int) -> Size:
        """Return the portrait's box, no wider than `width`."""
        wide = min(width, context.px(self.width))
        tall = round(wide * HEIGHT / WIDTH)
        return Size(wide, min(tall, context.px(self.rows)) if self.rows else tall)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the shape and the face, the chest on the lower edge of the box."""
        shapes, size = context.shapes, Size(box.w, round(box.w * HEIGHT / WIDTH))
        easel = Easel(shapes.faces, shapes.passing_faces, self._subject(context), size)
        shown = (0, 0, box.w, box.h)
        frame = self._frame(context)
        if frame.is_between:
            surface.blit(easel.passing(frame), (box.x, box.y), shown, pygame.BLEND_PREMULTIPLIED)
            return
        surface.blit(easel.face(frame), (box.x, box.y), shown, pygame.BLEND_PREMULTIPLIED)
        if frame.loudness or frame.is_blinking:
            part, (dx, dy) = easel.change(frame)
            surface.blit(part, (box.x + dx, box.y + dy), None, pygame.BLEND_PREMULTIPLIED)

    def semantics(self) -> Semantics:
        """Return an image of somebody in a mood."""
        return Semantics(Kind.IMAGE, self.name_read)

    def phone_at(self, box: Box) -> tuple[int, int]:
        """Return where in a box the hand with the telephone is, whatever the pose."""
        unit = box.w / WIDTH
        return round(box.x + _PHONE_AT[0] * unit), round(box.y + _PHONE_AT[1] * unit)

    def _frame(self, context: Context) -> Frame:
        if self.motion is None or context.is_still:
            return still_frame(self.persona, self.rank)
        return self.motion.frame

    def _subject(self, context: Context) -> Subject:
        is_night = contrast(context.colour(Role.BG), _WHITE) > contrast(context.colour(Role.BG), _BLACK)
        return Subject(self.looks, self.persona, self.has_phone, context.colour(self.role), is_night)


@dataclass(frozen=True)
class LivePortrait(Portrait):
    """The same face while it eases, blinks or speaks: drawn anew as its motion goes on."""

    is_animated: ClassVar[bool] = True
