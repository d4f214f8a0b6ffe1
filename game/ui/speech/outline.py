"""The semantic tree in reading order: each thing with what stands above it and its place among its like."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import NamedTuple

from game.ui.semantic_tree import SemanticNode
from game.ui.widget import ACTIVE_KINDS, Kind

FRAMES = frozenset({Kind.GROUP, Kind.DIALOG})
"""Kinds that hold others under a name of their own."""


class Item(NamedTuple):
    """One thing to read.

    `frames` are the names of the groups around it, from the outside in; `heading` stands above it; things with the same
    `level` stand side by side. `place` and `among` count it within its like, from 1; 0 where it has none.
    """

    node: SemanticNode
    frames: tuple[str, ...]
    heading: str
    level: int
    place: int = 0
    among: int = 0

    @property
    def is_active(self) -> bool:
        """Return whether it takes focus."""
        return is_active(self.node)

    @property
    def is_focused(self) -> bool:
        """Return whether it has focus."""
        return "focused" in self.node.states


def is_active(node: SemanticNode) -> bool:
    """Return whether a thing takes focus."""
    return node.kind in ACTIVE_KINDS and bool(node.id) and "disabled" not in node.states


def outline(tree: SemanticNode) -> tuple[Item, ...]:
    """Return all that is to be read, in order; what stands within a card or a status is part of it.

    A part that scrolls is there only while it has focus: else just what it holds is.
    """
    return _counted(tuple(_items(tree, (), "", count())))


def _items(node: SemanticNode, frames: tuple[str, ...], heading: str, levels: Iterator[int]) -> Iterator[Item]:
    level = next(levels)
    for child in node.children:
        if child.kind in FRAMES:
            yield Item(child, frames, heading, level)
            yield from _items(child, (*frames, child.name), heading, levels)
        elif child.kind is Kind.SCROLL:
            if "focused" in child.states:
                yield Item(child, frames, heading, level)
            yield from _items(child, frames, heading, levels)
        else:
            heading = child.name if child.kind is Kind.HEADING else heading
            yield Item(child, frames, heading, level)
            yield from (item for item in _items(child, frames, heading, levels) if item.is_active)


def _counted(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Return the items with their places: things of one kind that follow each other under one heading are alike."""
    counted, run = list(items), list[int]()
    for i, item in enumerate(items):
        if not item.is_active:
            continue
        if run and _likeness(items[run[0]]) != _likeness(item):
            _number(counted, run)
            run = []
        run.append(i)
    _number(counted, run)
    return tuple(counted)


def _likeness(item: Item) -> tuple[Kind, tuple[str, ...], str]:
    return item.node.kind, item.frames, item.heading


def _number(items: list[Item], run: list[int]) -> None:
    for place, i in enumerate(run, 1):
        items[i] = items[i]._replace(place=place, among=len(run))
