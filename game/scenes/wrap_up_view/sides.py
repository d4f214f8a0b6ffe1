"""What stands beside the ticket: the caller's last words and what was learnt; the hand-over, or the call so far."""

from __future__ import annotations

from game.callers.looks import looks_of
from game.language import _, gettext_noop, ngettext
from game.scenario.vocabulary import Channel
from game.scenes.call_view.modelling import first_name
from game.scenes.debrief_view.words import capital
from game.scenes.numbers import number_word
from game.scenes.wrap_up_view.model import HandedOver, WrapUpModel
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.copy_notice import copy_link
from game.ui.widgets.divider import Divider
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.panel import Panel
from game.ui.widgets.portrait import Portrait
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.transcript import Transcript

_FACE = 160
_TICK = 18
_CALL = gettext_noop("The call as it went")
_WRITTEN = {
    Channel.CHAT: gettext_noop("The chat as it went"),
    Channel.EMAIL: gettext_noop("The e-mails as they went"),
    Channel.LETTER: gettext_noop("The letters as they went"),
}
_ICONS = {Channel.EMAIL: "mail", Channel.LETTER: "letter", Channel.CHAT: "chat"}


def caller_side(model: WrapUpModel) -> Widget:
    """Return the caller's face, the last words, what was promised, and what was learnt."""
    parts: list[Widget] = []
    if not model.is_exam:
        parts.append(Column((_face(model), Divider()), gap=Space.NONE))
    if model.last_words:
        is_page = bool(model.ended_on)
        size, weight = (Type.BODY, Weight.REGULAR) if is_page else (Type.NAME, Weight.SEMIBOLD)
        parts.append(Label(model.last_words if is_page else _("“{quote}”", quote=model.last_words), size, weight))
    told = (*((_promises(model),) if model.promises else ()), _learnt(model))
    return Column((*parts, *(Padding(part, top=Space.M) for part in told)), gap=Space.M)


def _face(model: WrapUpModel) -> Widget:
    """Return the caller as they left: who hung up holds no telephone any more."""
    caller = model.scenario.caller
    has_phone = model.scenario.channel is Channel.PHONE and not model.is_cut_off
    named = f"{first_name(caller.name)}, {model.mood}"
    face = Portrait(looks_of(caller), caller.persona, model.rank, model.role, named, has_phone=has_phone, width=_FACE)
    return Row((Spacer(grow=1), face, Spacer(grow=1)), gap=Space.NONE)


def beside(model: WrapUpModel, *, is_scrolling: bool = False) -> Widget:
    """Return the hand-over as it went; without one, the call as it went, to write an honest ticket by."""
    so_far: Widget = Transcript(model.so_far, _(_CALL), is_past=True)
    went = _(_WRITTEN.get(model.scenario.channel, _CALL))
    if model.handed_over is not None:
        title, icon = _("Hand-over to {desk}", desk=model.handed_over.desk), "transfer"
        body: Widget = Column((_hand_over(model.handed_over), Divider(), _small(went), so_far), gap=Space.M)
    else:
        title, body = went, so_far
        icon = _ICONS.get(model.scenario.channel, "phone")
    shown = Scroll(body, title, sticks_to_end=body is so_far, id="beside", grow=1) if is_scrolling else body
    head = Row(
        (
            Icon(icon, Role.ACCENT_TEXT, _TICK),
            Label(title, Type.NAME, Weight.BOLD, grow=1, is_heading=True),
            copy_link(),
        )
    )
    return Panel(Column((head, shown), gap=Space.M), edge=Role.LINE, x=Space.XL, y=Space.L, name=title)


def _learnt(model: WrapUpModel) -> Widget:
    rows: list[Widget] = [_ticked("check", Role.BEST, text, Role.TEXT) for text in model.learnt]
    if model.unasked:
        rows.append(_ticked("ring", Role.MUTED, _unasked(model.unasked), Role.MUTED))
    if not rows:
        rows.append(Label(_("Nothing that the ticket could tell."), role=Role.MUTED))
    head = Label(_("What you learnt"), Type.SECONDARY, Weight.SEMIBOLD, Role.MUTED, is_heading=True)
    return Column((head, *rows), gap=Space.M)


def _unasked(count: int) -> str:
    number = capital(number_word(count))
    return ngettext("{number} thing you didn’t ask", "{number} things you didn’t ask", count, number=number)


def _promises(model: WrapUpModel) -> Widget:
    rows = tuple(_ticked("next", Role.ACCENT_TEXT, text, Role.TEXT) for text in model.promises)
    head = Label(_("Promises"), Type.SECONDARY, Weight.SEMIBOLD, Role.MUTED, is_heading=True)
    return Column((head, *rows), gap=Space.M, name=_("Promises"))


def _ticked(icon: str, colour: Role, text: str, role: Role) -> Widget:
    return Row((Icon(icon, colour, _TICK), Label(text, role=role, grow=1)), gap=Space.S, align=Align.START)


def _hand_over(went: HandedOver) -> Widget:
    if went.facts:
        note = [_ticked("check", Role.ACCENT_TEXT, fact, Role.TEXT) for fact in went.facts]
    else:
        note = [_ticked("ring", Role.MUTED, _("Nothing. Your caller tells it again."), Role.MUTED)]
    how = Row((_small(_("How it went over:")), Label(went.manner, weight=Weight.SEMIBOLD, grow=1)), gap=Space.S)
    return Column((_small(_("What the note said")), *note, how), gap=Space.M)


def _small(text: str) -> Widget:
    return Label(text, Type.SECONDARY, Weight.SEMIBOLD, Role.MUTED)
