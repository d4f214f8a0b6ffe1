"""What help tells of a screen: a sentence or two by its route, and then the page's own names and keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from game.language import _, gettext_noop, ngettext
from game.scenes.few_words import few_words
from game.scenes.routes import HELP, Board, Help, Route, Title
from game.ui.actions import Action
from game.ui.controls import Controls, Device
from game.ui.copying import COPY_ALL
from game.ui.hints import told_hint
from game.ui.widget import ACTIVE_KINDS, Kind

if TYPE_CHECKING:
    from game.ui.semantic_tree import SemanticNode

_FEW_NAMES = 8
_ABOUT: Mapping[str, str] = {
    "Title": gettext_noop("Pick up the phone, and the first call begins. All that you do is kept on this machine."),
    "WhoAreYou": gettext_noop("Say who you are: choose a name, or give a new one. Scores are kept under it."),
    "Board": gettext_noop(
        "Choose a caller, and whether the coach speaks each turn (guided), when asked (practice), or not (exam)."
    ),
    "Progress": gettext_noop("How you are getting on, from call to call, by dimension and by kind of caller."),
    "Settings": gettext_noop("What you choose here holds at once, or from the next call on where it says so."),
    "ChooseTypeface": gettext_noop(
        "Choose any typeface of this machine. One that can't be read is refused, and the old one stays."
    ),
    "HandedIn": gettext_noop("The exam is over and kept. Your trainer has it; there is nothing that you must do now."),
    "OpenCall": gettext_noop(
        "Read what the caller says, and choose what you would answer. The desk looks things up, lets the caller wait, "
        "or brings a colleague in. The paper at the side is the script: always there, and it costs."
    ),
    "BeforeTheCall": gettext_noop("This call may be hard to hear. Take it, or take another one: it costs nothing."),
    "FirstMinute": gettext_noop(
        "A first call by which you learn the desk. It isn't scored, and nothing of it is kept."
    ),
    "FirstCall": gettext_noop(
        "One lesson stands under what was said so far, and goes when you have done it. Skip them at any time."
    ),
    "Chat": gettext_noop("Read what was written, and choose what you would write back. Nothing here is about speed."),
    "Compose": gettext_noop(
        "Choose how you begin, what you answer, what comes next and how you close. Send it when it is right."
    ),
    "Letters": gettext_noop("Write letter by letter: go to one, and press it. Letters of a keyboard work, too."),
    "PadLost": gettext_noop(
        "The gamepad in use went away. Plug it in again, or go on by keyboard or mouse; nothing is lost."
    ),
    "Remap": gettext_noop(
        "Choose a key or a button of a pad, then press the one that it should be. Undo takes it back."
    ),
    "CallPause": gettext_noop("The call stands still, for as long as you like. It costs nothing."),
    "LookUp": gettext_noop(
        "Choose what to read. The first time it takes the seconds that stand beside it, then it stays open."
    ),
    "Hold": gettext_noop("Ask, and the caller waits with good grace. Or press it without a word, and see."),
    "HandOver": gettext_noop("Choose where the call goes, how, and what the colleague there should know."),
    "StepRefused": gettext_noop("Your last step wasn't recorded, and so it hasn't happened. Say how to go on."),
    "WrapUp": gettext_noop(
        "Say how it ended and choose the note that the next colleague will read. Then file the ticket."
    ),
    "Debrief": gettext_noop(
        "First say which turn you would take back, or pass over it. Then each mark stands at the words that it is "
        "about: choose one to read why, and take along one thing to work on."
    ),
    "TwoLines": gettext_noop(
        "Both attempts at one call: what they share, where they part, how each ended. The first one counts."
    ),
    "Confirm": gettext_noop("A question to answer with yes or no. Escape is no."),
    "Message": gettext_noop("Something to know. Any key of the page leads on."),
    "Preview": gettext_noop(
        "Your caller as the file is now; it is taken up anew each time you save. Nothing is recorded."
    ),
    "Specimen": gettext_noop("Every part of the screens in all its states."),
}
_MOVES, _PRESSES, _LEADS_OUT = (
    gettext_noop("move from one thing to the next"),
    gettext_noop("press what has the ring"),
    gettext_noop("leads out, and asks first where something would be lost"),
)
_SCROLLING = (gettext_noop("Page up, Page down"), gettext_noop("scroll; Home and End go to the ends"))
_COPYING = (
    (gettext_noop("Ctrl and C"), gettext_noop("copies all that was said, with names")),
    (
        gettext_noop("Ctrl, Shift and C"),
        gettext_noop("copies the last line in sight, and again the one above; so does a right click on a line"),
    ),
)
_WINDOW = (
    (gettext_noop("Ctrl and plus, minus, 0"), gettext_noop("set the size of the text")),
    ("F11", gettext_noop("fills the screen")),
    ("F4", gettext_noop("lets the game speak")),
)


class _Named(NamedTuple):
    key: str
    name: str
    kind: Kind


def help_on(route: Route, page: SemanticNode, more_keys: Sequence[tuple[str, str]], controls: Controls) -> Help:
    """Return the help on an open screen: what its page offers, then its `more_keys`, then what works everywhere."""
    named = list(_named(page))
    numbered = answering([each.key for each in named if each.key.isdigit()])
    own = dict(numbered) | {each.key: each.name for each in named if each.key and not each.key.isdigit()}
    own |= dict(more_keys)
    keyless = [each.name for each in named if not each.key]
    kinds = {node.kind for node in page.walk()}
    scrolls = _said((_SCROLLING,)) if Kind.SCROLL in kinds else ()
    copies = _said(_COPYING) if Kind.LOG in kinds or any(node.id == COPY_ALL for node in page.walk()) else ()
    here = (*own.items(), *copies, *_without_keys(keyless, controls))
    everywhere = (*_everywhere(controls), *scrolls, *_said(_WINDOW))
    return Help(about_route(route), here, everywhere, isinstance(route, Title | Board))


def _everywhere(controls: Controls) -> tuple[tuple[str, str], ...]:
    """Return what moves, presses and leads out, on the keyboard or on the pad in use."""
    chosen = {action: told_hint(controls, action) for action in (Action.CONFIRM, Action.CANCEL)}
    if controls.hints is Device.PAD:
        return (
            (_("D-pad, left stick"), _(_MOVES)),
            (_("Right stick"), _("scrolls")),
            (chosen[Action.CONFIRM], _(_PRESSES)),
            (chosen[Action.CANCEL], _(_LEADS_OUT)),
        )
    presses, leads_out = filter(None, ("Enter", chosen[Action.CONFIRM])), filter(None, ("Esc", chosen[Action.CANCEL]))
    return (
        (_("Tab, arrows"), _(_MOVES)),
        (", ".join(presses), _(_PRESSES)),
        (", ".join(leads_out), _(_LEADS_OUT)),
    )


def about_route(route: Route) -> str:
    """Return what one does on the screen of a route, in a sentence or two."""
    return _(_ABOUT.get(type(route).__name__, ""))


def _without_keys(names: Sequence[str], controls: Controls) -> tuple[tuple[str, str], ...]:
    """Return a line on what is pressed by Enter, the pad or a click alone, the first few by name."""
    told = list(dict.fromkeys(names))
    press = told_hint(controls, Action.CONFIRM) if controls.hints is Device.PAD else "Enter"
    more = len(told) - _FEW_NAMES
    if not told:
        return ()
    if more > 1:
        shown = ", ".join(told[:_FEW_NAMES])
        said = ngettext(
            "And by {press} or a click: {names}, and {count} more.",
            "And by {press} or a click: {names}, and {count} more.",
            more,
            press=press,
            names=shown,
        )
        return (("", said),)
    return (("", _("And by {press} or a click: {names}.", press=press, names=", ".join(told))),)


def _said(rows: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return rows of a table in the language in force."""
    return tuple((_(key), _(does)) for key, does in rows)


def answering(numbers: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return one line of help for all cards with these numbers; nothing where there are none."""
    if not numbers:
        return ()
    first, last = numbers[0], numbers[-1]
    return ((first if first == last else _("{first} to {last}", first=first, last=last), _("answers with that card")),)


def _named(page: SemanticNode) -> Iterator[_Named]:
    """Yield what can be pressed now, in reading order."""
    for node in page.walk():
        if node.kind in ACTIVE_KINDS and "disabled" not in node.states and node.id != HELP:
            yield _Named(node.key or node.button, few_words(node.name or node.value), node.kind)
