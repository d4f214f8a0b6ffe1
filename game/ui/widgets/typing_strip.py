"""Typing on a wire: somebody wrote, and now nobody does."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.voice_line import PX_PER_S, Spoken, Stretch
from game.ui.widgets.typing_tiles import paint_typing
from game.ui.widgets.voice_strip import VoiceStrip
from game.ui.widgets.voice_tiles import TileStyle

_SWING = 11
_STROKE = 2.3


@dataclass(frozen=True)
class TypingStrip(VoiceStrip):
    """The same wire after a chat: its strokes instead of a voice."""

    def paint_words(self, context: Context, surface: pygame.Surface, spoken: Box) -> None:
        """Paint what was typed."""
        key = ("typing strip", self, spoken.w, spoken.h, context.theme.name)
        surface.blit(context.shapes.drawn.get(key, lambda: self._picture(context, spoken)), (spoken.x, spoken.y))

    def _picture(self, context: Context, spoken: Box) -> pygame.Surface:
        px_per_s = PX_PER_S * context.metrics.factor
        style = TileStyle(
            width=spoken.w,
            height=spoken.h,
            middle=spoken.h / 2,
            rung=0,
            swing=context.px(_SWING),
            px_per_s=px_per_s,
            stroke=_STROKE * context.metrics.factor,
        )
        typed = Spoken(self.persona, self.rank, spoken.w / px_per_s, self.seed)
        return paint_typing(Stretch(typed, 0, self.rank), 0, context.colour(self.role), style)
