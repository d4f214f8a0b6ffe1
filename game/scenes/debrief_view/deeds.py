"""What the trainee did in a turn, in words: a line said, or something done at the desk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from game.call.events import (
    AgentSpoke,
    Balked,
    CallerSpoke,
    LookedUp,
    NoteFiled,
    PatienceWorn,
    ResultStated,
    Transferred,
)
from game.call.program import Program
from game.call.session import WAIT, TurnRecord
from game.scenario.house import House
from game.scenario.vocabulary import Manner


class DeedKind(Enum):
    """How a deed is told: words in quotes, words off the sheet, a thing done, or something on the ticket."""

    SAID = auto()
    READ = auto()
    DONE = auto()
    TICKET = auto()


@dataclass(frozen=True)
class Deed:
    """What was said or done; `text` holds no quotation marks."""

    kind: DeedKind
    text: str

    @property
    def told(self) -> str:
        """Return it as it stands in a sentence: spoken words in quotation marks."""
        return f"“{self.text}”" if self.kind in (DeedKind.SAID, DeedKind.READ) else self.text


_MANNERS = {
    Manner.COLD: "Put through to {desk} without a word",
    Manner.WARM: "Announced to {desk}, and put through",
    Manner.STAY: "Brought in {desk}, and stayed on the line",
}


def deed_of(record: TurnRecord, house: House | None) -> Deed:
    """Return what the trainee did in this turn; desks bear the names of the house, if there is one."""
    for event in record.events:
        match event:
            case AgentSpoke(script=is_script):
                words = " ".join(spoken.text for spoken in record.events if isinstance(spoken, AgentSpoke))
                return Deed(DeedKind.READ if is_script else DeedKind.SAID, words)
            case LookedUp(title=title):
                return Deed(DeedKind.DONE, f"Looked up: {title}")
            case Transferred():
                return Deed(DeedKind.DONE, handed_over(event, house))
            case NoteFiled(text=text):
                return Deed(DeedKind.TICKET, f"Note: {text}")
            case ResultStated(result=result):
                return Deed(DeedKind.TICKET, f"Result: {result.replace('_', ' ')}")
    return Deed(DeedKind.DONE, "You said nothing." if record.choice.startswith(WAIT) else "You hung up.")


def handed_over(event: Transferred, house: House | None) -> str:
    """Return a hand-over in a sentence: how, to which desk, with what in the note."""
    desk = house.desks[event.place].name if house else event.place.value
    note = "with an empty note" if not event.note else "with a note"
    return f"{_MANNERS[event.manner].format(desk=desk)}, {note}."


def answers_in(record: TurnRecord) -> tuple[str, ...]:
    """Return what the caller said in this turn."""
    return tuple(event.text for event in record.events if isinstance(event, CallerSpoke) and event.text)


def happened_in(record: TurnRecord, program: Program) -> tuple[str, ...]:
    """Return what else came of this turn, as sentences: why advice was lost, or patience."""
    told = []
    for event in record.events:
        match event:
            case Balked():
                mood = program.persona.mood_name(program.persona.listens_from)
                told.append(f"The advice was lost: this caller takes none before feeling {mood}.")
            case PatienceWorn():
                told.append("Nothing had moved for too long, and patience ran out.")
    return tuple(told)
