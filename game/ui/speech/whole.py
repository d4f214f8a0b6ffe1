"""A whole screen, read from the top."""

from __future__ import annotations

from collections.abc import Iterator

from game.language import ngettext
from game.ui.semantic_tree import SemanticNode
from game.ui.speech.outline import Item, outline
from game.ui.speech.utterance import Utterance, told
from game.ui.speech.wording import line, reading
from game.ui.widget import ACTIVE_KINDS, Kind

_LINES = 6
"""How many lines of a conversation are read; the rest is told by its number."""


def whole(tree: SemanticNode) -> tuple[Utterance, ...]:
    """Return the screen from its first word to its last; the first one cuts off what is being said."""
    items = tuple(item for item in outline(tree) if item.node.kind is not Kind.SCROLL)
    said: list[Utterance] = []
    for item, after in zip(items, (*items[1:], None), strict=True):
        if after is None or not _is_label_of(item, after):
            said += (each for each in _read(item) if each.text and each not in said[-1:])
    return tuple(each._replace(interrupts=not i) for i, each in enumerate(said))


def _read(item: Item) -> Iterator[Utterance]:
    node = item.node
    if node.told:
        earlier = len(node.told) - _LINES
        after = ngettext(
            "{name}, after {count} earlier line", "{name}, after {count} earlier lines", max(0, earlier), name=node.name
        )
        yield Utterance(after if earlier > 0 else node.name)
        yield from map(told, node.told[-_LINES:])
    elif node.kind in ACTIVE_KINDS:
        yield Utterance(reading(item))
    else:
        yield Utterance(line(node))


def _is_label_of(item: Item, after: Item) -> bool:
    """Return whether a text only names what comes right after it, which says its name itself."""
    names = {Kind.TEXT, Kind.HEADING, Kind.GROUP, Kind.DIALOG}
    return item.node.kind in names and not item.node.value and item.node.name == after.node.name
