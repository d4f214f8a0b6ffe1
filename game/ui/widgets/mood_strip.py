"""The mood over a whole call in a low strip, to be seen beside another one."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.voice_plot import Piece, paint_pieces, style_of
from game.ui.widget import Kind, Look, Semantics, Widget
from game.ui.widgets.call_plot import PlotTurn, told_way

_HEIGHT = 44
_SWING = 1.8
"""How far a voice reaches from its mood, in rungs."""


@dataclass(frozen=True)
class MoodStrip(Widget):
    """The caller's line through the moods of a `ladder` (worst to best), turn by turn; flat where nobody spoke.

    `opens` is the rank that the call began at. `name` and the way of the mood are read out.
    """

    ladder: tuple[str, ...]
    opens: int
    persona: str
    turns: tuple[PlotTurn, ...]
    name: str

    def measure(self, context: Context, width: int) -> Size:
        """Return the whole width."""
        return Size(width, context.px(_HEIGHT))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the line between the best and the worst mood."""
        rung = box.h / (len(self.ladder) + 1)
        for rank in (1, len(self.ladder)):
            y = round(box.bottom - rank * rung)
            surface.fill(context.colour(Role.LINE), (box.x, y, box.w, context.px(1)))
        ranks = (self.opens, *(turn.rank for turn in self.turns))
        pieces = tuple(
            Piece("" if turn.is_quiet else self.persona, turn.rank, before, 1 / len(self.turns), index)
            for index, (turn, before) in enumerate(zip(self.turns, ranks, strict=False))
        )
        colour = context.colour(Role(self.persona))
        paint_pieces(
            context, surface, box, pieces, style_of(context, colour, middle=box.h, rung=rung, swing=rung * _SWING)
        )

    def semantics(self) -> Semantics:
        """Return a picture whose value is the way of the mood."""
        return Semantics(Kind.IMAGE, self.name, told_way(self.ladder, self.opens, self.turns))
