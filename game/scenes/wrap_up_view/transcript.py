"""The call that has ended, as lines to write an honest ticket by."""

from __future__ import annotations

from collections.abc import Iterator

from game.call.session import Call, TurnRecord
from game.scenario.house import House
from game.scenes.debrief_view.deeds import DeedKind, answers_in, colleague_in, deed_of
from game.ui.theme import Role
from game.ui.widgets.transcript import TranscriptLine


def transcript_of(call: Call, house: House, role: Role) -> tuple[TranscriptLine, ...]:
    """Return what was said and done, the caller's name in `role`; what is already on the ticket is left out."""
    name = call.program.scenario.caller.name.split()[0]
    return tuple(line for turn in call.turns for line in _lines(turn, house, name, role))


def _lines(turn: TurnRecord, house: House, name: str, role: Role) -> Iterator[TranscriptLine]:
    deed = deed_of(turn, house)
    match deed.kind:
        case DeedKind.SAID:
            yield TranscriptLine("You", deed.text)
        case DeedKind.READ:
            yield TranscriptLine("You, off the script", deed.text)
        case DeedKind.DONE:
            yield TranscriptLine("", deed.text)
    colleague = colleague_in(turn, house)
    if colleague is not None:
        yield TranscriptLine(colleague.desk, colleague.text, Role.MUTED)
    for answer in answers_in(turn):
        yield TranscriptLine(name, answer, role)
