"""The living line of the title: a wire from the lit window, over the poles, a voice in the sky, into the headset."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from itertools import pairwise

import pygame

from game.ui.strokes import Point, curve
from game.ui.voice import speak, voice_of
from game.ui.voice_wave import STEP_S, trace
from game.ui.widgets.title_landscape import POLES, Frame, between_stops, insulator
from game.ui.widgets.title_palette import TitlePalette

PLUG = (800.0, 606.0)
LINE_BOX = (554.0, 120.0, 1276.0, 622.0)
"""The part of the picture that holds the whole line: left, top, right, bottom."""
_STEP = 1.9
_VOICE_FROM, _VOICE_TO = 0.455, 0.865
"""The stretch of the line, as shares of its length, that is a voice and not a wire."""
_SWING = 50
_STRENGTHS = (1.0, 0.6, 0.46, 0.52)
_PIECES = 36
_ROOM = 4


def paint_line(surface: pygame.Surface, palette: TitlePalette) -> list[Point]:
    """Paint the line at rest; return the window's points of its front strand, from the window to the headset."""
    frame = Frame(*surface.get_size())
    strands = _strands(wire_path())
    count = len(strands[0])
    size = math.ceil(count / _PIECES)
    for start in range(0, count - 1, size):
        piece = [strand[start : start + size + 1] for strand in strands]
        _paint_piece(surface, frame, piece, line_colour(palette, start / count), start / count)
    return [frame.at(point) for point in strands[0]]


def _paint_piece(
    surface: pygame.Surface, frame: Frame, strands: list[list[Point]], colour: pygame.Color, share: float
) -> None:
    """Paint a short piece of the line on a sheet of its own: together these are far smaller than one for all."""
    points = [point for strand in strands for point in strand]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    box = frame.box(min(xs) - _ROOM, min(ys) - _ROOM, max(xs) + _ROOM, max(ys) + _ROOM)
    sheet = frame.sheet(box)
    front = strands[0]
    if _VOICE_FROM - 1 / _PIECES < share < _VOICE_TO:
        for strand, strength in reversed(list(enumerate(_STRENGTHS))[1:]):
            sheet.thread(strands[strand], _premultiplied(colour, strength), 1.1)
    else:
        front = [*front[:-1:3], front[-1]]
    sheet.line(front, colour, 1.5 + 1.2 * min(1.0, share * 2.2))
    sheet.stamp(surface, box.topleft)


def wire_path() -> list[Point]:
    """Return points of the whole line from the window to the headset, as if nobody spoke, evenly spaced."""
    held = [(574.0, 437.0), *(insulator(pole) for pole in POLES)]
    path: list[Point] = []
    for (start, end), sag in zip(pairwise(held), (7, 9, 14, 18, 26), strict=True):
        path += _hanging(start, end, sag)
    turn = [held[-1], (1236, 308), (1253, 258), (1243, 224), (1206, 198), (1150, 187), (1085, 181), (1000, 186)]
    fall = [(930, 196), (860, 209), (800, 231), (740, 264), (695, 311), (668, 366), (661, 415), (667, 460)]
    path += curve([(float(x), float(y)) for x, y in (*turn, *fall, (693, 532), (742, 588), PLUG)], steps=10)
    return _even(path)


def line_colour(palette: TitlePalette, share: float) -> pygame.Color:
    """Return the line's colour at a share (0 to 1) of its way to the headset."""
    return between_stops(palette.line, share)


def _voice_range(path: Sequence[Point]) -> tuple[int, int]:
    return round(len(path) * _VOICE_FROM), round(len(path) * _VOICE_TO)


def _strands(path: Sequence[Point]) -> list[list[Point]]:
    """Return the path once for each strand, swung aside by the voice where the line speaks."""
    first, last = _voice_range(path)
    seconds = (last - first) * STEP_S
    voice = voice_of("aggressive", 3)
    voice = voice._replace(gap=0.02, spread=0.7, loud=0.8, tremor=0.0, edge=0.04, pitch_hz=voice.pitch_hz * 2)
    said = trace(speak(voice, seconds, random.Random(14)), 0, seconds, strands=len(_STRENGTHS))
    swings = [_swing(path, index, (index - first) / (last - first)) for index in range(first, last)]
    return [_swung(path, first, swings, heights) for heights in said.strands]


def _swung(path: Sequence[Point], first: int, swings: Sequence[Point], heights: Sequence[float]) -> list[Point]:
    voice = zip(path[first : first + len(swings)], swings, heights, strict=False)
    swung = [(x + out_x * height, y + out_y * height) for (x, y), (out_x, out_y), height in voice]
    return [*path[:first], *swung, *path[first + len(swung) :]]


def _swing(path: Sequence[Point], index: int, share: float) -> Point:
    """Return how far the voice swings aside, upright on the path, at a share (0 to 1) of the voice."""
    (from_x, from_y), (to_x, to_y) = path[index - 2], path[index + 2]
    length = math.hypot(to_x - from_x, to_y - from_y) or 1.0
    reach = _SWING * min(1.0, share * 3.2, (1 - share) * 3.2) / length
    return -(to_y - from_y) * reach, (to_x - from_x) * reach


def _premultiplied(colour: pygame.Color, strength: float) -> pygame.Color:
    return pygame.Color(*(round(value * strength) for value in (colour.r, colour.g, colour.b, 255)))


def _hanging(start: Point, end: Point, sag: float) -> list[Point]:
    points = []
    for step in range(16):
        share = step / 16
        y = start[1] + (end[1] - start[1]) * share + sag * 4 * share * (1 - share)
        points.append((start[0] + (end[0] - start[0]) * share, y))
    return points


def _even(path: Sequence[Point]) -> list[Point]:
    """Return the same path with points at equal distances."""
    points = [path[0]]
    ahead = _STEP
    for (x, y), (next_x, next_y) in pairwise(path):
        length = math.hypot(next_x - x, next_y - y)
        while ahead <= length:
            share = ahead / length
            points.append((x + (next_x - x) * share, y + (next_y - y) * share))
            ahead += _STEP
        ahead -= length
    return [*points, path[-1]]
