"""What was written back and forth by e-mail or letter, read from the turns of a call."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.call.events import AgentSpoke, CallerSpoke, Transferred
from game.call.session import TurnRecord
from game.call.written_events import DaysPassed, PartChosen
from game.language import pgettext

PART_NAMES: Mapping[str, str] = {
    "opening": "Opening",
    "answer": "Answer",
    "next_step": "Next step",
    "close": "Close",
}
"""The parts of a page in its order, as people call them; `told_part` says it in the language of the window."""


def told_part(name: str) -> str:
    """Return one of `PART_NAMES` in the language in force, anything else as it is."""
    told = {
        "Opening": pgettext("part of a page", "Opening"),
        "Answer": pgettext("part of a page", "Answer"),
        "Next step": pgettext("part of a page", "Next step"),
        "Close": pgettext("part of a page", "Close"),
    }
    return told.get(name, name)


@dataclass(frozen=True)
class Page:
    """A page that went or came: by the trainee (`is_own`) or the caller, on a day counted from 1, in a turn.

    `parts` are those that the trainee chose, in the page's order; a form letter (`is_script`) has none.
    """

    turn: int
    day: int
    text: str
    is_own: bool = False
    is_script: bool = False
    parts: tuple[PartChosen, ...] = ()


def pages_of(turns: Sequence[TurnRecord]) -> tuple[Page, ...]:
    """Return all pages in the order in which they went and came; what the caller wrote in one turn is one page."""
    pages: list[Page] = []
    chosen: dict[str, PartChosen] = {}
    day = 1
    for turn in turns:
        chosen |= {event.part: event for event in turn.events if isinstance(event, PartChosen)}
        for event in turn.events:
            if isinstance(event, AgentSpoke):
                parts = () if event.script else _parts_in(event.text, chosen)
                pages.append(Page(turn.number, day, event.text, is_own=True, is_script=event.script, parts=parts))
                chosen = {}
        day += sum(event.days for event in turn.events if isinstance(event, DaysPassed))
        came = [event.text for event in turn.events if isinstance(event, CallerSpoke) and event.text]
        if came:
            pages.append(Page(turn.number, day, "\n\n".join(came)))
    return tuple(pages)


def day_of(turns: Sequence[TurnRecord]) -> int:
    """Return the day on which a call stands after these turns, counted from 1."""
    return 1 + sum(event.days for turn in turns for event in turn.events if isinstance(event, DaysPassed))


def ended_on(turns: Sequence[TurnRecord]) -> int:
    """Return the day on which a call that is over ended: that of the last page, or that on which it was forwarded."""
    forwarded = forwarded_in(turns)
    return day_of(turns if forwarded is None else turns[: turns.index(forwarded)])


def forwarded_in(turns: Sequence[TurnRecord]) -> TurnRecord | None:
    """Return the turn in which a correspondence was handed over, None where it wasn't."""
    return next((turn for turn in turns if any(isinstance(event, Transferred) for event in turn.events)), None)


def is_only_composing(turn: TurnRecord) -> bool:
    """Tell whether a turn did no more than choose a part of a page that was not sent yet."""
    return bool(turn.events) and all(isinstance(event, PartChosen) for event in turn.events)


def _parts_in(text: str, chosen: Mapping[str, PartChosen]) -> tuple[PartChosen, ...]:
    """Return the chosen parts that stand in a page: one that could be said no more was left out of it."""
    return tuple(chosen[part] for part in PART_NAMES if part in chosen and chosen[part].text in text)
