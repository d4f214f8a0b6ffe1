"""The two lines turn by turn: what they share in one sentence, where they part, and how each went on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import zip_longest

from game.language import _, ngettext
from game.scenes.call_view.modelling import first_name
from game.scenes.debrief_view.card import worth_of
from game.scenes.debrief_view.deeds import DeedKind
from game.scenes.debrief_view.judged import page_parts
from game.scenes.debrief_view.log import told_of
from game.scenes.debrief_view.review import ReviewedTurn
from game.scenes.few_words import few_words
from game.scenes.two_lines_view.comparing import Comparison
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.copy_notice import copy_link
from game.ui.widgets.grade import Grade
from game.ui.widgets.indented import Indented
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.panel import Panel
from game.ui.widgets.quoted import Quoted
from game.ui.widgets.row import Row
from game.ui.widgets.signature import accent_of
from game.ui.widgets.sized import Sized
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.wrap import Wrap

_GRADE = 18


def lines_part(both: Comparison, *, is_wide: bool) -> Widget:
    """Return both lines, side by side or each turn under the other's."""
    shared = both.shared
    begun = (_folded(both, shared),) if shared else ()
    pairs = list(zip_longest(both.first.review.turns[shared:], both.again.review.turns[shared:]))
    if not pairs:
        return Column((*begun, Label(_("And so they do to the end."), role=Role.MUTED)), gap=Space.M)
    title = Label(_("Here they part"), Type.NAME, Weight.BOLD, is_heading=True)
    (one, other), *rest = pairs
    parting = _pair(both, one, other, _parting, is_wide=is_wide)
    rows = tuple(_pair(both, then, now, _later, is_wide=is_wide) for then, now in rest)
    return Column((*begun, Wrap((title, copy_link()), gap=Space.XL), parting, *rows), gap=Space.M)


def _folded(both: Comparison, shared: int) -> Widget:
    """Return the shared beginning in one line, with the last words of it."""
    turn = both.first.review.turns[shared - 1]
    last = few_words(turn.answers[-1] if turn.answers else turn.deed.text)
    told = _("Both lines begin alike, up to “{words}”", words=last)
    if both.has_numbers:
        told = ngettext(
            "Both lines begin alike for {count} turn, up to “{words}”",
            "Both lines begin alike for {count} turns, up to “{words}”",
            shared,
            words=last,
        )
    return Label(told, Type.TRANSCRIPT, role=Role.MUTED, is_italic=True)


@dataclass(frozen=True)
class _Cell:
    """A turn of one line, and the name of that line; it `is_named` where no column says which one it is."""

    turn: ReviewedTurn | None
    line: str
    is_named: bool

    @property
    def head(self) -> tuple[Widget, ...]:
        return (Label(self.line, Type.SECONDARY, Weight.SEMIBOLD, Role.MUTED),) if self.is_named else ()


def _pair(
    both: Comparison,
    then: ReviewedTurn | None,
    now: ReviewedTurn | None,
    told: Callable[[Comparison, _Cell], Widget],
    *,
    is_wide: bool,
) -> Widget:
    """Return a turn of each line, side by side or one under the other."""
    lines = ((then, _("First attempt")), (now, _("This time")))
    if is_wide:
        cells = tuple(Sized(told(both, _Cell(turn, line, is_named=False)), grow=1) for turn, line in lines)
        return Row(cells, gap=Space.L, align=Align.STRETCH)
    named = (_Cell(turn, line, is_named=True) for turn, line in lines if turn is not None)
    return Column(tuple(told(both, cell) for cell in named), gap=Space.S)


def _parting(both: Comparison, cell: _Cell) -> Widget:
    """Return a turn where the lines part: the words, what was answered, what it cost or earned."""
    turn, edge = cell.turn, Role.BORDER
    body: tuple[Widget, ...] = ()
    if turn is not None:
        told = worth_of(turn, has_numbers=both.has_numbers)
        edge = Role(turn.grade.value) if turn.grade else edge
        worth = Label(told, Type.TRANSCRIPT, Weight.SEMIBOLD, Role(turn.grade.value) if turn.grade else Role.MUTED)
        body = (*_words(both, turn, cell.line, weight=Weight.SEMIBOLD), Indented(worth))
    head = tuple(Padding(each, left=Space.S) for each in cell.head)
    return Panel(Column((*head, *body), gap=Space.XS), x=Space.NONE, y=Space.MS, edge=edge, name=cell.line)


def _later(both: Comparison, cell: _Cell) -> Widget:
    """Return a turn of one line; nothing where that line was over."""
    if cell.turn is None:
        return Spacer()
    head = tuple(Padding(each, left=Space.S) for each in cell.head)
    return Column((*head, *_words(both, cell.turn, cell.line, weight=Weight.REGULAR)), gap=Space.XS)


def _words(both: Comparison, turn: ReviewedTurn, line: str, *, weight: Weight) -> tuple[Widget, ...]:
    """Return what was said or done, with its grade, and what was answered."""
    caller = both.first.finished.recorded.call.program.scenario.caller
    who, accent = first_name(caller.name), accent_of(caller.persona)
    is_said = turn.deed.kind is DeedKind.SAID and not turn.deed.parts
    told = turn.deed.text if is_said else told_of(turn)
    grade: Widget = Grade(turn.grade, side=_GRADE) if turn.grade else Spacer(width=_GRADE)
    label = Label(told, Type.TRANSCRIPT, weight, is_italic=not is_said, grow=1)
    own = Padding(Row((grade, label), gap=Space.M, align=Align.START), left=Space.S)
    colleague = turn.colleague
    return (
        Quoted(own, f"{line}. {told}"),
        *(Indented(part) for part in page_parts(turn.deed, Type.TRANSCRIPT)),
        *((_answer(f"{colleague.desk}: “{colleague.text}”", "", Role.MUTED),) if colleague else ()),
        *(_answer(answer, f"{line}. {who} ", accent) for answer in turn.answers),
    )


def _answer(text: str, who: str, role: Role) -> Widget:
    return Quoted(Indented(Label(text, Type.TRANSCRIPT, role=role)), f"{who}{text}")
