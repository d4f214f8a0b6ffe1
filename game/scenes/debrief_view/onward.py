"""What leads on from the debrief: the chosen turn taken again, the whole call once more, or the next ticket."""

from __future__ import annotations

from dataclasses import replace

from game.language import _
from game.records.finished import Finished
from game.scenes.debrief_view.review import ReviewedTurn
from game.ui.actions import Action
from game.ui.tokens import Align, Space
from game.ui.widget import Widget
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.first_fit import FirstFit
from game.ui.widgets.icon_button import IconButton
from game.ui.widgets.row import Row

TAKE_AGAIN = "take_again"
"""The id of the key that takes the call again from the chosen turn."""


def retaken_from(turn: ReviewedTurn) -> int:
    """Return the turn from which a call is taken again; picking up is no choice, so the first one comes after it."""
    return max(1, turn.number)


def onward_part(finished: Finished) -> tuple[Widget, ...]:
    """Return the keys under the chosen turn; an exam is taken once, and has none."""
    if finished.has_next:
        return (Button(_("Next ticket"), Tone.PRIMARY, "next", is_large=True, id="next", action=Action.GO_ON),)
    if finished.recorded.is_exam:
        return ()
    label, from_start = _("Take it again from here"), _("From the start")
    here = Button(label, Tone.PRIMARY, is_large=True, id=TAKE_AGAIN, action=Action.TAKE_AGAIN, grow=1)
    whole = Button(from_start, is_large=True, id="again", action=Action.GO_ON)
    # Large text needs the height for the turn itself: the second key is its icon there.
    small = IconButton("retry", from_start, id="again", action=Action.GO_ON)
    with_icon = replace(here, icon="retry")
    return (FirstFit((_row(with_icon, whole), _row(here, small))),)


def _row(*keys: Widget) -> Widget:
    return Row(keys, gap=Space.S, align=Align.STRETCH)
