from itertools import pairwise

import pytest

from game.callers.cast import PERSONAS
from game.ui.typing_pace import hand_of, strokes, typing_seconds
from game.ui.voice import YOU

SECONDS = 6.0


def pace(who: str) -> float:
    return len(strokes(who, SECONDS, 1)) / SECONDS


def longest_run(who: str) -> int:
    """Return how many keys come at most without a rest."""
    times = [stroke.at_s for stroke in strokes(who, SECONDS, 1)]
    rest_s = hand_of(who).rest_s * 0.6
    run = longest = 1
    for before, after in pairwise(times):
        run = run + 1 if after - before < rest_s else 1
        longest = max(longest, run)
    return longest


def test_who_is_overheard_types_few_keys_and_far_between() -> None:
    assert pace("silent") < 1.5 < pace("anxious")
    assert longest_run("silent") <= 2


def test_who_bargains_types_in_quick_bursts() -> None:
    assert 4 <= longest_run("haggler") <= 8
    assert hand_of("haggler").pace > hand_of("anxious").pace


def test_the_angry_hammer() -> None:
    forces = {who: max(stroke.force for stroke in strokes(who, SECONDS, 1)) for who in PERSONAS}
    assert max(forces, key=lambda who: forces[who]) == "aggressive"
    assert pace("aggressive") == max(map(pace, PERSONAS))


@pytest.mark.parametrize("who", [*PERSONAS, YOU])
def test_keys_are_in_time_and_in_order(who: str) -> None:
    for seconds in (0.05, 1.0, SECONDS):
        times = [stroke.at_s for stroke in strokes(who, seconds, 3)]
        assert times == sorted(times)
        assert times
        assert len(times) == 1 or times[-1] < seconds


def test_the_same_line_is_typed_the_same_again() -> None:
    assert strokes("haggler", 3.0, 5) == strokes("haggler", 3.0, 5) != strokes("haggler", 3.0, 6)


@pytest.mark.parametrize("who", [*PERSONAS, YOU])
def test_longer_lines_take_longer_within_bounds(who: str) -> None:
    lasts = [typing_seconds(who, on_the_call_s) for on_the_call_s in (1, 5, 10, 30, 600)]
    assert lasts == sorted(lasts)
    assert 0.5 <= lasts[0] < lasts[-1] <= 8.0
