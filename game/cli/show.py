"""What a call tells in a terminal, whichever form it takes."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from game.call.actions import Choice
from game.call.events import (
    AgentSpoke,
    CallEnded,
    CallerSpoke,
    CameBack,
    ColleagueSpoke,
    Event,
    FactLearnt,
    HoldRefused,
    LookedUp,
    ManagerAsked,
    NoteFiled,
    PhoneRang,
    PromiseMade,
    PutOnHold,
    ResultStated,
    TicketClosed,
    Transferred,
)
from game.call.written_events import DaysPassed, MessageCame, PartChosen
from game.scoring.scorecard import Scorecard

IN_EXAM = (
    PhoneRang,
    MessageCame,
    PartChosen,
    DaysPassed,
    AgentSpoke,
    CallerSpoke,
    FactLearnt,
    LookedUp,
    PutOnHold,
    HoldRefused,
    CameBack,
    ManagerAsked,
    PromiseMade,
    Transferred,
    ColleagueSpoke,
    CallEnded,
    ResultStated,
    NoteFiled,
    TicketClosed,
)
"""What can be heard or seen on a real line; in an exam nothing else is shown before the debrief."""


def numbered(typed: str, choices: Sequence[Choice]) -> Choice | None:
    """Return the choice of a typed number, counted from 1 as shown; None when it is no such number."""
    is_number = typed.isascii() and typed.isdigit() and 0 < int(typed[:6]) <= len(choices)
    return choices[int(typed[:6]) - 1] if is_number else None


class Show(Protocol):
    """What a text call tells."""

    def began(self) -> None:
        """Tell how the call is held; what happened so far follows."""

    def events(self, events: Iterable[Event]) -> None:
        """Tell what happened."""

    def choices(self, choices: Sequence[Choice]) -> None:
        """Tell what can be chosen."""

    def coach(self, text: str, part: str = "") -> None:
        """Tell what the coach says of the reply, or of this part of a page, where the coach may speak."""

    def chosen(self, typed: str, choices: Sequence[Choice]) -> str | None:
        """Return the id of what was typed, a number as shown or an id; None when it was answered here."""

    def refused(self, reason: str, choices: Sequence[Choice]) -> None:
        """Tell why an input was not taken."""

    def notice(self, text: str) -> None:
        """Tell something about the records."""

    def resumed(self, inputs: Sequence[str]) -> None:
        """Tell that an unfinished call goes on after these inputs."""

    def suspended(self) -> None:
        """Tell that the input ended before the call."""

    def scorecard(self, card: Scorecard) -> None:
        """Tell how the call was scored."""
