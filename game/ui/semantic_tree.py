"""The page as it reads: what the screen reader, the tests' pilot and the clipping test see."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.ui.controls import Controls, Device
from game.ui.geometry import Box
from game.ui.hints import told_hint
from game.ui.layout import Placed
from game.ui.told import Told
from game.ui.widget import Kind


@dataclass(frozen=True)
class SemanticNode:
    """One thing on the page; `box` is where it stands, `visible` the part that can be seen now.

    `key` is its shortcut as it is called, or `button` the one on the gamepad in use; `told` are the lines of a
    conversation that it shows.
    """

    kind: Kind
    name: str
    value: str
    states: tuple[str, ...]
    box: Box
    visible: Box
    id: str
    children: tuple[SemanticNode, ...] = ()
    key: str = ""
    button: str = ""
    told: tuple[Told, ...] = ()

    def walk(self) -> Iterator[SemanticNode]:
        """Yield this and all below in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


def semantic_tree(root: Placed, focus: str, controls: Controls) -> SemanticNode:
    """Return the tree of a placed page; the widget with the id `focus` has the state "focused"."""
    return SemanticNode(Kind.GROUP, "", "", (), root.box, root.visible, "", _children(root, focus, controls))


def _children(placed: Placed, focus: str, controls: Controls) -> tuple[SemanticNode, ...]:
    meaning = placed.widget.semantics()
    below = tuple(node for child in placed.children for node in _children(child, focus, controls))
    if meaning is None:
        return below
    focused = ("focused",) if focus and placed.widget.id == focus else ()
    shortcut = told_hint(controls, placed.widget.action, placed.widget.key) if placed.widget.is_active else ""
    is_by_pad = controls.hints is Device.PAD
    own = SemanticNode(
        meaning.kind,
        meaning.name,
        meaning.value,
        meaning.states + focused,
        placed.box,
        placed.visible,
        placed.widget.id,
        below,
        "" if is_by_pad else shortcut,
        shortcut if is_by_pad else "",
        meaning.told,
    )
    return (own,)
