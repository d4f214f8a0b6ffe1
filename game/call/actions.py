"""What can be chosen, and the ids under which records, witnesses and typed input name it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from game.call.conditions import holds
from game.call.holding import BACK, BACK_UNNAMED, HOLD, HOLD_UNASKED
from game.call.moves import (
    Action,
    AnswerManager,
    ChoosePart,
    ComeBack,
    FileNote,
    HangUp,
    OpenLookup,
    PutOnHold,
    ReadScript,
    SayReply,
    SendPage,
    StateResult,
    TransferTo,
)
from game.call.page import SEND, chosen_parts, is_whole, offered_parts
from game.call.program import Program
from game.call.state import Hold, Stage, State
from game.call.wishes import OPEN, OWN_ANSWERS
from game.errors import FirstlineError
from game.language import gettext_noop
from game.scenario.definitions import quoted
from game.scenario.diagnostics import did_you_mean
from game.scenario.memory import fact_key
from game.scenario.vocabulary import SPOKEN, WRITTEN, ManagerAnswer, Manner, Place, Result

HANG_UP = "hangup"
_LONGEST_ID = 200


class Kind(StrEnum):
    """Kinds of choices, for screens and for those who read them."""

    REPLY = "reply"
    SCRIPT = "script"
    PART = "part"
    SEND = "send"
    LOOKUP = "lookup"
    HOLD = "hold"
    BACK = "back"
    MANAGER = "manager"
    TRANSFER = "transfer"
    HANG_UP = "hang_up"
    RESULT = "result"
    NOTE = "note"


@dataclass(frozen=True)
class Choice:
    """Something that can be chosen now, by its id. `part` names the part of a page that it can be, "" elsewhere."""

    id: str
    kind: Kind
    text: str
    part: str = ""


OFFERED_RESULTS = (
    Result.SOLVED,
    Result.WORKED_AROUND,
    Result.HANDED_OVER,
    Result.REFERRED,
    Result.HONEST_NO,
    Result.UNSOLVED,
)
"""What wrap-up always asks about; an outcome outside these is added where it is the true one."""


class IllegalChoice(FirstlineError):  # noqa: N818 - the field's word, and it is a FirstlineError
    """The choice can't be made at this point of the call; nothing was changed."""


def manners_of(place: Place) -> tuple[Manner, ...]:
    """Return how a call can go to a place: nobody is announced to an answering machine."""
    return (Manner.COLD,) if place is Place.VOICEMAIL else tuple(Manner)


_HOLDING = (
    Choice(HOLD, Kind.HOLD, gettext_noop("Ask to hold")),
    Choice(HOLD_UNASKED, Kind.HOLD, gettext_noop("Hold without asking")),
)
_COMING_BACK = (
    Choice(BACK, Kind.BACK, gettext_noop("Come back and name the wait")),
    Choice(BACK_UNNAMED, Kind.BACK, gettext_noop("Come back as if nothing was")),
)
LEAVING = (
    Choice(HANG_UP, Kind.HANG_UP, "Hang up"),
    *(
        Choice(f"to:{place}:{manner}", Kind.TRANSFER, f"{place}, {manner}")
        for place in Place
        for manner in manners_of(place)
    ),
)


def offered(program: Program, state: State, truth: Result | None) -> tuple[Choice, ...]:
    """Return all that can be chosen, in the order authored; `truth` is how the call ended, None while it goes on.

    Transfers come as one template per place and manner; the facts of the note are added to the id.
    """
    match state.stage:
        case Stage.TALKING if state.hold is not Hold.NONE:
            return (*_COMING_BACK, *_desk(program))
        case Stage.TALKING:
            channel = program.scenario.channel
            written = _written(program, state) if channel in WRITTEN else ()
            holding = _HOLDING if channel in SPOKEN else ()
            return (*written, *_spoken(program, state), *holding, *_desk(program))
        case Stage.WRAP_UP:
            return (*_results(truth), *_notes(program))
        case Stage.RESULT_STATED:
            return tuple(_notes(program))
        case Stage.CLOSED:
            return ()


def _written(program: Program, state: State) -> Iterator[Choice]:
    for part, replies in offered_parts(program, state).items():
        for reply in replies:
            yield Choice(reply.choice_id, Kind.PART, reply.say, part)
    if is_whole(program, state):
        yield Choice(SEND, Kind.SEND, "Send the page")


