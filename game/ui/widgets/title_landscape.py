"""What lies outside on the title's picture: sky, hills, houses, poles.

Points are those of a picture of 1280 × 720; `Frame` carries them to the window.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import pygame

from game.ui.strokes import Point, Sheet, curve, mixed
from game.ui.widgets.title_palette import TitlePalette


class Pole(NamedTuple):
    """A telephone pole: where it stands, the heights of its crossbar and foot, its width."""

    x: float
    bar_y: float
    foot_y: float
    width: float


POLES = (
    Pole(640, 447, 500, 2),
    Pole(716, 431, 500, 3),
    Pole(818, 407, 504, 4),
    Pole(962, 377, 560, 6),
    Pole(1170, 338, 560, 10),
)
HOUSE_WINDOW = (560.0, 444.0)
_HORIZON = 490
_SKY_BANDS = 160
_MENU_SHARE = 0.38
WIDE = -2600
"""Far enough left for the widest window."""
_WEST = tuple(range(WIDE, -200, 400))
_FAR = (
    *((x, 420 + 22 * (index % 2)) for index, x in enumerate(_WEST)),
    *((0, 440), (180, 426), (400, 409), (560, 424), (700, 442), (900, 440), (1120, 434), (1400, 396)),
)
_MIDDLE = (
    *((x, 452 + 14 * (index % 2)) for index, x in enumerate(_WEST)),
    *((0, 462), (220, 474), (480, 456), (760, 446), (1020, 458), (1400, 432)),
)
_NEAR = (
    *((x, 512 - 12 * (index % 2)) for index, x in enumerate(_WEST)),
    *((0, 502), (300, 494), (560, 476), (800, 465), (1000, 468), (1400, 500)),
)


class Frame(NamedTuple):
    """A window: the picture keeps its proportions and stands at the right and at the bottom."""

    width: int
    height: int

    @property
    def factor(self) -> float:
        """Return window pixels for each pixel of the 1280 × 720 picture."""
        return min(self.width / 1280, self.height / 720)

    def at(self, point: Point) -> Point:
        """Return where a point of the picture lies in the window."""
        factor = self.factor
        return self.width - (1280 - point[0]) * factor, self.height - (720 - point[1]) * factor

    def box(self, left: float, top: float, right: float, bottom: float) -> pygame.Rect:
        """Return the window's whole pixels around a box of the picture."""
        (x, y), (end_x, end_y) = self.at((left, top)), self.at((right, bottom))
        return pygame.Rect(round(x), round(y), round(end_x - x), round(end_y - y))

    def sheet(self, box: pygame.Rect, detail: int = 3, ground: pygame.Color | None = None) -> Sheet:
        """Return a sheet that covers a box of the window and takes points of the picture."""
        left, top = self.at((0, 0))
        origin = ((box.x - left) / self.factor, (box.y - top) / self.factor)
        return Sheet(box.size, ground=ground, unit=self.factor, detail=detail, origin=origin)


def insulator(pole: Pole) -> Point:
    """Return where the wire is tied to a pole: the right end of its crossbar."""
    return pole.x + 2.6 * pole.width, pole.bar_y - pole.width * 0.1


def paint_landscape(surface: pygame.Surface, palette: TitlePalette) -> None:
    """Paint everything up to the desk over the whole surface."""
    frame = Frame(*surface.get_size())
    _paint_sky(surface, palette, frame)
    if palette.star:
        _paint_stars(surface, palette, frame.factor)
    if palette.sun:
        _paint_sun(surface, palette, frame)
    _paint_hills(surface, palette, frame)
    _paint_village(surface, palette, frame)


def paint_glow(
    surface: pygame.Surface, centre: Point, radius: float, colour: pygame.typing.ColorLike, alpha: int
) -> None:
    """Lay a round glow over the surface, `alpha` (0 to 255) in the middle and nothing at the radius.

    A quarter is painted and turned over: fresh memory costs more than drawing.
    """
    if alpha <= 0:
        return
    ink = pygame.Color(colour)
    small = pygame.Surface((48, 48), pygame.SRCALPHA)
    small.fill((ink.r, ink.g, ink.b, 0))
    for step in range(48):
        share = (step / 47) ** 2
        pygame.draw.circle(small, (ink.r, ink.g, ink.b, round(alpha * share)), (0, 0), 48 - step)
    side, x, y = round(radius), round(centre[0]), round(centre[1])
    quarter = pygame.transform.smoothscale(small, (side, side))
    for left in (x, x - side):
        for top in (y, y - side):
            surface.blit(pygame.transform.flip(quarter, left < x, top < y), (left, top))


def gradient(stops: Sequence[pygame.typing.ColorLike], size: tuple[int, int]) -> pygame.Surface:
    """Return a surface that runs through the stops from left to right."""
    steps = 64
    strip = pygame.Surface((steps, 1))
    for step in range(steps):
        strip.set_at((step, 0), between_stops(stops, step / (steps - 1)))
    return pygame.transform.scale(pygame.transform.smoothscale(strip, (size[0], 1)), size)


def _paint_sky(surface: pygame.Surface, palette: TitlePalette, frame: Frame) -> None:
    """Fill the sky in bands, each too close to the next in colour to be seen."""
    _, horizon = frame.at((0, _HORIZON))
    edges = [round(horizon * band / _SKY_BANDS) for band in range(_SKY_BANDS + 1)]
    for band, (top, bottom) in enumerate(pairwise(edges)):
        surface.fill(between_stops(palette.sky, band / (_SKY_BANDS - 1)), (0, top, surface.get_width(), bottom - top))


def between_stops(stops: Sequence[pygame.typing.ColorLike], share: float) -> pygame.Color:
    """Return the colour at a share (0 to 1) of the way through the stops."""
    place = share * (len(stops) - 1)
    index = min(int(place), len(stops) - 2)
    return mixed(stops[index], stops[index + 1], place - index)


