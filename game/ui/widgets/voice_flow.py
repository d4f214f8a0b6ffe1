"""Lays the tiles of a voice on the screen: the newest at the right, warm; the past fading to the left."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.theme import Colour, Role
from game.ui.voice_brush import THIN
from game.ui.voice_line import PX_PER_S, Stretch
from game.ui.widgets.voice_tiles import TileStyle, VoiceTiles

_TILE = 24
"""Narrow: each is painted within one frame."""
_STROKE = 2.3
_FAINTEST = 0.2
_MOUTH = 30
"""How far from the newest end a voice begins to narrow, in 720p pixels."""
_WARM_SHARE = 0.2
_WARMEST = 0.34
_STRIP_ROWS = 32
"""Rows aged at a time, all alike, by one small strip."""


@dataclass(frozen=True)
class Ground:
    """Where a line flows, in pixels: `now_x` is its newest end, `middle` the height of rank 0, `rung` a step up."""

    line: Box
    now_x: int
    middle: float
    rung: float
    swing: float

    def y_of(self, rank: float) -> float:
        """Return the height in the window at which a rank lies."""
        return self.middle - rank * self.rung


@dataclass(frozen=True)
class Flow:
    """What flows: all that was said, of which `now_s` seconds have passed, each speaker in a colour.

    `level` is the rank at which the newest end lies.
    """

    said: Sequence[Stretch]
    now_s: float
    level: float
    colour_of: Callable[[str], Colour]


def paint_flow(context: Context, surface: pygame.Surface, ground: Ground, flow: Flow, tiles: VoiceTiles) -> None:
    """Paint all that can still be seen of a line."""
    past = Box(ground.line.x, ground.line.y, ground.now_x - ground.line.x, ground.line.h)
    if past.is_empty or not flow.said:
        return
    style = _style(context, ground)
    sheet = tiles.sheet(past.w, past.h)
    sheet.fill((0, 0, 0, 0))
    for stretch in reversed(flow.said):
        left = past.w - round((flow.now_s - stretch.start_s) * style.px_per_s)
        right = min(past.w, left + round((stretch.end_s - stretch.start_s) * style.px_per_s))
        colour = flow.colour_of(stretch.spoken.who)
        for index in range(max(0, -left // style.width), math.ceil((right - left) / style.width)):
            x = left + index * style.width
            shown = (0, 0, min(style.width, right - x), style.height)
            # Adding to nothing copies colour and opacity exactly; blending would round both.
            sheet.blit(tiles.tile(stretch, index, colour, style), (x, 0), shown, special_flags=pygame.BLEND_RGBA_ADD)
        if left <= 0:
            break
    _gather(context, sheet, ground.y_of(flow.level) - past.y, flow.colour_of(flow.said[-1].spoken.who))
    _age(context, sheet, tiles)
    surface.blit(sheet, (past.x, past.y))


def _style(context: Context, ground: Ground) -> TileStyle:
    factor = context.metrics.factor
    return TileStyle(
        width=context.px(_TILE),
        height=ground.line.h,
        middle=ground.middle - ground.line.y,
        rung=ground.rung,
        swing=ground.swing,
        px_per_s=PX_PER_S * factor,
        stroke=_STROKE * factor,
    )


def _gather(context: Context, sheet: pygame.Surface, level: float, colour: Colour) -> None:
    """Let the newest end narrow into a wire at a height in pixels: the mouthpiece from which the voice comes."""
    width, height = sheet.get_size()
    reach, column = context.px(_MOUTH), context.px(2)
    for left in range(max(0, width - reach), width, column):
        wide = min(column, width - left)
        share = math.sin((width - left - wide / 2) / reach * math.pi / 2)
        strip = sheet.subsurface((left, 0, wide, height))
        narrowed = pygame.transform.smoothscale(strip, (wide, max(1, round(height * share))))
        strip.fill((0, 0, 0, 0))
        strip.blit(narrowed, (0, round(level * (1 - share))), special_flags=pygame.BLEND_RGBA_ADD)
    wire = context.px(_STROKE * THIN)
    sheet.fill(colour, (width - reach // 2, round(level - wire / 2), reach // 2, wire))


def _age(context: Context, sheet: pygame.Surface, tiles: VoiceTiles) -> None:
    """Fade the past and warm the newest part."""
    width, height = sheet.get_size()
    text = context.colour(Role.TEXT)
    fade = tiles.drawn.get(("fade", width), lambda: _strip(width, _faded))
    warmth = tiles.drawn.get(("warmth", width, text), lambda: _strip(width, lambda x: _warmed(x, text)))
    warm_x = math.floor(width * (1 - _WARM_SHARE))
    warm = (warm_x, 0, width - warm_x, _STRIP_ROWS)
    for y in range(0, height, _STRIP_ROWS):
        sheet.blit(fade, (0, y), special_flags=pygame.BLEND_RGBA_MULT)
        sheet.blit(warmth, (warm_x, y), warm, special_flags=pygame.BLEND_RGB_ADD)


def _strip(width: int, colour_at: Callable[[float], tuple[int, int, int, int]]) -> pygame.Surface:
    columns = 160
    row = pygame.Surface((columns, 1), pygame.SRCALPHA)
    for column in range(columns):
        row.set_at((column, 0), colour_at(column / (columns - 1)))
    return pygame.transform.scale(pygame.transform.smoothscale(row, (width, 1)), (width, _STRIP_ROWS))


def _warmth(x: float) -> float:
    return max(0.0, (x - 1 + _WARM_SHARE) / _WARM_SHARE) * _WARMEST


def _faded(x: float) -> tuple[int, int, int, int]:
    kept = round(255 * (1 - _warmth(x)))
    return kept, kept, kept, round(255 * (1 - (1 - _FAINTEST) * (1 - x) ** 1.6))


def _warmed(x: float, text: Colour) -> tuple[int, int, int, int]:
    red, green, blue = (round(part * _warmth(x)) for part in text)
    return red, green, blue, 0
