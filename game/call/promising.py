"""How a promise reads: who owes what, and by when."""

from game.call.events import PromiseMade
from game.call.session import Call
from game.language import _

_NAMES_ITS_TIME = frozenset(
    {"after", "at", "before", "by", "first", "in", "next", "on", "this", "today", "tomorrow", "tonight", "within"}
)
"""First words of a time that already stands well after what is promised: "ring back today", "ring back at seven"."""


def promises_in(call: Call) -> tuple[str, ...]:
    """Return what was promised on a call, a line each, in the order it was; what was said twice stands once."""
    events = (event for turn in call.turns for event in turn.events)
    return tuple(dict.fromkeys(promise_text(event) for event in events if isinstance(event, PromiseMade)))


def promise_text(promise: PromiseMade) -> str:
    """Return a promise in a line, such as "You: ring back by 16:00"."""
    first = promise.by.lower().split(maxsplit=1)[:1]
    who = promise.who[:1].upper() + promise.who[1:] or _("You")
    if not first:
        return _("{who}: {what}", who=who, what=promise.what)
    if first[0] in _NAMES_ITS_TIME:
        return _("{who}: {what} {when}", who=who, what=promise.what, when=promise.by)
    return _("{who}: {what} by {when}", who=who, what=promise.what, when=promise.by)
