"""What the wrap-up shows, as plain values drawn from the call that has ended."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from game.call.actions import Kind
from game.call.correspondence import ended_on
from game.call.events import CallEnded, CallerSpoke, FactLearnt, ResultStated, Transferred
from game.call.promising import promises_in
from game.call.session import Call
from game.call.state import Stage
from game.language import _, gettext_noop, pgettext
from game.records.model import Mode
from game.records.recording import RecordedCall
from game.scenario.house import House
from game.scenario.model import Scenario
from game.scenario.vocabulary import LIMIT, LOST, WRITTEN, Channel, Manner, Result
from game.scenes.call_view.taking import mode_text
from game.scenes.debrief_view.endings import result_label
from game.scenes.wrap_up_view.transcript import transcript_of
from game.ui.theme import Role
from game.ui.widgets.signature import accent_of
from game.ui.widgets.transcript import TranscriptLine

_MANNERS = {
    Manner.COLD: gettext_noop("put through without a word"),
    Manner.WARM: gettext_noop("announced first"),
    Manner.STAY: gettext_noop("brought in, you stayed on the line"),
}
_FORWARDED = {
    Manner.COLD: gettext_noop("forwarded without a word"),
    Manner.WARM: gettext_noop("forwarded with a word ahead"),
    Manner.STAY: gettext_noop("forwarded, you stayed in copy"),
}


@dataclass(frozen=True)
class Option:
    """Something that can be put on the ticket, by the id of its choice."""

    id: str
    text: str


@dataclass(frozen=True)
class HandedOver:
    """A hand-over as it went: to which desk, how, and what stood in its note."""

    desk: str
    manner: str
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Ticket:
    """What can be filled in: `stated` is the result that was already stated before the call was gone on with."""

    notes: tuple[Option, ...]
    results: tuple[Option, ...]
    note: str = ""
    result: str = ""
    stated: str = ""

    @property
    def missing(self) -> str:
        """Return what must still be chosen, "" when nothing must."""
        wants_note = bool(self.notes) and not self.note
        wants_result = not self.stated and not self.result
        if wants_note and wants_result:
            return _("Choose a note, and how it ended")
        return _("Choose a note") if wants_note else _("Choose how it ended") if wants_result else ""


@dataclass(frozen=True)
class WrapUpModel:
    """All of the screen. `unasked` is how many facts were not found out; in an exam neither mood nor that is told.

    `promises` are who owes what by when, a line each. `ended_on` is the day on which a correspondence ended, 0
    elsewhere.
    """

    scenario: Scenario
    role: Role
    rank: int
    mood: str
    is_exam: bool
    is_cut_off: bool
    mode: str
    ended_s: int
    ended_on: int
    ended: str
    last_words: str
    learnt: tuple[str, ...]
    unasked: int
    promises: tuple[str, ...]
    ticket: Ticket
    handed_over: HandedOver | None
    so_far: tuple[TranscriptLine, ...]


def wrap_up_of(recorded: RecordedCall, house: House, *, note: str, result: str) -> WrapUpModel:
    """Return what the screen shows of a call in wrap-up, with what has been chosen so far."""
    call, is_exam = recorded.call, recorded.mode is Mode.EXAM
    scenario = call.program.scenario
    events = [event for turn in call.turns for event in turn.events]
    learnt = {event.fact: event.text for event in events if isinstance(event, FactLearnt)}
    unasked = sum(not fact.private and fact.id not in learnt for fact in scenario.facts.values())
    role = Role.TEXT if is_exam else accent_of(scenario.caller.persona)
    return WrapUpModel(
        scenario=scenario,
        role=role,
        rank=call.state.mood,
        mood=_(call.program.persona.mood_name(call.state.mood)),
        is_exam=is_exam,
        is_cut_off=call.result in (Result.LOST, Result.ABANDONED) or call.state.node == LIMIT,
        mode=mode_text(recorded),
        ended_s=next((turn.at_s for turn in call.turns if _ends(turn.events)), call.clock_s),
        ended_on=ended_on(call.turns) if scenario.channel in WRITTEN else 0,
        ended=_ended(call),
        last_words=next((e.text for e in reversed(events) if isinstance(e, CallerSpoke) and e.text), ""),
        learnt=tuple(learnt.values()),
        unasked=0 if is_exam else unasked,
        promises=promises_in(call),
        ticket=ticket_of(recorded, note=note, result=result),
        handed_over=_handed_over(call, house),
        so_far=transcript_of(call, house, role),
    )


def ticket_of(recorded: RecordedCall, *, note: str, result: str) -> Ticket:
    """Return the ticket; its notes lie in an order drawn from the call's seed, so that the first isn't always it."""
    call = recorded.call
    choices = call.choices
    notes = [Option(choice.id, choice.text) for choice in choices if choice.kind is Kind.NOTE]
    notes.sort(key=lambda option: Random(f"{call.seed}:{option.id}").random())
    rubric, channel = recorded.rubric, call.program.scenario.channel
    labels = {f"result:{name}": result_label(name, rubric, channel) for name in rubric.results}
    results = tuple(Option(c.id, labels.get(c.id, c.text)) for c in choices if c.kind is Kind.RESULT)
    stated = next((e.result for turn in call.turns for e in turn.events if isinstance(e, ResultStated)), None)
    return Ticket(tuple(notes), results, note, result, result_label(stated, rubric, channel) if stated else "")


def _ends(events: tuple[object, ...]) -> bool:
    return any(isinstance(event, CallEnded) for event in events)


def _ended(call: Call) -> str:
    """Return who ended the call; how it ended is the trainee's to say, on the ticket."""
    ending = next((e for turn in call.turns for e in turn.events if isinstance(e, CallEnded)), None)
    if ending is None or call.state.stage is Stage.TALKING:
        return ""
    if call.program.scenario.channel in WRITTEN:
        return _ended_in_writing(call, ending)
    is_chat = call.program.scenario.channel is Channel.CHAT
    if ending.ending == LOST:
        return _("The caller left") if is_chat else _("The caller hung up")
    if ending.result is Result.ABANDONED or ending.ending == LIMIT:
        return _("You left") if is_chat else _("You hung up")
    is_through = any(isinstance(e, Transferred) for turn in call.turns for e in turn.events)
    if is_through:
        return pgettext("how it ended", "Put through")
    return _("The chat ended") if is_chat else _("The call ended")


def _ended_in_writing(call: Call, ending: CallEnded) -> str:
    if ending.ending == LOST:
        return _("They wrote no more")
    if ending.result is Result.ABANDONED or ending.ending == LIMIT:
        return _("You left it unanswered")
    is_forwarded = any(isinstance(e, Transferred) for turn in call.turns for e in turn.events)
    return _("Forwarded") if is_forwarded else _("The last page came")


def _handed_over(call: Call, house: House) -> HandedOver | None:
    for turn in call.turns:
        for event in turn.events:
            if isinstance(event, Transferred):
                facts = call.program.scenario.facts
                texts = tuple(facts[fact].text for fact in event.note)
                manners = _FORWARDED if call.program.scenario.channel in WRITTEN else _MANNERS
                return HandedOver(house.desks[event.place].name, _(manners[event.manner]), texts)
    return None
