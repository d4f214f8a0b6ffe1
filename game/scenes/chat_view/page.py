"""The whole chat screen: columns side by side, or one column with tabs in large text."""

from __future__ import annotations

from itertools import takewhile

from game.language import _
from game.scenes.call_view.desk import SO_FAR, chart, desk_bar, desk_page, replies
from game.scenes.call_view.model import Tab
from game.scenes.call_view.page import heading, on_surface, tabbed, titled, turn_name
from game.scenes.chat_view.column import left_column, thread_row
from game.scenes.chat_view.model import ChatModel, ThreadModel
from game.scenes.chat_view.stage import stage, typing_note
from game.ui.grid import CHAT_COLUMNS, CHAT_COLUMNS_LARGE
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.bubbles import Bubbles, Voice
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.coach_note import CoachNote
from game.ui.widgets.column import Column
from game.ui.widgets.copy_notice import copy_link
from game.ui.widgets.filling import Filling
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.spacer import Spacer

NEXT_THREAD = "next_thread"


def chat_page(model: ChatModel, metrics: Metrics) -> Widget:
    """Return the screen."""
    if metrics.is_roomy:
        return Column((stage(model, metrics), _columns(model, metrics), desk_bar(model.call)), gap=Space.NONE)
    return Column((stage(model, metrics), _tabbed(model)), gap=Space.NONE)


def _columns(model: ChatModel, metrics: Metrics) -> Widget:
    left, said, turn, paper = CHAT_COLUMNS_LARGE if metrics.text_scale > 1 else CHAT_COLUMNS
    columns = Row(
        (
            Filling(Padding(left_column(model), top=Space.XS), grow=left),
            Filling(_conversation(model), grow=said),
            titled(_turn_heading(model), _turn(model), Space.RING, turn),
            Filling(chart(model.call), grow=paper),
        ),
        gap=Space.XL,
        align=Align.STRETCH,
    )
    return on_surface(Padding(columns, x=Space.XL, top=Space.M, bottom=Space.XS))


def _tabbed(model: ChatModel) -> Widget:
    if model.call.tab is Tab.YOUR_TURN:
        shown = _turn(model, _coached(model))
    elif model.call.tab is Tab.SO_FAR:
        shown = _conversation(model)
    else:
        shown = {Tab.DESK: desk_page, Tab.FLOW_CHART: chart}[model.call.tab](model.call)
    if len(model.threads) > 1:
        shown = Column((thread_row(model), shown), gap=Space.M, grow=1)
    return tabbed(model.call.tab, shown)


def _conversation(model: ChatModel) -> Widget:
    """Return what was written, the newest at the foot and in view, and under it who types."""
    lines = Scroll(Bubbles(model.bubbles), _("So far"), sticks_to_end=True, keeps_bar=True, id=SO_FAR, grow=1)
    foot = Row((typing_note(model), copy_link()), gap=Space.S)
    return Column((lines, Padding(foot, bottom=Space.XS)), gap=Space.XS, grow=1)


def _turn_heading(model: ChatModel) -> Widget:
    if model.is_flowing:
        return heading(_("{name}’s turn", name=model.call.person.first_name), Role.MUTED)
    return heading(turn_name(model.call), Role.ACCENT_TEXT)


def _coached(model: ChatModel) -> tuple[Widget, ...]:
    """Return what the coach said just now, where the bubbles aren't beside the cards."""
    newest = takewhile(lambda bubble: bubble.voice is Voice.NOTE, reversed(model.bubbles))
    return tuple(CoachNote(bubble.text, bubble.speaker) for bubble in reversed(list(newest)))


def _turn(model: ChatModel, above: tuple[Widget, ...] = ()) -> Widget:
    """Return what can be answered; once this chat is over, the way to the next or to the ticket."""
    if model.is_flowing:
        return Spacer()
    if model.call.ending and model.next_thread is not None:
        return _on_to(model.call.ending, model.next_thread)
    return replies(model.call, above)


def _on_to(ending: str, thread: ThreadModel) -> Widget:
    label = _("On to {name}", name=thread.person.first_name)
    key = Button(label, tone=Tone.PRIMARY, icon="next", is_large=True, id=NEXT_THREAD, is_first_focus=True)
    ended = Label(ending, size=Type.NAME, weight=Weight.SEMIBOLD)
    said = Label(_("The tickets come when all your chats are over, one after the other."), role=Role.MUTED)
    return Column((ended, said, Spacer(height=Space.XS), Row((key, Spacer(grow=1)))), gap=Space.S)
