"""The middle of the composer: the page as it will go, or what came, or the desk while a page is on its way."""

from __future__ import annotations

from game.call.correspondence import told_part
from game.language import _
from game.scenario.vocabulary import Channel
from game.scenes.compose_view.letters import came_large, earlier
from game.scenes.compose_view.model import SHEET, ComposeModel, Letterhead, Stage
from game.scenes.compose_view.modelling import days_text
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.voice import YOU
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.divider import Divider
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.lifted import Lifted
from game.ui.widgets.padding import Padding
from game.ui.widgets.page_part import PagePart
from game.ui.widgets.paper import Paper
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.sheet import Sheet
from game.ui.widgets.sized import Sized
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.voice_strip import VoiceStrip

_FIELD, _VOICE_WIDTH, _VOICE_HEIGHT, _GONE_ICON = 52, 104, 18, 44
_EDGE = Space.XXL - Space.L
"""Room at the sides of the page's parts, whose own ground reaches further out than their words."""


def part_id(part: str) -> str:
    """Return the id of a part on the page."""
    return f"page:{part}"


def middle(model: ComposeModel, *, is_scrolling: bool) -> Widget:
    """Return what lies in the middle; `is_scrolling` gives it a viewport of its own."""
    match model.stage:
        case Stage.READING:
            return _what_came(model, is_scrolling=is_scrolling)
        case Stage.WAITING:
            return _quiet(model)
        case Stage.GOING:
            return Lifted(_page(model, is_scrolling=is_scrolling), model.lift)
        case Stage.WRITING:
            return _page(model, is_scrolling=is_scrolling)


def _page(model: ComposeModel, *, is_scrolling: bool) -> Widget:
    if model.is_form:
        return _form(model, is_scrolling=is_scrolling)
    head = _mail_head(model.head) if model.channel is Channel.EMAIL else _letter_head(model)
    written = Column((_inset(head), *_parts(model), _inset(_signature(model.head))), gap=Space.S, name=_("Your page"))
    return Sheet(_scrolled(written, is_scrolling=is_scrolling), x=_EDGE, y=Space.M, name=_("The page"))


def _parts(model: ComposeModel) -> tuple[Widget, ...]:
    if model.stage is Stage.GOING and model.newest is not None:
        own = next((page for page in reversed(model.pages) if page.is_own), model.newest)
        return (_inset(Label(own.text)),)
    return tuple(
        PagePart(told_part(part.name), part.text, part.id == model.current, id=part_id(part.id)) for part in model.parts
    )


def _form(model: ComposeModel, *, is_scrolling: bool) -> Widget:
    """Return the form letter on the script's paper, as it would go."""
    head = Label(_("The form letter"), Type.NAME, Weight.BOLD, Role.INK, is_heading=True)
    to = Label(_("To {name}", name=model.head.to), Type.SECONDARY, role=Role.INK_MUTED)
    words = (head, to, Divider(Role.PAPER_FOLD), Label(model.form, role=Role.INK, is_italic=True))
    name = Label(model.head.company, role=Role.INK_MUTED)
    return Paper(
        _scrolled(Column((*words, name), gap=Space.M), is_scrolling=is_scrolling), x=Space.XXL, name=_("The page")
    )


def _what_came(model: ComposeModel, *, is_scrolling: bool) -> Widget:
    page = model.came
    if page is None:
        return Column(())
    is_letter = model.channel is Channel.LETTER
    head: tuple[Widget, ...] = () if is_letter else (_from(model), Divider())
    before = earlier(model)
    told = (came_large(model, page), *((Divider(), Column(before, gap=Space.M)) if before and not is_letter else ()))
    scrolled = _scrolled(Column((*head, *told), gap=Space.L), is_scrolling=is_scrolling)
    fill = Role.PAPER_LIGHT if is_letter else Role.RAISED
    return Sheet(scrolled, fill=fill, y=Space.XL, name=_("From {name}", name=model.person.name))


def _from(model: ComposeModel) -> Widget:
    subject = model.head.subject.removeprefix("Re: ")
    came = model.came
    day = _("Day {day}", day=came.day) if came is not None else ""
    name = Row((_field(_("From"), model.person.name, grow=1), Label(day, Type.SECONDARY, role=Role.MUTED)), gap=Space.M)
    return Column((name, _field(_("Subject"), subject, Weight.BOLD)), gap=Space.XS)


def _quiet(model: ComposeModel) -> Widget:
    """Return the desk after a page has gone: the days that pass."""
    words = (
        Icon("send", Role.MUTED, _GONE_ICON),
        Label(days_text(model.days), Type.TITLE, Weight.BOLD, is_heading=True, share=0.5),
        Label(_("Day {day}.", day=model.day), role=Role.MUTED, share=0.5),
    )
    return Column((Spacer(grow=1), *words, Spacer(grow=2)), gap=Space.S, align=Align.CENTRE)


def _mail_head(head: Letterhead) -> Widget:
    fields = Column((_field(_("To"), head.to), _field(_("Subject"), head.subject, Weight.BOLD)), gap=Space.XS, grow=1)
    return Column((Row((fields, _firm(head)), gap=Space.M, align=Align.START), Divider()), gap=Space.M)


def _letter_head(model: ComposeModel) -> Widget:
    to = Column(
        (_field(_("To"), model.head.to), _field(_("Date"), _("Day {day}", day=model.day))), gap=Space.XS, grow=1
    )
    return Column((Row((to, _firm(model.head)), gap=Space.M, align=Align.START), Divider()), gap=Space.M)


def _field(name: str, text: str, weight: Weight = Weight.REGULAR, *, grow: float = 0) -> Widget:
    label = Sized(Label(name, Type.SECONDARY, role=Role.MUTED), width=_FIELD, by_text=True)
    return Row((label, Label(text, weight=weight, grow=1)), gap=Space.S, align=Align.START, grow=grow)


def _firm(head: Letterhead) -> Widget:
    name = Label(head.company, weight=Weight.BOLD, share=1.0)
    voice = VoiceStrip(YOU, 3, Role.ACCENT_TEXT, _("Your voice"), share=1, height=_VOICE_HEIGHT)
    return Column((name, Sized(voice, width=_VOICE_WIDTH)), gap=Space.XS, align=Align.END)


def _signature(head: Letterhead) -> Widget:
    return Label(f"{head.agent}, {head.company}", role=Role.MUTED)


def _inset(child: Widget) -> Widget:
    return Padding(child, x=Space.L, y=Space.XS)


def _scrolled(child: Widget, *, is_scrolling: bool) -> Widget:
    return Scroll(child, _("The page"), id=SHEET, on_paper=True) if is_scrolling else child
