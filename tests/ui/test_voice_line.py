from hypothesis import given
from hypothesis import strategies as st

from game.ui.voice import YOU
from game.ui.voice_line import EASE_S, PAUSE_S, Spoken, height, seconds_of, stretches


def test_lines_follow_one_another_with_a_pause() -> None:
    first, second = stretches((Spoken("anxious", 3, 2.0), Spoken(YOU, 3, 1.0)))
    assert first.start_s == 0
    assert second.start_s == 2.0 + PAUSE_S


def test_the_first_line_lies_on_its_own_rung_from_the_start() -> None:
    (only,) = stretches((Spoken("anxious", 4, 2.0),))
    assert height(only, 0) == 4


def test_a_fall_of_the_mood_takes_as_long_as_the_look_says() -> None:
    _, fallen = stretches((Spoken("anxious", 3, 2.0), Spoken("anxious", 1, 2.0)))
    assert height(fallen, 0) == 3
    assert height(fallen, EASE_S / 2) == 2
    assert height(fallen, EASE_S) == 1


def test_more_words_are_heard_longer() -> None:
    assert seconds_of(20) > seconds_of(8) > seconds_of(3) == seconds_of(0)


@given(st.lists(st.integers(1, 5), min_size=1, max_size=8), st.floats(0, 5))
def test_the_line_never_leaves_the_ladder(ranks: list[int], since_s: float) -> None:
    said = stretches([Spoken("confused", rank, 1.5) for rank in ranks])
    assert all(1 <= height(stretch, since_s) <= 5 for stretch in said)
