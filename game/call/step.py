"""The engine's heart: a pure function from (program, state, action) to the next state and what happened."""

from typing import assert_never

from game.call import desk, replying
from game.call.actions import (
    Action,
    FileNote,
    HangUp,
    KeepSilent,
    OpenLookup,
    ReadScript,
    SayReply,
    StateResult,
    TransferTo,
)
from game.call.events import Event
from game.call.program import Program
from game.call.state import State
from game.call.turn import Turn


def step(program: Program, state: State, action: Action) -> tuple[State, tuple[Event, ...]]:
    """Return the state after a legal action, and the events in the order they happened.

    Persona lines come as `CallerSpoke` with a cue and an empty text: no rule reads a text, so the session picks it.
    """
    turn = Turn(program, state)
    match action:
        case SayReply(reply):
            replying.say(turn, reply)
        case ReadScript(node):
            replying.read_script(turn, node)
        case OpenLookup(lookup):
            desk.look_up(turn, lookup)
        case TransferTo(place, manner, note):
            desk.transfer(turn, place, manner, note)
        case HangUp():
            desk.hang_up(turn)
        case KeepSilent():
            desk.keep_silent(turn)
        case StateResult(result):
            desk.state_result(turn, result)
        case FileNote(note):
            desk.file_note(turn, note)
        case _:
            assert_never(action)
    return turn.state, tuple(turn.events)


def opening(program: Program) -> tuple[State, tuple[Event, ...]]:
    """Return the state in which the caller has said the first word, and that word."""
    turn = Turn(program, program.opening())
    turn.go(program.scenario.start)
    return turn.state, tuple(turn.events)
