"""The portrait on a page."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pygame

from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.portrait.motion import Motion
from game.ui.theme import Role
from game.ui.widget import REST, Kind, Semantics
from game.ui.widgets.portrait import LivePortrait, Portrait


def portrait(motion: Motion | None = None, *, rank: int = 3) -> Portrait:
    return Portrait("marta", "anxious", rank, Role.ANXIOUS, "Zdena, worried", motion=motion)


def picture(context: Context, shown: Portrait) -> bytes:
    size = shown.measure(context, 1000)
    surface = pygame.Surface(size)
    shown.draw(context, surface, Box(0, 0, *size), REST)
    return pygame.image.tobytes(surface, "RGB")


def test_it_reads_as_an_image_of_somebody_in_a_mood(context: Context) -> None:
    assert portrait().semantics() == Semantics(Kind.IMAGE, "Zdena, worried")


def test_between_two_moods_it_looks_like_neither(context: Context) -> None:
    motion = Motion(Random(1), "anxious", 3)
    motion.advance(0.15, 1, is_speaking=False)
    moods = {picture(context, portrait(rank=rank)) for rank in (1, 3)}
    assert picture(context, portrait(motion)) not in moods


def test_in_reduced_motion_it_shows_the_mood_at_once_and_neither_blinks_nor_speaks(context: Context) -> None:
    motion = Motion(Random(1), "anxious", 3)
    motion.advance(0.15, 1, is_speaking=True)
    still = replace(context, is_still=True)
    assert picture(still, portrait(motion, rank=1)) == picture(context, portrait(rank=1))


def test_a_word_changes_the_mouth_and_leaves_the_rest(context: Context) -> None:
    motion = Motion(Random(1), "anxious", 3)
    motion.advance(0.01, 3, is_speaking=True)
    size = portrait().measure(context, 1000)
    surfaces = [pygame.image.frombytes(picture(context, each), size, "RGB") for each in (portrait(motion), portrait())]
    changed = pygame.mask.from_threshold(surfaces[0], (0, 0, 0), (6, 6, 6, 255), surfaces[1])
    changed.invert()
    boxes = changed.get_bounding_rects()
    whole = boxes[0].unionall(boxes[1:])
    assert 0 < whole.w < size.w * 0.4
    assert whole.top > size.h * 0.35


def test_a_face_at_rest_is_painted_once_and_kept(context: Context) -> None:
    picture(context, portrait())
    kept = len(context.shapes.faces)
    picture(context, portrait())
    assert len(context.shapes.faces) == kept


def test_only_a_moving_face_is_drawn_again_and_again() -> None:
    assert LivePortrait.is_animated
    assert not Portrait.is_animated
