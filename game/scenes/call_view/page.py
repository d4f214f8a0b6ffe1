"""The whole call screen: columns side by side, or one column with tabs in large text."""

from __future__ import annotations

from game.language import _
from game.scenes.call_view.desk import chart, desk_bar, desk_page, replies, replies_and_coach, so_far, so_far_and_lesson
from game.scenes.call_view.model import CallModel, Tab
from game.scenes.call_view.stage import stage
from game.scenes.first_minute.bubble import bubble
from game.ui.grid import CALL_COLUMNS
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.column import Column
from game.ui.widgets.copy_notice import copy_link
from game.ui.widgets.filling import Filling
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.row import Row
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.stack import Stack
from game.ui.widgets.tab import Tab as TabKey


def call_page(model: CallModel, metrics: Metrics) -> Widget:
    """Return the screen."""
    if metrics.is_roomy:
        return Column((stage(model, metrics), _columns(model), desk_bar(model)), gap=Space.NONE)
    return Column((stage(model, metrics), _tabbed(model)), gap=Space.NONE)


def _columns(model: CallModel) -> Widget:
    said, turn, paper = CALL_COLUMNS
    columns = Row(
        (
            titled(_said_heading(), so_far_and_lesson(model), Space.M, said),
            titled(heading(turn_name(model), Role.ACCENT_TEXT), replies(model), Space.RING, turn),
            Filling(chart(model), grow=paper),
        ),
        gap=Space.XXL,
        align=Align.STRETCH,
    )
    return on_surface(Padding(columns, x=Space.XL, top=Space.M, bottom=Space.XS))


def _said_heading() -> Widget:
    return Row((heading(_("So far"), Role.MUTED), Spacer(grow=1), copy_link()), gap=Space.S)


def _tabbed(model: CallModel) -> Widget:
    shown = {Tab.YOUR_TURN: replies_and_coach, Tab.SO_FAR: so_far, Tab.DESK: desk_page, Tab.FLOW_CHART: chart}
    content = shown[model.tab](model)
    return tabbed(model.tab, Column((*bubble(model.lesson), content), gap=Space.S, grow=1) if model.lesson else content)


def tabbed(chosen: Tab, shown: Widget) -> Widget:
    """Return the tabs of large text, and what the chosen one shows."""
    tabs = Row(tuple(TabKey(_(tab.value), is_chosen=tab is chosen, id=tab.id) for tab in Tab), gap=Space.S)
    return on_surface(Padding(Column((tabs, shown), gap=Space.M), x=Space.XL, top=Space.S, bottom=Space.S))


def on_surface(content: Widget) -> Widget:
    """Return the lower half's ground with its content."""
    ground = Backdrop(Role.SURFACE, glow=Role.GLOW, x=0.75, y=0.0, reach=0.6)
    return Filling(Stack((ground, content)), grow=1)


def titled(title: Widget, content: Widget, gap: Space, share: int) -> Widget:
    """Return a column under its name."""
    return Filling(Padding(Column((title, content), gap=gap), top=Space.XS), grow=share)


def heading(text: str, role: Role) -> Widget:
    """Return the name of a column."""
    return Label(text, size=Type.SECONDARY, weight=Weight.SEMIBOLD, role=role, is_heading=True)


def turn_name(model: CallModel) -> str:
    """Return what stands above the replies."""
    if model.ending:
        return _(model.wording.over)
    return _("{name} is on hold", name=model.person.first_name) if model.is_on_hold else _("Your turn")
