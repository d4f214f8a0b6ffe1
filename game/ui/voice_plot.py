"""A voice over a whole call at once: one stroke with its hull, at an even strength, easing from rung to rung."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.strokes import Point, Sheet
from game.ui.theme import Colour
from game.ui.voice import STEP_S, Trace, speak, trace, voice_of
from game.ui.voice_line import PX_PER_S

_EASED_SHARE = 0.3
"""How much of a piece the line takes from one rung to the next, before the voice begins."""
_SPOKEN_SHARE = 0.62
_EASE_STEPS = 12
_STRANDS = 3
_HULL_ALPHA, _RIBBON_ALPHA = 34, 60
_STROKE = 1.7


@dataclass(frozen=True)
class Piece:
    """A stretch of the line: whose voice, at which rank, coming from which; `share` of the width, `seed` its own.

    Without a persona nobody speaks and the line lies flat.
    """

    persona: str
    rank: float
    from_rank: float
    share: float
    seed: int = 0


@dataclass(frozen=True)
class Scale:
    """In pixels: `middle` is how far from the top rank 0 lies, `rung` the step to the next, `swing` a voice's reach."""

    middle: float
    rung: float
    swing: float

    def y_of(self, rank: float) -> float:
        """Return how far from the top a rank lies."""
        return self.middle - rank * self.rung


def paint_pieces(
    context: Context, surface: pygame.Surface, box: Box, pieces: Sequence[Piece], scale: Scale, colour: Colour
) -> None:
    """Paint pieces from left to right over the whole box, made once and kept."""
    if box.is_empty or not pieces:
        return
    key = ("voice plot", tuple(pieces), scale, colour, box.w, box.h)
    surface.blit(context.shapes.drawn.get(key, lambda: _picture(context, box, pieces, scale, colour)), (box.x, box.y))


def _picture(context: Context, box: Box, pieces: Sequence[Piece], scale: Scale, colour: Colour) -> pygame.Surface:
    sheet = Sheet((box.w, box.h), ground=pygame.Color(*colour), detail=3)
    line: list[Point] = []
    x = 0.0
    for piece in pieces:
        width = box.w * piece.share
        line += _eased(piece, x, width, scale)
        if piece.persona:
            line += _spoken(context, sheet, piece, (x + width * _EASED_SHARE, width * _SPOKEN_SHARE), scale, colour)
        x += width
        line.append((x, scale.y_of(piece.rank)))
    sheet.graph(line, colour, _STROKE * context.metrics.factor)
    return sheet.finished()


def _eased(piece: Piece, x: float, width: float, scale: Scale) -> list[Point]:
    points = []
    for step in range(_EASE_STEPS + 1):
        share = step / _EASE_STEPS
        rank = piece.from_rank + (piece.rank - piece.from_rank) * (0.5 - 0.5 * math.cos(math.pi * share))
        points.append((x + width * _EASED_SHARE * share, scale.y_of(rank)))
    return points


def _spoken(
    context: Context, sheet: Sheet, piece: Piece, span: tuple[float, float], scale: Scale, colour: Colour
) -> list[Point]:
    """Shade what the voice fills, and return its front stroke."""
    start, width = span
    px_per_s = PX_PER_S * context.metrics.factor
    seconds = max(0.25, width / px_per_s)
    rank = round(piece.rank)
    speech = speak(voice_of(piece.persona, rank), seconds, random.Random(f"{piece.persona} {rank} {piece.seed}"))
    heard = trace(speech, 0, seconds, _STRANDS)
    y = scale.y_of(piece.rank)

    def at(step: int, height: float) -> Point:
        return start + min(width, step * STEP_S * px_per_s), y - height * scale.swing

    strands = [[at(step, height) for step, height in enumerate(strand)] for strand in heard.strands]
    _shade(sheet, heard, strands, at, colour)
    return strands[0]


def _shade(sheet: Sheet, heard: Trace, strands: list[list[Point]], at: Callable[[int, float], Point], colour: Colour) -> None:
    upper = [at(step, high) for step, (_, high) in enumerate(heard.hull)]
    lower = [at(step, low) for step, (low, _) in enumerate(heard.hull)]
    sheet.area([*upper, *reversed(lower)], (*colour, _HULL_ALPHA))
    sheet.area([*strands[0], *reversed(strands[-1])], (*colour, _RIBBON_ALPHA))
