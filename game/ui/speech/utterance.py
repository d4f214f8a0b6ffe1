"""One thing that is said."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from game.ui.told import Teller, Told

_ENDS = ".!?…:"
_QUOTES = "”’\"'»)"


class Utterance(NamedTuple):
    """What is said, in whose voice, and whether it cuts off what is still being said (else it waits for its turn)."""

    text: str
    teller: Teller = Teller.NARRATOR
    interrupts: bool = False


def joined(parts: Iterable[str]) -> str:
    """Return the parts as one sentence: by commas, and where a part ends a sentence, by a new one."""
    said = ""
    for part in filter(None, (" ".join(part.split()) for part in parts)):
        if not said:
            said = part
        elif said.rstrip(_QUOTES)[-1:] in _ENDS:
            said = f"{said} {part[:1].upper()}{part[1:]}"
        else:
            said = f"{said}, {part}"
    return said


def told(line: Told) -> Utterance:
    """Return a line of a conversation as it is said: under the speaker's name, with the mood where one shows."""
    text = " ".join(line.text.split())
    who = ", ".join(filter(None, (line.speaker, line.mood)))
    return Utterance(f"{who}: {text}" if who else text, line.teller)
