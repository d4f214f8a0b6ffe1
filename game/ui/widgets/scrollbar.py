"""The bar beside or below a viewport."""

from __future__ import annotations

import pygame

from game.ui.context import Context
from game.ui.early_widget import early_widget
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import Corner, Space
from game.ui.widget import Look, Widget

_TRACK_ON_PAPER = 0.85
"""How much of the paper's colour a track on it has."""


@early_widget
class Scrollbar(Widget):
    """A track and a thumb; the page tells it how far its viewport is scrolled by `offset`.

    One that `is_flat` lies below its viewport and scrolls it sideways; one `on_paper` is drawn in ink.
    """

    scroll_id: str = ""
    content: int = 0
    offset: int = 0
    is_flat: bool = False
    on_paper: bool = False

    def measure(self, context: Context, width: int) -> Size:
        """Return the bar's width."""
        return Size(context.px(Space.S), 0)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint track and thumb."""
        round_rect = context.shapes.round_rect
        mix = context.theme.mix
        track = mix(Role.INK, Role.PAPER_FOOT, _TRACK_ON_PAPER) if self.on_paper else mix(Role.LINE, Role.BG, 0.5)
        round_rect(surface, box, Corner.PILL, fill=track)
        thumb_colour = context.colour(Role.INK_MUTED if self.on_paper else Role.BORDER)
        round_rect(surface, self.thumb(box), Corner.PILL, fill=thumb_colour)

    def thumb(self, track: Box) -> Box:
        """Return where the thumb stands on the track."""
        if self.is_flat:
            return transposed(thumb(transposed(track), self.content, self.offset))
        return thumb(track, self.content, self.offset)


def transposed(box: Box) -> Box:
    """Return a box with its sides swapped, as if seen in a mirror along the diagonal."""
    return Box(box.y, box.x, box.h, box.w)


def thumb(track: Box, content: int, offset: int) -> Box:
    """Return where the thumb stands on an upright track, for a content height and an offset in pixels."""
    height = max(track.w * 2, track.h * track.h // max(1, content))
    free = track.h - height
    return Box(track.x, track.y + round(free * offset / max(1, content - track.h)), track.w, height)
