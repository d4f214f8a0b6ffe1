"""The wrap-up's page: what was learnt, the ticket on paper, and the call or its hand-over as it went."""

from __future__ import annotations

from game.language import _
from game.scenario.vocabulary import Channel
from game.scenes.debrief_view.words import clock_of
from game.scenes.help_key import help_key
from game.scenes.wrap_up_view.model import WrapUpModel
from game.scenes.wrap_up_view.sides import beside, caller_side
from game.scenes.wrap_up_view.ticket import file_key, ticket_paper, ticket_words
from game.ui.actions import Action
from game.ui.grid import CALL_BAR, WRAP_UP_COLUMNS
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.clock import Clock
from game.ui.widgets.column import Column
from game.ui.widgets.icon_button import IconButton
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.paper import Paper
from game.ui.widgets.persona_badge import PersonaBadge
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.sized import Sized
from game.ui.widgets.stack import Stack
from game.ui.widgets.typing_strip import TypingStrip
from game.ui.widgets.voice_strip import VoiceStrip


def wrap_up_page(model: WrapUpModel, metrics: Metrics) -> Widget:
    """Return the screen: columns side by side, or one column whose key stays at the foot."""
    body = _columns(model) if metrics.is_roomy else _one_column(model)
    bar = Sized(Padding(_bar(model), x=Space.XL, y=Space.XS), least_height=CALL_BAR)
    return Stack((Backdrop(x=0.4, y=0.0), Column((bar, _wire(model), body), gap=Space.NONE)))


def _bar(model: WrapUpModel) -> Widget:
    badge = () if model.is_exam else (PersonaBadge(model.scenario.caller.persona),)
    title = Label(_("Wrap-up"), Type.NAME, Weight.BOLD, is_heading=True)
    name = model.scenario.caller.name
    time: Widget
    if model.ended_on:
        about = _("{name}. {ended} on day {day}.", name=name, ended=model.ended, day=model.ended_on)
        time = Label(_("Day {day}", day=model.ended_on), weight=Weight.SEMIBOLD)
    else:
        at, quiet = clock_of(model.ended_s), _quiet(model)
        about = _("{name}. {ended} at {time}. {quiet}.", name=name, ended=model.ended, time=at, quiet=quiet)
        time = Clock(at, _("Length of the call"))
    return Row(
        (
            *badge,
            title,
            Label(about, Type.SECONDARY, role=Role.MUTED, grow=1),
            Label(model.mode, Type.SECONDARY, role=Role.MUTED),
            time,
            Row((help_key(), IconButton("pause", _("Leave for now"), id="leave", action=Action.PAUSE)), gap=Space.S),
        ),
        gap=Space.MS,
    )


def _wire(model: WrapUpModel) -> Widget:
    """Return the living line: the last of what was said or typed, and then a flat wire."""
    kind = TypingStrip if model.scenario.channel is Channel.CHAT else VoiceStrip
    return kind(model.scenario.caller.persona, model.rank, model.role, _quiet(model), seed=model.ended_s)


def _quiet(model: WrapUpModel) -> str:
    return _("Nobody is typing") if model.scenario.channel is Channel.CHAT else _("The line is quiet")


def _columns(model: WrapUpModel) -> Widget:
    left, middle, right = WRAP_UP_COLUMNS
    row = Row(
        (
            Sized(Scroll(caller_side(model), _("What you learnt"), id="learnt"), grow=left),
            Sized(ticket_paper(model), grow=middle),
            Sized(beside(model, is_scrolling=True), grow=right),
        ),
        gap=Space.XXL,
        align=Align.STRETCH,
        grow=1,
    )
    return Padding(row, x=Space.XL, top=Space.XS, bottom=Space.XL, grow=1)


def _one_column(model: WrapUpModel) -> Widget:
    page = Column(
        (Paper(ticket_words(model), name=_("Ticket"), has_holes=True, y=Space.XXL), caller_side(model), beside(model)),
        gap=Space.XL,
    )
    foot = Paper(file_key(model), y=Space.M)
    scroll = Padding(Scroll(page, _("Wrap-up"), id="page", grow=1), x=Space.XL, y=Space.S, grow=1)
    return Column((scroll, foot), gap=Space.S, grow=1)
