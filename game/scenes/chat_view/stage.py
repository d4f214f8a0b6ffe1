"""The upper part of the chat: who is there, the line of typing, and in large text the latest words."""

from __future__ import annotations

from dataclasses import replace

from game.scenes.call_view.face import portrait
from game.scenes.call_view.model import CallModel
from game.scenes.call_view.stage import latest_words, top_bar
from game.scenes.chat_view.model import ChatModel
from game.ui.grid import CHAT_EMBLEM, CHAT_EXAM_LINE
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Align, Space
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.caller_emblem import CallerEmblem
from game.ui.widgets.column import Column
from game.ui.widgets.divider import Divider
from game.ui.widgets.padding import Padding
from game.ui.widgets.row import Row
from game.ui.widgets.sized import Sized
from game.ui.widgets.stack import Stack
from game.ui.widgets.typing_line import LiveTypingLine, TypingLine
from game.ui.widgets.typing_note import LiveTypingNote, TypingNote


def stage(model: ChatModel, metrics: Metrics) -> Widget:
    """Return the upper part on its ground."""
    parts: tuple[Widget, ...] = (top_bar(model.call), _line(model.call, metrics))
    if not metrics.is_roomy:
        parts = (*parts, Padding(_latest(model), x=Space.XL, bottom=Space.S))
    ground = Backdrop(x=0.78, y=0.55, reach=0.7)
    return Column((Stack((ground, Column(parts, gap=Space.NONE))), Divider()), gap=Space.NONE)


def _line(call: CallModel, metrics: Metrics) -> Widget:
    line, person = call.line, call.person
    kind = LiveTypingLine if line.is_live else TypingLine
    drawn: Widget = kind(
        line.spoken,
        person.persona,
        line.rank,
        line.tiles,
        line.playhead,
        ladder=person.moods,
        listens_from=person.listens_from,
        is_gone=line.is_gone,
    )
    if call.is_exam:
        return Sized(drawn, height=CHAT_EXAM_LINE)
    if not metrics.is_roomy:
        return Padding(drawn, x=Space.XL)
    line_alone = Padding(drawn, bottom=Space.S, grow=1)
    return Padding(Row((line_alone, _face(call)), gap=Space.HAIR, align=Align.END), x=Space.XL)


def _face(call: CallModel) -> Widget:
    """Return the writer's face; the empty shape once they have gone."""
    if call.line.is_gone:
        emblem = CallerEmblem(call.person.persona, call.person.role, is_gone=True, icon="chat")
        return Padding(Sized(emblem, width=CHAT_EMBLEM), bottom=Space.S)
    return portrait(call, CHAT_EMBLEM, has_phone=False)


def _latest(model: ChatModel) -> Widget:
    """Return the caller's latest words, or that somebody types."""
    words = latest_words(model.call)
    return replace(words, child=typing_note(model)) if model.typing else words


def typing_note(model: ChatModel) -> Widget:
    """Return the line that says who types just now; there is room for it while nobody does."""
    kind = LiveTypingNote if model.typing else TypingNote
    return kind(model.typing, model.call.person.role if model.typing else Role.MUTED, grow=1)
