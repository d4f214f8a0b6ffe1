"""Eyes, lids, brows and the furrows between them."""

from __future__ import annotations

from game.ui.portrait.marks import Mark, disc, stroke
from game.ui.portrait.sitting import FACING, Sitting
from game.ui.strokes import Point
from game.ui.theme import mixed

_APART, _EYE_Y = 17, -4
_ARC = 0.25
"""Below this openness an eye is an arc."""
_GLINT = (255, 255, 255)
_LID_SHADE = (0x2A, 0x14, 0x20)
_FURROW = (0x5A, 0x1A, 0x1A)


def eye_centres() -> tuple[Point, Point]:
    """Return the middles of the far and the near eye."""
    return (FACING - _APART, _EYE_Y), (FACING + _APART, _EYE_Y)


def eyes(sitting: Sitting) -> list[Mark]:
    """Return both eyes under their brows."""
    marks: list[Mark] = []
    for side, centre in zip((-1, 1), eye_centres(), strict=True):
        marks += _shut(sitting, side, centre) if sitting.pose.eye < _ARC else _opened(sitting, side, centre)
        marks.append(_brow(sitting, side, centre))
    return [*marks, *_furrows(sitting)]


def _shut(sitting: Sitting, side: int, centre: Point) -> list[Mark]:
    """Return an arc: upward in a smile, else downward."""
    x, y = centre
    rise = -6.5 if sitting.pose.curve > 0.3 else 4.0
    base = y + (3 if rise < 0 else -1)
    arc = [(x - 7, base), (x, base + rise), (x + 7, base)]
    return [stroke(arc, sitting.tones.eye, 3), *_lashes(sitting, side, (x + side * 7, base), 3)]


def _opened(sitting: Sitting, side: int, centre: Point) -> list[Mark]:
    (x, y), pose, tones = centre, sitting.pose, sitting.tones
    is_wide = pose.white > 0.3
    marks = []
    if pose.white > 0 and pose.eye > 0.3:
        marks.append(disc((x, y), 7.2 + 1.2 * pose.white, tones.white, 7.6 * min(pose.eye, 1.2) + pose.white))
    radius = 4.6 - 1.0 * min(1.0, pose.white / 0.3)
    tall = radius + 0.4 if is_wide else (radius + 1.6) * min(pose.eye, 1.05)
    pupil = (x + pose.gaze_x * 2.6, y + pose.gaze_y * 2.4)
    marks += [disc(pupil, radius, tones.eye, tall), disc((pupil[0] + 1.4, pupil[1] - 2), 1.3, _GLINT)]
    marks += _lid(sitting, side, centre)
    return [*marks, *_lashes(sitting, side, (x + side * 5.5, y - 4.5 * min(pose.eye, 1)), 4)]


def _lid(sitting: Sitting, side: int, centre: Point) -> list[Mark]:
    """Return the upper lid: a cut that slants to the nose, or a line over a tired eye."""
    (x, y), pose, tones = centre, sitting.pose, sitting.tones
    if pose.lid > 0:
        slant = 4 * pose.lid if side < 0 else -pose.lid
        other = 4 * pose.lid if side > 0 else -pose.lid
        low = y - 7 + 3 * pose.lid
        cut = [(x - 10, y - 13), (x + 10, y - 13), (x + 10, low + slant), (x - 10, low + other)]
        return [Mark(cut, tones.skin)]
    if pose.eye < 0.85:
        low = y - 5 * pose.eye - 1
        return [stroke([(x - 6.5, low), (x + 6.5, low)], mixed(tones.shade, _LID_SHADE, 0.45), 2)]
    return []


def _lashes(sitting: Sitting, side: int, corner: Point, length: float) -> list[Mark]:
    if not sitting.looks.has_lashes:
        return []
    x, y = corner
    return [stroke([(x - side * 1.5, y), (x + side * length, y - 2.6)], sitting.tones.eye, 1.9)]


def _brow(sitting: Sitting, side: int, centre: Point) -> Mark:
    (x, y), pose = centre, sitting.pose
    level = y - 15 - pose.lift * 6 - (pose.cock * 5 if side > 0 else 0)
    slope = pose.knit * 6.2
    inner, outer = (x - side * 9.5, level + slope), (x + side * 10, level - slope * 0.55 + 1)
    arch = 3.2 - 2.6 * min(1.0, max(0.0, (pose.knit - 0.1) / 0.5))
    middle = ((inner[0] + outer[0]) / 2, (inner[1] + outer[1]) / 2 - arch)
    return stroke([inner, middle, outer], sitting.tones.brow, sitting.looks.brow_width)


def _furrows(sitting: Sitting) -> list[Mark]:
    """Return two upright lines between angry brows, or one across a frightened forehead."""
    pose, tones = sitting.pose, sitting.tones
    if pose.knit > 0.65:
        colour = mixed(tones.shade, _FURROW, 0.35)
        pairs = (((-2.5, -15), (-1.5, -8)), ((3.5, -14), (2.5, -8)))
        return [stroke([(FACING + x, _EYE_Y + y) for x, y in pair], colour, 2) for pair in pairs]
    return []
