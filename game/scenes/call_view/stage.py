"""The upper half of the call: who is on the line, the living line, the latest words."""

from __future__ import annotations

from dataclasses import replace

from game.language import _
from game.scenes.call_view.face import portrait
from game.scenes.call_view.model import CallModel, Line, Person, Wording
from game.scenes.help_key import help_key
from game.ui.actions import Action
from game.ui.filled_spans import filled
from game.ui.grid import CALL_BAR, CALL_LINE
from game.ui.metrics import Metrics
from game.ui.persona_words import caller_word
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Type, Weight
from game.ui.typesetter import Span
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.caller_emblem import CallerEmblem
from game.ui.widgets.caption import Caption, caption
from game.ui.widgets.clock import Clock
from game.ui.widgets.column import Column
from game.ui.widgets.dash_sample import DashSample
from game.ui.widgets.divider import Divider
from game.ui.widgets.first_fit import FirstFit
from game.ui.widgets.icon import Icon
from game.ui.widgets.icon_button import IconButton
from game.ui.widgets.label import Label
from game.ui.widgets.on_the_line import OnTheLine
from game.ui.widgets.padding import Padding
from game.ui.widgets.persona_badge import PersonaBadge
from game.ui.widgets.row import Row
from game.ui.widgets.sized import Sized
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.stack import Stack
from game.ui.widgets.voice_trace import LiveVoiceTrace, VoiceTrace

PAUSE = "pause"
CAPTION = "caption"
_FACE_WIDTH = 208
_NARROW_FACE_WIDTH = 158
_LINE_ALONE = 98
_BADGE = 20
_LINES_OF_TWO = 4
"""How high the caption grows where two people spoke, in lines."""


def stage(model: CallModel, metrics: Metrics) -> Widget:
    """Return the upper half: bar, line and caption on their ground."""
    body = _exam_body(model, metrics) if model.is_exam else _guided_body(model, metrics)
    ground = Backdrop(x=0.78, y=0.55, reach=0.7)
    return Column((Stack((ground, Column((top_bar(model), body), gap=Space.NONE))), Divider()), gap=Space.NONE)


def _guided_body(model: CallModel, metrics: Metrics) -> Widget:
    person = model.person
    trace, words = _trace(model.line, person), Padding(latest_words(model), bottom=Space.MS)
    width = _FACE_WIDTH if metrics.is_roomy else _NARROW_FACE_WIDTH
    if not model.line.is_gone:
        usual_px = 2 * metrics.line_px(TextStyle(Type.TITLE, Weight.SEMIBOLD)) + metrics.px(Space.MS)
        return Padding(OnTheLine(trace, words, portrait(model, width), usual_px), x=Space.XL)
    speech = Column((trace, words), gap=Space.NONE, grow=1)
    emblem = Sized(CallerEmblem(person.persona, person.role, is_gone=True), width=width)
    return Padding(Row((speech, emblem), gap=Space.HAIR), x=Space.XL)


def _exam_body(model: CallModel, metrics: Metrics) -> Widget:
    height = CALL_LINE if metrics.is_roomy else _LINE_ALONE
    words = latest_words(model, share=0.5)
    trace = Sized(_trace(model.line, model.person), height=height)
    return Column((trace, Padding(words, x=Space.XXXL, bottom=Space.MS)), gap=Space.NONE)


def _trace(line: Line, person: Person) -> VoiceTrace:
    kind = LiveVoiceTrace if line.is_live else VoiceTrace
    return kind(
        line.spoken,
        person.persona,
        line.rank,
        line.tiles,
        line.playhead,
        ladder=person.moods,
        listens_from=person.listens_from,
        is_gone=line.is_gone,
        held=line.held,
        heard=line.heard,
    )


def latest_words(model: CallModel, share: float = 0.0) -> Caption:
    """Return the latest words: the caller's, under those of a colleague who spoke before."""
    words = caption(model.caption, widget_id=CAPTION, share=share)
    if model.colleague is None:
        return words
    desk = Span(f"{model.colleague.desk}  ", TextStyle(Type.SECONDARY, Weight.SEMIBOLD))
    said = Label((desk, Span(model.colleague.text)), size=Type.SECONDARY, role=Role.MUTED, share=share)
    return replace(words, child=Column((said, words.child), gap=Space.HAIR), most_lines=_LINES_OF_TWO)


def top_bar(model: CallModel) -> Widget:
    """Return the bar: who it is, from which mood on they listen, the mode, the time, and the pause."""
    right = Row(
        (
            Label(model.mode, size=Type.SECONDARY, role=Role.MUTED),
            Clock(model.clock, name=_("Call time")),
            Row((help_key(), IconButton("pause", _("Pause"), id=PAUSE, action=Action.PAUSE)), gap=Space.S),
        ),
        gap=Space.L,
    )
    left = FirstFit(_fitting(model), grow=1)
    bar = Padding(Row((left, right), gap=Space.XL), x=Space.XL, y=Space.S)
    return Sized(bar, least_height=CALL_BAR)


def _fitting(model: CallModel) -> tuple[Widget, ...]:
    """Return the left part of the bar, from the fullest to the shortest."""
    person = model.person
    if model.is_exam:
        sign: Widget = Icon("headset", Role.ACCENT_TEXT, side=_BADGE)
        title = _name(_(model.wording.exam))
        full = Row((sign, title, _aside(_(model.wording.who_by, name=person.name))), gap=Space.S)
        return (full, Row((sign, title), gap=Space.S))
    sign = PersonaBadge(person.persona, side=_BADGE, name_read=caller_word(person.persona))
    who = Row((sign, _name(person.name), _aside(_how(person.about, model.wording))), gap=Space.S)
    short = Row((sign, _name(person.name)), gap=Space.S)
    advice = (Spacer(grow=1), *_mood(model), *_advice(person))
    return (Row((who, *advice), gap=Space.XL), Row((short, *advice), gap=Space.XL), who, short)


def _mood(model: CallModel) -> tuple[Widget, ...]:
    """Return the mood that was heard last, where it is named."""
    if not model.names_mood or model.line.is_gone:
        return ()
    bold = TextStyle(Type.SECONDARY, Weight.SEMIBOLD)
    mood = Span(model.person.moods[model.line.rank - 1], bold, model.person.role)
    return (Label(filled(_("Now {mood}"), mood=mood), size=Type.SECONDARY, role=Role.MUTED),)


def _advice(person: Person) -> tuple[Widget, ...]:
    """Return what explains the dashed rung; nothing where the caller takes advice in every mood."""
    if person.listens_from <= 1:
        return ()
    bold = TextStyle(Type.SECONDARY, Weight.SEMIBOLD)
    mood = Span(person.moods[person.listens_from - 1], bold, Role.TEXT)
    text = filled(_("Takes advice from {mood} up"), mood=mood)
    return (Row((DashSample(person.role), Label(text, size=Type.SECONDARY, role=Role.MUTED)), gap=Space.S),)


def _name(name: str) -> Widget:
    return Label(name, size=Type.NAME, weight=Weight.SEMIBOLD, is_heading=True)


def _aside(text: str) -> Widget:
    return Label(text, size=Type.SECONDARY, role=Role.MUTED)


def _how(about: str, wording: Wording) -> str:
    """Return what is known of the caller, and by what they reach us."""
    return _(wording.about_by, about=about.rstrip(". ")) if about.strip() else _(wording.by)
