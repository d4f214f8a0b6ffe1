"""How a bot plays a call: it is asked for one choice after another until the ticket is closed."""

from collections.abc import Callable, Iterator
from itertools import count
from random import Random
from typing import Protocol, TypeAlias, TypeVar

from game.call.actions import HANG_UP
from game.call.session import Call
from game.call.state import Stage, State

Policy: TypeAlias = Callable[[Call, Random], str]
"""From a call at a choice, and a random source, to the id of what is chosen."""


class Playable(Protocol):
    """A call as far as playing it out goes: `Call`, or a play on the tables."""

    seed: int

    @property
    def is_over(self) -> bool:
        """Tell whether the ticket is closed."""

    @property
    def state(self) -> State:
        """Return the state of the call."""

    def do(self, choice_id: str, /) -> object:
        """Do what the id says."""


P = TypeVar("P", bound=Playable)

MOST_CHOICES = 300
"""Choices after which a bot that still goes round in circles hangs up; a long call has thirty."""


def bot_choices(call: P, policy: Callable[[P, Random], str]) -> Iterator[str]:
    """Yield what a bot chooses, as long as the call goes on; its random source is seeded by the call."""
    random = Random(f"bot:{call.seed}")
    for made in count():
        if call.is_over:
            return
        has_enough = made >= MOST_CHOICES and call.state.stage is Stage.TALKING
        yield HANG_UP if has_enough else policy(call, random)


def play_out(call: P, policy: Callable[[P, Random], str]) -> None:
    """Play a started call to its closed ticket."""
    for choice_id in bot_choices(call, policy):
        call.do(choice_id)
