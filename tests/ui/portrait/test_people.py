"""Thirteen people who can be told apart, and who can be drawn in any mood at any size."""

from __future__ import annotations

from itertools import combinations

import pygame
import pytest

from game.ui.cache import SurfaceCache
from game.ui.geometry import Size
from game.ui.portrait.drawing import Subject, drawing_of
from game.ui.portrait.easel import Easel
from game.ui.portrait.motion import still_frame
from game.ui.portrait.painting import painted
from game.ui.portrait.people import people
from game.ui.portrait.poses import POSING, RANKS, pose_of
from game.ui.portrait.sitting import HEIGHT, WIDTH
from game.ui.theme import Colour

ACCENT: Colour = (120, 160, 200)
PEOPLE = tuple(people())
MOODS = range(1, RANKS + 1)
SMALL = Size(40, 46)
GREY_APART = 8
"""How many of 255 steps of grey two small faces must differ by, on average over both."""


def easel(person: str, persona: str = "silent", size: Size = SMALL) -> Easel:
    return Easel(SurfaceCache(4_000_000), SurfaceCache(1_000_000), Subject(person, persona, True, ACCENT, True), size)


def drawn(person: str, persona: str = "silent", rank: int = 3, size: Size = SMALL) -> pygame.Surface:
    """Return somebody without telephone and without the shape behind."""
    marks = drawing_of(Subject(person, persona, False, ACCENT, True), pose_of(persona, rank))
    return painted(marks, size, size.w / WIDTH)


def greys(surface: pygame.Surface) -> list[float]:
    """Return the grey of each pixel on a middling ground."""
    ground = pygame.Surface(surface.get_size())
    ground.fill((90, 90, 90))
    ground.blit(surface, (0, 0), special_flags=pygame.BLEND_PREMULTIPLIED)
    raw = pygame.image.tobytes(ground, "RGB")
    return [0.3 * raw[i] + 0.59 * raw[i + 1] + 0.11 * raw[i + 2] for i in range(0, len(raw), 3)]


def silhouette(person: str) -> pygame.Mask:
    return pygame.mask.from_surface(drawn(person, size=Size(WIDTH, HEIGHT)))


def test_there_are_thirteen() -> None:
    assert len(PEOPLE) == len(POSING) == 13


def test_any_two_small_faces_differ_even_without_colour() -> None:
    thumbnails = {person: greys(drawn(person)) for person in PEOPLE}
    for one, other in combinations(PEOPLE, 2):
        apart = sum(abs(a - b) for a, b in zip(thumbnails[one], thumbnails[other], strict=True)) / len(thumbnails[one])
        assert apart > GREY_APART, (one, other, apart)


def test_any_two_people_differ_by_their_silhouettes_alone() -> None:
    outlines = {person: silhouette(person) for person in PEOPLE}
    for one, other in combinations(PEOPLE, 2):
        shared = outlines[one].overlap_area(outlines[other], (0, 0))
        alike = shared / (outlines[one].count() + outlines[other].count() - shared)
        assert alike < 0.955, (one, other, alike)


@pytest.mark.parametrize("times", [1, 2, 3])
@pytest.mark.parametrize("person", PEOPLE)
def test_everybody_can_be_drawn_in_each_mood_at_every_size(person: str, times: int) -> None:
    size = Size(SMALL.w * times, SMALL.h * times)
    for persona in POSING:
        face = easel(person, persona, size).face(still_frame(persona, times + 1))
        assert face.get_size() == size
        assert pygame.mask.from_surface(face).count() > size.w * size.h * 0.25


@pytest.mark.parametrize("person", PEOPLE)
def test_five_moods_of_a_person_are_five_pictures(person: str) -> None:
    pictures = {pygame.image.tobytes(drawn(person, "anxious", rank), "RGBA") for rank in MOODS}
    assert len(pictures) == RANKS


@pytest.mark.parametrize("person", PEOPLE)
def test_no_pose_carries_anybody_out_of_the_box(person: str) -> None:
    for persona in POSING:
        for rank in MOODS:
            marks = drawing_of(Subject(person, persona, True, ACCENT, True), pose_of(persona, rank))
            seen = [point for mark in marks for point in mark.points if point[1] <= HEIGHT]
            assert all(0 <= x <= WIDTH and y >= 0 for x, y in seen), (persona, rank)


def test_a_face_drawn_twice_is_the_same_to_the_pixel() -> None:
    once, again = (easel("amara", "expert").face(still_frame("expert", 1)) for _ in range(2))
    assert pygame.image.tobytes(once, "RGBA") == pygame.image.tobytes(again, "RGBA")


def test_in_writing_nobody_holds_a_telephone() -> None:
    on_the_phone, in_writing = (
        len(drawing_of(Subject("marta", "anxious", has_phone, ACCENT, True), pose_of("anxious", 3)))
        for has_phone in (True, False)
    )
    assert in_writing < on_the_phone
