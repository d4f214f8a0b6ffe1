"""The icons of the keys, chips and grades: drawn from our own outlines, sharp at every size.

Each icon is a few marks in a box of 24 × 24 units: lines, areas and holes, all in one colour.
"""

import math
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import NamedTuple

import pygame

from game.errors import FirstlineError
from game.ui import strokes
from game.ui.strokes import Point

BOX = 24.0
STROKE = 2.0


class Line(NamedTuple):
    """A round-ended line; a hole when `cut`."""

    points: tuple[Point, ...]
    width: float = STROKE
    cut: bool = False


class Area(NamedTuple):
    """A filled outline; a hole when `cut`."""

    outline: tuple[Point, ...]
    cut: bool = False


Mark = Line | Area


def draw_icon(surface: pygame.Surface, name: str, rect: pygame.Rect, colour: pygame.typing.ColorLike) -> None:
    """Draw an icon, centred in the rectangle and as large as fits.

    Raises FirstlineError for a name that `icon_names` doesn't list.
    """
    side = min(rect.width, rect.height)
    if side <= 0:
        return
    drawn = _drawn(name, side, tuple(pygame.Color(colour)))
    surface.blit(drawn, drawn.get_rect(center=rect.center))


def icon_names() -> tuple[str, ...]:
    """Return the names of all icons."""
    return tuple(_icons())


@lru_cache(maxsize=256)
def _drawn(name: str, side: int, colour: tuple[int, int, int, int]) -> pygame.Surface:
    icons = _icons()
    if name not in icons:
        raise FirstlineError(f"There is no icon '{name}'. Use one of: {', '.join(icons)}.")
    ink = pygame.Color(colour)
    hole = pygame.Color(ink.r, ink.g, ink.b, 0)
    sheet = strokes.Sheet((side, side), ground=ink, unit=side / BOX)
    for mark in icons[name]():
        if isinstance(mark, Line):
            sheet.line(mark.points, hole if mark.cut else ink, mark.width)
        else:
            sheet.area(mark.outline, hole if mark.cut else ink)
    return sheet.finished()


def _icons() -> Mapping[str, Callable[[], tuple[Mark, ...]]]:
    return {
        "phone": lambda: _handset(225),
        "hang_up": lambda: _handset(0),
        "look_up": _magnifier,
        "hold": lambda: (_line((8.5, 5.5), (8.5, 18.5), width=3), _line((15.5, 5.5), (15.5, 18.5), width=3)),
        "pause": lambda: (_line((9, 6.5), (9, 17.5), width=2.6), _line((15, 6.5), (15, 17.5), width=2.6)),
        "bring_in": _person_plus,
        "transfer": _two_arrows,
        "check": lambda: (_line((4.5, 13), (9.5, 18), (19.5, 6.5), width=2.6),),
        "play": lambda: (Area(tuple(strokes.softened([(7, 4.5), (19.5, 12), (7, 19.5)], 0.14))),),
        "back": lambda: (_line((14.5, 5.5), (8, 12), (14.5, 18.5), width=2.4),),
        "next": lambda: (_line((9.5, 5.5), (16, 12), (9.5, 18.5), width=2.4),),
        "retry": _round_arrow,
        "focus": lambda: (_ring((12, 12), 8.4, 2), _ring((12, 12), 2.2, 3)),
        "lock": _lock,
        "headset": _headset,
        "chat": _chat,
        "coach": _coach,
        "mail": _mail,
        "letter": _letter,
        "send": _plane,
        "star": lambda: (Area(_star(10.6)),),
        "star_outline": lambda: (_closed(_star(9.8), 1.9),),
        "grade_best": lambda: (Area(_star(10.6)),),
        "grade_good": _ringed_tick,
        "grade_slip": _warning,
        "grade_blunder": _crossed_square,
        "warning": _warning,
        "progress": _rising_line,
        "settings": _gear,
        "help": _question,
        "quit": _door,
        "plus": lambda: (_line((12, 5), (12, 19), width=2.4), _line((5, 12), (19, 12), width=2.4)),
        "minus": lambda: (_line((5, 12), (19, 12), width=2.4),),
        "close": lambda: (_line((6, 6), (18, 18), width=2.4), _line((18, 6), (6, 18), width=2.4)),
        "person": _person,
        "sound": _loudspeaker,
        "ring": lambda: (_ring((12, 12), 8.2, 2),),
        "keyboard": _keyboard,
        "pad": _pad,
        "pad_cross": lambda: (_line((5, 5), (19, 19), width=2.8), _line((19, 5), (5, 19), width=2.8)),
        "pad_square": lambda: (_closed(_box(4.4, 4.4, 19.6, 19.6, 0.6), 2.8),),
        "pad_triangle": lambda: (_closed(((12, 3), (21.4, 19.4), (2.6, 19.4)), 2.8),),
        "pad_menu": lambda: tuple(_line((4, y), (20, y), width=2.6) for y in (6, 12, 18)),
        "pad_view": lambda: (_closed(_box(2.6, 2.6, 14.6, 14.6, 1), 2.4), _closed(_box(9.4, 9.4, 21.4, 21.4, 1), 2.4)),
    }


