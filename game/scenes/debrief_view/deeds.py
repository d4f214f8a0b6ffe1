"""What the trainee did in a turn, in words: a line said, or something done at the desk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from game.call.correspondence import PART_NAMES, Page
from game.call.events import (
    AgentSpoke,
    Balked,
    CallerAbused,
    CallerSpoke,
    CameBack,
    ColleagueSpoke,
    Event,
    FaultMade,
    HoldRefused,
    LimitSet,
    LookedUp,
    ManagerAsked,
    NoteFiled,
    PatienceWorn,
    PromiseMade,
    PutOnHold,
    ResultStated,
    Transferred,
)
from game.call.program import Program
from game.call.promising import promise_text
from game.call.session import WAIT, TurnRecord
from game.call.written_events import MessageCame
from game.scenario.house import House
from game.scenario.vocabulary import WRITTEN, Channel, Fault, Manner, Place
from game.scenes.call_view.model import Colleague


class DeedKind(Enum):
    """How a deed is told: words in quotes, words off the sheet, a thing done, or something on the ticket."""

    SAID = auto()
    READ = auto()
    DONE = auto()
    TICKET = auto()


@dataclass(frozen=True)
class Deed:
    """What was said or done; `text` holds no quotation marks. `parts` are those of a page, each by its name."""

    kind: DeedKind
    text: str
    parts: tuple[tuple[str, str], ...] = ()

    @property
    def told(self) -> str:
        """Return it as it stands in a sentence: spoken words in quotation marks."""
        return f"“{self.text}”" if self.kind in (DeedKind.SAID, DeedKind.READ) else self.text


_MANNERS = {
    Manner.COLD: "Put through to {desk} without a word",
    Manner.WARM: "Announced to {desk}, and put through",
    Manner.STAY: "Brought in {desk}, and stayed on the line",
}


_FORWARDED = {
    Manner.COLD: "Forwarded to {desk} without a word",
    Manner.WARM: "Forwarded to {desk} with a word ahead",
    Manner.STAY: "Forwarded to {desk}, and stayed in copy",
}
_CAME = {Channel.EMAIL: "An e-mail came.", Channel.LETTER: "A letter came.", Channel.CHAT: "A chat opened."}
_LEFT = {
    Channel.CHAT: "You left the chat.",
    Channel.EMAIL: "You left it unanswered.",
    Channel.LETTER: "You left it unanswered.",
}


def deed_of(record: TurnRecord, house: House | None, channel: Channel = Channel.PHONE) -> Deed:
    """Return what the trainee did in this turn; desks bear the names of the house, if there is one."""
    for event in record.events:
        match event:
            case AgentSpoke(script=is_script):
                words = " ".join(spoken.text for spoken in record.events if isinstance(spoken, AgentSpoke))
                return Deed(DeedKind.READ if is_script else DeedKind.SAID, words)
            case LookedUp(title=title):
                return Deed(DeedKind.DONE, f"Looked up: {title}")
            case PutOnHold():
                return Deed(DeedKind.DONE, "You put the caller on hold without asking.")
            case Transferred():
                return Deed(DeedKind.DONE, handed_over(event, house, channel))
            case NoteFiled(text=text):
                return Deed(DeedKind.TICKET, f"Note: {text}")
            case ResultStated(result=result):
                return Deed(DeedKind.TICKET, f"Result: {result.replace('_', ' ')}")
    if record.choice.startswith(WAIT):
        is_on_hold = any(isinstance(event, FaultMade) and event.fault is Fault.LEFT_WAITING for event in record.events)
        nothing = "You wrote nothing." if channel is Channel.CHAT else "You said nothing."
        return Deed(DeedKind.DONE, "You left the caller on hold." if is_on_hold else nothing)
    if any(isinstance(event, MessageCame) for event in record.events):
        return Deed(DeedKind.DONE, _CAME[channel])
    return Deed(DeedKind.DONE, _LEFT.get(channel, "You hung up."))


def deed_of_page(page: Page) -> Deed:
    """Return a page that was sent, its parts by their names."""
    if page.is_script:
        return Deed(DeedKind.READ, " ".join(page.text.split()))
    parts = tuple((PART_NAMES[part.part], part.text) for part in page.parts)
    return Deed(DeedKind.SAID, " ".join(page.text.split()), parts)


def handed_over(event: Transferred, house: House | None, channel: Channel = Channel.PHONE) -> str:
    """Return a hand-over in a sentence: how, to which desk, with what in the note."""
    desk = _desk(event.place, house)
    note = "with an empty note" if not event.note else "with a note"
    manners = _FORWARDED if channel in WRITTEN else _MANNERS
    return f"{manners[event.manner].format(desk=desk)}, {note}."


def _desk(place: Place, house: House | None) -> str:
    return house.desks[place].name if house else place.value


def colleague_in(record: TurnRecord, house: House | None) -> Colleague | None:
    """Return what a colleague said in this turn, None where there was none."""
    for event in record.events:
        if isinstance(event, ColleagueSpoke):
            desk = _desk(event.place, house)
            return Colleague(desk[:1].upper() + desk[1:], event.text)
    return None


def answers_in(record: TurnRecord) -> tuple[str, ...]:
    """Return what the caller said in this turn."""
    return tuple(event.text for event in record.events if isinstance(event, CallerSpoke) and event.text)


def happened_in(record: TurnRecord, program: Program) -> tuple[str, ...]:
    """Return what else came of this turn, as sentences: why advice was lost, what was asked for, what was promised."""
    return tuple(filter(None, (_happened(event, program) for event in record.events)))


def _happened(event: Event, program: Program) -> str:
    match event:
        case Balked():
            mood = program.persona.mood_name(program.persona.listens_from)
            return f"The advice was lost: this caller takes none before feeling {mood}."
        case PatienceWorn():
            return "Nothing had moved for too long, and patience ran out."
        case HoldRefused():
            return "The caller wouldn’t hold: nobody had listened yet."
        case CameBack(seconds=seconds):
            return f"The caller had waited {seconds} seconds."
        case ManagerAsked(again=again):
            return f"The caller {'still wanted' if again else 'asked for'} the manager."
        case CallerAbused(warned=warned):
            return "The limit was set, and the abuse went on." if warned else "What the caller said was abuse."
        case LimitSet():
            return "That was a calm limit."
        case PromiseMade():
            return f"A promise. {promise_text(event)}."
        case _:
            return ""
