"""Poses are numbers within their ranges, and pass into each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from game.ui.portrait.pose import RANGES, Pose, blinking, eased, talking
from game.ui.portrait.poses import POSING, RANKS, pose_of

POSES = [pose_of(persona, rank) for persona in POSING for rank in range(1, RANKS + 1)]
SHARES = st.floats(0, 1)


def is_in_range(pose: Pose) -> bool:
    return all(low - 1e-9 <= getattr(pose, name) <= high + 1e-9 for name, (low, high) in RANGES.items())


@given(st.sampled_from(POSES), st.sampled_from(POSES), SHARES, SHARES)
def test_no_number_leaves_its_range_however_a_face_moves(start: Pose, end: Pose, share: float, loudness: float) -> None:
    moving = talking(eased(start, end, share), loudness)
    assert is_in_range(moving)
    assert is_in_range(blinking(moving))


@given(st.sampled_from(POSES), st.sampled_from(POSES))
def test_easing_begins_and_ends_at_the_poses_exactly(start: Pose, end: Pose) -> None:
    assert eased(start, end, 0.0) == start
    assert eased(start, end, 1.0) == end


def test_halfway_every_number_is_halfway() -> None:
    start, end = pose_of("aggressive", 1), pose_of("aggressive", 2)
    half = eased(start, end, 0.5)
    assert all(abs(getattr(half, n) - (getattr(start, n) + getattr(end, n)) / 2) < 1e-9 for n in RANGES)


def test_one_sign_is_gone_before_another_grows() -> None:
    assert eased(pose_of("anxious", 1), pose_of("anxious", 5), 0.5).strength < 1e-9


def test_each_kind_of_caller_has_five_poses_of_its_own() -> None:
    assert len(set(POSES)) == len(POSES) == 65


def test_an_unknown_kind_of_caller_is_anxious() -> None:
    assert pose_of("somebody", 2) == pose_of("anxious", 2)
