"""The hand-over note as the colleague read it: what they were told, and what they had to ask the caller again."""

from __future__ import annotations

from collections.abc import Iterable

from game.call.program import Program
from game.language import _
from game.scenario.vocabulary import WRITTEN
from game.scenes.debrief_view.listing import listed
from game.scenes.debrief_view.note_read import NoteRead
from game.scenes.debrief_view.words import capital
from game.ui.theme import Role
from game.ui.tokens import Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.divider import Divider
from game.ui.widgets.label import Label


def hand_over_part(read: NoteRead | None, program: Program) -> tuple[Widget, ...]:
    """Return the note and what it lacked, nothing where there was none."""
    if read is None:
        return ()
    is_written = program.scenario.channel in WRITTEN
    again = _("What the caller had to write again") if is_written else _("What the caller had to tell again")
    title = _("The note, as {desk} read it", desk=read.desk)
    stood: Iterable[Widget] = listed(_("What it said"), read.stood, "check", Role.BEST)
    if not read.stood and not read.untrue:
        stood = (Label(_("It was empty: nothing that you learnt went along."), Type.TRANSCRIPT),)
    parts = (
        Divider(),
        Label(title, Type.NAME, Weight.BOLD, is_heading=True),
        *stood,
        *listed(_("What it said, though you hadn’t learnt it"), read.untrue, "warning", Role.SLIP),
        *listed(again, read.untold, "ring", Role.SLIP),
        *listed(_("What they had to find out first"), read.unasked, "ring", Role.MUTED),
    )
    if (read.stood or read.untrue) and not (read.untold or read.unasked):
        whole = _("{desk} had all that they needed, and could begin at once.", desk=capital(read.desk))
        parts += (Label(whole, Type.TRANSCRIPT, role=Role.MUTED),)
    return (Column(parts, gap=Space.S),)
