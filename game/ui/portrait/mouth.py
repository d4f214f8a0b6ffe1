"""The mouth: one line, or two with what is between them."""

from __future__ import annotations

import math

from game.ui.portrait.marks import Mark, stroke
from game.ui.portrait.sitting import FACING, Sitting
from game.ui.strokes import Point, curve

_INSIDE = (0x4A, 0x16, 0x20)
_TONGUE = (0xC6, 0x52, 0x5A)
_TEETH = (0xFF, 0xF6, 0xE6)
_STEPS = 9


def mouth_middle(sitting: Sitting) -> Point:
    """Return the middle of the mouth."""
    return FACING + 1 + sitting.pose.skew * 3, sitting.looks.mouth_y


def mouth(sitting: Sitting) -> list[Mark]:
    """Return the mouth."""
    pose, tones = sitting.pose, sitting.tones
    gap, bend = pose.open * 15, pose.curve * 6
    if gap <= 1:
        lips = stroke(_lip(sitting, 0, bend * 1.1), tones.lip, 3.4)
        return [lips, *_dimple(sitting)] if pose.curve > 0.5 else [lips]
    upper = curve(_lip(sitting, -gap * 0.34, bend * (0.75 if bend > 0 else 0.5)), steps=4)
    lower = curve(_lip(sitting, gap * 0.66, bend * (1.15 if bend > 0 else 0.1)), steps=4)
    rim = [*upper, *reversed(lower)]
    return [Mark(rim, _INSIDE), *_within(sitting, upper, lower, gap), Mark([*rim, rim[0]], tones.lip, 1.8)]


def _within(sitting: Sitting, upper: list[Point], lower: list[Point], gap: float) -> list[Mark]:
    """Return tongue and teeth, as far as the mouth is open."""
    (x, y), half = mouth_middle(sitting), _half(sitting)
    marks = []
    if gap > 5:
        tongue = [point for point in lower if abs(point[0] - x) < half * 0.62]
        marks.append(Mark([*tongue, (x, y + gap * 0.22 + max(sitting.pose.curve * 6, 0) * 0.5)], _TONGUE))
    if sitting.pose.teeth > 0.5 and gap > 3:
        edge = [point for point in upper if abs(point[0] - x) < half * 0.9]
        tall = min(4.6, gap * 0.32)
        marks.append(Mark([*edge, *((px, py + tall) for px, py in reversed(edge))], _TEETH))
    return marks


def _lip(sitting: Sitting, sag: float, bend: float) -> list[Point]:
    """Return a lip from corner to corner: `sag` opens it, `bend` curves it, and it may tremble."""
    pose, ((left, left_y), (right, right_y)) = sitting.pose, _corners(sitting)
    points = []
    for step in range(_STEPS):
        share = step / (_STEPS - 1)
        hill = max(0.0, math.sin(math.pi * share))
        y = left_y + (right_y - left_y) * share + bend * hill + sag * hill**0.6
        points.append((left + (right - left) * share, y + pose.tremble * 1.9 * math.sin(share * math.pi * 4)))
    return points


def _corners(sitting: Sitting) -> tuple[Point, Point]:
    (x, y), half, pose = mouth_middle(sitting), _half(sitting), sitting.pose
    level = y - pose.curve * 6 * 0.55
    return (x - half, level + pose.skew * 2.5), (x + half, level - pose.skew * 3.5)


def _half(sitting: Sitting) -> float:
    return 17 * sitting.pose.wide


def _dimple(sitting: Sitting) -> list[Mark]:
    x, y = _corners(sitting)[1]
    return [stroke([(x + 3, y - 3), (x + 4.5, y), (x + 3, y + 3)], sitting.tones.shade, 2)]
