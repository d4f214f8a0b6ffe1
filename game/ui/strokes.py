"""Smooth shapes: curves as lists of points, and a sheet that draws them without jagged edges.

The curves are plain numbers and need no pygame surface; the sheet draws them several times too large and scales
the result down, which is the one way to smooth edges that pygame does well at every angle and width.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

import pygame

from game.ui.pixels import clear_surface

Point = tuple[float, float]
Colour = pygame.Color


def ellipse(centre: Point, radius_x: float, radius_y: float, corners: int = 40) -> list[Point]:
    """Return the outline of an ellipse."""
    return superellipse(centre, radius_x, radius_y, power=2.0, corners=corners)


def superellipse(centre: Point, radius_x: float, radius_y: float, *, power: float, corners: int = 48) -> list[Point]:
    """Return an outline between an ellipse (power 2) and a rectangle (large powers)."""
    outline = []
    for corner in range(corners):
        angle = 2 * math.pi * corner / corners
        cos, sin = math.cos(angle), math.sin(angle)
        x = radius_x * math.copysign(abs(cos) ** (2 / power), cos)
        y = radius_y * math.copysign(abs(sin) ** (2 / power), sin)
        outline.append((centre[0] + x, centre[1] + y))
    return outline


def regular(centre: Point, radius: float, sides: int, first_deg: float) -> list[Point]:
    """Return the corners of a regular polygon, the first at the angle `first_deg` (clockwise from the right)."""
    angles = [math.radians(first_deg + 360 * side / sides) for side in range(sides)]
    return [(centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle)) for angle in angles]


def arc(centre: Point, radius: float, from_deg: float, to_deg: float, steps: int = 24) -> list[Point]:
    """Return points on a circle from one angle to another (clockwise from the right)."""
    angles = [math.radians(from_deg + (to_deg - from_deg) * step / steps) for step in range(steps + 1)]
    return [(centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle)) for angle in angles]


def softened(corners: Sequence[Point], share: float, steps: int = 6) -> list[Point]:
    """Return the polygon with each corner rounded over `share` (0 to 0.5) of the sides that meet there."""
    outline = []
    for index, corner in enumerate(corners):
        start = between(corner, corners[index - 1], share)
        end = between(corner, corners[(index + 1) % len(corners)], share)
        outline += [_bent(start, corner, end, step / steps) for step in range(steps + 1)]
    return outline


def rounded_box(left: float, top: float, right: float, bottom: float, radius: float) -> list[Point]:
    """Return the outline of a rectangle with round corners."""
    corners = ((right, top, -90), (right, bottom, 0), (left, bottom, 90), (left, top, 180))
    outline: list[Point] = []
    for x, y, turn in corners:
        centre = (x - math.copysign(radius, x - left - 1e-9), y - math.copysign(radius, y - top - 1e-9))
        outline += arc(centre, radius, turn, turn + 90, steps=6)
    return outline


def curve(points: Sequence[Point], *, closed: bool = False, steps: int = 8) -> list[Point]:
    """Return a smooth curve through all the points (Catmull-Rom)."""
    count = len(points)
    result: list[Point] = []
    for index in range(count if closed else count - 1):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = (
            points[_neighbour(index + offset, count, closed)] for offset in (-1, 0, 1, 2)
        )
        result += [
            (a * ax + b * bx + c * cx + d * dx, a * ay + b * by + c * cy + d * dy) for a, b, c, d in _weights(steps)
        ]
    return result if closed else [*result, points[-1]]


def turned(points: Iterable[Point], degrees: float, centre: Point) -> list[Point]:
    """Return the points turned clockwise about a centre."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    centre_x, centre_y = centre
    return [
        (centre_x + (x - centre_x) * cos - (y - centre_y) * sin, centre_y + (x - centre_x) * sin + (y - centre_y) * cos)
        for x, y in points
    ]


