"""Sound through the system's device: sounds are made ready bit by bit between frames, then kept and played."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

import pygame

from game.preferences import Preferences
from game.ui.sound.cues import Bus, Cue
from game.ui.sound.port import Sound
from game.ui.sound.samples import RATE_HZ, Samples, pcm
from game.ui.voice_line import Spoken

if TYPE_CHECKING:
    from game.ui.sound.studio import Studio

NO_DEVICE = "No sound device"
BUFFER = 512
"""Samples that the device asks for at a time. A murmur's pieces are whole buffers, or gaps were heard between them."""

_CHANNELS = 8
_REPEATED = {Bus.ROOM: 0, Bus.LINE: 1}
_VOICE = 2
_BUDGET_S = 0.002
_NOTHING: Mapping[Cue, bytes] = {}
_BREAK_OFF_MS, _STOP_MS = 60, 180


class MixerSound(Sound):
    """Plays on the system's default device, and is silent where there is none.

    `clock` tells how long making ready has taken; what is heard doesn't depend on it.
    """

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self.trouble = ""
        self._clock = clock
        self._studio: Studio | None = None
        self._heeded: Preferences | None = None
        self._is_open = False
        self._is_paused = False
        self._ready: dict[Cue, pygame.mixer.Sound] = {}
        self._waiting: Cue | None = None
        self._repeated: dict[Bus, Cue] = {}
        self._murmur: Iterator[Samples] | None = None
        self._is_murmuring = False

    # What can be asked for

    def play(self, cue: Cue) -> None:
        """Let a sound be heard once; one that isn't ready comes a moment later, or not at all."""
        if cue in self._ready:
            self._ready[cue].play()
        elif self._is_open:
            self._waiting = cue

    def loop(self, cue: Cue) -> None:
        """Let a sound be heard over and over, in place of what its bus repeats now."""
        if self._repeated.get(cue.bus) is not cue:
            self._repeated[cue.bus] = cue
            self._start_loop(cue.bus)

    def stop(self, cue: Cue) -> None:
        """Let a sound end softly, wherever it is."""
        if self._repeated.get(cue.bus) is cue:
            del self._repeated[cue.bus]
        if self._waiting is cue:
            self._waiting = None
        if cue in self._ready:
            self._ready[cue].fadeout(_STOP_MS)

    def say(self, line: Spoken, name: str) -> None:
        """Let somebody murmur a line, in place of who murmurs now."""
        from game.ui.sound.murmur import murmur  # the first frame stands without it

        self.break_off()
        self._murmur = murmur(line, name)

    def break_off(self) -> None:
        """Let whoever murmurs fall silent; the piece that waits for its turn comes still, and isn't heard."""
        self._murmur, self._is_murmuring = None, False
        if not self._is_open:
            return
        channel = pygame.mixer.Channel(_VOICE)
        queued = channel.get_queue()
        if queued is not None:
            queued.set_volume(0)
        channel.fadeout(_BREAK_OFF_MS)

    def hush(self) -> None:
        """End whatever belongs to a call: the murmur, and what is heard of the line."""
        self.break_off()
        for cue in Cue:
            if cue.bus is Bus.LINE:
                self.stop(cue)

    def pause(self) -> None:
        """Hold everything where it is."""
        self._is_paused = True
        if self._is_open:
            pygame.mixer.pause()

    def resume(self) -> None:
        """Go on with what was held."""
        self._is_paused = False
        if self._is_open:
            pygame.mixer.unpause()

    # What the app asks

    def update(self, preferences: Preferences) -> None:
        """Open the device at first, heed the volumes, feed the murmur, and make one more sound ready."""
        if preferences is not self._heeded:
            self._heed(preferences)
        if not self._is_open or self._is_paused:
            return
        if not self._feed():
            self._make_ready()

    def reopen(self) -> None:
        """Look for a device again, and go on with what repeats."""
        if self._is_open:
            kept = {cue: sound.get_raw() for cue, sound in self._ready.items()}
            self.close()
            self._open(kept)

    def close(self) -> None:
        """Give the device back."""
        if self._is_open:
            self._is_open = False
            pygame.mixer.quit()
        self._ready.clear()
        self._murmur, self._is_murmuring = None, False

    # How it is done

    def _open(self, kept: Mapping[Cue, bytes] = _NOTHING) -> None:
        try:
            pygame.mixer.init(RATE_HZ, -16, 1, BUFFER, allowedchanges=0)
        except pygame.error:
            self.trouble = NO_DEVICE
            return
        self.trouble, self._is_open = "", True
        pygame.mixer.set_num_channels(_CHANNELS)
        pygame.mixer.set_reserved(_VOICE + 1)
        for cue, told in kept.items():
            self._put_ready(cue, told)
        for bus in self._repeated:
            self._start_loop(bus)
        if self._is_paused:
            pygame.mixer.pause()

    def _heed(self, preferences: Preferences) -> None:
        """Take volumes; the device is looked for when they are first known, and again where there was none."""
        self._heeded = preferences
        if not self._is_open and preferences.volume:
            self._open()
        for cue, sound in self._ready.items():
            sound.set_volume(self._loudness(cue.bus))

    def _loudness(self, bus: Bus) -> float:
        """Return a bus's share of full scale: it grows with the square of the volume, about as it is heard."""
        if self._heeded is None:
            return 0.0
        return float((self._heeded.volume / 100 * getattr(self._heeded, bus.value) / 100) ** 2)

    def _feed(self) -> bool:
        """Keep a piece of the murmur waiting behind the one that is heard; return whether one was made.

        A new murmur waits until the one before it has faded.
        """
        channel = pygame.mixer.Channel(_VOICE)
        if self._murmur is None or (channel.get_queue() if self._is_murmuring else channel.get_busy()):
            return False
        piece = next(self._murmur, None)
        if piece is None:
            self._murmur = None
            return False
        sound = pygame.mixer.Sound(buffer=pcm(piece))
        sound.set_volume(self._loudness(Bus.VOICE))
        channel.queue(sound)
        self._is_murmuring = True
        return True

    def _make_ready(self) -> None:
        """Spend a little time on the sounds that aren't ready, first on one that is waited for."""
        from game.ui.sound.studio import Studio  # the first frame stands without it

        self._studio = self._studio or Studio(self._clock)
        wanted = [*filter(None, (self._waiting,)), *self._repeated.values()]
        made = self._studio.work(wanted, self._ready, _BUDGET_S)
        if made is None:
            return
        cue, told = made
        self._put_ready(cue, told)
        if self._waiting is cue:
            self._waiting = None
            self.play(cue)
        if self._repeated.get(cue.bus) is cue:
            self._start_loop(cue.bus)

    def _put_ready(self, cue: Cue, told: bytes | bytearray) -> None:
        self._ready[cue] = pygame.mixer.Sound(buffer=told)
        self._ready[cue].set_volume(self._loudness(cue.bus))

    def _start_loop(self, bus: Bus) -> None:
        sound = self._ready.get(self._repeated[bus])
        if not self._is_open:
            return
        channel = pygame.mixer.Channel(_REPEATED[bus])
        if sound is not None:
            channel.play(sound, loops=-1)
        else:
            channel.fadeout(_STOP_MS)