def _line(*points: Point, width: float = STROKE, cut: bool = False) -> Line:
    return Line(points, width, cut)


def _closed(outline: tuple[Point, ...], width: float = STROKE) -> Line:
    return Line((*outline, outline[0]), width)


def _ring(centre: Point, radius: float, width: float = STROKE) -> Line:
    return Line(tuple(strokes.arc(centre, radius, 0, 360, steps=48)), width)


def _disc(centre: Point, radius: float, *, cut: bool = False) -> Area:
    return Area(tuple(strokes.ellipse(centre, radius, radius)), cut)


def _handset(turn_deg: float) -> tuple[Mark, ...]:
    """Draw a receiver: a bow between two cups, lying face down at 0 degrees."""
    grip = strokes.curve([(3.4, 13.4), (6.4, 10.6), (12, 9.3), (17.6, 10.6), (20.6, 13.4)])
    left = strokes.softened([(1.7, 12), (7.9, 11.2), (7.7, 15.6), (2.4, 16.6)], 0.3)
    right = [(24 - x, y) for x, y in left]
    lowered = -0.8 if turn_deg else 0.0

    def turn(points: list[Point]) -> tuple[Point, ...]:
        return tuple(strokes.turned([(x, y + lowered) for x, y in points], turn_deg, (12, 12)))

    return Line(turn(grip), 3.6), Area(turn(left)), Area(turn(right))


def _magnifier() -> tuple[Mark, ...]:
    return _ring((10.2, 10.2), 6.4), _line((15, 15), (20.4, 20.4), width=2.4)


def _rising_line() -> tuple[Mark, ...]:
    """Draw a line that rises over a ground, with a mark at its end."""
    way = _line((4, 15.6), (9, 10.8), (13, 13.4), (18.4, 6.2), width=2.2)
    return way, _disc((19, 5.4), 2.6), _line((3.4, 20.4), (20.6, 20.4), width=1.8)


def _person() -> tuple[Mark, ...]:
    shoulders = strokes.curve([(4, 20), (5.2, 16), (9, 14.2), (12, 14), (15, 14.2), (18.8, 16), (20, 20)])
    return _ring((12, 7.6), 3.8), Line(tuple(shoulders))


def _person_plus() -> tuple[Mark, ...]:
    shoulders = strokes.curve([(1.8, 19.4), (3, 15.8), (6, 14), (8.6, 13.7), (11.2, 14), (14.2, 15.8), (15.4, 19.4)])
    head = _ring((8.6, 7.4), 3.7)
    return head, Line(tuple(shoulders)), _line((19, 7.2), (19, 13.6)), _line((15.8, 10.4), (22.2, 10.4))


def _two_arrows() -> tuple[Mark, ...]:
    over = (_line((3, 8.6), (19.6, 8.6)), _line((15.6, 4.6), (20, 8.6), (15.6, 12.6)))
    return (*over, _line((7.4, 17.2), (21, 17.2)))


def _round_arrow() -> tuple[Mark, ...]:
    bow = strokes.arc((12, 12.6), 7.2, -50, 250, steps=32)
    head = ((14.1, 2.6), (18.6, 6.6), (13.4, 9.4))
    return Line(tuple(bow), 2.2), Area(tuple(strokes.softened(head, 0.1)))


def _lock() -> tuple[Mark, ...]:
    shackle = [(8, 11), *strokes.arc((12, 8.6), 4, 180, 360, steps=16), (16, 11)]
    return Area(_box(5, 10.4, 19, 20.6, 2.2)), Line(tuple(shackle)), _disc((12, 14.8), 1.5, cut=True)


def _headset() -> tuple[Mark, ...]:
    band = strokes.arc((12, 12.4), 8.2, 180, 360, steps=28)
    boom = strokes.curve([(20.2, 16), (19.4, 19.4), (16.4, 20.8), (13.6, 21)])
    cups = (Area(_box(2.6, 12, 7.2, 18.6, 2)), Area(_box(16.8, 12, 21.4, 18.6, 2)))
    return Line(tuple(band)), *cups, Line(tuple(boom), 1.6), _disc((13, 21), 1.5)


def _chat() -> tuple[Mark, ...]:
    box = [(3.2, 16.6), (3.2, 4.4), (20.8, 4.4), (20.8, 16.6)]
    return (_closed(tuple(strokes.softened([*box, (11, 16.6), (6.6, 20.6), (6.6, 16.6)], 0.1))),)


