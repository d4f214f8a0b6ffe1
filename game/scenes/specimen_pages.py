"""What e-mails and letters are made of, as the specimen shows it: steps, parts of a page, a hand."""

from __future__ import annotations

from game.ui.theme import Role
from game.ui.tokens import Space
from game.ui.widget import Look, Widget
from game.ui.widgets.column import Column
from game.ui.widgets.handwriting import Handwriting
from game.ui.widgets.page_part import PagePart
from game.ui.widgets.posed import Posed
from game.ui.widgets.reply import Reply
from game.ui.widgets.row import Row
from game.ui.widgets.script_card import ScriptCard
from game.ui.widgets.sheet import Sheet
from game.ui.widgets.stepper import Step, Stepper

_ANSWER = "Your line itself is clean. The mast that serves your street is too full between six and eleven."


def page_parts() -> tuple[Widget, ...]:
    """Return the steps of a page, its parts in each state, chosen cards, and a letter by hand."""
    steps = (
        Step("Opening", is_done=True, id="step_1"),
        Step("Answer", is_done=True, is_current=True, id="step_2"),
        Step("Next step", is_current=True, id="step_3"),
        Step("Close", id="step_4"),
    )
    parts = (PagePart("Answer", _ANSWER), PagePart("Next step", _ANSWER, is_current=True), PagePart("Close"))
    return (
        Stepper(steps),
        Row((Posed(Step("Close"), Look(is_focused=True)),)),
        Sheet(Column(parts, gap=Space.S), x=Space.L),
        Reply(_ANSWER, "2", is_chosen=True),
        ScriptCard("You will be informed in due course.", "From the form letter", "3", is_chosen=True),
        Sheet(Handwriting("I write by pen.\nThe magnifying glass is no help."), fill=Role.PAPER_LIGHT),
    )
