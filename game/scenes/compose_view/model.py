"""What the composer shows: plain values, from which the view is a pure function."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from game.call.correspondence import Page
from game.language import gettext_noop
from game.scenario.vocabulary import Channel
from game.scenes.call_view.model import Person

PART, STEP, SAY = "part:", "step:", "say:"
"""What the ids of a part's card, of a step, and of a card that goes at once begin with; an id or a name follows."""
SHEET = "sheet"
ANSWER, READ, SEND, FORM, OWN_WORDS, OPEN = "answer", "read", "send", "form", "own_words", "open"
QUESTIONS: Mapping[str, str] = {
    "opening": gettext_noop("How do you begin?"),
    "answer": gettext_noop("What is the answer?"),
    "next_step": gettext_noop("What happens next?"),
    "close": gettext_noop("How do you close?"),
}


class Stage(Enum):
    """Reading what came, writing the answer, the page on its way out, and the days until something comes back."""

    READING = auto()
    WRITING = auto()
    GOING = auto()
    WAITING = auto()


@dataclass(frozen=True)
class Card:
    """Something that can stand on the page, or go at once: the widget's id and the words."""

    id: str
    text: str
    is_form: bool = False
    is_chosen: bool = False


@dataclass(frozen=True)
class Part:
    """A part of the page: its id, its name, the words chosen for it ("" for none yet), and what it can be."""

    id: str
    name: str
    text: str
    cards: tuple[Card, ...]


@dataclass(frozen=True)
class Remark:
    """What the coach says of a part that was sent, or (without a name) of the whole page."""

    part: str
    text: str


@dataclass(frozen=True)
class Letterhead:
    """What a page bears beside its parts: the firm, who signs, to whom it goes, and the subject of an e-mail."""

    company: str
    agent: str
    to: str
    subject: str = ""


@dataclass(frozen=True)
class ComposeModel:
    """All that the screen shows.

    `pages` are all that went and came, `cards` what goes at once whatever the part, `form` the form letter.
    `is_form`: it lies on the desk in place of the own page. `days` are those that pass, `lift` is how far a page is
    on its way. `rank` is the caller's mood as far as it is known. `is_forwarded`: another desk has it now. `ending`
    says how it ended, "" while it goes on. `warns_of_script` and `names_mood` are the supports of a guided call.
    """

    stage: Stage
    channel: Channel
    person: Person
    rank: int
    head: Letterhead
    title: str
    brief: str
    mode: str
    day: int
    pages: tuple[Page, ...]
    known: tuple[str, ...]
    parts: tuple[Part, ...]
    current: str
    cards: tuple[Card, ...]
    form: str
    is_exam: bool
    warns_of_script: bool
    names_mood: bool
    is_form: bool
    has_lookups: bool
    ending: str
    remarks: tuple[Remark, ...]
    has_advice: bool
    days: int
    is_forwarded: bool
    lift: float

    @property
    def came(self) -> Page | None:
        """Return the newest page that the caller wrote."""
        return next((page for page in reversed(self.pages) if not page.is_own), None)

    @property
    def newest(self) -> Page | None:
        """Return the newest page, whoever wrote it."""
        return self.pages[-1] if self.pages else None

    @property
    def missing(self) -> int:
        """Return how many parts are still to be chosen."""
        return sum(not part.text for part in self.parts)

    @property
    def is_ready(self) -> bool:
        """Return whether there is a page that can go."""
        return self.is_form or (bool(self.parts) and not self.missing)

    @property
    def part(self) -> Part | None:
        """Return the part that is being chosen."""
        return next((part for part in self.parts if part.id == self.current), None)
