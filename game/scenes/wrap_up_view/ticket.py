"""The ticket on paper: the note that stays, how it ended, and the key that files it."""

from __future__ import annotations

from game.scenes.wrap_up_view.model import WrapUpModel
from game.ui.theme import Role
from game.ui.tokens import Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.chip import Chip
from game.ui.widgets.column import Column
from game.ui.widgets.divider import Divider
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.paper import Paper
from game.ui.widgets.radio import Radio
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.wrap import Wrap

_THICK = 1.5


def ticket_paper(model: WrapUpModel) -> Widget:
    """Return the sheet, with its key at the foot."""
    body = Scroll(Padding(ticket_words(model), bottom=Space.S), "Ticket", id="ticket", grow=1)
    inner = Column((body, file_key(model)), gap=Space.M, grow=1)
    return Paper(Padding(inner, top=Space.S), name="Ticket", has_holes=True)


def ticket_words(model: WrapUpModel) -> Widget:
    """Return what is written and chosen on the ticket."""
    return Column((_head(model), *_note(model), *_result(model)), gap=Space.M)


def file_key(model: WrapUpModel) -> Widget:
    """Return the key that files the ticket, and what is missing until it can be pressed."""
    missing = model.ticket.missing
    hint = Label(missing or "Ready to file.", Type.SECONDARY, role=Role.INK_MUTED)
    key = Button("File the ticket", Tone.INK, "check", is_large=True, id="file", key="f", is_enabled=not missing)
    return Column((hint, key), gap=Space.S)


def _head(model: WrapUpModel) -> Widget:
    caller = model.scenario.caller
    name = Label(caller.name, Type.TITLE, Weight.BOLD, Role.INK, is_heading=True)
    about = (Label(caller.about, Type.SECONDARY, role=Role.INK_MUTED),) if caller.about else ()
    return Column((name, *about, Divider(Role.PAPER_FOLD, thickness=_THICK)), gap=Space.XS)


def _note(model: WrapUpModel) -> tuple[Widget, ...]:
    ticket = model.ticket
    if not ticket.notes:
        return ()
    radios = tuple(
        Radio(note.text, note.id == ticket.note, is_on_paper=True, id=note.id, is_first_focus=first)
        for note, first in zip(ticket.notes, (True, *(False,) * len(ticket.notes)), strict=False)
    )
    return (_question("The note. Your caller may read it one day."), Column(radios, gap=Space.S))


def _result(model: WrapUpModel) -> tuple[Widget, ...]:
    ticket = model.ticket
    if ticket.stated:
        stated = Label(f"You said: {ticket.stated}.", role=Role.INK)
        return (_question("How did it end?"), stated)
    chips = tuple(
        Chip(result.text, result.id == ticket.result, is_on_paper=True, id=result.id) for result in ticket.results
    )
    return (_question("How did it end?"), Wrap(chips)) if chips else ()


def _question(text: str) -> Widget:
    return Label(text, weight=Weight.SEMIBOLD, role=Role.INK)
