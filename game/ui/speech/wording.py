"""How one thing reads aloud: its name, what it is, its value and state, its place among its like, its key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from game.language import _, gettext_noop, pgettext
from game.ui.semantic_tree import SemanticNode
from game.ui.speech.outline import FRAMES, Item, is_active
from game.ui.speech.utterance import joined, told
from game.ui.widget import Kind

_PRESSED = frozenset({Kind.BUTTON, Kind.LINK, Kind.REPLY, Kind.TAB, Kind.RADIO, Kind.CHECKBOX, Kind.FIELD})
"""What is read with what it is."""
_UNSET: Mapping[Kind, tuple[str, str]] = {
    Kind.RADIO: ("chosen", gettext_noop("not chosen")),
    Kind.CHECKBOX: ("checked", gettext_noop("not checked")),
}
"""What a thing can be, and how it is said that it isn't."""


def reading(item: Item) -> str:
    """Return how a thing reads that has focus or can have it."""
    node = item.node
    if node.kind not in _PRESSED:
        texts = tuple(inner_texts(node))
        is_named = any(text.startswith(node.name) for text in texts[:1])
        return joined(("" if is_named else node.name, *texts, _("can be scrolled")))
    return joined((node.name, _role(item), *condition(node), _place(item), _key(node), *inner_texts(node)))


def line(node: SemanticNode) -> str:
    """Return how a thing reads that only shows something: "name: value", and what stands within it.

    A group is read by its name alone: what it holds is read by itself.
    """
    if node.kind in FRAMES:
        return joined((node.name, node.value))
    named = f"{node.name}: {node.value}" if node.name and node.value else node.name or node.value
    states = map(_told_state, node.states)
    return joined((named, *states, *inner_texts(node)))


def condition(node: SemanticNode) -> Iterator[str]:
    """Yield the value and the states in words."""
    if node.kind is Kind.FIELD:
        yield node.value or _("empty")
    elif node.kind is not Kind.REPLY:
        yield node.value
    yield from map(_told_state, node.states)
    is_so, is_not = _UNSET.get(node.kind, ("", ""))
    if is_so and is_so not in node.states:
        yield _(is_not)


def inner_texts(node: SemanticNode) -> Iterator[str]:
    """Yield what stands within a thing, beside what its name and key say already and what is read by itself."""
    within = [each for each in node.walk() if each is not node and each.name and not is_active(each)]
    words = " ".join(each.name for each in within if each.kind is not Kind.IMAGE)
    for each in within:
        is_said = each.name in (node.name, node.key, node.button) or (each.kind is Kind.IMAGE and each.name in words)
        if each.told:
            yield told(each.told[-1]).text
        elif not is_said:
            yield f"{each.name} {each.value}".strip()


def _role(item: Item) -> str:
    node = item.node
    role = _told_kind(node.kind)
    if node.kind is not Kind.REPLY or not node.value:
        return role
    if node.value == str(item.place):
        return _("{role} {number} of {all}", role=role, number=node.value, all=item.among)
    return _("{role} {number}", role=role, number=node.value)


def _place(item: Item) -> str:
    is_told = item.node.kind is Kind.REPLY and item.node.value == str(item.place)
    return _("{count} of {most}", count=item.place, most=item.among) if item.among > 1 and not is_told else ""


def _key(node: SemanticNode) -> str:
    if node.kind is Kind.REPLY:
        return ""
    if node.key:
        return _("key {key}", key=node.key)
    return _("button {button}", button=node.button) if node.button else ""


def _told_kind(kind: Kind) -> str:
    told = {
        Kind.BUTTON: pgettext("kind of thing", "button"),
        Kind.LINK: pgettext("kind of thing", "link"),
        Kind.REPLY: pgettext("kind of thing", "reply"),
        Kind.TAB: pgettext("kind of thing", "tab"),
        Kind.RADIO: pgettext("kind of thing", "choice"),
        Kind.CHECKBOX: pgettext("kind of thing", "checkbox"),
        Kind.FIELD: pgettext("kind of thing", "field"),
    }
    return told[kind]


def _told_state(state: str) -> str:
    """Return a state of the tree in words, "" for what is never said."""
    told = {
        "focused": "",
        "disabled": pgettext("state", "not available"),
        "chosen": pgettext("state", "chosen"),
        "checked": pgettext("state", "checked"),
        "listening": pgettext("state", "listening"),
        "current": pgettext("state", "current"),
        "new": pgettext("state", "new"),
        "past": pgettext("state", "past"),
        "done": pgettext("state", "done"),
        "open": pgettext("state", "open"),
        "locked": pgettext("state", "locked"),
        "here": pgettext("state", "here"),
        "never reached": pgettext("state", "never reached"),
        "on the marked play": pgettext("state", "on the marked play"),
    }
    return told.get(state, state)
