"""The call that has ended, as lines to write an honest ticket by."""

from __future__ import annotations

from collections.abc import Iterator

from game.call.correspondence import Page, is_only_composing, pages_of
from game.call.session import Call, TurnRecord
from game.language import _
from game.scenario.house import House
from game.scenario.vocabulary import WRITTEN, Channel
from game.scenes.debrief_view.deeds import DeedKind, answers_in, colleague_in, deed_of
from game.ui.theme import Role
from game.ui.told import Teller
from game.ui.widgets.transcript import TranscriptLine


def transcript_of(call: Call, house: House, role: Role) -> tuple[TranscriptLine, ...]:
    """Return what was said and done, the caller's name in `role`; what is already on the ticket is left out."""
    name = call.program.scenario.caller.name.split()[0]
    channel = call.program.scenario.channel
    pages = pages_of(call.turns) if channel in WRITTEN else ()
    sent = {page.turn: page for page in pages if page.is_own}
    came = {page.turn: _("{name}, day {day}", name=name, day=page.day) for page in pages if not page.is_own}
    return tuple(
        line
        for turn in call.turns
        if not is_only_composing(turn)
        for line in _lines(turn, house, channel, sent.get(turn.number), (came.get(turn.number, name), role))
    )


def _lines(
    turn: TurnRecord, house: House, channel: Channel, page: Page | None, caller: tuple[str, Role]
) -> Iterator[TranscriptLine]:
    deed, (name, role) = deed_of(turn, house, channel), caller
    match deed.kind:
        case DeedKind.SAID | DeedKind.READ if page is not None:
            who = (
                _("You, day {day}, the form letter", day=page.day)
                if page.is_script
                else _("You, day {day}", day=page.day)
            )
            yield _own(who, page.text)
        case DeedKind.SAID:
            yield _own(_("You"), deed.text)
        case DeedKind.READ:
            yield _own(_("You, pasted") if channel is Channel.CHAT else _("You, off the script"), deed.text)
        case DeedKind.DONE:
            yield TranscriptLine("", deed.text)
    colleague = colleague_in(turn, house)
    if colleague is not None:
        yield TranscriptLine(colleague.desk, colleague.text, Role.MUTED)
    for answer in answers_in(turn):
        yield TranscriptLine(name, answer, role, teller=Teller.CALLER)


def _own(speaker: str, text: str) -> TranscriptLine:
    return TranscriptLine(speaker, text, teller=Teller.AGENT)
