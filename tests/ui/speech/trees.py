"""Semantic trees made by hand."""

from __future__ import annotations

from game.ui.geometry import Box
from game.ui.semantic_tree import SemanticNode
from game.ui.told import Teller
from game.ui.widget import Kind
from game.ui.widgets.transcript import TranscriptLine

NOWHERE = Box(0, 0, 0, 0)
YOU = TranscriptLine("You", "What is it doing now?", teller=Teller.AGENT)
ZDENA = TranscriptLine("Zdena", "Orange.\nIs that bad?", teller=Teller.CALLER, mood="frightened")
COACH = TranscriptLine("Coach", "Her own word.", is_note=True)


def node(
    kind: Kind,
    name: str,
    *within: SemanticNode,
    value: str = "",
    states: tuple[str, ...] = (),
    widget_id: str = "",
    key: str = "",
    told: tuple[TranscriptLine, ...] = (),
) -> SemanticNode:
    """Return a node that stands nowhere."""
    return SemanticNode(kind, name, value, states, NOWHERE, NOWHERE, widget_id, within, key, told)


def screen(*within: SemanticNode) -> SemanticNode:
    """Return the root of a page."""
    return node(Kind.GROUP, "", *within)


def button(name: str, *, key: str = "", focused: bool = False) -> SemanticNode:
    """Return a button whose id is its name."""
    return node(Kind.BUTTON, name, widget_id=name, key=key, states=("focused",) if focused else ())


def reply(number: int, text: str, *, focused: bool = False) -> SemanticNode:
    """Return a reply under its number."""
    states = ("focused",) if focused else ()
    return node(Kind.REPLY, text, widget_id=text, value=str(number), key=str(number), states=states)


def log(*lines: TranscriptLine, states: tuple[str, ...] = ()) -> SemanticNode:
    """Return a conversation."""
    return node(Kind.LOG, "So far", told=lines, states=states)
