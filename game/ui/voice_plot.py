"""A voice over a whole call at once: one stroke with its hull, at an even strength, easing from rung to rung."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.strokes import Point, Sheet
from game.ui.theme import Colour
from game.ui.voice import speak, voice_of
from game.ui.voice_brush import THIN, paint_voice
from game.ui.voice_line import PX_PER_S
from game.ui.voice_wave import trace

_REST_SHARE = 0.08
"""How much of a piece is quiet after the voice."""
_EASE_STEPS = 60
_STRANDS = 3
_STROKE = 1.7
_LEAST_S = 0.5
"""A voice is pressed together rather than shortened below this."""
_BREATH_S = 0.1


@dataclass(frozen=True)
class Piece:
    """A stretch of the line: whose voice, at which rank, coming from which; `share` of the width, `seed` its own.

    `lead` is the share of it that passes before the voice begins; the line eases to its rank there. Without a persona
    nobody speaks and the line lies flat.
    """

    persona: str
    rank: int
    from_rank: int
    share: float
    seed: int = 0
    lead: float = 0.26


@dataclass(frozen=True)
class PlotStyle:
    """How pieces are painted, in pixels.

    `middle` is how far from the top rank 0 lies, `rung` the step to the next rank, `swing` a full voice's reach.
    """

    middle: float
    rung: float
    swing: float
    px_per_s: float
    stroke: float
    colour: Colour

    def y_of(self, rank: float) -> float:
        """Return how far from the top a rank lies."""
        return self.middle - rank * self.rung


def style_of(context: Context, colour: Colour, *, middle: float, rung: float, swing: float) -> PlotStyle:
    """Return a style at the pace and in the stroke that voices have on this window."""
    factor = context.metrics.factor
    return PlotStyle(middle, rung, swing, PX_PER_S * factor, _STROKE * factor, colour)


def paint_pieces(
    context: Context, surface: pygame.Surface, box: Box, pieces: Sequence[Piece], style: PlotStyle
) -> None:
    """Paint pieces from left to right over the whole box, made once and kept."""
    if box.is_empty or not pieces:
        return
    key = ("voice plot", tuple(pieces), style, box.w, box.h)
    surface.blit(context.shapes.drawn.get(key, lambda: _picture(box, pieces, style)), (box.x, box.y))


def _picture(box: Box, pieces: Sequence[Piece], style: PlotStyle) -> pygame.Surface:
    sheet = Sheet((box.w, box.h), ground=pygame.Color(*style.colour), detail=3)
    x = 0.0
    for piece in pieces:
        width = box.w * piece.share
        wire = _eased(piece, x, width * piece.lead, style)
        if piece.persona:
            _spoken(sheet, piece, (x + width * piece.lead, width * (1 - piece.lead - _REST_SHARE)), style)
            _wire(sheet, wire, style)
            wire = [(x + width * (1 - _REST_SHARE), style.y_of(piece.rank))]
        x += width
        _wire(sheet, [*wire, (x, style.y_of(piece.rank))], style)
    return sheet.finished()


def _wire(sheet: Sheet, points: Sequence[Point], style: PlotStyle) -> None:
    sheet.brush(points, [style.stroke * THIN] * len(points), style.colour)


def _eased(piece: Piece, x: float, width: float, style: PlotStyle) -> list[Point]:
    points = []
    for step in range(_EASE_STEPS + 1):
        share = step / _EASE_STEPS
        rank = piece.from_rank + (piece.rank - piece.from_rank) * (0.5 - 0.5 * math.cos(math.pi * share))
        points.append((x + width * share, style.y_of(rank)))
    return points


def _spoken(sheet: Sheet, piece: Piece, span: tuple[float, float], style: PlotStyle) -> None:
    """Paint the voice from span[0], span[1] pixels wide."""
    start, width = span
    seconds = max(_LEAST_S, width / style.px_per_s)
    source = random.Random(f"{piece.persona} {piece.rank} {piece.seed}")
    speech = speak(voice_of(piece.persona, piece.rank), seconds + 2 * _BREATH_S, source)
    heard = trace(speech, _BREATH_S, seconds + _BREATH_S, _STRANDS)
    y, step_px = style.y_of(piece.rank), width / (len(heard.hull) - 1)

    def at(step: int, swung: float) -> Point:
        return start + step * step_px, y - swung * style.swing

    paint_voice(sheet, heard, at, style.colour, style.stroke)