def _spoken(program: Program, state: State) -> Iterator[Choice]:
    node = program.scenario.nodes[state.node]
    replies = [reply for reply in node.replies if holds(reply.when, state, program)]
    for reply in replies:
        yield Choice(reply.choice_id, Kind.REPLY, reply.say)
    for answer in own_answers(program, state):
        yield Choice(f"manager:{answer}", Kind.MANAGER, OWN_ANSWERS[answer])
    if node.script:
        yield Choice(f"{node.id}.script", Kind.SCRIPT, node.script)


def own_answers(program: Program, state: State) -> tuple[ManagerAnswer, ...]:
    """Return the answers to an open wish for the manager that need no author: aloud, where no reply offered is one."""
    if program.scenario.channel in WRITTEN or state.wish not in OPEN:
        return ()
    replies = program.scenario.nodes[state.node].replies
    is_authored = any(reply.manager and holds(reply.when, state, program) for reply in replies)
    return () if is_authored else tuple(OWN_ANSWERS)


def _desk(program: Program) -> Iterator[Choice]:
    for lookup in program.scenario.lookups.values():
        yield Choice(f"lookup:{lookup.id}", Kind.LOOKUP, lookup.title)
    yield from LEAVING


def _results(truth: Result | None) -> Iterator[Choice]:
    extra = () if truth is None or truth in OFFERED_RESULTS else (truth,)
    for result in (*OFFERED_RESULTS, *extra):
        yield Choice(f"result:{result}", Kind.RESULT, result.replace("_", " ").capitalize())


def _notes(program: Program) -> Iterator[Choice]:
    for note in program.scenario.notes:
        yield Choice(f"note:{note.index}", Kind.NOTE, note.say)


def parse(choice_id: str, program: Program, state: State, choices: tuple[Choice, ...]) -> Action:
    """Return the action that an id names; `choices` are those offered now.

    Raises IllegalChoice, with the closest id offered, for anything that can't be chosen at this point.
    """
    base, note = _split_note(choice_id)
    by_id = {choice.id: choice for choice in choices}
    if base not in by_id:
        hint = did_you_mean(choice_id[:_LONGEST_ID], by_id) or "nothing can be chosen any more"
        raise IllegalChoice(f"{quoted(choice_id)} can't be chosen here ({hint}).")
    return _action(by_id[base], note, program, state)


def _split_note(choice_id: str) -> tuple[str, str]:
    """Split a typed transfer `to:PLACE:MANNER:fact+fact` into the template offered and the facts."""
    if choice_id.startswith("to:") and choice_id.count(":") == 3 and not choice_id.endswith(":"):
        base, _, note = choice_id.rpartition(":")
        return base, note
    return choice_id, ""


def _action(choice: Choice, note: str, program: Program, state: State) -> Action:
    scenario = program.scenario
    match choice.kind:
        case Kind.REPLY | Kind.PART:
            reply = scenario.reply(choice.id)
            assert reply is not None, "it was offered"
            return SayReply(reply) if choice.kind is Kind.REPLY else ChoosePart(reply)
        case Kind.SEND:
            return SendPage(chosen_parts(program, state))
        case Kind.SCRIPT:
            return ReadScript(scenario.nodes[choice.id.removesuffix(".script")])
        case Kind.LOOKUP:
            return OpenLookup(scenario.lookups[choice.id.removeprefix("lookup:")])
        case Kind.HOLD:
            return PutOnHold(choice.id == HOLD)
        case Kind.BACK:
            return ComeBack(choice.id == BACK)
        case Kind.MANAGER:
            return AnswerManager(ManagerAnswer(choice.id.removeprefix("manager:")))
        case Kind.TRANSFER:
            _, place, manner = choice.id.split(":")
            return TransferTo(Place(place), Manner(manner), _ticked(note, program, state))
        case Kind.HANG_UP:
            return HangUp()
        case Kind.RESULT:
            return StateResult(Result(choice.id.removeprefix("result:")))
        case Kind.NOTE:
            return FileNote(scenario.notes[int(choice.id.removeprefix("note:"))])


def _ticked(note: str, program: Program, state: State) -> tuple[str, ...]:
    """Return the facts ticked; a refusal names only what was learnt, or it would give the rest away."""
    facts = tuple(dict.fromkeys(note.split("+"))) if note else ()
    tickable = [fact.id for fact in program.scenario.facts.values() if not fact.private]
    for fact in facts:
        if fact not in tickable:
            learnt = [name for name in tickable if program.is_known(state, fact_key(name))]
            hint = did_you_mean(fact, learnt) or "nothing was learnt yet"
            raise IllegalChoice(f"{quoted(fact)} can't go into a hand-over note ({hint}).")
    return facts
