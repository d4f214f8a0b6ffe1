"""Paints the parts of a drawn graph: lines with their heads, chips, texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import pygame

from game.ui.context import Context
from game.ui.drawn import DrawnBox, DrawnChip, DrawnStroke, DrawnText, Point
from game.ui.geometry import Box
from game.ui.icons import draw_icon
from game.ui.theme import Colour, Role
from game.ui.tokens import TextStyle, Type, Weight
from game.ui.typesetter import PlacedText

HEAD = 8.0
_ICON, _ICON_LEFT, _NUMBER_LEFT = 13.0, 5.0, 21.0
_DOT = 3.2
_STEPS = 18
_THIN, _WIDE = 1.5, 3.0
_DASH, _GAP = 6.0, 4.0
_DOTS = 2.0
_CORNER = 11
_UPRIGHT = 0.75
"""A piece that goes no further sideways is upright, one that goes no further down is level."""


class Scaled(NamedTuple):
    """Where a graph's corner lies in the window, and how many pixels each of its own is."""

    x: int
    y: int
    scale: float

    def box(self, box: DrawnBox) -> Box:
        """Return a box of the graph in window pixels."""
        left, top = self.point((box.x, box.y))
        return Box(round(left), round(top), self.px(box.w), self.px(box.h))

    def point(self, point: Point) -> Point:
        """Return a point of the graph in window pixels."""
        return self.x + point[0] * self.scale, self.y + point[1] * self.scale

    def px(self, length: float) -> int:
        """Return a length of the graph in window pixels."""
        return max(1, round(length * self.scale))


def graph_scale(context: Context) -> float:
    """Return how many window pixels one of a graph's is: it grows with the window and with the text."""
    return context.metrics.factor * context.metrics.text_scale


def placed_text(context: Context, at: Scaled, text: DrawnText) -> PlacedText:
    """Return a text of the graph at its place."""
    style = TextStyle(Type[text.size.upper()], Weight.SEMIBOLD if text.is_bold else Weight.REGULAR)
    block = context.block(text.text, style)
    left, middle = at.point((text.x, text.y))
    left -= block.width if text.is_right else 0
    box = Box(round(left), round(middle - block.height / 2), block.width, block.height)
    return PlacedText(block, box, Role(text.role))


class _Number(NamedTuple):
    """The number of a chip as a text of the graph."""

    x: float
    y: float
    text: str
    role: str
    size: str = "hint"
    is_bold: bool = True
    is_right: bool = False


def chip_text(context: Context, at: Scaled, chip: DrawnChip) -> PlacedText:
    """Return the number of a chip at its place."""
    role = Role.MUTED if chip.is_unreached else Role.TEXT
    return placed_text(context, at, _Number(chip.x + _NUMBER_LEFT, chip.y + chip.h / 2, chip.number, role))