def between(start: Point, end: Point, share: float) -> Point:
    """Return the point at a share (0 to 1) of the way from start to end."""
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def mixed(colour: pygame.typing.ColorLike, into: pygame.typing.ColorLike, share: float) -> Colour:
    """Return the colour with a share (0 to 1) of another mixed in."""
    return Colour(colour).lerp(Colour(into), min(1.0, max(0.0, share)))


_Paint = Callable[[pygame.Surface, Sequence[Point]], object]

_STRIP_BYTES = 1_000_000


class _Mark(NamedTuple):
    """Something drawn on a sheet: from where to where it reaches in large pixels, its points, how it is painted."""

    top: float
    bottom: float
    zoomed: Sequence[Point]
    paint: _Paint


class Sheet:
    """A surface that is drawn `detail` times too large and scaled down smoothly at the end.

    Points are in units of the caller's choice; `unit` is one unit in pixels of the finished surface, `origin` the
    point that lies in its corner. A sheet of one colour begins empty in that `ground` with no opacity, so that edges
    keep their hue, and is blitted as it is. A sheet of many colours begins black and is stamped. What is drawn is noted
    and painted at the end in strips, since a large sheet at `detail` times its size would take many megabytes.
    """

    def __init__(
        self,
        size: tuple[int, int],
        *,
        ground: Colour | None = None,
        unit: float = 1.0,
        detail: int = 4,
        origin: Point = (0.0, 0.0),
    ) -> None:
        self.size = size
        self._ground = ground or Colour(0, 0, 0)
        self._detail = detail
        self._zoom = unit * detail
        self._origin = origin
        self._marks: list[_Mark] = []

    def area(self, outline: Sequence[Point], colour: pygame.typing.ColorLike) -> None:
        """Fill a polygon; a colour with no opacity cuts a hole."""
        self._note(outline, 1, lambda large, zoomed: pygame.draw.polygon(large, colour, zoomed))

    def disc(self, centre: Point, radius: float, colour: pygame.typing.ColorLike) -> None:
        """Fill a circle."""
        reach = radius * self._zoom
        self._note([centre], reach, lambda large, zoomed: pygame.draw.circle(large, colour, zoomed[0], reach))

    def line(self, points: Sequence[Point], colour: pygame.typing.ColorLike, width: float) -> None:
        """Draw a line through the points, with round ends and joints."""
        half = max(0.5, width * self._zoom / 2)

        def paint(large: pygame.Surface, zoomed: Sequence[Point]) -> None:
            for start, end in pairwise(zoomed):
                if start != end:
                    pygame.draw.polygon(large, colour, _beam(start, end, half))
            for joint in zoomed:
                pygame.draw.circle(large, colour, joint, half)

        self._note(points, half, paint)

    def thread(self, points: Sequence[Point], colour: pygame.typing.ColorLike, width: float) -> None:
        """Draw a thin line through the points, without rounding its joints."""
        px = max(1, round(width * self._zoom))
        self._note(points, px, lambda large, zoomed: pygame.draw.lines(large, colour, False, zoomed, px))

    def brush(self, points: Sequence[Point], widths: Sequence[float], colour: pygame.typing.ColorLike) -> None:
        """Draw a line that is as wide at each of its points as `widths` says; its points lie close together."""
        halves = [max(0.5, width * self._zoom / 2) for width in widths]

        def paint(large: pygame.Surface, zoomed: Sequence[Point]) -> None:
            edges = list(zip(zoomed, _across(zoomed), halves, strict=True))
            sides = [(x + ax * half, y + ay * half, x - ax * half, y - ay * half) for (x, y), (ax, ay), half in edges]
            for (a, b, c, d), (e, f, g, h) in pairwise(sides):
                pygame.draw.polygon(large, colour, ((a, b), (e, f), (g, h), (c, d)))

        self._note(points, max(halves), paint)

    def stamp(self, surface: pygame.Surface, at: tuple[int, int]) -> None:
        """Put a sheet of many colours on a surface; colours that were not opaque must have been premultiplied."""
        surface.blit(self.finished(), at, special_flags=pygame.BLEND_PREMULTIPLIED)

    def finished(self) -> pygame.Surface:
        """Return the drawing at its own size."""
        made = clear_surface(self.size)
        width, (first, last) = self.size[0], self._reach()
        rows = min(last - first, max(1, _STRIP_BYTES // (4 * width * self._detail**2)))
        if rows <= 0:
            return made
        large = pygame.Surface((width * self._detail, rows * self._detail), pygame.SRCALPHA)
        for top in range(first, last, rows):
            strip = made.subsurface((0, top, width, min(rows, last - top)))
            wanted = large.subsurface((0, 0, large.get_width(), strip.get_height() * self._detail))
            self._paint_strip(wanted, top * self._detail)
            pygame.transform.smoothscale(wanted, strip.get_size(), strip)
        return made

    def _reach(self) -> tuple[int, int]:
        """Return the rows from and up to which anything is drawn."""
        first = math.floor(min((mark.top for mark in self._marks), default=0.0) / self._detail)
        last = math.ceil(max((mark.bottom for mark in self._marks), default=0.0) / self._detail)
        return max(0, first), min(self.size[1], last)

    def _paint_strip(self, large: pygame.Surface, top: int) -> None:
        """Paint what of the drawing lies on a strip that begins `top` large pixels down."""
        large.fill((self._ground.r, self._ground.g, self._ground.b, 0))
        for mark in self._marks:
            if mark.top < top + large.get_height() and mark.bottom > top:
                mark.paint(large, [(x, y - top) for x, y in mark.zoomed] if top else mark.zoomed)

    def _note(self, points: Iterable[Point], reach: float, paint: _Paint) -> None:
        """Note a mark that reaches so many large pixels beyond its points."""
        zoom, (left, top) = self._zoom, self._origin
        zoomed = [((x - left) * zoom, (y - top) * zoom) for x, y in points]
        heights = [y for _, y in zoomed]
        self._marks.append(_Mark(min(heights) - reach - 1, max(heights) + reach + 1, zoomed, paint))


def _beam(start: Point, end: Point, half_width: float) -> list[Point]:
    run_x, run_y = end[0] - start[0], end[1] - start[1]
    length = math.hypot(run_x, run_y)
    side_x, side_y = -run_y / length * half_width, run_x / length * half_width
    return [
        (start[0] + side_x, start[1] + side_y),
        (end[0] + side_x, end[1] + side_y),
        (end[0] - side_x, end[1] - side_y),
        (start[0] - side_x, start[1] - side_y),
    ]


def _across(points: Sequence[Point]) -> list[Point]:
    """Return, for each point of a line, one step across it."""
    found = []
    last = len(points) - 1
    for index in range(last + 1):
        (x, y), (next_x, next_y) = points[max(0, index - 1)], points[min(last, index + 1)]
        length = math.hypot(next_x - x, next_y - y) or 1.0
        found.append(((y - next_y) / length, (next_x - x) / length))
    return found


def _bent(start: Point, corner: Point, end: Point, share: float) -> Point:
    return between(between(start, corner, share), between(corner, end, share), share)


def _neighbour(index: int, count: int, closed: bool) -> int:
    return index % count if closed else min(max(index, 0), count - 1)


@cache
def _weights(steps: int) -> tuple[tuple[float, float, float, float], ...]:
    """Return how much each of four neighbours counts at each step between the inner two (Catmull-Rom)."""
    weights = []
    for share in (step / steps for step in range(steps)):
        squared, cubed = share * share, share * share * share
        near = (2 * squared - share - cubed) / 2, (2 - 5 * squared + 3 * cubed) / 2
        weights.append((*near, (share + 4 * squared - 3 * cubed) / 2, (cubed - squared) / 2))
    return tuple(weights)
