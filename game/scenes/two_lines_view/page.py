"""The page of two lines: what changed at the left, both lines beside it; one column where it is narrow."""

from __future__ import annotations

from game.language import _
from game.scenes.debrief_view.onward import TAKE_AGAIN
from game.scenes.help_key import help_key
from game.scenes.two_lines_view.comparing import Comparison
from game.scenes.two_lines_view.ends import again_end, first_end
from game.scenes.two_lines_view.lines import lines_part
from game.scenes.two_lines_view.summary import changes_part, dimensions_part, summary_part
from game.ui.actions import Action
from game.ui.grid import HEADER, RAIL
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.column import Column
from game.ui.widgets.divider import Divider
from game.ui.widgets.first_fit import FirstFit
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.persona_badge import PersonaBadge
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.sized import Sized
from game.ui.widgets.stack import Stack

TO_DEBRIEF = "debrief"
"""The id of the key that leads to the debrief of the first attempt."""

_DONE_WIDTH = 126


def two_lines_page(both: Comparison, metrics: Metrics) -> Widget:
    """Return the whole page."""
    body = _columns(both) if metrics.is_roomy else _one_column(both)
    bar = Sized(Padding(_header(both), x=Space.XL, y=Space.XS), least_height=HEADER)
    return Stack((Backdrop(), Column((bar, Divider(), body), gap=Space.NONE)))


def _columns(both: Comparison) -> Widget:
    rail = Column((summary_part(both), dimensions_part(both), changes_part(both)), gap=Space.L)
    ends = Row((first_end(both), again_end(both)), gap=Space.L, align=Align.STRETCH)
    lines = Scroll(lines_part(both, is_wide=True), _("The two lines"), id="lines", grow=1)
    right = Column((ends, lines, _onward()), gap=Space.M, grow=1)
    row = Row((Sized(Scroll(rail, _("What changed"), id="rail"), width=RAIL), right), gap=Space.XL, align=Align.STRETCH)
    return Padding(Column((Sized(row, grow=1),)), x=Space.XL, y=Space.L, bottom=Space.M, grow=1)


def _one_column(both: Comparison) -> Widget:
    parts = (
        summary_part(both),
        first_end(both),
        again_end(both),
        dimensions_part(both),
        changes_part(both),
        lines_part(both, is_wide=False),
    )
    scroll = Scroll(Column(parts, gap=Space.L), _("The two lines"), id="lines", grow=1)
    return Padding(Column((scroll, _onward()), gap=Space.S), x=Space.XL, top=Space.L, bottom=Space.M, grow=1)


def _header(both: Comparison) -> Widget:
    scenario = both.first.finished.recorded.call.program.scenario
    caller = scenario.caller
    about = _("{caller}, taken again", caller=caller.name)
    if both.has_numbers:
        about = _("{caller}, taken again from turn {turn}", caller=caller.name, turn=both.began + 1)
    title = Label(scenario.title, Type.NAME, Weight.BOLD, is_heading=True)
    words = Row((title, Label(about, Type.SECONDARY, role=Role.MUTED, grow=1)), gap=Space.MS, grow=1)
    done = Sized(Button(_("Done"), id="done", action=Action.DONE), least_width=_DONE_WIDTH)
    return Row((PersonaBadge(caller.persona), words, help_key(), done), gap=Space.MS)


def _onward() -> Widget:
    debrief = Button(_("Back to the first debrief"), icon="back", is_large=True, id=TO_DEBRIEF)
    once_more = Button(
        _("Take it again once more"),
        Tone.PRIMARY,
        "retry",
        is_large=True,
        id=TAKE_AGAIN,
        action=Action.TAKE_AGAIN,
        grow=1,
        is_first_focus=True,
    )
    keys = (debrief, once_more)
    return FirstFit((Row(keys, gap=Space.S, align=Align.STRETCH), Column(keys, gap=Space.S)))
