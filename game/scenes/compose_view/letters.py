"""Pages that lie on the desk: what the caller wrote, as a letter or an e-mail, and what was sent before."""

from __future__ import annotations

from game.call.correspondence import PART_NAMES, Page, told_part
from game.language import _
from game.scenario.vocabulary import Channel
from game.scenes.compose_view.model import ComposeModel
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Type, Weight
from game.ui.told import Teller
from game.ui.typesetter import Span
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.handwriting import Handwriting
from game.ui.widgets.label import Label
from game.ui.widgets.panel import Panel
from game.ui.widgets.read_out import ReadOut
from game.ui.widgets.row import Row
from game.ui.widgets.sheet import Sheet
from game.ui.widgets.transcript import TranscriptLine

_HEAD = TextStyle(Type.SECONDARY, Weight.SEMIBOLD)


def came_small(model: ComposeModel, page: Page) -> Widget:
    """Return what the caller wrote, as it lies beside the answer."""
    name = _name(model, page)
    if model.channel is Channel.LETTER:
        inner = Column((_day(page, Role.INK_MUTED), Handwriting(page.text)), gap=Space.S)
        return Sheet(inner, fill=Role.PAPER_LIGHT, x=Space.L, y=Space.M, name=name)
    subject = model.head.subject.removeprefix("Re: ") if model.head.subject.startswith("Re: ") else _day_text(page)
    inner = Column((Label(subject, weight=Weight.BOLD, is_heading=True), Label(page.text)), gap=Space.HAIR)
    return Panel(inner, name=name)


def came_large(model: ComposeModel, page: Page) -> Widget:
    """Return what the caller wrote, as one reads it with nothing else at hand."""
    paragraphs = filter(str.strip, page.text.split("\n\n"))
    told = tuple(
        TranscriptLine("" if i else model.person.first_name, text, teller=Teller.CALLER)
        for i, text in enumerate(paragraphs)
    )
    name = _name(model, page)
    if model.channel is Channel.LETTER:
        return Column((_day(page, Role.INK_MUTED), ReadOut(Handwriting(page.text), name, told)), gap=Space.L)
    return ReadOut(Label(page.text), name, told)


def earlier(model: ComposeModel) -> tuple[Widget, ...]:
    """Return the pages before the newest that came, the latest first, each under a word on whose it is and its day."""
    shown = model.came
    before = [page for page in reversed(model.pages) if page is not shown]
    if not before:
        return ()
    head = Label(_("Written before"), Type.SECONDARY, Weight.SEMIBOLD, Role.MUTED, is_heading=True)
    return (head, *(_told(model, page) for page in before))


def sent_parts(page: Page) -> tuple[Widget, ...]:
    """Return a page that was sent, part by part under its headings; the form letter as one."""
    if not page.parts:
        spans = (Span(_("The form letter"), _HEAD, Role.MUTED), Span(f"  {_('“{quote}”', quote=page.text)}"))
        return (Label(spans, Type.TRANSCRIPT),)
    return tuple(
        Label((Span(f"{told_part(PART_NAMES[part.part])}  ", _HEAD, Role.MUTED), Span(part.text)), Type.TRANSCRIPT)
        for part in page.parts
    )


def _told(model: ComposeModel, page: Page) -> Widget:
    who = _("You, day {day}", day=page.day) if page.is_own else _day_of(model.person.first_name, page)
    role = Role.ACCENT_TEXT if page.is_own else model.person.role
    name = Label(who, Type.TRANSCRIPT, Weight.SEMIBOLD, role)
    words = sent_parts(page) if page.is_own else (Label(page.text, Type.TRANSCRIPT, role=Role.MUTED),)
    return Column((name, *words), gap=Space.XS, name=who)


def _name(model: ComposeModel, page: Page) -> str:
    return _("From {name}, day {day}", name=model.person.name, day=page.day)


def _day_of(name: str, page: Page) -> str:
    return _("{name}, day {day}", name=name, day=page.day)


def _day_text(page: Page) -> str:
    return _("Day {day}", day=page.day)


def _day(page: Page, role: Role) -> Widget:
    return Row((Label(_day_text(page), Type.SECONDARY, role=role, is_italic=True, share=1.0, grow=1),))
