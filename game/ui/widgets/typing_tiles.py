"""Pieces of typing as pictures: a thin wire on the ladder of moods, and on it a stroke for each key."""

from __future__ import annotations

import math

import pygame

from game.ui.strokes import Sheet
from game.ui.theme import Colour
from game.ui.typing_pace import Stroke, strokes
from game.ui.voice_line import Stretch, height
from game.ui.widgets.voice_tiles import TileStyle, VoiceTiles

_WIRE_ALPHA = 150
_WIRE, _KEY = 0.5, 0.95
"""How thick wire and keys are, as shares of a voice's stroke."""
_STEP_S = 0.02


class TypingTiles(VoiceTiles):
    """Paints what was typed instead of what was heard."""

    def tile(self, stretch: Stretch, index: int, colour: Colour, style: TileStyle) -> pygame.Surface:
        """Return the tile number `index` of a stretch, to be laid on any ground."""
        key = ("typed", stretch.spoken, stretch.from_rank, index, colour, style)
        return self.drawn.get(key, lambda: paint_typing(stretch, index, colour, style))


def paint_typing(stretch: Stretch, index: int, colour: Colour, style: TileStyle) -> pygame.Surface:
    """Return one tile's picture in a single colour with alpha: the wire, and a stroke for each key."""
    from_s = index * style.seconds
    steps = math.ceil(style.seconds / _STEP_S)
    sheet = Sheet((style.width, style.height), ground=pygame.Color(colour), detail=3)
    times = [from_s + step * _STEP_S for step in range(-1, steps + 2)]
    wire = [((time_s - from_s) * style.px_per_s, _level(stretch, time_s, style)) for time_s in times]
    sheet.line(wire, (*colour, _WIRE_ALPHA), style.stroke * _WIRE)
    for stroke in strokes(stretch.spoken.who, stretch.spoken.seconds, stretch.spoken.seed):
        x = (stroke.at_s - from_s) * style.px_per_s
        if -style.stroke < x < style.width + style.stroke:
            _paint_key(sheet, (x, _level(stretch, stroke.at_s, style)), stroke, colour, style)
    return sheet.finished()


def _paint_key(sheet: Sheet, at: tuple[float, float], stroke: Stroke, colour: Colour, style: TileStyle) -> None:
    """Paint one key: the harder it was pressed, the longer its stroke; a soft one is hardly more than a dot."""
    x, y = at
    reach = style.swing * stroke.force
    sheet.line([(x, y - reach), (x, y + reach * 0.55)], colour, style.stroke * _KEY)


def _level(stretch: Stretch, time_s: float, style: TileStyle) -> float:
    return style.middle - height(stretch, time_s) * style.rung
