"""What is known by now, ticked: for the channels in which there is time to look at it."""

from __future__ import annotations

from collections.abc import Sequence

from game.language import _
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.row import Row

_TICK = 16


def known_facts(facts: Sequence[str], size: Type = Type.BODY) -> tuple[Widget, ...]:
    """Return the facts under their heading; nothing where none is known."""
    if not facts:
        return ()
    head = Label(_("What you know"), Type.SECONDARY, Weight.SEMIBOLD, Role.MUTED, is_heading=True)
    rows = tuple(
        Row((Icon("check", Role.BEST, _TICK), Label(fact, size, grow=1)), gap=Space.MS, align=Align.START)
        for fact in facts
    )
    return (head, *rows)
