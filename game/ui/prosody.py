"""How a text is spoken: its syllables, and where the voice rests. Pure numbers, no words.

A voice (`game.ui.voice`) has a pace and gaps of its own; a text adds the vowels that are heard in turn, and a rest
where a mark stands. The living line and the murmur both follow it, so that the eye and the ear agree.
"""

from __future__ import annotations

import random
import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from game.ui.voice import Speech, Syllable, speak, voice_of
from game.ui.voice_line import Spoken

_RESTS_S = {",": 0.1, ";": 0.14, ":": 0.14, "—": 0.18, "…": 0.24, ".": 0.2, "!": 0.16, "?": 0.2}
"""How long a voice rests at a mark, at the screen's quick pace."""
_PIECE = re.compile(r"[aeiouyæœø]+|[,;:—…!?]|\.+", re.IGNORECASE)
_AS_VOWEL = {"y": "i", "æ": "e", "œ": "e", "ø": "o"}


class Vowel(NamedTuple):
    """A syllable of a text: its vowel, and the mark right after it, "" for none."""

    sound: str
    mark: str = ""


class Rest(NamedTuple):
    """A mark in a text: how far into it (0 to 1), and how long a voice rests there."""

    share: float
    seconds: float


@lru_cache(maxsize=64)
def vowels_of(text: str) -> tuple[Vowel, ...]:
    """Return the syllables of a text, one a group of vowels; letters of other scripts have none."""
    plain = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    found: list[Vowel] = []
    for piece in _PIECE.findall(plain.casefold()):
        if piece[0].isalpha():
            found.append(Vowel(_AS_VOWEL.get(piece[0], piece[0])))
        elif found:
            found[-1] = found[-1]._replace(mark="…" if piece.startswith("..") else piece[0])
    return tuple(found)


def rests_of(text: str) -> tuple[Rest, ...]:
    """Return where in a text a voice rests; its end is no rest."""
    vowels = vowels_of(text)
    return tuple(
        Rest((number + 1) / len(vowels), _RESTS_S[vowel.mark]) for number, vowel in enumerate(vowels[:-1]) if vowel.mark
    )


def speech_of(line: Spoken) -> Speech:
    """Return a line as it is spoken: the voice's own syllables, but for those that fall on a rest of the text."""
    voice, seconds = voice_of(line.who, line.rank), line.seconds
    speech = speak(voice, seconds, random.Random(f"{line.who} {line.rank} {line.seed}"))
    middles = [(rest.share * seconds, rest.seconds / 2) for rest in rests_of(line.text)]
    kept = tuple(
        syllable
        for syllable in speech.syllables
        if not any(_falls_on(syllable, at_s - half_s, at_s + half_s) for at_s, half_s in middles)
    )
    return speech._replace(syllables=kept or speech.syllables)


def _falls_on(syllable: Syllable, begin_s: float, end_s: float) -> bool:
    """Return whether most of a syllable, or all of a rest, would be covered by the other."""
    middle_s = syllable.start_s + syllable.seconds / 2
    return begin_s < middle_s < end_s or (syllable.start_s < begin_s and end_s < syllable.start_s + syllable.seconds)
