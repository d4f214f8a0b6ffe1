"""What copies all that was said, and the short notice of it over the foot of a page."""

from __future__ import annotations

from game.language import _
from game.ui.copying import COPY_ALL
from game.ui.theme import Role
from game.ui.tokens import Space, Type
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.link import Link
from game.ui.widgets.row import Row
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.stack import Stack
from game.ui.widgets.toast import Toast


def copy_link() -> Widget:
    """Return the words that copy all that was said."""
    return Link(_("Copy"), size=Type.SECONDARY, role=Role.MUTED, id=COPY_ALL)


def under_notice(page: Widget, text: str) -> Widget:
    """Return the page with a notice over its foot, in the middle."""
    toast = Toast(text, icon="check", role=Role.BEST)
    row = Row((Spacer(grow=1), toast, Spacer(grow=1)), gap=Space.NONE)
    return Stack((page, Column((Spacer(grow=1), row, Spacer(height=Space.XL)), gap=Space.NONE)))
