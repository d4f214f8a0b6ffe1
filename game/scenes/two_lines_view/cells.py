"""A turn of one of two lines: what was said or done, what was answered, and at the parting what it was worth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.language import _
from game.scenes.call_view.modelling import first_name
from game.scenes.debrief_view.card import worth_of
from game.scenes.debrief_view.deeds import DeedKind
from game.scenes.debrief_view.judged import page_parts
from game.scenes.debrief_view.log import told_of
from game.scenes.debrief_view.review import ReviewedTurn
from game.scenes.two_lines_view.comparing import Comparison
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.grade import Grade
from game.ui.widgets.indented import Indented
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.panel import Panel
from game.ui.widgets.quoted import Quoted
from game.ui.widgets.row import Row
from game.ui.widgets.signature import accent_of
from game.ui.widgets.spacer import Spacer

_GRADE = 18


@dataclass(frozen=True)
class Cell:
    """A turn of the retake (`is_new`) or of the first attempt, and the turn of the `other` line that stands beside it.

    It `is_named` where no column says which line it is of.
    """

    both: Comparison
    turn: ReviewedTurn
    other: ReviewedTurn | None
    is_new: bool
    is_named: bool

    @property
    def line(self) -> str:
        """Return which line it is of."""
        return _("This time") if self.is_new else _("First attempt")


def parting_cell(cell: Cell) -> Widget:
    """Return a turn where the lines part, and what it was worth."""
    turn = cell.turn
    role, edge = (Role(turn.grade.value),) * 2 if turn.grade else (Role.MUTED, Role.BORDER)
    worth = Label(worth_of(turn, has_numbers=cell.both.has_numbers), Type.TRANSCRIPT, Weight.SEMIBOLD, role)
    body = Column((*_told(cell, Weight.SEMIBOLD), Indented(worth)), gap=Space.XS)
    return Panel(body, x=Space.NONE, y=Space.MS, edge=edge, name=cell.line)


def later_cell(cell: Cell) -> Widget:
    """Return a turn after the parting."""
    return Column(tuple(_told(cell, Weight.REGULAR)), gap=Space.XS)


def _told(cell: Cell, weight: Weight) -> Iterator[Widget]:
    """Yield the line's name where it is wanted, the deed with its grade, a page's parts, and what was answered."""
    turn = cell.turn
    if cell.is_named:
        yield Padding(Label(cell.line, Type.SECONDARY, Weight.SEMIBOLD, Role.MUTED), left=Space.S)
    is_said = turn.deed.kind is DeedKind.SAID and not turn.deed.parts
    told = turn.deed.text if is_said else told_of(turn)
    grade: Widget = Grade(turn.grade, side=_GRADE) if turn.grade else Spacer(width=_GRADE)
    label = Label(told, Type.TRANSCRIPT, weight, is_italic=not is_said, grow=1)
    own = Padding(Row((grade, label), gap=Space.M, align=Align.START), left=Space.S)
    yield Quoted(own, f"{cell.line}. {told}")
    yield from map(Indented, _page(cell))
    if turn.colleague is not None:
        yield _heard(f"{turn.colleague.desk}: “{turn.colleague.text}”", cell.line, Role.MUTED)
    yield from _answers(cell)


def _page(cell: Cell) -> Iterator[Widget]:
    """Yield the parts of a page; those that both lines have in common are only named."""
    deed, others = cell.turn.deed, cell.other.deed.parts if cell.other else ()
    yield from page_parts(
        replace(deed, parts=tuple(part for part in deed.parts if part not in others)), Type.TRANSCRIPT
    )
    alike = ", ".join(name for name, text in deed.parts if (name, text) in others)
    if alike:
        told = _("The same in both: {parts}", parts=alike)
        yield Label(told, Type.SECONDARY, role=Role.MUTED, is_italic=True)


def _answers(cell: Cell) -> Iterator[Widget]:
    """Yield what was answered; what was answered to the first attempt as well isn't said a second time."""
    caller, answers = cell.both.first.finished.recorded.call.program.scenario.caller, cell.turn.answers
    if cell.is_new and answers and cell.other is not None and answers == cell.other.answers:
        told = _("{caller} answered the same.", caller=first_name(caller.name))
        yield Indented(Label(told, Type.SECONDARY, role=Role.MUTED, is_italic=True))
        return
    for answer in answers:
        yield _heard(answer, f"{cell.line}. {first_name(caller.name)}", accent_of(caller.persona))


def _heard(text: str, who: str, role: Role) -> Widget:
    return Quoted(Indented(Label(text, Type.TRANSCRIPT, role=role)), f"{who} {text}")
