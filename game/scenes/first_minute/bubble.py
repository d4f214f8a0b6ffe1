"""How a lesson looks: the sentence and the way out in one bubble, and a frame around what it is about."""

from __future__ import annotations

from game.language import _
from game.scenes.first_minute.lessons import Lesson
from game.scenes.routes import SKIP
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, Type
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.coach_note import CoachNote
from game.ui.widgets.column import Column
from game.ui.widgets.filling import Filling
from game.ui.widgets.link import Link
from game.ui.widgets.padding import Padding
from game.ui.widgets.panel import Panel
from game.ui.widgets.row import Row
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.stack import Stack

_SKIP_KEY = "k"


def bubble(lesson: Lesson | None, *, is_narrow: bool = False) -> tuple[Widget, ...]:
    """Return the lesson with the key that skips them all, under it where it `is_narrow`; nothing without a lesson."""
    if lesson is None:
        return ()
    note = CoachNote(_(lesson.text), speaker=_("Now"), grow=1)
    skip = Link(_("Skip ({key})", key=_SKIP_KEY.upper()), id=SKIP, key=_SKIP_KEY, size=Type.SECONDARY, role=Role.MUTED)
    under = Column((note, Row((Spacer(grow=1), skip))), gap=Space.XS)
    said = under if is_narrow else Row((note, skip), gap=Space.M)
    return (Panel(said, x=Space.MS, y=Space.S, edge=Role.ACCENT),)


def marked(widget: Widget, lesson: Lesson | None) -> Widget:
    """Return what a lesson is about with a frame around it, anything else as it is."""
    if lesson is None or widget.id != lesson.anchor:
        return widget
    return Panel(widget, x=Space.XS, y=Space.XS, fill=Role.SURFACE, edge=Role.ACCENT, corner=Corner.PANEL)


def with_bubble(page: Widget, lesson: Lesson | None) -> Widget:
    """Return a whole page under a lesson."""
    if lesson is None:
        return page
    top = tuple(Padding(each, x=Space.XL, top=Space.S, bottom=Space.S) for each in bubble(lesson))
    return Stack((Backdrop(glow=None), Column((*top, Filling(page, grow=1)), gap=Space.NONE)))
