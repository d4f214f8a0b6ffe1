"""A voice on a wire: somebody spoke, and the rest of the line is quiet."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.theme import Role, mixed
from game.ui.voice import voice_of
from game.ui.voice_plot import Piece, paint_pieces, style_of
from game.ui.widget import Kind, Look, Semantics, Widget

_HEIGHT = 52
_WIRE = 1.5
_BRIGHT, _FAINT = 0.25, 0.55
"""How much of the ground the wire has where the voice has just gone, and where it long has."""
_FADING_SHARE, _FADING_STEPS = 0.5, 64
"""Over how much of the wire it goes from one to the other, and in how many steps."""
_REACH = 0.44
_QUIET = 0.6
"""How loud a voice is at least taken to be, so that a soft one stays softer than a loud one."""


@dataclass(frozen=True)
class VoiceStrip(Widget):
    """The last `share` of a width that a persona's voice fills at a mood's rank (1 worst); then a flat wire.

    `role` is its colour; `height` in 720p pixels; `seed` tells one call's voice from another's.
    """

    persona: str
    rank: int
    role: Role
    name_read: str
    share: float = 0.24
    height: float = _HEIGHT
    seed: int = 0

    def measure(self, context: Context, width: int) -> Size:
        """Return the whole width."""
        return Size(width, context.px(self.height))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the voice and the wire, fading from where the voice has just gone."""
        wire = context.px(_WIRE)
        spoken = Box(box.x, box.y, round(box.w * self.share), box.h)
        y = box.y + box.h // 2 - wire // 2
        near = round((box.w - spoken.w) * _FADING_SHARE) if self.share < 1 else 0
        bright, faint = (context.theme.set_back(self.role, Role.BG, share) for share in (_BRIGHT, _FAINT))
        for step in range(_FADING_STEPS):
            left, right = (spoken.right + near * edge // _FADING_STEPS for edge in (step, step + 1))
            surface.fill(mixed(bright, faint, step / _FADING_STEPS), (left, y, right - left, wire))
        surface.fill(faint, (spoken.right + near, y, box.right - spoken.right - near, wire))
        self.paint_words(context, surface, spoken)

    def paint_words(self, context: Context, surface: pygame.Surface, spoken: Box) -> None:
        """Paint what was heard."""
        colour = context.colour(self.role)
        piece = Piece(self.persona, self.rank, self.rank, 1.0, self.seed, lead=0.02)
        swing = spoken.h * _REACH / max(_QUIET, voice_of(self.persona, self.rank).loud)
        style = style_of(context, colour, middle=spoken.h / 2, rung=0, swing=swing)
        paint_pieces(context, surface, spoken, (piece,), style)

    def semantics(self) -> Semantics:
        """Return what it tells."""
        return Semantics(Kind.IMAGE, self.name_read)
