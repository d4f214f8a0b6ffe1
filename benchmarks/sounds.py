"""Every sound that the game makes: length, level, peak, and how many times faster than it sounds it was made.

    python benchmarks/sounds.py [DIR]

With a folder, it also writes each sound as a WAV to listen to and as a spectrogram to look at: time to the right
(a pixel is 4 ms), 0 to 5 kHz upward, lines each 1 kHz, 70 dB from dark to light.
"""

from __future__ import annotations

import argparse
import cmath
import math
import time
import wave
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame

from game.ui.sound.cues import Cue
from game.ui.sound.murmur import murmur
from game.ui.sound.recipes import rendering_of
from game.ui.sound.samples import RATE_HZ, Samples, finished, pcm, rms_dbfs
from game.ui.voice_line import Spoken, seconds_of

TEXT = "I haven't got one of those. It's a white box, I think. I knew I'd get it wrong, didn't I?"
VOICES = (
    *(("anxious", "Zdena Kopřivová", rank) for rank in (1, 3, 5)),
    *(("aggressive", "Rudolf Havelka", rank) for rank in (1, 5)),
    *(("elderly", "Libuše Horáčková", 2), ("silent", "Marek Jíra", 2), ("confused", "Oldřich Kudrna", 2)),
)
WINDOW, HOP = 512, 88
TOP_HZ, RANGE_DB = 5000, 70
DARK, LIGHT, RULE = (13, 19, 31), (255, 220, 150), (60, 76, 110)


def voice(who: str, name: str, rank: int) -> Samples:
    """Return the murmur of the text."""
    samples = array("f")
    for piece in murmur(Spoken(who, rank, seconds_of(len(TEXT.split())), 1, TEXT), name):
        samples += piece
    return samples


def sounds() -> Iterator[tuple[str, Callable[[], Samples]]]:
    """Yield the name of each sound and what makes it."""
    for cue in Cue:
        yield cue.told, lambda cue=cue: finished(rendering_of(cue))  # type: ignore[misc]
    for who, name, rank in VOICES:
        yield f"voice-{who}-{rank}", lambda who=who, name=name, rank=rank: voice(who, name, rank)  # type: ignore[misc]


def transformed(values: list[complex]) -> list[complex]:
    """Return the discrete Fourier transform of 2^n values (Cooley and Tukey)."""
    if len(values) == 1:
        return values
    even, odd = transformed(values[::2]), transformed(values[1::2])
    turned = [cmath.exp(-2j * math.pi * k / len(values)) * value for k, value in enumerate(odd)]
    return [a + b for a, b in zip(even, turned, strict=True)] + [a - b for a, b in zip(even, turned, strict=True)]


def spectrogram(samples: Samples) -> pygame.Surface:
    """Return the picture of a sound."""
    rows = round(TOP_HZ / RATE_HZ * WINDOW)
    hann = [0.5 - 0.5 * math.cos(2 * math.pi * i / WINDOW) for i in range(WINDOW)]
    starts = range(0, max(1, len(samples) - WINDOW), HOP)
    picture = pygame.Surface((len(starts), rows * 2))
    for x, start in enumerate(starts):
        window = list(samples[start : start + WINDOW]) + [0.0] * max(0, WINDOW - len(samples) + start)
        found = transformed([complex(value * weight) for value, weight in zip(window, hann, strict=True)])
        for row in range(rows):
            level = 20 * math.log10(abs(found[row]) / (WINDOW / 4) + 1e-9)
            share = max(0.0, min(1.0, (level + 20 + RANGE_DB) / RANGE_DB))
            colour = [round(a + (b - a) * share) for a, b in zip(DARK, LIGHT, strict=True)]
            picture.fill(colour, (x, 2 * (rows - 1 - row), 1, 2))
    for mark_hz in range(1000, TOP_HZ, 1000):
        picture.fill(RULE, (0, round(2 * rows * (1 - mark_hz / TOP_HZ)), len(starts), 1))
    return picture


def write(folder: Path, name: str, samples: Samples) -> None:
    """Write a sound as WAV and as spectrogram."""
    with wave.open(str(folder / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(pcm(samples))
    pygame.image.save(spectrogram(samples), str(folder / f"{name}.png"))


def main() -> None:
    """Make every sound and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", metavar="DIR")
    folder = parser.parse_args().folder
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
    print(f"{'sound':24}{'s':>8}{'RMS dBFS':>10}{'peak':>8}{'x real time':>13}")
    for name, make in sounds():
        begun = time.process_time()
        samples = make()
        taken = time.process_time() - begun
        length = len(samples) / RATE_HZ
        print(f"{name:24}{length:8.2f}{rms_dbfs(samples):10.1f}{max(map(abs, samples)):8.3f}{length / taken:13.0f}")
        if folder is not None:
            write(folder, name, samples)


if __name__ == "__main__":
    main()
