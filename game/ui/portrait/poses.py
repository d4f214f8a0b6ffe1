"""Five poses for every kind of caller, one for each mood of the ladder, worst to best."""

from __future__ import annotations

from functools import cache

from game.ui.portrait.pose import Pose

RANKS = 5
_FALLBACK = "anxious"


@cache
def pose_of(persona: str, rank: int) -> Pose:
    """Return how a kind of caller looks at a mood's rank, from 1 (worst) to 5; an unknown kind is anxious."""
    poses = _POSES.get(persona, _POSES[_FALLBACK])
    words = poses[min(max(rank, 1), RANKS) - 1].split()
    told = dict(zip(words[::2], words[1::2], strict=True))
    sign = told.pop("sign", "")
    return Pose(**{name: float(number) for name, number in told.items()}, sign=sign)


_POSES: dict[str, tuple[str, ...]] = {
    "anxious": (  # panicking, frightened, worried, steady, relieved
        "knit -1 lift 0.95 eye 1.3 white 1 curve -0.7 open 0.45 wide 0.62 tremble 0.6 tilt 7 lean -0.8 shoulders 1 "
        "sign sweat strength 1",
        "knit -0.95 lift 0.7 eye 1.15 white 0.8 curve -0.6 open 0.12 wide 0.6 tremble 0.8 tilt 6 lean -0.5 "
        "shoulders 0.8 sign sweat strength 0.8",
        "knit -0.8 lift 0.4 gaze_x 0.2 curve -0.35 wide 0.6 tremble 0.5 tilt 5 lean -0.2 shoulders 0.45",
        "knit -0.3 lift 0.2 curve 0.25 wide 0.7 tilt 2 shoulders 0.1 blush 0.3",
        "knit -0.25 lift 0.45 eye 0.12 curve 1 open 0.35 wide 0.85 teeth 1 tilt -5 lean 0.2 shoulders -0.5 blush 1 "
        "sign joy strength 1",
    ),
    "aggressive": (  # raging, angry, curt, gruff, fair
        "knit 1.15 lift -0.5 eye 1.05 white 0.7 lid 0.6 curve -0.7 open 1 wide 1.05 teeth 1 tilt -6 lean 1 "
        "shoulders 1 blush 1 sign steam strength 1",
        "knit 1 lift -0.35 eye 0.9 lid 0.55 curve -0.6 open 0.6 wide 0.95 teeth 1 tilt -5 lean 0.75 shoulders 0.8 "
        "blush 0.75 sign steam strength 0.7",
        "knit 0.7 lift -0.15 eye 0.8 lid 0.5 curve -0.6 wide 0.7 tilt -2 lean 0.35 shoulders 0.45 blush 0.25",
        "knit 0.3 cock 0.25 eye 0.85 lid 0.2 curve -0.15 wide 0.7 skew 0.25 shoulders 0.15",
        "knit -0.1 lift 0.45 cock 0.2 eye 0.95 curve 1.3 open 0.2 wide 0.9 teeth 1 skew 0.15 tilt 4 lean -0.15 "
        "shoulders -0.3 blush 0.5",
    ),
    "confused": (  # lost, muddled, unsure, following, clear
        "knit -0.8 lift 1 cock 0.5 eye 1.2 white 0.9 gaze_x -0.5 gaze_y -0.5 curve -0.3 open 0.5 wide 0.5 tilt 12 "
        "lean -0.3 shoulders 0.5 sign swirl strength 1",
        "knit -0.5 lift 0.6 cock 0.8 gaze_x -0.4 gaze_y -0.4 curve -0.35 wide 0.6 skew 0.5 tremble 0.3 tilt 9 "
        "shoulders 0.3 sign swirl strength 0.7",
        "knit -0.2 lift 0.3 cock 0.7 eye 0.95 curve -0.1 wide 0.6 skew 0.4 tilt 6",
        "lift 0.2 cock 0.2 gaze_x 0.2 gaze_y 0.2 curve 0.3 wide 0.7 tilt 2",
        "lift 0.7 eye 1.1 curve 0.95 open 0.35 wide 0.9 teeth 1 tilt -4 lean 0.3 shoulders -0.3 blush 0.5 sign joy "
        "strength 1",
    ),
    "expert": (  # scornful, impatient, guarded, collegial, impressed
        "knit 0.6 cock 1.2 eye 0.6 lid 0.3 gaze_x 0.5 gaze_y -0.5 curve -0.5 wide 0.7 skew 0.7 tilt -8 lean -0.9 "
        "shoulders 0.1",
        "knit 0.75 cock 0.2 eye 0.65 lid 0.4 curve -0.4 wide 0.6 tilt -4 lean -0.4 shoulders 0.2 sign dots strength 1",
        "knit 0.3 cock 0.4 eye 0.75 lid 0.15 curve -0.05 wide 0.65 skew 0.2 tilt -2 lean -0.2",
        "lift 0.2 eye 0.95 curve 0.4 wide 0.75 skew 0.2 tilt 2 lean 0.2",
        "lift 0.7 cock 0.3 eye 1.05 curve 0.9 open 0.28 wide 0.85 teeth 1 tilt 4 lean 0.5 blush 0.4 sign joy "
        "strength 1",
    ),
    "lonely": (  # hurt, lonely, rambling, chatty, cheered
        "knit -0.9 lift 0.3 eye 0.75 gaze_x -0.3 gaze_y 0.7 lid -0.3 curve -0.9 wide 0.6 tilt 9 lean -0.4 "
        "shoulders -0.9",
        "knit -0.7 lift 0.3 eye 0.9 gaze_x -0.4 gaze_y 0.3 curve -0.35 wide 0.6 tilt 7 shoulders -0.6",
        "knit -0.1 lift 0.5 gaze_x 0.5 gaze_y -0.3 curve 0.2 open 0.55 wide 0.7 tilt -4 lean 0.2 shoulders 0.1",
        "lift 0.6 curve 0.6 open 0.5 wide 0.85 teeth 1 tilt -6 lean 0.3 blush 0.6",
        "lift 0.7 eye 0.1 curve 1.1 open 0.7 teeth 1 tilt -9 lean 0.4 shoulders 0.3 blush 1 sign joy strength 1",
    ),
    "silent": (  # shut, wary, waiting, answering, open
        "knit 0.35 lift -0.3 eye 0.55 gaze_x -0.8 gaze_y 0.5 curve -0.3 wide 0.42 tilt 8 lean -1 shoulders 0.8",
        "knit 0.1 lift -0.1 eye 0.7 gaze_x -0.6 gaze_y 0.2 curve -0.2 wide 0.45 tilt 5 lean -0.6 shoulders 0.5",
        "lift 0.05 eye 0.85 gaze_x -0.1 wide 0.5 tilt 2 lean -0.2 shoulders 0.2",
        "lift 0.25 eye 0.95 curve 0.2 open 0.2 wide 0.5 lean 0.1",
        "lift 0.5 curve 0.75 open 0.1 wide 0.72 tilt -4 lean 0.35 shoulders -0.4 blush 0.6",
    ),
    "elderly": (  # offended, stiff, reserved, civil, warm
        "knit 0.45 lift 0.35 eye 0.5 lid 0.2 gaze_x -0.6 gaze_y -0.3 curve -0.65 wide 0.5 tilt -7 lean -0.9 "
        "shoulders 0.5 blush 0.4",
        "knit 0.3 lift 0.2 eye 0.7 lid 0.1 gaze_x -0.3 curve -0.4 wide 0.5 tilt -4 lean -0.5 shoulders 0.4",
        "knit -0.1 lift 0.25 eye 0.85 curve -0.05 wide 0.55 tilt -1 lean -0.15 shoulders 0.15",
        "knit -0.15 lift 0.3 eye 0.95 curve 0.4 wide 0.7 tilt 3 lean 0.1 blush 0.3",
        "knit -0.3 lift 0.5 eye 0.12 curve 0.85 wide 0.85 tilt 6 lean 0.3 shoulders -0.4 blush 0.9 sign joy "
        "strength 0.8",
    ),
    "haggler": (  # cheated, pushing, bargaining, fair, settled
        "knit 0.8 lift 0.3 eye 1.15 white 0.7 lid 0.2 curve -0.8 open 0.7 wide 0.85 teeth 1 tilt -7 lean 0.7 "
        "shoulders 0.9 blush 0.6 sign steam strength 0.8",
        "knit 0.5 cock 0.9 eye 0.8 lid 0.25 curve -0.3 open 0.25 wide 0.75 teeth 1 skew 0.5 tilt -5 lean 0.6 "
        "shoulders 0.4 blush 0.2",
        "knit 0.15 cock 1 eye 0.75 gaze_x 0.4 curve 0.15 wide 0.7 skew 0.6 tilt 5 lean 0.2 shoulders 0.1",
        "lift 0.25 cock 0.35 eye 0.9 curve 0.45 wide 0.75 skew 0.3 tilt 2",
        "lift 0.5 eye 0.14 curve 1.15 open 0.4 wide 0.95 teeth 1 tilt 6 lean -0.2 shoulders -0.3 blush 0.5 sign "
        "joy strength 1",
    ),
    "out_of_scope": (  # hopeless, shaken, holding, trusting, comforted
        "knit -1 lift 0.35 eye 0.5 gaze_x -0.2 gaze_y 0.9 lid -0.3 curve -0.8 wide 0.55 tremble 0.35 tilt 11 lean "
        "-0.5 shoulders -1",
        "knit -0.9 lift 0.55 eye 0.9 gaze_y 0.4 curve -0.5 open 0.12 wide 0.55 tremble 0.6 tilt 8 lean -0.3 "
        "shoulders -0.5",
        "knit -0.55 lift 0.3 eye 0.85 gaze_x 0.2 gaze_y 0.2 curve -0.15 wide 0.6 tilt 5 shoulders -0.2",
        "knit -0.4 lift 0.35 curve 0.35 wide 0.7 tilt 2 lean 0.2 blush 0.3",
        "knit -0.45 lift 0.5 eye 0.13 curve 0.8 wide 0.8 tilt -4 lean 0.3 shoulders -0.3 blush 0.8 sign joy "
        "strength 0.7",
    ),
    "repeat_caller": (  # finished, bitter, wary, willing, trusting
        "knit 0.2 lift -0.2 eye 0.4 gaze_x -0.7 gaze_y 0.4 curve -0.75 wide 0.55 tilt -9 lean -1 shoulders -0.6",
        "knit 0.75 eye 0.6 lid 0.35 curve -0.6 wide 0.6 skew 0.35 tilt -5 lean -0.5 shoulders 0.5 sign dots "
        "strength 0.9",
        "knit 0.2 cock 0.6 eye 0.75 lid 0.1 gaze_x -0.2 curve -0.2 wide 0.6 skew 0.2 tilt -2 lean -0.2 shoulders 0.25",
        "lift 0.3 cock 0.2 eye 0.95 curve 0.2 wide 0.65 tilt 3 lean 0.1",
        "knit -0.2 lift 0.6 curve 0.85 open 0.22 wide 0.85 teeth 1 tilt 6 lean 0.35 shoulders -0.4 blush 0.7 sign "
        "joy strength 0.8",
    ),
    "social_engineer": (  # cutting, pressing, crisp, smooth, genial
        "knit 0.9 lift -0.1 eye 0.55 lid 0.5 gaze_x 0.3 curve -0.55 wide 0.6 skew 0.5 tilt -6 lean 0.6 shoulders 0.4",
        "knit 0.55 lift 0.1 eye 0.85 lid 0.3 curve -0.2 open 0.4 wide 0.75 teeth 1 tilt -4 lean 0.8 shoulders 0.5 "
        "sign dots strength 0.8",
        "knit 0.25 cock 0.3 eye 0.8 lid 0.1 wide 0.7 tilt -1 lean 0.2 shoulders 0.1",
        "lift 0.15 cock 0.5 eye 0.8 curve 0.5 wide 0.8 skew 0.6 tilt 3 lean 0.2",
        "lift 0.4 cock 0.5 eye 0.9 curve 1 open 0.3 wide 1 teeth 1 skew 0.3 tilt 6 lean 0.4 shoulders -0.2 blush 0.3",
    ),
    "non_native": (  # ashamed, straining, careful, understood, at ease
        "knit -0.9 lift 0.4 eye 0.6 gaze_x -0.5 gaze_y 0.8 curve -0.5 wide 0.5 tremble 0.3 tilt 9 lean -0.7 "
        "shoulders 0.7 blush 1",
        "knit -0.2 lift 0.1 eye 0.75 gaze_x 0.5 gaze_y -0.3 lid 0.1 curve -0.3 open 0.15 wide 0.55 skew 0.3 tilt 7 "
        "lean 0.5 shoulders 0.4 sign dots strength 0.8",
        "knit -0.35 lift 0.4 gaze_x 0.2 curve 0.05 wide 0.55 tilt 4 lean 0.2 shoulders 0.15",
        "lift 0.45 eye 1.05 curve 0.45 wide 0.75 tilt 1 lean 0.2 blush 0.3",
        "lift 0.6 eye 0.9 curve 1.05 open 0.35 wide 0.95 teeth 1 tilt -6 lean 0.3 shoulders -0.4 blush 0.7 sign "
        "joy strength 1",
    ),
    "vip": (  # affronted, cold, measured, gracious, delighted
        "knit 0.7 lift 0.4 eye 0.85 lid 0.35 gaze_y -0.2 curve -0.6 open 0.3 wide 0.65 tilt -8 lean -0.8 shoulders "
        "0.6 blush 0.4",
        "knit 0.4 cock 0.7 eye 0.55 lid 0.25 gaze_x 0.4 curve -0.4 wide 0.6 skew 0.2 tilt -6 lean -0.6 shoulders 0.2",
        "knit 0.1 cock 0.3 eye 0.8 curve 0.05 wide 0.65 tilt -2 lean -0.1",
        "lift 0.25 eye 0.9 curve 0.5 wide 0.8 tilt 3 lean 0.1 blush 0.2",
        "lift 0.6 eye 0.15 curve 1.1 open 0.45 wide 0.95 teeth 1 tilt 5 lean 0.3 shoulders -0.3 blush 0.5 sign joy "
        "strength 0.9",
    ),
}

POSING = tuple(_POSES)
"""The kinds of callers that have poses of their own."""
