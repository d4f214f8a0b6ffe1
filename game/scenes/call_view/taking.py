"""How the trainee comes to be on a call: a new one, or one that goes on where it stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.call.silence import Silence
from game.errors import FirstlineError
from game.language import _, gettext_noop
from game.records.journal import CallJournal
from game.records.model import Mode
from game.scenes.routes import OpenCall

if TYPE_CHECKING:
    from game.records.floor import SupportFloor
    from game.records.model import OpenCall as BegunCall
    from game.records.recording import RecordedCall

MODES = {
    Mode.GUIDED: gettext_noop("Guided"),
    Mode.PRACTICE: gettext_noop("Practice"),
    Mode.EXAM: gettext_noop("Exam"),
}
"""What the modes are called."""


def take_call(floor: SupportFloor, route: OpenCall) -> RecordedCall:
    """Begin the call of a route, or go on with the recorded one that it names. Raises FirstlineError.

    Another chat that is to begin at the same time does so too.
    """
    if route.again_from is not None:
        return floor.begin_again(route.again_from)
    if route.call_id:
        return floor.go_on(_begun(floor, route.call_id))
    mode = Mode(route.mode)
    silence = Silence(route.silence) if route.silence and mode is not Mode.GUIDED else None
    begun = floor.begin(route.scenario_id, mode, route.seed, silence)
    if route.beside:
        floor.begin_beside(route.beside)
    return begun


def recorded_id(recorded: RecordedCall) -> str:
    """Return the number under which a call is recorded, "" when nothing is kept of it."""
    return str(recorded.journal.call_id) if isinstance(recorded.journal, CallJournal) else ""


def mode_text(recorded: RecordedCall) -> str:
    """Return the mode as the screens name it, with a word where it doesn't count, or nothing is kept of the call."""
    mode = _(MODES[recorded.mode])
    if recorded.retake is not None:
        return _("{mode}, taken again", mode=mode)
    return mode if recorded_id(recorded) else _("{mode}, not recorded", mode=mode)


def _begun(floor: SupportFloor, call_id: str) -> BegunCall:
    if floor.profile is not None and not floor.store.is_read_only:
        for begun in floor.store.open_calls(floor.profile):
            if str(begun.call_id) == call_id:
                return begun
    raise FirstlineError(_("That call isn't waiting for you any more. Choose one from the board."))
