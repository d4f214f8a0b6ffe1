"""What a call tells in a terminal, whichever form it takes."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from game.call.actions import Choice
from game.call.events import (
    AgentSpoke,
    CallEnded,
    CallerSpoke,
    Event,
    FactLearnt,
    LookedUp,
    NoteFiled,
    PhoneRang,
    ResultStated,
    TicketClosed,
    Transferred,
)
from game.call.program import Program
from game.scoring.scorecard import Scorecard

IN_EXAM = (
    PhoneRang,
    AgentSpoke,
    CallerSpoke,
    FactLearnt,
    LookedUp,
    Transferred,
    CallEnded,
    ResultStated,
    NoteFiled,
    TicketClosed,
)
"""What can be heard or seen on a real line; in an exam nothing else is shown before the debrief."""


class Show(Protocol):
    """What a text call tells."""

    def events(self, events: Iterable[Event]) -> None:
        """Tell what happened."""

    def choices(self, choices: Sequence[Choice]) -> None:
        """Tell what can be chosen."""

    def coach(self, text: str) -> None:
        """Tell what the coach says of the reply, where the coach may speak."""

    def refused(self, reason: str) -> None:
        """Tell why an input was not taken."""

    def notice(self, text: str) -> None:
        """Tell something about the records."""

    def resumed(self, inputs: Sequence[str]) -> None:
        """Tell that an unfinished call goes on after these inputs."""

    def suspended(self) -> None:
        """Tell that the input ended before the call."""

    def scorecard(self, program: Program, card: Scorecard) -> None:
        """Tell how the call was scored."""
