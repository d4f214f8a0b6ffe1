"""The arm that holds the telephone: the elbow is out of the picture, fingers lie round the receiver."""

from __future__ import annotations

import math
from itertools import pairwise

from game.ui.portrait.looks import ink
from game.ui.portrait.marks import Mark, blob, posed, stroke
from game.ui.portrait.sitting import NAPE, Sitting
from game.ui.strokes import Point, between
from game.ui.theme import Colour, mixed

_MOBILE, _MOBILE_EDGE, _MOBILE_GLASS = ink("#0F1420"), ink("#5B6B86"), ink("#232C40")
_DARK = ink("#1A1430")
_ELBOW_OUT, _ELBOW_MOST, _ELBOW_Y = 24, 76, 268
_WRIST: Point = (24, 45)
"""Where the wrist is, right of the head's edge and below its middle."""
_HALF = ((0.0, 21.0), (0.35, 19.0), (0.7, 14.0), (0.86, 12.5))
"""How thick the sleeve is from elbow to cuff: share of the way, half the width."""
_FINGERS = ((8.5, 22.5, -2.0), (15.5, 24.0, -1.0), (22.5, 24.0, 0.5), (29.0, 22.0, 2.0))
"""Each finger's height, how far out its knuckle lies, and how it slants."""


def arm(sitting: Sitting) -> list[Mark]:
    """Return forearm, telephone and hand, from back to front."""
    edge = sitting.looks.half_width
    held = [
        *_palm(sitting, edge),
        *(_mobile(edge) if sitting.looks.is_mobile else _handset(sitting, edge)),
        *_fingers(sitting, edge),
    ]
    return [*_forearm(sitting), *posed(held, sitting.pose.tilt, NAPE, sitting.head)]


def _forearm(sitting: Sitting) -> list[Mark]:
    (x, _), tones = sitting.chest, sitting.tones
    elbow = (x + min(sitting.shoulder_width + _ELBOW_OUT, _ELBOW_MOST), _ELBOW_Y)
    wrist = sitting.of_head((sitting.looks.half_width + _WRIST[0], _WRIST[1]))
    sleeve_to = 0.42 if sitting.looks.sleeve == "rolled" else 0.86
    skin = _tapered(elbow, wrist, ((0.3, 15.0), (0.6, 12.8), (0.88, 9.8), (1.06, 9.3)), tones.skin)
    cuff = _across(elbow, wrist, sleeve_to, _half_at(sleeve_to) + 0.8)
    return [
        Mark(skin.points, tones.skin),
        _side_shade(elbow, wrist, tones.shade),
        _sleeve(sitting, elbow, wrist, sleeve_to),
        *_folds(sitting, elbow, wrist, sleeve_to),
        stroke(list(cuff), tones.trim if sitting.looks.sleeve == "long" else mixed(tones.cloth, _DARK, 0.12), 8),
    ]


def _sleeve(sitting: Sitting, elbow: Point, wrist: Point, to: float) -> Mark:
    halves = [(share, half) for share, half in _HALF if share < to] + [(to, _half_at(to))]
    return _tapered(elbow, wrist, tuple(halves), mixed(sitting.tones.cloth, _DARK, 0.1))


def _folds(sitting: Sitting, elbow: Point, wrist: Point, to: float) -> list[Mark]:
    """Return the shade along the body's side of the sleeve, and two creases."""
    tone = mixed(sitting.tones.cloth, _DARK, 0.3)
    along = [_across(elbow, wrist, share, _half_at(share))[0] for share in (0.08, to * 0.5, to * 0.96)]
    creases = []
    for share in (0.3, 0.55):
        if share < to:
            near, far = _across(elbow, wrist, share, _half_at(share))
            creases.append(stroke([between(near, far, 0.05), between(near, far, 0.4)], tone, 2))
    return [stroke(along, tone, 2.6), *creases]


def _side_shade(elbow: Point, wrist: Point, colour: Colour) -> Mark:
    points = [_across(elbow, wrist, share, half - 1.2)[0] for share, half in ((0.5, 13.4), (0.88, 9.8), (1.0, 9.4))]
    return stroke(points, colour, 2.4)


