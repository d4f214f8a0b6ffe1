from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.sound.samples import RATE_HZ, Samples, faded, levelled, mix_in, pcm, rms_dbfs, seamless, silent

levels = st.floats(-60, 0)
waves = st.lists(st.floats(-1, 1, width=32), min_size=1, max_size=200).map(lambda values: array("f", values))


@given(waves)
def test_soft_ends_are_silent(wave: Samples) -> None:
    soft = faded(wave, 1, 1)
    assert soft[0] == 0
    assert soft[-1] == 0


@given(waves, levels)
def test_no_level_leads_beyond_full_scale(wave: Samples, level_dbfs: float) -> None:
    assert max(map(abs, levelled(wave, level_dbfs))) <= 1


def test_a_sound_gets_the_level_that_was_asked_for() -> None:
    wave = array("f", [0.1, -0.1] * 100)
    assert rms_dbfs(levelled(wave, -26)) == pytest.approx(-26, abs=0.01)


def test_what_reaches_beyond_the_end_comes_round_at_the_beginning() -> None:
    samples = silent(4 / RATE_HZ)
    mix_in(samples, (1.0, 0.5, 0.25), 3 / RATE_HZ)
    assert list(samples) == [0.5, 0.25, 0, 1.0]


def test_a_loops_last_sample_is_the_one_before_what_is_folded_over_its_first() -> None:
    rising = array("f", [index / 1000 for index in range(1000)])
    loop = seamless(rising, 100 / RATE_HZ)
    assert len(loop) == 900
    assert loop[0] == pytest.approx(0.9)
    assert loop[-1] == pytest.approx(0.899)


def test_full_scale_fits_into_sixteen_bits() -> None:
    assert array("h", pcm((1.0, -1.0, 0.0))).tolist() == [32767, -32767, 0]
