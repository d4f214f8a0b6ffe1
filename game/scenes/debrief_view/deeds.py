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
from game.language import _, gettext_noop, ngettext, pgettext
from game.scenario.house import House
from game.scenario.vocabulary import WRITTEN, Channel, Fault, Manner, Place, Result
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
        return _("“{quote}”", quote=self.text) if self.kind in (DeedKind.SAID, DeedKind.READ) else self.text


_MANNERS = {
    Manner.COLD: gettext_noop("Put through to {desk} without a word"),
    Manner.WARM: gettext_noop("Announced to {desk}, and put through"),
    Manner.STAY: gettext_noop("Brought in {desk}, and stayed on the line"),
}


_FORWARDED = {
    Manner.COLD: gettext_noop("Forwarded to {desk} without a word"),
    Manner.WARM: gettext_noop("Forwarded to {desk} with a word ahead"),
    Manner.STAY: gettext_noop("Forwarded to {desk}, and stayed in copy"),
}
_CAME = {
    Channel.EMAIL: gettext_noop("An e-mail came."),
    Channel.LETTER: gettext_noop("A letter came."),
    Channel.CHAT: gettext_noop("A chat opened."),
}
_LEFT = {
    Channel.CHAT: gettext_noop("You left the chat."),
    Channel.EMAIL: gettext_noop("You left it unanswered."),
    Channel.LETTER: gettext_noop("You left it unanswered."),
}


def deed_of(record: TurnRecord, house: House | None, channel: Channel = Channel.PHONE) -> Deed:
    """Return what the trainee did in this turn; desks bear the names of the house, if there is one."""
    for event in record.events:
        match event:
            case AgentSpoke(script=is_script):
                words = " ".join(spoken.text for spoken in record.events if isinstance(spoken, AgentSpoke))
                return Deed(DeedKind.READ if is_script else DeedKind.SAID, words)
            case LookedUp(title=title):
                return Deed(DeedKind.DONE, _("Looked up: {title}", title=title))
            case PutOnHold():
                return Deed(DeedKind.DONE, _("You put the caller on hold without asking."))
            case Transferred():
                return Deed(DeedKind.DONE, handed_over(event, house, channel))
            case NoteFiled(text=text):
                return Deed(DeedKind.TICKET, _("Note: {text}", text=text))
            case ResultStated(result=result):
                return Deed(DeedKind.TICKET, _("Result: {result}", result=_result_word(result)))
    if record.choice.startswith(WAIT):
        is_on_hold = any(isinstance(event, FaultMade) and event.fault is Fault.LEFT_WAITING for event in record.events)
        nothing = _("You wrote nothing.") if channel is Channel.CHAT else _("You said nothing.")
        return Deed(DeedKind.DONE, _("You left the caller on hold.") if is_on_hold else nothing)
    if any(isinstance(event, MessageCame) for event in record.events):
        return Deed(DeedKind.DONE, _(_CAME[channel]))
    return Deed(DeedKind.DONE, _(_LEFT[channel]) if channel in _LEFT else _("You hung up."))


def _result_word(result: Result) -> str:
    return {
        Result.SOLVED: pgettext("result", "solved"),
        Result.WORKED_AROUND: pgettext("result", "worked around"),
        Result.HANDED_OVER: pgettext("result", "handed over"),
        Result.REFERRED: pgettext("result", "referred"),
        Result.HONEST_NO: pgettext("result", "honest no"),
        Result.UNSOLVED: pgettext("result", "unsolved"),
        Result.ABANDONED: pgettext("result", "abandoned"),
        Result.LOST: pgettext("result", "lost"),
        Result.HARMED: pgettext("result", "harmed"),
    }[result]


def deed_of_page(page: Page) -> Deed:
    """Return a page that was sent, its parts by their names."""
    if page.is_script:
        return Deed(DeedKind.READ, " ".join(page.text.split()))
    parts = tuple((PART_NAMES[part.part], part.text) for part in page.parts)
    return Deed(DeedKind.SAID, " ".join(page.text.split()), parts)


def handed_over(event: Transferred, house: House | None, channel: Channel = Channel.PHONE) -> str:
    """Return a hand-over in a sentence: how, to which desk, with what in the note."""
    manners = _FORWARDED if channel in WRITTEN else _MANNERS
    how = _(manners[event.manner], desk=_desk(event.place, house))
    return _("{how}, with a note.", how=how) if event.note else _("{how}, with an empty note.", how=how)


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
            mood = _(program.persona.mood_name(program.persona.listens_from))
            return _("The advice was lost: this caller takes none before feeling {mood}.", mood=mood)
        case PatienceWorn():
            return _("Nothing had moved for too long, and patience ran out.")
        case HoldRefused():
            return _("The caller wouldn’t hold: nobody had listened yet.")
        case CameBack(seconds=seconds):
            return ngettext("The caller had waited {count} second.", "The caller had waited {count} seconds.", seconds)
        case ManagerAsked(again=again):
            return _("The caller still wanted the manager.") if again else _("The caller asked for the manager.")
        case CallerAbused(warned=warned):
            return _("The limit was set, and the abuse went on.") if warned else _("What the caller said was abuse.")
        case LimitSet():
            return _("That was a calm limit.")
        case PromiseMade():
            return _("A promise. {promise}.", promise=promise_text(event))
        case _:
            return ""
