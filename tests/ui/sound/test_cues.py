"""Each sound as a signal: its level, its length, its ends. Ranges are wide enough to tune in, and no wider."""

import pytest

from game.ui.sound.cues import Bus, Cue
from game.ui.sound.line_sounds import RING_HZ, TONE_HZ
from game.ui.sound.recipes import rendering_of
from game.ui.sound.samples import RATE_HZ, finished, rms_dbfs
from tests.ui.sound.hearing import levels, most_jump, power, sound_of, strength

LEVELS = {Bus.LINE: (-34, -20), Bus.KEYS: (-42, -24), Bus.ROOM: (-54, -42)}
LENGTHS_S = {
    Cue.RING: (0.8, 1.4),
    Cue.PICK_UP: (0.2, 0.5),
    Cue.HOLD_TUNE: (12, 18),
    Cue.TRANSFER: (0.4, 0.8),
    Cue.HANG_UP: (0.2, 0.5),
    Cue.BUSY_TONE: (2, 3),
    Cue.KEY: (0.03, 0.1),
    Cue.TICK: (0.15, 0.4),
    Cue.RUSTLE: (0.5, 1),
    Cue.PEN: (0.3, 0.8),
    Cue.STAMP: (0.15, 0.5),
    Cue.ROOM_DAY: (8, 12),
    Cue.ROOM_NIGHT: (8, 12),
}
LOOPS = (Cue.HOLD_TUNE, Cue.ROOM_DAY, Cue.ROOM_NIGHT)
ONCE = tuple(cue for cue in Cue if cue not in LOOPS)
every_cue = pytest.mark.parametrize("cue", Cue, ids=lambda cue: cue.told)


@every_cue
def test_a_sound_is_as_loud_as_its_kind_and_never_clipped(cue: Cue) -> None:
    low, high = LEVELS[cue.bus]
    samples = sound_of(cue)
    assert low <= rms_dbfs(samples) <= high
    assert max(map(abs, samples)) < 0.6


@every_cue
def test_a_sound_lasts_as_long_as_it_should(cue: Cue) -> None:
    least_s, most_s = LENGTHS_S[cue]
    assert least_s <= len(sound_of(cue)) / RATE_HZ <= most_s


@pytest.mark.parametrize("cue", ONCE, ids=lambda cue: cue.told)
def test_a_sound_begins_and_ends_without_a_click(cue: Cue) -> None:
    samples = sound_of(cue)
    assert max(map(abs, (*samples[:3], *samples[-20:]))) < 0.002


@pytest.mark.parametrize("cue", LOOPS, ids=lambda cue: cue.told)
def test_the_end_of_a_loop_leads_to_its_start(cue: Cue) -> None:
    samples = sound_of(cue)
    near = max(most_jump(samples[-100:]), most_jump(samples[:100]))
    assert abs(samples[0] - samples[-1]) <= 1.2 * near


@pytest.mark.parametrize("cue", [Cue.ROOM_DAY, Cue.ROOM_NIGHT], ids=lambda cue: cue.told)
def test_a_room_is_as_loud_where_its_loop_closes_as_anywhere(cue: Cue) -> None:
    samples = sound_of(cue)
    assert rms_dbfs(samples[-4000:] + samples[:4000]) == pytest.approx(rms_dbfs(samples), abs=3)


@every_cue
def test_a_sound_is_always_the_same(cue: Cue) -> None:
    assert finished(rendering_of(cue)) == sound_of(cue)


def test_the_ring_has_two_tones_that_take_turns() -> None:
    burst = sound_of(Cue.RING)[: round(0.42 * RATE_HZ)]
    low, high = (strength(burst, tone_hz) for tone_hz in RING_HZ)
    assert 0.5 < low / high < 2
    assert min(low, high) > 8 * max(strength(burst, hz) for hz in (500, 770, 1100))


def test_the_ring_rests_between_its_two_bursts() -> None:
    rest = sound_of(Cue.RING)[round(0.46 * RATE_HZ) : round(0.56 * RATE_HZ)]
    assert rms_dbfs(rest) < -80


def test_an_engaged_line_has_europes_one_tone_as_long_off_as_on() -> None:
    tone = sound_of(Cue.BUSY_TONE)
    first = tone[: round(0.33 * RATE_HZ)]
    assert strength(first, TONE_HZ) > 30 * max(strength(first, hz) for hz in (350, 500, 600))
    heard = [level > -60 for level in levels(tone[: round(1.32 * RATE_HZ)])]
    assert 0.44 < sum(heard) / len(heard) < 0.56


def test_the_hold_tune_comes_through_a_telephone() -> None:
    tune = sound_of(Cue.HOLD_TUNE)
    assert power(tune, 250, 3600) > 0.9 * power(tune, 20, 10000)


def test_the_night_is_quieter_than_the_day_and_lies_lower() -> None:
    day, night = sound_of(Cue.ROOM_DAY), sound_of(Cue.ROOM_NIGHT)
    assert rms_dbfs(night) < rms_dbfs(day)
    assert power(night, 600, 3000) < 0.7 * power(day, 600, 3000)
