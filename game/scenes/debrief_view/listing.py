"""Short lists under small headings, as the debrief's last parts have them."""

from __future__ import annotations

from collections.abc import Iterable

from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.row import Row

_ICON = 16


def listed(head: str, items: Iterable[str], icon: str, role: Role) -> tuple[Widget, ...]:
    """Return a heading and a row with its icon for each item; nothing where there is none."""
    rows = tuple(
        Row((Icon(icon, role, _ICON), Label(item, Type.TRANSCRIPT, grow=1)), gap=Space.S, align=Align.START)
        for item in items
    )
    return (small_head(head), *rows) if rows else ()


def small_head(text: str) -> Widget:
    """Return the heading of a list."""
    return Label(text, Type.SECONDARY, Weight.SEMIBOLD, Role.MUTED)
