import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.ui.voice import YOU, Speech, speak, voice_of
from game.ui.voice_wave import STEP_S, STRANDS, trace
from tests.ui.personas import PERSONAS


def said(persona: str, rank: int, seconds: float = 6.0, seed: int = 1) -> Speech:
    return speak(voice_of(persona, rank), seconds, random.Random(seed))


def loudness(speech: Speech) -> float:
    front = trace(speech, 0, speech.seconds).strands[0]
    return sum(abs(height) for height in front) / len(front)


def silence(speech: Speech) -> float:
    hull = trace(speech, 0, speech.seconds).hull
    return sum(high - low < 0.01 for low, high in hull) / len(hull)


def test_a_raging_caller_fills_more_of_the_line_than_a_fair_one() -> None:
    assert loudness(said("aggressive", 1)) > 2 * loudness(said("aggressive", 5))


def test_an_opening_caller_is_heard_better_than_a_shut_one() -> None:
    assert loudness(said("silent", 5)) > loudness(said("silent", 1))


def test_a_panicking_voice_trembles_in_the_gaps_and_a_relieved_one_hardly() -> None:
    before_the_first_word = [max(trace(said("anxious", rank), 0, 0.03).strands[0]) for rank in (1, 5)]
    assert before_the_first_word[0] > 5 * before_the_first_word[1]


def test_the_confused_end_their_phrases_higher_than_they_begin() -> None:
    hulls = trace(said("confused", 1), 0, 6).hull
    assert sum(low + high for low, high in hulls) > 0


def test_who_rings_again_is_clipped_and_hard_at_worst_and_flows_at_best() -> None:
    worst, best = voice_of("repeat_caller", 1), voice_of("repeat_caller", 5)
    assert worst.edge > 5 * best.edge
    assert silence(said("repeat_caller", 1, seconds=30)) > 1.5 * silence(said("repeat_caller", 5, seconds=30))


@pytest.mark.parametrize("rank", [1, 2, 3, 4, 5])
def test_who_has_nobody_else_to_ask_speaks_slower_and_softer_than_the_anxious(rank: int) -> None:
    mine, theirs = said("out_of_scope", rank), said("anxious", rank)
    assert mine.voice.pace < theirs.voice.pace
    assert loudness(mine) < loudness(theirs)


def test_the_brisk_caller_has_an_edge_in_the_worst_mood_only() -> None:
    edges = [voice_of("social_engineer", rank).edge for rank in range(1, 6)]
    assert edges[0] > 0.8
    assert all(edge <= 0.35 for edge in edges[1:])


def test_who_haggles_ends_on_a_question_until_the_price_stands() -> None:
    bends = [voice_of("haggler", rank).bend for rank in range(1, 6)]
    assert min(bends[1:4]) > 0.1
    assert max(bends[0], bends[4]) < 0


@pytest.mark.parametrize("rank", [1, 2, 3, 4, 5])
def test_age_trembles_a_little_in_every_mood_and_takes_its_time(rank: int) -> None:
    mine, young = voice_of("elderly", rank), voice_of("anxious", 5)
    assert mine.tremor > young.tremor
    assert mine.pace < young.pace


@pytest.mark.parametrize("rank", [1, 2, 3, 4, 5])
def test_every_persona_has_a_voice_of_its_own_in_every_mood(rank: int) -> None:
    assert len({voice_of(persona, rank) for persona in PERSONAS}) == len(PERSONAS)


def test_the_trainee_sounds_the_same_at_every_mood_of_the_caller() -> None:
    assert voice_of(YOU, 1) == voice_of(YOU, 5)


def test_an_unknown_persona_sounds_like_the_anxious_one() -> None:
    assert voice_of("somebody", 2) == voice_of("anxious", 2)


def test_the_same_source_gives_the_same_line() -> None:
    assert trace(said("lonely", 2), 0, 3) == trace(said("lonely", 2), 0, 3)


def test_another_seed_gives_another_line() -> None:
    assert said("lonely", 2, seed=1) != said("lonely", 2, seed=2)


def test_two_stretches_join_without_a_step() -> None:
    speech = said("aggressive", 1)
    whole = trace(speech, 0, 2).strands[0]
    later = trace(speech, 1.2, 2).strands[0]
    assert later == whole[-len(later) :]


@pytest.mark.parametrize("seconds", [0.1, 0.4, 1.0])
def test_the_shortest_line_still_has_a_syllable(seconds: float) -> None:
    assert any(said("silent", 1, seconds=seconds).syllables)


@settings(max_examples=40)
@given(st.sampled_from(PERSONAS), st.integers(1, 5), st.integers(0, 10_000))
def test_no_strand_leaves_the_picture(persona: str, rank: int, seed: int) -> None:
    stretch = trace(said(persona, rank, seconds=3, seed=seed), 0, 3)
    assert all(abs(height) < 1.5 for strand in stretch.strands for height in strand)


@settings(max_examples=25)
@given(st.floats(0, 4), st.floats(0.05, 2))
def test_every_strand_and_the_hull_have_a_value_at_every_step(start: float, length: float) -> None:
    stretch = trace(said("expert", 3), start, start + length)
    sizes = {len(strand) for strand in stretch.strands} | {len(stretch.hull)}
    assert len(stretch.strands) == STRANDS
    assert len(sizes) == 1
    assert sizes.pop() >= length / STEP_S


def test_the_strands_behind_mirror_the_front_one_as_a_sound_does() -> None:
    front, *_, last = trace(said("lonely", 5), 0, 6).strands
    spoken = [(a, b) for a, b in zip(front, last, strict=True) if abs(a) > 0.2]
    assert sum(a * b < 0 for a, b in spoken) > 2 / 3 * len(spoken)


def turns(persona: str, rank: int) -> int:
    """Return how often the front strand changes its direction in six seconds."""
    front = trace(said(persona, rank), 0, 6).strands[0]
    steps = [b - a for a, b in itertools.pairwise(front) if b != a]
    return sum(a * b < 0 for a, b in itertools.pairwise(steps))


def test_a_calm_voice_rolls_where_a_raging_one_is_jagged() -> None:
    assert turns("aggressive", 1) > 1.5 * turns("aggressive", 5)


def test_a_quiet_line_is_a_cord_of_strands_and_not_one_wire() -> None:
    speech = said("silent", 5, seconds=20)
    lines = trace(speech, 0, 20)
    quiet = [step for step, (low, high) in enumerate(lines.hull) if high - low < 0.01]
    assert max(abs(lines.strands[2][step] - lines.strands[0][step]) for step in quiet) > 0.02


def test_before_and_after_the_words_all_strands_lie_on_one_point() -> None:
    lines = trace(said("silent", 5, seconds=3), 0, 3.3).strands
    assert {line[0] for line in lines} | {line[-1] for line in lines} == {0.0}
