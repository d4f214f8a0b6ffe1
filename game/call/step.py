"""The engine's heart: a pure function from (program, state, action) to the next state and what happened."""

from typing import assert_never

from game.call import danger, desk, holding, money, page, replying, wishes
from game.call.events import Event, GoodwillJudged, ManagerWishSettled
from game.call.moves import (
    Action,
    AnswerManager,
    ChoosePart,
    ComeBack,
    FileNote,
    HangUp,
    KeepSilent,
    OpenLookup,
    PutOnHold,
    ReadScript,
    SayReply,
    SendPage,
    StateResult,
    TransferTo,
)
from game.call.program import Program
from game.call.state import State
from game.call.turn import Turn
from game.scenario.vocabulary import WRITTEN, GoodwillConduct


def step(program: Program, state: State, action: Action) -> tuple[State, tuple[Event, ...]]:
    """Return the state after a legal action, and the events in the order they happened.

    Persona lines come as `CallerSpoke` with a cue and an empty text: no rule reads a text, so the session picks it.
    """
    turn = Turn(program, state)
    do(turn, action)
    turn.lead_on()
    finish(turn, counts=counts_towards_danger(program, action))
    return turn.state, tuple(turn.events)


def finish(turn: Turn, *, counts: bool) -> None:
    """Do what comes at the end of every turn: dangers counted, a wish voiced, and at the call's end what it decides."""
    if counts:
        danger.count(turn)
    turn.voice_wish()
    if turn.ended is not None:
        _settle(turn)
        turn.tell(turn.ended)


_COUNTED = (SayReply, SendPage, ReadScript, OpenLookup, PutOnHold, AnswerManager)
"""Choices that a danger's count is made of."""


def counts_towards_danger(program: Program, action: Action) -> bool:
    """Tell whether a choice counts towards a danger: who answers a page looks things up in peace."""
    is_in_peace = isinstance(action, OpenLookup) and program.scenario.channel in WRITTEN
    return isinstance(action, _COUNTED) and not is_in_peace


def do(turn: Turn, action: Action) -> None:
    """Do what an action says, as far as the place where it leads."""
    match action:
        case SayReply(reply):
            replying.say(turn, reply)
        case ChoosePart(part):
            page.choose(turn, part)
        case SendPage(parts):
            replying.send(turn, parts)
        case ReadScript(node):
            replying.read_script(turn, node)
        case AnswerManager(given):
            wishes.answer_at_the_desk(turn, given)
        case KeepSilent():
            desk.keep_silent(turn)
        case StateResult(result):
            desk.state_result(turn, result)
        case FileNote(note):
            desk.file_note(turn, note)
        case _:
            _do_at_the_desk(turn, action)


def _do_at_the_desk(turn: Turn, action: OpenLookup | PutOnHold | ComeBack | TransferTo | HangUp) -> None:
    match action:
        case OpenLookup(lookup):
            desk.look_up(turn, lookup)
        case PutOnHold(asked):
            holding.put_on_hold(turn, asked=asked)
        case ComeBack(named):
            holding.come_back(turn, named=named)
        case TransferTo(place, manner, note):
            desk.transfer(turn, place, manner, note)
        case HangUp():
            desk.hang_up(turn)
        case _:
            assert_never(action)


def _settle(turn: Turn) -> None:
    """Judge what only the end decides: danger left alone, money never given, a wish never met."""
    danger.settle(turn)
    if money.is_owed_still(turn.program, turn.state):
        turn.tell(GoodwillJudged(GoodwillConduct.NOT_GIVEN, ""))
    treated = wishes.treatment_of(turn.state)
    if treated is not None:
        turn.tell(ManagerWishSettled(*treated))


def opening(program: Program) -> tuple[State, tuple[Event, ...]]:
    """Return the state in which the caller has said the first word, and that word."""
    turn = Turn(program, program.opening())
    turn.go(program.scenario.start)
    return turn.state, tuple(turn.events)
