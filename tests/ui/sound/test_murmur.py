"""The murmur as a signal: what a mood does to the voice of one and the same person."""

from functools import cache
from itertools import pairwise, product
from statistics import mean

import pytest

from game.ui.sound.samples import RATE_HZ, Samples, rms_dbfs
from game.ui.sound.timbre import timbre_of
from game.ui.sound.vowels import HUM, VOWELS, vowel_turn
from game.ui.voice import COLLEAGUE
from game.ui.voice_line import Spoken
from tests.ui.personas import PERSONAS
from tests.ui.sound.hearing import gaps_s, levels, most_jump, murmured, pitches_hz, power

TEXT = "I haven't got one of those. It's a white box, I think. I knew I'd get it wrong. What shall I do now?"
SECONDS = 5.0
ZDENA = "Zdena Kopřivová"
WORST, BEST = 1, 5


@cache
def voice(who: str = "anxious", rank: int = BEST, text: str = TEXT, name: str = ZDENA) -> Samples:
    return murmured(Spoken(who, rank, SECONDS, 1, text), name)


def pace(samples: Samples) -> float:
    """Return the syllables a second while somebody speaks: swells of the level by 6 dB and more."""
    swells, low, is_up = 0, -120.0, False
    heard = levels(samples)
    smooth = [mean(heard[max(0, at - 1) : at + 2]) for at in range(len(heard))]
    high = -120.0
    for level in smooth:
        low, high = (min(low, level), level) if not is_up else (low, max(high, level))
        if not is_up and level > max(low, -60) + 6:
            swells, is_up, high = swells + 1, True, level
        elif is_up and level < high - 6:
            is_up, low = False, level
    return swells / (SECONDS - sum(gaps_s(samples)))


@pytest.mark.parametrize("rank", [WORST, BEST])
@pytest.mark.parametrize("who", [*PERSONAS, COLLEAGUE])
def test_a_murmur_is_soft_and_never_clipped(who: str, rank: int) -> None:
    samples = voice(who, rank)
    assert -38 < rms_dbfs(samples) < -20
    assert max(map(abs, samples)) < 0.8


@pytest.mark.parametrize("name", ["Ada", "Bohumil Vydra", "The network desk", "Li"])
def test_no_vowel_of_anybody_goes_beyond_its_peak(name: str) -> None:
    pitch_hz, tract = timbre_of(name)
    for vowel, times, edge in product((*VOWELS, HUM), (0.8, 1.0, 1.5), (0, 4)):
        assert max(map(abs, vowel_turn(vowel, round(pitch_hz * times), tract, edge))) <= 0.7501


@pytest.mark.parametrize("who", ["anxious", "aggressive", "silent"])
def test_a_murmur_begins_and_ends_in_silence_and_has_no_click(who: str) -> None:
    samples = voice(who, WORST)
    assert not any((*samples[:100], *samples[-100:]))
    assert most_jump(samples) < 0.5 * max(map(abs, samples))


def test_a_murmur_lasts_as_long_as_its_line() -> None:
    assert 0 <= len(voice()) / RATE_HZ - SECONDS < 0.2


def test_a_murmur_comes_through_a_telephone() -> None:
    for samples in (voice(rank=WORST), voice("aggressive", WORST, name="Rudolf Havelka")):
        assert power(samples, 280, 3450) > 0.85 * power(samples, 20, 10500)


def test_panic_raises_the_voice() -> None:
    assert mean(pitches_hz(voice(rank=WORST))) > 1.12 * mean(pitches_hz(voice(rank=BEST)))


def test_a_steady_voice_lies_about_the_callers_own_pitch() -> None:
    assert mean(pitches_hz(voice(rank=BEST))) == pytest.approx(timbre_of(ZDENA).pitch_hz, rel=0.1)


def test_panic_shakes_the_voice() -> None:
    def unrest(samples: Samples) -> float:
        found = pitches_hz(samples)
        steps = (abs(after / before - 1) for before, after in pairwise(found))
        return mean(step for step in steps if step < 0.12)  # beyond that, another syllable begins

    assert unrest(voice(rank=WORST)) > 2.5 * unrest(voice(rank=BEST))


def test_panic_makes_the_voice_hurry() -> None:
    assert pace(voice(rank=WORST)) > 1.3 * pace(voice(rank=BEST))


def test_who_hardly_speaks_rests_more_than_who_rages() -> None:
    assert sum(gaps_s(voice("silent", WORST))) > 2 * sum(gaps_s(voice("aggressive", WORST)))


def test_a_rest_is_heard_where_a_full_stop_stands() -> None:
    with_stop = voice("aggressive", WORST, "one two three four five. six seven eight nine ten")
    without = voice("aggressive", WORST, "one two three four five six seven eight nine ten")
    assert max(gaps_s(with_stop), default=0.0) > max(gaps_s(without), default=0.0)


def test_a_question_ends_higher_than_a_statement() -> None:
    asked, said = (voice(text=f"you are coming home with me now{mark}") for mark in "?.")
    assert pitches_hz(asked)[-1] > 1.15 * pitches_hz(said)[-1]


def test_a_murmur_is_always_the_same_and_another_persons_is_another() -> None:
    assert voice() == murmured(Spoken("anxious", BEST, SECONDS, 1, TEXT), ZDENA)
    assert voice() != voice(name="Hana Ryšavá")


def test_a_text_without_letters_is_murmured_all_the_same() -> None:
    assert rms_dbfs(voice(text="...")) > -38