def paint_chip(context: Context, surface: pygame.Surface, at: Scaled, chip: DrawnChip) -> None:
    """Paint the shape of a chip, the ring of one on the marked play, the stroke through one never reached."""
    box = at.box(chip)
    if chip.is_on_path:
        edge, wide = context.colour(Role.ACCENT_EDGE), at.px(2)
        context.shapes.round_rect(surface, box, at.px(_CORNER), edge=edge, edge_px=wide)
    muted = context.colour(Role.MUTED)
    left = box.x + round(_ICON_LEFT * at.scale)
    if chip.worth is None:
        centre = (left + at.px(_ICON) // 2, box.centre[1])
        context.shapes.circle(surface, centre, at.px(_DOT), fill=muted)
    else:
        side = at.px(_ICON)
        colour = muted if chip.is_unreached else context.colour(Role(chip.worth))
        draw_icon(surface, f"grade_{chip.worth}", pygame.Rect(left, box.centre[1] - side // 2, side, side), colour)
    if chip.is_unreached:
        inset = at.px(4)
        start, end = (box.x + inset, box.bottom - inset), (box.right - inset, box.y + inset)
        pygame.draw.aaline(surface, muted, start, end, at.px(_THIN))


def paint_stroke(context: Context, surface: pygame.Surface, at: Scaled, stroke: DrawnStroke) -> None:
    """Paint a line with its arrow's head."""
    colour = context.colour(Role.ACCENT_EDGE if stroke.is_on_path else Role.BORDER)
    wide = at.px(_WIDE if stroke.is_on_path else _THIN)
    way = [at.point(point) for point in flattened(stroke.points)]
    dash = _DOTS if stroke.is_unreached else _DASH if stroke.is_upward else 0.0
    for start, end in dashed(way, dash * at.scale, _GAP * at.scale) if dash else pairwise(way):
        _paint_piece(surface, colour, start, end, wide)
    if stroke.tip:
        _paint_head(surface, at, stroke.tip, colour, up=stroke.is_upward)


def stroke_box(stroke: DrawnStroke, at: Scaled) -> Box:
    """Return a box around a line, in window pixels."""
    xs, ys = zip(*(at.point(point) for point in stroke.points), strict=True)
    reach = at.px(HEAD)
    left, top = round(min(xs)) - reach, round(min(ys)) - reach
    return Box(left, top, round(max(xs)) + reach - left, round(max(ys)) + reach - top)


def flattened(points: Sequence[Point]) -> list[Point]:
    """Return points on a curve of cubic pieces; a straight piece keeps its ends alone."""
    way = [points[0]]
    for first in range(1, len(points), 3):
        start, (one, two, end) = way[-1], points[first : first + 3]
        if (one == start and two == end) or abs(end[0] - start[0]) < _UPRIGHT:
            way.append(end)
            continue
        way += [_on_curve((start, one, two, end), step / _STEPS) for step in range(1, _STEPS + 1)]
    return way


def dashed(way: Sequence[Point], dash: float, gap: float) -> Iterator[tuple[Point, Point]]:
    """Yield the dashes of a line, in pieces no longer than the line's own."""
    travelled = 0.0
    for start, end in pairwise(way):
        length = ((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) ** 0.5
        at = 0.0
        while at < length:
            into = (travelled + at) % (dash + gap)
            upto = min(length, at + (dash - into if into < dash else dash + gap - into) + 1e-6)
            if into < dash:
                yield _between(start, end, at / length), _between(start, end, upto / length)
            at = upto
        travelled += length


def _paint_piece(surface: pygame.Surface, colour: Colour, start: Point, end: Point, wide: int) -> None:
    """Paint a piece of a line; an upright or level one without soft edges, which would flicker along it."""
    (left, right), (top, bottom) = (sorted((start[axis], end[axis])) for axis in (0, 1))
    if right - left <= _UPRIGHT:
        surface.fill(colour, (_pixel((left + right - wide) / 2), round(top), wide, round(bottom) - round(top)))
    elif bottom - top <= _UPRIGHT:
        surface.fill(colour, (round(left), _pixel((top + bottom - wide) / 2), round(right) - round(left), wide))
    else:
        pygame.draw.aaline(surface, colour, start, end, wide)


def _pixel(place: float) -> int:
    """Return the pixel at a place; halves fall to one side, whatever the last bits of the pieces of a line are."""
    return round(place + 0.01)


def _paint_head(surface: pygame.Surface, at: Scaled, tip: Point, colour: Colour, *, up: bool) -> None:
    foot = tip[1] + (HEAD if up else -HEAD)
    corners = [at.point(point) for point in (tip, (tip[0] - HEAD / 2, foot), (tip[0] + HEAD / 2, foot))]
    pygame.draw.polygon(surface, colour, corners)
    for start, end in pairwise([*corners, corners[0]]):
        pygame.draw.aaline(surface, colour, start, end)


def _on_curve(points: tuple[Point, Point, Point, Point], share: float) -> Point:
    rest = 1 - share
    weights = (rest**3, 3 * rest**2 * share, 3 * rest * share**2, share**3)
    x, y = (sum(weight * point[axis] for weight, point in zip(weights, points, strict=True)) for axis in (0, 1))
    return x, y


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
