"""The mixer on the dummy device: what plays, how loud, and what happens without a device."""

from collections.abc import Iterator
from dataclasses import replace

import pygame
import pytest

from game.preferences import Preferences
from game.ui.sound.cues import Bus, Cue
from game.ui.sound.mixer import NO_DEVICE, MixerSound
from game.ui.voice_line import Spoken

USUAL = Preferences()
MUTE = Preferences(volume=0)
LINE = Spoken("anxious", 1, 3.0, 1, "I don't know what to do.")
ROOM, REPEATED_LINE, VOICE, ONCE = 0, 1, 2, 3


@pytest.fixture
def sound() -> Iterator[MixerSound]:
    """Give a mixer in which one sound is made at each update: its clock stands still."""
    mixer = MixerSound(clock=lambda: 0.0)
    yield mixer
    mixer.close()


def is_busy(channel: int) -> bool:
    return pygame.mixer.Channel(channel).get_busy()


def sound_on(channel: int) -> pygame.mixer.Sound:
    played = pygame.mixer.Channel(channel).get_sound()
    assert played is not None
    return played


def falls_silent(channel: int) -> bool:
    """Return whether a channel comes to its end; a soft one takes a moment."""
    for _ in range(300):
        if not is_busy(channel):
            return True
        pygame.time.wait(10)
    return False


def test_the_device_is_opened_at_the_first_update_and_not_before(sound: MixerSound) -> None:
    sound.loop(Cue.ROOM_DAY)
    sound.say(LINE, "Zdena")
    assert pygame.mixer.get_init() is None
    sound.update(USUAL)
    assert pygame.mixer.get_init() == (22050, -16, 1)


def test_no_device_is_opened_for_who_wants_no_sound(sound: MixerSound) -> None:
    sound.update(MUTE)
    assert pygame.mixer.get_init() is None
    assert sound.trouble == ""


def test_a_sound_that_is_not_ready_is_made_first_and_then_heard(sound: MixerSound) -> None:
    sound.update(MUTE)
    sound.update(USUAL)
    sound.play(Cue.BUSY_TONE)
    sound.update(USUAL)
    assert pygame.mixer.get_busy()


def test_a_room_gives_way_to_the_other_one(sound: MixerSound) -> None:
    sound.loop(Cue.ROOM_NIGHT)
    sound.update(USUAL)
    night = pygame.mixer.Channel(ROOM).get_sound()
    sound.loop(Cue.ROOM_DAY)
    sound.update(USUAL)
    assert is_busy(ROOM)
    assert pygame.mixer.Channel(ROOM).get_sound() is not night


def test_a_murmur_is_fed_piece_by_piece(sound: MixerSound) -> None:
    sound.update(USUAL)
    sound.say(LINE, "Zdena")
    waits = []
    for _ in range(20):
        sound.update(USUAL)
        waits.append(pygame.mixer.Channel(VOICE).get_queue() is not None)
    assert any(waits)


def test_a_murmur_that_is_broken_off_is_not_fed_any_more(sound: MixerSound) -> None:
    sound.update(USUAL)
    sound.say(replace(LINE, seconds=60.0), "Zdena")
    sound.update(USUAL)
    sound.break_off()
    sound.update(USUAL)
    assert falls_silent(VOICE)


def test_volumes_hold_at_once(sound: MixerSound) -> None:
    sound.loop(Cue.ROOM_NIGHT)
    sound.update(Preferences(volume=100, room_volume=100))
    room = pygame.mixer.Channel(ROOM).get_sound()
    loud = room.get_volume()
    sound.update(Preferences(volume=100, room_volume=50))
    assert loud == 1
    assert room.get_volume() == pytest.approx(0.25, abs=0.01)


@pytest.mark.parametrize("bus", Bus)
def test_each_kind_of_sound_has_a_volume_of_its_own(sound: MixerSound, bus: Bus) -> None:
    preferences = USUAL._replace(**{bus.value: 0})
    sound.loop(Cue.HOLD_TUNE)
    sound.loop(Cue.ROOM_DAY)
    for _ in range(2):
        sound.update(preferences)
    heard = {Bus.LINE: sound_on(REPEATED_LINE), Bus.ROOM: sound_on(ROOM)}
    sound.play(Cue.RUSTLE)
    sound.update(preferences)
    heard[Bus.KEYS] = sound_on(ONCE)
    sound.say(LINE, "Zdena")
    sound.update(preferences)
    heard[Bus.VOICE] = sound_on(VOICE)
    assert {each for each, played in heard.items() if played.get_volume() == 0} == {bus}


def test_leaving_a_call_ends_its_tune_and_leaves_the_room(sound: MixerSound) -> None:
    sound.loop(Cue.ROOM_NIGHT)
    sound.loop(Cue.HOLD_TUNE)
    for _ in range(2):
        sound.update(USUAL)
    was_busy = is_busy(REPEATED_LINE)
    sound.hush()
    assert was_busy
    assert falls_silent(REPEATED_LINE)
    assert is_busy(ROOM)


def test_without_a_device_all_is_silent_and_says_why_once(monkeypatch: pytest.MonkeyPatch, sound: MixerSound) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no such driver")
    sound.update(USUAL)
    sound.play(Cue.KEY)
    sound.loop(Cue.ROOM_DAY)
    sound.say(LINE, "Zdena")
    for ask in (sound.break_off, sound.hush, sound.pause, sound.resume, sound.reopen):
        ask()
    sound.update(USUAL)
    assert sound.trouble == NO_DEVICE


def test_a_device_that_came_is_found_when_a_volume_changes(monkeypatch: pytest.MonkeyPatch, sound: MixerSound) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no such driver")
    sound.update(USUAL)
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    sound.update(Preferences(volume=60))
    assert sound.trouble == ""
    assert pygame.mixer.get_init() is not None


def test_when_the_device_is_gone_another_one_goes_on_with_what_repeats(sound: MixerSound) -> None:
    sound.loop(Cue.ROOM_NIGHT)
    sound.update(USUAL)
    sound.reopen()
    assert is_busy(ROOM)


def test_what_was_lost_with_the_device_is_made_anew_for_the_next(
    monkeypatch: pytest.MonkeyPatch, sound: MixerSound
) -> None:
    sound.loop(Cue.ROOM_NIGHT)
    sound.update(USUAL)
    monkeypatch.setenv("SDL_AUDIODRIVER", "no such driver")
    sound.reopen()
    lost = sound.trouble
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    sound.update(Preferences(volume=70))
    assert lost == NO_DEVICE
    assert is_busy(ROOM)


def test_a_pause_outlasts_a_change_of_device(sound: MixerSound) -> None:
    sound.update(USUAL)
    sound.pause()
    sound.reopen()
    sound.say(LINE, "Zdena")
    sound.update(USUAL)
    assert not is_busy(VOICE)
    sound.resume()
    sound.update(USUAL)
    assert is_busy(VOICE)
