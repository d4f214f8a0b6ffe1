"""How long things take on a call, and which of a persona's lines is said; no rule reads either."""

import math
from collections.abc import Sequence
from random import Random

from game.call.events import AgentSpoke, CallerSpoke, ColleagueSpoke, Event, LookedUp, Transferred
from game.scenario.vocabulary import SPOKEN, WRITTEN, Channel, Manner

WORDS_A_MINUTE = 150
"""The pace at which both sides speak (DESIGN 4)."""

HOLD_S = 60
"""Seconds that a caller who was asked waits on hold: "a minute at most"."""

TYPED_A_MINUTE = 40
"""Words that both sides type in a minute, with thinking; bare copying is at 52 (Dhakal et al. 2018)."""

READ_A_MINUTE = 240
"""Words read in a minute (Brysbaert 2019: 238 for silent reading of non-fiction)."""

PASTED_S = 2
"""Seconds that a snippet of the script takes in chat: one key."""

_CHAT_PATIENCE = 3
"""How much longer a silence is borne in chat than on the phone: the other may be typing."""

_TRANSFER_S = {Manner.COLD: 5, Manner.WARM: 40, Manner.STAY: 60}
"""Seconds that a hand-over takes: pressing a key, announcing the caller, staying until the colleague has it."""


def spoken_seconds(text: str) -> int:
    """Return how many whole seconds a line takes to say, rounded up."""
    return worded_seconds(text, WORDS_A_MINUTE)


def worded_seconds(text: str, words_a_minute: int) -> int:
    """Return how many whole seconds a text takes at a pace, rounded up."""
    return math.ceil(len(text.split()) * 60 / words_a_minute)


def silence_borne_s(on_the_phone_s: int, channel: Channel) -> int | None:
    """Return how many seconds of silence are borne; None where nobody waits for the next word."""
    if channel in WRITTEN:
        return None
    return on_the_phone_s * (_CHAT_PATIENCE if channel is Channel.CHAT else 1)


def seconds_of(event: Event, channel: Channel = Channel.PHONE) -> int:
    """Return how many seconds of the call an event takes: to say, to type or to read."""
    match event:
        case AgentSpoke(script=True) if channel not in SPOKEN:
            return PASTED_S
        case CallerSpoke(text=text) if channel in WRITTEN:
            return worded_seconds(text, READ_A_MINUTE)
        case AgentSpoke(text=text) | CallerSpoke(text=text) | ColleagueSpoke(text=text):
            return worded_seconds(text, WORDS_A_MINUTE if channel in SPOKEN else TYPED_A_MINUTE)
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
