"""The ticket on paper: the note that stays, how it ended, and the key that files it."""

from __future__ import annotations

from game.language import _, gettext_noop
from game.scenes.wrap_up_view.model import WrapUpModel
from game.ui.actions import Action
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
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.wrap import Wrap

_THICK = 1.5
_NOTE = gettext_noop("The note. Your caller may read it one day.")


def ticket_paper(model: WrapUpModel) -> Widget:
    """Return the sheet: its notes scroll where they are many, result and key stay in sight."""
    notes = Scroll(_notes(model), _("Notes"), id="notes", on_paper=True, grow=1)
    written = (_head(model), *([_question(_(_NOTE)), notes] if model.ticket.notes else [Spacer(grow=1)]))
    inner = Column((*written, *_result(model), file_key(model)), gap=Space.MS)
    return Paper(Padding(inner, top=Space.S), name=_("Ticket"), has_holes=True)


def ticket_words(model: WrapUpModel) -> Widget:
    """Return what is written and chosen on the ticket, one under another."""
    notes = (_question(_(_NOTE)), _notes(model)) if model.ticket.notes else ()
    return Column((_head(model), *notes, *_result(model)), gap=Space.M)


def file_key(model: WrapUpModel) -> Widget:
    """Return the key that files the ticket; until it can be pressed it says what is missing."""
    missing = model.ticket.missing
    label, icon = (missing, "") if missing else (_("File the ticket"), "check")
    return Button(label, Tone.INK, icon, is_large=True, id="file", action=Action.FILE, is_enabled=not missing)


def _head(model: WrapUpModel) -> Widget:
    caller = model.scenario.caller
    name = Label(caller.name, Type.TITLE, Weight.BOLD, Role.INK, is_heading=True)
    about = (Label(caller.about, Type.SECONDARY, role=Role.INK_MUTED),) if caller.about else ()
    return Column((name, *about, Divider(Role.PAPER_FOLD, thickness=_THICK)), gap=Space.XS)


def _notes(model: WrapUpModel) -> Widget:
    ticket = model.ticket
    return Column(
        tuple(
            Radio(note.text, note.id == ticket.note, is_on_paper=True, id=note.id, is_first_focus=index == 0)
            for index, note in enumerate(ticket.notes)
        ),
        gap=Space.S,
    )


def _result(model: WrapUpModel) -> tuple[Widget, ...]:
    ticket = model.ticket
    if ticket.stated:
        stated = Label(_("You said: {result}.", result=ticket.stated), role=Role.INK)
        return (_question(_("How did it end?")), stated)
    chips = tuple(
        Chip(result.text, result.id == ticket.result, is_on_paper=True, id=result.id) for result in ticket.results
    )
    return (_question(_("How did it end?")), Wrap(chips)) if chips else ()


def _question(text: str) -> Widget:
    return Label(text, weight=Weight.SEMIBOLD, role=Role.INK, is_heading=True)
