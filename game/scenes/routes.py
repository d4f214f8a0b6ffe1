"""Where one can go: each route is typed by what its screen asks."""

from __future__ import annotations

from game.ui.signal import Signal

HELP = "help"
"""The id of what asks for help, on any page."""
SKIP = "skip_first_minute"
"""The id of what leaves the first minute, on any of its pages, and the result of a page that it leaves."""


class Title(Signal):
    """The title."""


class WhoAreYou(Signal):
    """Choose or make a local profile."""


class Board(Signal):
    """The board of calls."""


class Progress(Signal):
    """How somebody is getting on, from call to call."""


class Settings(Signal):
    """What somebody may have otherwise; begins at a section, or the first where the id isn't one."""

    section: str = ""


class ChooseTypeface(Signal):
    """Which of the installed typefaces all text is set in."""


class OpenCall(Signal):
    """One call: a scenario's id or file, the mode, and the recorded call to go on with, if any.

    `auto` names a policy of the house bots that plays by itself, through wrap-up to the debrief; "" plays by hand.
    `silence` is how long silences are borne on a new call; "" as the trainee has set. `beside` is the scenario's id of
    another chat that begins at the same time; "" for none. `again_from` is the turn from which the call to debrief is
    taken again, None for a call of its own.
    """

    scenario_id: str
    mode: str = "guided"
    seed: int | None = None
    call_id: str = ""
    auto: str = ""
    silence: str = ""
    beside: str = ""
    again_from: int | None = None


class BeforeTheCall(Signal):
    """Say under a title what may be hard to hear, one note for each caller who has one; then open the call, or not."""

    title: str
    notes: tuple[str, ...]
    call: OpenCall


class FirstMinute(Signal):
    """Ring for the call by which a newcomer learns the desk; the result is True when a real call is wanted."""


class FirstCall(Signal):
    """Play that call, with its lessons; the result is SKIP when the trainee has had enough of it."""


class Compose(Signal):
    """Answer the e-mail or letter of the call in play; `auto` as in OpenCall."""

    auto: str = ""


class Chat(Signal):
    """Answer the chat in play, and those that are in play beside it; `auto` as in OpenCall."""

    auto: str = ""


class CallPause(Signal):
    """Stop the call in play for a while; the result is True when the trainee wants to leave it."""


class LookUp(Signal):
    """Choose an article on the console, or read the one that was opened; the result is the choice's id, or None."""

    reading: str = ""


class Hold(Signal):
    """Ask how the caller is put on hold; the result is the choice's id, or None."""


class HandOver(Signal):
    """Ask where the call in play goes, how, and with which facts; the result is the choice's id, or None.

    `manner` is the way of handing over that is chosen already, "" for none.
    """

    manner: str = ""


class Help(Signal):
    """Tell what can be done on the screen below and everywhere: pairs of a key ("" for none) and what it does.

    `offers_first_minute` is whether the newcomer's call can be taken from here.
    """

    about: str
    here: tuple[tuple[str, str], ...]
    everywhere: tuple[tuple[str, str], ...]
    offers_first_minute: bool = False


class StepRefused(Signal):
    """Tell why the last step wasn't recorded and so not applied; the result says what to do, None for nothing."""

    reason: str
    may_go_unrecorded: bool = False


class WrapUp(Signal):
    """File the ticket of a recorded call that has ended; `auto` as in OpenCall."""

    call_id: str
    auto: str = ""


class Debrief(Signal):
    """Read the scorecard of a recorded call."""

    call_id: str


class HandedIn(Signal):
    """End an exam of which nothing is said."""

    call_id: str


class TwoLines(Signal):
    """Read a recorded retake beside the first attempt: where they part, and how they end."""

    call_id: str


class Confirm(Signal):
    """Ask yes or no over the present screen; the result is True or False. Escape is no.

    `yes` and `no` are what the keys say, "" for just that.
    """

    question: str
    detail: str = ""
    yes: str = ""
    no: str = ""
    is_danger: bool = False


class Message(Signal):
    """Tell one thing over the present screen. `button` is what its key says, "" for OK."""

    title: str
    text: str
    button: str = ""


class Letters(Signal):
    """Write in a field with letters on the screen: its name, its text, its limit; the result is the text, or None.

    `target` is the field's id on the screen below.
    """

    target: str
    name: str
    text: str = ""
    limit: int = 60


class PadLost(Signal):
    """Tell that the gamepad in use went away, and wait for it, or for the word to go on without."""

    name: str


class Remap(Signal):
    """Put actions on other keys and pad buttons."""


class Preview(Signal):
    """Try a caller out while its file is written; the call of this seed begins. Nothing of it is recorded."""

    path: str
    seed: int = 1


class Specimen(Signal):
    """Every component in every state, in one theme or "both".

    `shown` is "parts", the "people" of the portraits, the "colours" of the theme, or the "scales" of all else.
    """

    theme: str = "both"
    shown: str = "parts"


Route = (
    Title
    | WhoAreYou
    | Board
    | Progress
    | Settings
    | ChooseTypeface
    | OpenCall
    | BeforeTheCall
    | FirstMinute
    | FirstCall
    | Compose
    | Chat
    | CallPause
    | LookUp
    | Hold
    | HandOver
    | Help
    | StepRefused
    | WrapUp
    | Debrief
    | HandedIn
    | TwoLines
    | Confirm
    | Message
    | Letters
    | PadLost
    | Remap
    | Preview
    | Specimen
)
