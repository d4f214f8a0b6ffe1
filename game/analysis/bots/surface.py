"""Bots that go by the surface of replies: they get the words in the order shown, and nothing else of the call.

What they would find out is whether the right answer gives itself away: by its length, its warmth, or its words.
"""

import re
from collections.abc import Callable
from random import Random
from typing import Protocol, TypeAlias

from game.analysis.bots.feeling_words import FEELING_WORDS
from game.analysis.bots.saying import MOST_TIMES, can_send, next_part, sayable, times_said
from game.call.actions import HANG_UP, Choice, Kind
from game.call.page import SEND
from game.call.session import Call
from game.call.state import Stage

Texts: TypeAlias = tuple[str, ...]
Eye: TypeAlias = Callable[[Texts], int]
"""All that a surface bot is: from the texts of what can be said, as shown, to the place of the one it takes."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_DESK_SHARE = 0.02
"""How often the random bot reaches for the desk: seldom, or no call would get beyond its first turns."""
_SAID = (Kind.REPLY, Kind.PART, Kind.SEND, Kind.SCRIPT, Kind.RESULT, Kind.NOTE)


def words_in(text: str) -> list[str]:
    """Return the words of a text in lower case, in their order."""
    return [word.replace("’", "'") for word in _WORD.findall(text.lower())]


def longest(texts: Texts) -> int:
    """Take the text with the most characters."""
    return _most(texts, len)


def shortest(texts: Texts) -> int:
    """Take the text with the fewest characters."""
    return _most(texts, lambda text: -len(text))


def warmest(texts: Texts) -> int:
    """Take the text with the most feeling words."""
    return _most(texts, warmth)


def coldest(texts: Texts) -> int:
    """Take the text with the fewest feeling words."""
    return _most(texts, lambda text: -warmth(text))


def warmth(text: str) -> int:
    """Return how many feeling words a text has."""
    return sum(word in FEELING_WORDS for word in words_in(text))


def _most(texts: Texts, worth: Callable[[str], int]) -> int:
    """Return the place of the text that is worth most, the first shown of those alike."""
    return max(range(len(texts)), key=lambda place: (worth(texts[place]), -place))


def by_sight(eye: Eye) -> Callable[[Call, Random], str]:
    """Return the policy of a surface bot.

    Of a page it fills part after part. It says nothing more than twice, and hangs up when nothing is left to say. At
    wrap-up it states the true result, and takes a note by the same eye.
    """

    def policy(call: Call, _: Random) -> str:
        if call.state.stage is Stage.WRAP_UP:
            return f"result:{call.result}"
        if can_send(call):
            return SEND
        shown = _in_sight(call)
        return shown[eye(tuple(choice.text for choice in shown))].id if shown else HANG_UP

    return policy


def _in_sight(call: Call) -> list[Choice]:
    if call.state.stage is not Stage.TALKING:
        return list(call.choices)
    said = times_said(call)
    return [choice for choice in sayable(call.choices, next_part(call)) if said[choice.id] < MOST_TIMES]


class Offering(Protocol):
    """A call as far as chance sees it."""

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Return what can be chosen now."""


def anything(call: Offering, random: Random) -> str:
    """Choose at random among what can be said, the script too, and now and then at the desk."""
    said = [choice for choice in call.choices if choice.kind in _SAID]
    desk = [choice for choice in call.choices if choice.kind not in _SAID]
    pool = desk if desk and (not said or random.random() < _DESK_SHARE) else said
    return random.choice(pool).id
