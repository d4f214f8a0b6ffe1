"""What happens only where it is written: a message came, a part of a page was chosen, days passed."""

from dataclasses import dataclass

from game.scenario.vocabulary import Channel


@dataclass(frozen=True)
class MessageCame:
    """A chat opened, or a page came."""

    caller: str
    channel: Channel


@dataclass(frozen=True)
class PartChosen:
    """A part of the page was chosen; it may still be changed."""

    part: str
    choice: str
    text: str


@dataclass(frozen=True)
class DaysPassed:
    """The page was sent, and days went by before anything came back."""

    days: int