def _tapered(start: Point, end: Point, halves: tuple[tuple[float, float], ...], colour: Colour) -> Mark:
    """Return a limb along a line that is at each share of the way so thick to either side."""
    sides = [_across(start, end, share, half) for share, half in halves]
    return Mark([*(near for near, _ in sides), *(far for _, far in reversed(sides))], colour)


def _across(start: Point, end: Point, share: float, half: float) -> tuple[Point, Point]:
    """Return the points on the body's side and on the outer side of a limb."""
    x, y = between(start, end, share)
    run_x, run_y = end[0] - start[0], end[1] - start[1]
    length = math.hypot(run_x, run_y)
    side_x, side_y = run_y / length * half, -run_x / length * half
    return (x + side_x, y + side_y), (x - side_x, y - side_y)


def _half_at(share: float) -> float:
    for (start, thick), (end, thin) in pairwise(_HALF):
        if share <= end:
            return thick + (thin - thick) * (share - start) / (end - start)
    return _HALF[-1][1]


def _palm(sitting: Sitting, edge: float) -> list[Mark]:
    """Return the back of the hand, from the knuckles down to the wrist, and the thumb behind the receiver."""
    skin, shade = sitting.tones.skin, sitting.tones.shade
    back = [
        (13, 9),
        (22, 4),
        (29.5, 9),
        (33, 20),
        (34, 31),
        (33, 41),
        (32, 49),
        (24, 52),
        (15, 49),
        (14.5, 41),
        (11, 34),
        (10, 20),
    ]
    thumb = [(edge + 15, 36), (edge + 8, 33), (edge + 1, 26)]
    return [stroke(thumb, shade, 8), blob([(edge + x, y) for x, y in back], skin)]


def _fingers(sitting: Sitting, edge: float) -> list[Mark]:
    """Return four fingers round the receiver, the fore finger on top, each in the last one's shade."""
    skin, gap = sitting.tones.skin, mixed(sitting.tones.shade, _DARK, 0.12)
    marks = []
    for y, knuckle, slant in reversed(_FINGERS):
        tip, joint, root = (edge + 4.5, y + slant), (edge + 13, y - 1), (edge + knuckle, y + 0.5)
        marks.append(stroke([tip, joint, root], gap, 8.6))
        marks.append(
            stroke(
                [(tip[0] + 0.6, tip[1] - 0.6), (joint[0], joint[1] - 0.7), (root[0] + 1.5, root[1] - 0.5)], skin, 7.2
            )
        )
    return marks


def _handset(sitting: Sitting, edge: float) -> list[Mark]:
    """Return a receiver: ear cup, bowed grip, mouthpiece."""
    body = sitting.tones.handset
    under = mixed(body, ink("#3A2A20"), 0.25)
    grip = [(edge + 6, -8), (edge + 14.5, 6), (edge + 14, 25), (edge + 4, 39)]
    ear = [(edge - 4, -15), (edge + 5, -20), (edge + 12, -12), (edge + 9, -1), (edge + 1, 1)]
    mouthpiece = [(edge - 11, 38), (edge - 4, 31), (edge + 6, 34), (edge + 8, 43), (edge - 2, 49)]
    return [
        stroke(grip, under, 12),
        stroke([(x - 0.8, y) for x, y in grip], body, 9),
        blob(ear, body),
        blob(mouthpiece, body),
        blob([(edge - 12, 38), (edge - 6, 33), (edge - 3, 42), (edge - 8, 46)], under),
    ]


def _mobile(edge: float) -> list[Mark]:
    """Return a telephone of today, seen from its side."""
    return [
        stroke([(edge + 9, -17), (edge + 2, 38)], _MOBILE, 11),
        stroke([(edge + 5.5, -16), (edge - 1, 36)], _MOBILE_GLASS, 3.4),
        stroke([(edge + 12, -17), (edge + 6, 32)], _MOBILE_EDGE, 2),
    ]