def _paint_stars(surface: pygame.Surface, palette: TitlePalette, factor: float) -> None:
    """Scatter stars; none behind the menu, where they would read as commas."""
    source = random.Random("stars over Pomezí")
    width, height = surface.get_size()
    discs = [_star(palette.star, radius * factor) for radius in (0.7, 0.95, 1.3)]
    for _ in range(130):
        x, y = source.random() * width, source.random() ** 1.6 * height * 0.5
        disc, shine = source.choice(discs), source.randint(50, 215)
        if x > _MENU_SHARE * width or y < 0.1 * height:
            disc.set_alpha(shine)
            surface.blit(disc, (round(x), round(y)))


def _star(colour: str, radius: float) -> pygame.Surface:
    side = math.ceil(2 * radius) + 2
    sheet = Sheet((side, side), ground=pygame.Color(colour), detail=6)
    sheet.disc((side / 2, side / 2), radius, colour)
    return sheet.finished()


def _paint_sun(surface: pygame.Surface, palette: TitlePalette, frame: Frame) -> None:
    centre = frame.at((930, 428))
    paint_glow(surface, centre, 430 * frame.factor, palette.sun_glow, 190)
    box = frame.box(860, 360, 1000, 440)
    disc = frame.sheet(box, ground=pygame.Color(palette.sun))
    disc.disc((930, 428), 58, palette.sun)
    surface.blit(disc.finished(), box)


def _paint_hills(surface: pygame.Surface, palette: TitlePalette, frame: Frame) -> None:
    hills = ((_FAR, palette.far_hill), (_MIDDLE, palette.middle_hill), (_NEAR, palette.near_hill))
    for ridge, colour in hills:
        crest = curve([(float(x), float(y)) for x, y in ridge], steps=10)
        heights = [y for _, y in crest]
        foot = max(heights) + 2
        box = frame.box(0, min(heights) - 2, 1280, foot)
        box.left, box.width = 0, surface.get_width()
        sheet = frame.sheet(box, detail=2)
        sheet.area([*crest, (1400.0, foot + 2), (float(WIDE), foot + 2)], colour)
        sheet.stamp(surface, box.topleft)
        surface.fill(colour, (0, box.bottom, box.width, surface.get_height() - box.bottom))


def _paint_village(surface: pygame.Surface, palette: TitlePalette, frame: Frame) -> None:
    for radius, alpha in ((46, 26), (27, 34)):
        _paint_halo(surface, frame, radius, palette.halo, alpha)
    box = frame.box(440, 400, 600, 470)
    sheet = frame.sheet(box)
    for x, y, size in ((464, 459, 10.0), (492, 459, 8.0)):
        _cottage(sheet, x, y, size, palette.cottage)
    _house(sheet, palette)
    sheet.stamp(surface, box.topleft)
    box = frame.box(608, 420, 664, 460)
    sheet = frame.sheet(box)
    for x, y, size in ((620, 455, 9.0), (648, 455, 12.0)):
        _cottage(sheet, x, y, size, palette.cottage)
    sheet.stamp(surface, box.topleft)
    for pole in POLES:
        _paint_pole(surface, pole, palette, frame)


def _paint_halo(surface: pygame.Surface, frame: Frame, radius: float, colour: str, alpha: int) -> None:
    ink = pygame.Color(colour)
    x, y = HOUSE_WINDOW
    box = frame.box(x - radius - 2, y - radius - 2, x + radius + 2, y + radius + 2)
    sheet = frame.sheet(box, ground=ink)
    sheet.disc(HOUSE_WINDOW, radius, (ink.r, ink.g, ink.b, alpha))
    surface.blit(sheet.finished(), box)


def _cottage(sheet: Sheet, x: float, foot_y: float, size: float, colour: str) -> None:
    eaves, ridge = foot_y - size * 1.15, foot_y - size * 2.1
    walls = [(x - size, foot_y), (x - size, eaves), (x, ridge), (x + size, eaves), (x + size, foot_y)]
    sheet.area(walls, colour)


def _house(sheet: Sheet, palette: TitlePalette) -> None:
    sheet.area([(566, 430), (566, 419), (571, 419), (571, 434)], palette.house)
    sheet.area([(537, 459), (537, 437), (556, 421), (575, 437), (575, 459)], palette.house)
    sheet.area([(554.8, 438.8), (565.2, 438.8), (565.2, 449.2), (554.8, 449.2)], palette.window)
    sheet.line([(560, 438.8), (560, 449.2)], palette.house, 1.3)
    sheet.line([(554.8, 444), (565.2, 444)], palette.house, 1.3)


def _paint_pole(surface: pygame.Surface, pole: Pole, palette: TitlePalette, frame: Frame) -> None:
    x, width, reach = pole.x, pole.width, pole.width * 3
    upper, lower = pole.bar_y + width * 0.8, pole.bar_y + width * 3.4
    box = frame.box(x - reach - width, pole.bar_y - width * 2, x + reach + width, pole.foot_y + width)
    sheet = frame.sheet(box)
    sheet.line([(x, pole.bar_y - width * 1.4), (x, pole.foot_y)], palette.pole, width)
    sheet.line([(x - reach, upper), (x + reach, upper)], palette.pole, width * 0.75)
    sheet.line([(x - reach * 0.65, lower), (x + reach * 0.65, lower)], palette.pole, width * 0.6)
    tied_x, tied_y = insulator(pole)
    for insulator_x in (2 * x - tied_x, tied_x):
        sheet.disc((insulator_x, tied_y), width * 0.42, palette.insulator)
    sheet.stamp(surface, box.topleft)
