"""What help tells of a screen: a sentence or two by its route, and then the page's own names and keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from game.scenes.routes import HELP, Board, Help, Route, Title
from game.ui.widget import ACTIVE_KINDS, Kind

if TYPE_CHECKING:
    from game.ui.semantic_tree import SemanticNode

_FEW_WORDS, _FEW_NAMES = 9, 8
_ABOUT: Mapping[str, str] = {
    "Title": "Pick up the phone, and the first call begins. All that you do is kept on this machine.",
    "WhoAreYou": "Say who you are: choose a name, or give a new one. Scores are kept under it.",
    "Board": "Choose a caller, and whether the coach helps (guided) or not (exam).",
    "Settings": "What you choose here holds at once, or from the next call on where it says so.",
    "ChooseTypeface": "Choose any typeface of this machine. One that can't be read is refused, and the old one stays.",
    "OpenCall": "Read what the caller says, and choose what you would answer. The desk looks things up, lets the "
    "caller wait, or brings a colleague in. The paper at the side is the script: always there, and it costs.",
    "FirstMinute": "A first call by which you learn the desk. It isn't scored, and nothing of it is kept.",
    "FirstCall": "One lesson stands under what was said so far, and goes when you have done it. Skip them at any time.",
    "Chat": "Read what was written, and choose what you would write back. Nothing here is about speed.",
    "Compose": "Choose how you begin, what you answer, what comes next and how you close. Send it when it is right.",
    "CallPause": "The call stands still, for as long as you like. It costs nothing.",
    "LookUp": "Choose what to read. The first time it takes the seconds that stand beside it, then it stays open.",
    "Hold": "Ask, and the caller waits with good grace. Or press it without a word, and see.",
    "HandOver": "Choose where the call goes, how, and what the colleague there should know.",
    "StepRefused": "Your last step wasn't recorded, and so it hasn't happened. Say how to go on.",
    "WrapUp": "Say how it ended and choose the note that the next colleague will read. Then file the ticket.",
    "Debrief": "Each mark stands at the words that it is about. Choose one to read why.",
    "Confirm": "A question to answer with yes or no. Escape is no.",
    "Message": "Something to know. Any key of the page leads on.",
    "Preview": "Your caller as the file is now; it is taken up anew each time you save. Nothing is recorded.",
    "Specimen": "Every part of the screens in all its states.",
}
_EVERYWHERE = (
    ("Tab, arrows", "move from one thing to the next"),
    ("Enter, Space", "press what has the ring"),
    ("Esc", "leads out, and asks first where something would be lost"),
)
_SCROLLING = ("Page up, Page down", "scroll; Home and End go to the ends")
_COPYING = ("Ctrl and C", "copies all that was said, with names")
_WINDOW = (
    ("Ctrl and plus, minus, 0", "set the size of the text"),
    ("F11", "fills the screen"),
    ("F4", "lets the game speak"),
)


class _Named(NamedTuple):
    key: str
    name: str
    kind: Kind


def help_on(route: Route, page: SemanticNode, more_keys: Sequence[tuple[str, str]]) -> Help:
    """Return the help on an open screen: what its page offers, then its `more_keys`, then what works everywhere."""
    named = list(_named(page))
    numbered = answering([each.key for each in named if each.key.isdigit()])
    own = dict(numbered) | {each.key: each.name for each in named if each.key and not each.key.isdigit()}
    own |= dict(more_keys)
    keyed = tuple((key_name(key), does) for key, does in own.items())
    keyless = [each.name for each in named if not each.key]
    kinds = {node.kind for node in page.walk()}
    scrolls, copies = (_SCROLLING,) if Kind.SCROLL in kinds else (), (_COPYING,) if Kind.LOG in kinds else ()
    here, everywhere = (*keyed, *copies, *_without_keys(keyless)), (*_EVERYWHERE, *scrolls, *_WINDOW)
    return Help(about_route(route), here, everywhere, isinstance(route, Title | Board))


def about_route(route: Route) -> str:
    """Return what one does on the screen of a route, in a sentence or two."""
    return _ABOUT.get(type(route).__name__, "")


def _without_keys(names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return a line on what is pressed by Enter or a click alone, the first few by name."""
    told = list(dict.fromkeys(names))
    more = len(told) - _FEW_NAMES
    if not told:
        return ()
    if more > 1:
        return (("", f"And by Enter or a click: {', '.join(told[:_FEW_NAMES])}, and {more} more."),)
    return (("", f"And by Enter or a click: {', '.join(told)}."),)


def answering(numbers: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return one line of help for all cards with these numbers; nothing where there are none."""
    if not numbers:
        return ()
    return ((numbers[0] if len(numbers) == 1 else f"{numbers[0]} to {numbers[-1]}", "answers with that card"),)


def key_name(key: str) -> str:
    """Return how a key is called on the screen."""
    return key if key[:1].isdigit() else key.capitalize()


def _named(page: SemanticNode) -> Iterator[_Named]:
    """Yield what can be pressed now, in reading order."""
    for node in page.walk():
        if node.kind in ACTIVE_KINDS and "disabled" not in node.states and node.id != HELP:
            yield _Named(node.key, _shortened(node.name or node.value), node.kind)


def _shortened(text: str) -> str:
    words = text.split()
    return " ".join(words) if len(words) <= _FEW_WORDS else " ".join(words[:_FEW_WORDS]) + " …"