def _coach() -> tuple[Mark, ...]:
    """Return a bubble with a star in it: somebody who says what was good."""
    return (*_chat(), Area(tuple((x, y - 1.4) for x, y in _star(4.4))))


def _mail() -> tuple[Mark, ...]:
    return _closed(_box(2.8, 5, 21.2, 19, 2)), _line((3.6, 6.6), (12, 13), (20.4, 6.6))


def _letter() -> tuple[Mark, ...]:
    lines = [_line((8.4, y), (right, y), width=1.7) for y, right in ((8, 15.6), (12, 15.6), (16, 13))]
    return _closed(_box(4.8, 3, 19.2, 21, 2)), *lines


def _plane() -> tuple[Mark, ...]:
    return _closed(((21, 3.2), (14.2, 20.6), (10.6, 13.4), (3, 9.8))), _line((21, 3.2), (10.6, 13.4))


def _loudspeaker() -> tuple[Mark, ...]:
    box = Area(tuple(strokes.softened([(2.6, 9), (6.4, 9), (11.6, 4.4), (11.6, 19.6), (6.4, 15), (2.6, 15)], 0.08)))
    near, far = (Line(tuple(strokes.arc((11.6, 12), radius, -42, 42, steps=16))) for radius in (5, 9.4))
    return box, near, far


def _star(radius: float) -> tuple[Point, ...]:
    centre = (12.0, 12.8)
    points: list[Point] = []
    for tip in range(5):
        points += strokes.regular(centre, radius, 1, -90 + 72 * tip)
        points += strokes.regular(centre, radius * 0.44, 1, -54 + 72 * tip)
    return tuple(strokes.softened(points, 0.07, steps=3))


def _ringed_tick() -> tuple[Mark, ...]:
    return _ring((12, 12), 9.3, 2.3), _line((7.8, 12.4), (11, 15.4), (16.4, 9), width=2.3)


def _warning() -> tuple[Mark, ...]:
    triangle = Area(tuple(strokes.softened([(12, 0.8), (23.6, 21.8), (0.4, 21.8)], 0.1)))
    return triangle, _line((12, 9), (12, 14), width=2.5, cut=True), _disc((12, 18.2), 1.5, cut=True)


def _crossed_square() -> tuple[Mark, ...]:
    cross = (_line((8, 8), (16, 16), width=2.6, cut=True), _line((16, 8), (8, 16), width=2.6, cut=True))
    return Area(_box(2.4, 2.4, 21.6, 21.6, 2.8)), *cross


def _gear() -> tuple[Mark, ...]:
    outline: list[Point] = []
    for tooth in range(8):
        turn = 45 * tooth - 90
        for offset, radius in ((-13, 7.4), (-9, 10.4), (9, 10.4), (13, 7.4)):
            angle = math.radians(turn + offset)
            outline.append((12 + radius * math.cos(angle), 12 + radius * math.sin(angle)))
    return Area(tuple(strokes.softened(outline, 0.18, steps=3))), _disc((12, 12), 3.5, cut=True)


def _question() -> tuple[Mark, ...]:
    bow = _line(
        (8, 8.6), (8.9, 6.2), (11, 4.9), (13.4, 4.9), (15.4, 6.3), (16, 8.6), (14.9, 10.7), (12, 12.9), (12, 15)
    )
    return bow._replace(width=2.4), _disc((12, 19.2), 1.6)


def _door() -> tuple[Mark, ...]:
    frame = _line((14, 4), (5, 4), (5, 20), (14, 20))
    return frame, _line((10, 12), (20.4, 12)), _line((16.6, 8), (20.6, 12), (16.6, 16))


def _keyboard() -> tuple[Mark, ...]:
    caps = [
        _disc((x, y), 1.2) for y, row in ((9.4, (6.4, 10.2, 13.8, 17.6)), (12.9, (6.4, 10.2, 13.8, 17.6))) for x in row
    ]
    return _closed(_box(2, 5.4, 22, 19.6, 2.2)), *caps, _line((8.6, 16.3), (15.4, 16.3))


def _pad() -> tuple[Mark, ...]:
    body = strokes.curve(
        [(6, 6.4), (18, 6.4), (22, 16.6), (19, 18.4), (15.4, 15), (8.6, 15), (5, 18.4), (2, 16.6)], closed=True
    )
    cross = (_line((6.2, 10.6), (10, 10.6), width=1.8), _line((8.1, 8.7), (8.1, 12.5), width=1.8))
    return _closed(tuple(body)), *cross, _disc((15.2, 12), 1.2), _disc((17.4, 9.4), 1.2)


def _box(left: float, top: float, right: float, bottom: float, radius: float) -> tuple[Point, ...]:
    return tuple(strokes.rounded_box(left, top, right, bottom, radius))
