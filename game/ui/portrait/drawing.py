"""From a person and a pose to marks in the portrait's box, from back to front."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from game.ui.portrait.arm import arm
from game.ui.portrait.beards import beard_above, beard_below
from game.ui.portrait.body import neck, torso
from game.ui.portrait.dress import dress
from game.ui.portrait.eyes import eyes
from game.ui.portrait.glasses import glasses
from game.ui.portrait.hair import hair_of
from game.ui.portrait.head import cheeks, face
from game.ui.portrait.looks import Tones, tones_of
from game.ui.portrait.marks import Mark, posed
from game.ui.portrait.mouth import mouth
from game.ui.portrait.nose import nose
from game.ui.portrait.people import looks_of
from game.ui.portrait.pose import Pose
from game.ui.portrait.signs import sign
from game.ui.portrait.sitting import NAPE, Sitting
from game.ui.theme import Colour

_SIGN_TILT = 0.4
"""How far a sign goes along with the head."""
_REST = Pose()
_EYES = (-26.0, -17.0, 37.0, 8.0)
_MOUTH = (-33.0, 20.0, 40.0, 32.0)
"""How far left, above, right and below of its middle level a mouth and the beard around it may reach."""


class Subject(NamedTuple):
    """Who is drawn, and in what light: a person's name, as which kind of caller, and whether they hold a telephone.

    `accent` is the colour of the shape behind them and of their signs.
    """

    person: str
    persona: str
    has_phone: bool
    accent: Colour
    is_night: bool


class _Still(NamedTuple):
    """What of a head no pose changes but for its tilt: behind it, the face, and what lies over it."""

    behind: list[Mark]
    face: list[Mark]
    over: list[Mark]


def drawing_of(subject: Subject, pose: Pose) -> list[Mark]:
    """Return the marks of a portrait, in the box of 200 × 230, the telephone on the right."""
    sitting = _sitting(subject.person, pose, is_night=subject.is_night)
    still = _still(subject.person, is_night=subject.is_night)

    def on_head(marks: list[Mark]) -> list[Mark]:
        return posed(marks, pose.tilt, NAPE, sitting.head)

    moving = [*cheeks(sitting), *eyes(sitting), *beard_below(sitting), *nose(sitting), *mouth(sitting)]
    return [
        *on_head(still.behind),
        *torso(sitting),
        *neck(sitting),
        *dress(sitting),
        *hair_of(sitting.looks.hair_style).hanging(sitting),
        *on_head([*still.face, *moving, *beard_above(sitting), *still.over]),
        *(arm(sitting) if subject.has_phone else ()),
        *posed(sign(sitting, subject.accent), pose.tilt * _SIGN_TILT, NAPE, sitting.head),
    ]


def eyes_box(person: str, pose: Pose) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of all that a blink moves, in the portrait's box."""
    return _box_on_head(_sitting(person, pose, is_night=True), _EYES)


def mouth_box(person: str, pose: Pose) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of all that a word moves, a beard included."""
    sitting = _sitting(person, pose, is_night=True)
    left, above, right, below = _MOUTH
    level = sitting.looks.mouth_y
    return _box_on_head(sitting, (left, level - above, right, level + below))


def _box_on_head(sitting: Sitting, box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    left, top, right, bottom = box
    corners = [sitting.of_head(corner) for corner in ((left, top), (right, top), (left, bottom), (right, bottom))]
    across, down = [x for x, _ in corners], [y for _, y in corners]
    return min(across), min(down), max(across), max(down)


def _sitting(person: str, pose: Pose, *, is_night: bool) -> Sitting:
    looks = looks_of(person)
    return Sitting(looks, _tones(person, is_night=is_night), pose, is_night)


@lru_cache(maxsize=32)
def _tones(person: str, *, is_night: bool) -> Tones:
    return tones_of(looks_of(person), is_night=is_night)


@lru_cache(maxsize=16)
def _still(person: str, *, is_night: bool) -> _Still:
    sitting = _sitting(person, _REST, is_night=is_night)
    hair = hair_of(sitting.looks.hair_style)
    return _Still(hair.behind(sitting), face(sitting), [*hair.over(sitting), *glasses(sitting)])
