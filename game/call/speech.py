"""How long things take on a call, and which of a persona's lines is said; no rule reads either."""

import math
from collections.abc import Sequence
from random import Random

from game.call.events import AgentSpoke, CallerSpoke, ColleagueSpoke, Event, LookedUp, Transferred
from game.scenario.vocabulary import Manner

WORDS_A_MINUTE = 150
"""The pace at which both sides speak (DESIGN 4)."""

HOLD_S = 60
"""Seconds that a caller who was asked waits on hold: "a minute at most"."""

_TRANSFER_S = {Manner.COLD: 5, Manner.WARM: 40, Manner.STAY: 60}
"""Seconds that a hand-over takes: pressing a key, announcing the caller, staying until the colleague has it."""


def spoken_seconds(text: str) -> int:
    """Return how many whole seconds a line takes to say, rounded up."""
    return math.ceil(len(text.split()) * 60 / WORDS_A_MINUTE)


def seconds_of(event: Event) -> int:
    """Return how many seconds of the call an event takes."""
    match event:
        case AgentSpoke(text=text) | CallerSpoke(text=text) | ColleagueSpoke(text=text):
            return spoken_seconds(text)
        case LookedUp(seconds=seconds):
            return seconds
        case Transferred(manner=manner):
            return _TRANSFER_S[manner]
        case _:
            return 0


def pick_line(lines: Sequence[str], *, seed: int, cue: str, nth: int) -> str:
    """Return the line for the nth time (from 0) of a cue: the seed picks the first, then they go round."""
    start = Random(f"line:{seed}:{cue}").randrange(len(lines))
    return lines[(start + nth) % len(lines)]
