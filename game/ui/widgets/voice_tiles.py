"""Pieces of a voice as pictures: each second of speech is painted once and then only moved."""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass

import pygame

from game.ui.cache import SurfaceCache
from game.ui.pixels import clear_surface
from game.ui.prosody import speech_of
from game.ui.strokes import Point, Sheet
from game.ui.theme import Colour
from game.ui.voice import Speech
from game.ui.voice_brush import paint_voice
from game.ui.voice_line import Spoken, Stretch, height
from game.ui.voice_wave import STEP_S, trace

_SPEECHES_KEPT = 64
_MARGIN_STEPS = 4
"""An even number: of what lies behind, every second step is painted, and neighbours must take the same ones."""


@dataclass(frozen=True)
class TileStyle:
    """How tiles are painted, in pixels: `middle` is how far from the top rank 0 lies, `rung` the step to the next."""

    width: int
    height: int
    middle: float
    rung: float
    swing: float
    px_per_s: float
    stroke: float

    @property
    def seconds(self) -> float:
        """Return how much speech one tile shows."""
        return self.width / self.px_per_s


class VoiceTiles:
    """Keeps what was painted, bounded in bytes, yet at least three lines of the width in use.

    The scene with the voice owns it.
    """

    def __init__(self, limit_bytes: int = 2_000_000) -> None:
        self.drawn = SurfaceCache(limit_bytes)
        self._speeches: OrderedDict[Spoken, Speech] = OrderedDict()
        self._sheet = pygame.Surface((1, 1), pygame.SRCALPHA)

    def tile(self, stretch: Stretch, index: int, colour: Colour, style: TileStyle) -> pygame.Surface:
        """Return the tile number `index` of a stretch, to be laid on any ground."""
        key = (stretch.spoken, stretch.from_rank, index, colour, style)
        return self.drawn.get(key, lambda: paint_tile(self._speech(stretch), stretch, index, colour, style))

    def sheet(self, width: int, height: int) -> pygame.Surface:
        """Return the one surface of that size on which a line is put together; what was on it is of no use."""
        if self._sheet.get_size() != (width, height):
            self._sheet = clear_surface((width, height))
            self.drawn.limit_bytes = max(self.drawn.limit_bytes, 3 * width * height * 4)
        return self._sheet

    def _speech(self, stretch: Stretch) -> Speech:
        line = stretch.spoken
        if line not in self._speeches:
            self._speeches[line] = speech_of(line)
            if len(self._speeches) > _SPEECHES_KEPT:
                self._speeches.popitem(last=False)
        return self._speeches[line]


def paint_tile(speech: Speech, stretch: Stretch, index: int, colour: Colour, style: TileStyle) -> pygame.Surface:
    """Return one tile's picture in a single colour with alpha: hull, ribbons, strands and the front stroke."""
    first = 2 * math.floor(index * style.seconds / STEP_S / 2) - _MARGIN_STEPS
    last = math.ceil((index + 1) * style.seconds / STEP_S) + _MARGIN_STEPS
    heard = trace(speech, (first + 0.5) * STEP_S, (last - 0.5) * STEP_S)
    times = [(first + step) * STEP_S for step in range(len(heard.hull))]
    lefts = [(time_s - index * style.seconds) * style.px_per_s for time_s in times]
    levels = [style.middle - height(stretch, time_s) * style.rung for time_s in times]

    def at(step: int, swung: float) -> Point:
        return lefts[step], levels[step] - swung * style.swing

    sheet = Sheet((style.width, style.height), ground=pygame.Color(colour), detail=3)
    paint_voice(sheet, heard, at, colour, style.stroke)
    return sheet.finished()
