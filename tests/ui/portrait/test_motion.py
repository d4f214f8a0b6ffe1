"""A face lives: it eases, blinks now and then, and moves its mouth while it speaks."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest

from game.ui.portrait.motion import BLINK_S, BLINKS_EVERY_S, EASE_S, Frame, Motion
from game.ui.portrait.poses import pose_of

STEP_S = 1 / 100


def motion(seed: int = 1) -> Motion:
    return Motion(Random(seed), "anxious", 3)


def frames(face: Motion, seconds: float, rank: int = 3, *, is_speaking: bool = False) -> list[Frame]:
    """Return a frame for each hundredth of a second."""
    shown = []
    for _ in range(round(seconds / STEP_S)):
        face.advance(STEP_S, rank, is_speaking=is_speaking)
        shown.append(face.frame)
    return shown


def test_another_mood_is_reached_in_its_time_and_to_the_number() -> None:
    shown = frames(motion(), EASE_S + 0.05, rank=1)
    assert shown[0].pose != pose_of("anxious", 1)
    assert 0 < shown[17].share < 1
    assert shown[-1].pose == pose_of("anxious", 1)
    assert not shown[-1].is_between


def test_a_mood_that_turns_back_halfway_eases_from_where_the_face_is() -> None:
    face = motion()
    before = frames(face, EASE_S / 2, rank=1)[-1].pose
    after = frames(face, STEP_S, rank=3)[-1].pose
    assert abs(after.tilt - before.tilt) < 0.5
    assert frames(face, EASE_S)[-1].pose == pose_of("anxious", 3)


def test_eyes_shut_for_a_blink_every_few_seconds() -> None:
    shut = [frame.is_blinking for frame in frames(motion(), 60)]
    begins = [i * STEP_S for i in range(1, len(shut)) if shut[i] and not shut[i - 1]]
    pauses = [b - a for a, b in pairwise(begins)]
    assert all(BLINKS_EVERY_S[0] <= pause <= BLINKS_EVERY_S[1] + 2 * BLINK_S for pause in pauses)
    assert sum(shut) * STEP_S / len(begins) == pytest.approx(BLINK_S, abs=0.02)


def test_the_mouth_moves_while_words_are_said_and_not_otherwise() -> None:
    face = motion()
    assert len({frame.loudness for frame in frames(face, 2, is_speaking=True)}) == 4
    assert not any(frame.loudness for frame in frames(face, 2))


def test_the_same_seed_lives_the_same_life() -> None:
    assert frames(motion(7), 20, is_speaking=True) == frames(motion(7), 20, is_speaking=True)
    assert frames(motion(7), 20) != frames(motion(8), 20)


def test_it_says_when_it_begins_to_move_and_when_it_rests() -> None:
    face = motion()
    told = [face.advance(STEP_S, 1, is_speaking=False) for _ in range(60)]
    assert told[0]
    assert sum(told) == 2
