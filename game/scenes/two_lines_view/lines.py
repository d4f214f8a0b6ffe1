"""The two lines turn by turn: what they share in one sentence, where they part, and how each went on."""

from __future__ import annotations

from itertools import zip_longest

from game.language import _, ngettext
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
from game.ui.widgets.copy_notice import copy_link
from game.ui.widgets.grade import Grade
from game.ui.widgets.indented import Indented
from game.ui.widgets.label import Label
from game.ui.widgets.panel import Panel
from game.ui.widgets.quoted import Quoted
from game.ui.widgets.row import Row
from game.ui.widgets.signature import accent_of
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
    parting = _beside(_parting(both, one, is_new=False), _parting(both, other, is_new=True), is_wide=is_wide)
    rows = tuple(_pair(both, then, now, is_wide=is_wide) for then, now in rest)
    return Column((*begun, Wrap((title, copy_link()), gap=Space.XL), parting, *rows), gap=Space.M)


def _folded(both: Comparison, shared: int) -> Widget:
    """Return the shared beginning in one line, with the last words of it."""
    turn = both.first.review.turns[shared - 1]
    last = turn.answers[-1] if turn.answers else turn.deed.text
    told = _("Both lines begin alike, up to “{words}”", words=last)
    if both.has_numbers:
        told = ngettext(
            "Both lines begin alike for {count} turn, up to “{words}”",
            "Both lines begin alike for {count} turns, up to “{words}”",
            shared,
            words=last,
        )
    return Label(told, Type.TRANSCRIPT, role=Role.MUTED, is_italic=True)


def _parting(both: Comparison, turn: ReviewedTurn | None, *, is_new: bool) -> Widget:
    """Return a turn where the lines part: which attempt it is, the words, what they cost, what was answered."""
    name = _("This time") if is_new else _("First attempt")
    head = Label(name, Type.SECONDARY, Weight.SEMIBOLD, Role.MUTED)
    if turn is None:
        return Panel(Column((head, Label(_("Here this line was over."))), gap=Space.XS), name=name, grow=1)
    role = Role(turn.grade.value) if turn.grade else Role.MUTED
    worth = Label(worth_of(turn, has_numbers=both.has_numbers), Type.TRANSCRIPT, Weight.SEMIBOLD, role)
    edge = Role(turn.grade.value) if turn.grade else Role.BORDER
    parts = (head, *_words(both, turn, is_new=is_new, weight=Weight.SEMIBOLD), worth)
    return Panel(Column(parts, gap=Space.XS), x=Space.S, y=Space.MS, edge=edge, name=name, grow=1)


def _pair(both: Comparison, then: ReviewedTurn | None, now: ReviewedTurn | None, *, is_wide: bool) -> Widget:
    return _beside(
        _cell(both, then, is_new=False, is_named=not is_wide),
        _cell(both, now, is_new=True, is_named=not is_wide),
        is_wide=is_wide,
    )


def _cell(both: Comparison, turn: ReviewedTurn | None, *, is_new: bool, is_named: bool) -> Widget:
    """Return a turn of one line; nothing where that line was over. `is_named` says which line it is."""
    if turn is None:
        return Spacer(grow=1)
    name = Label(_("This time") if is_new else _("First attempt"), Type.SECONDARY, Weight.SEMIBOLD, Role.MUTED)
    words = _words(both, turn, is_new=is_new, weight=Weight.REGULAR)
    return Column(((name,) if is_named else ()) + words, gap=Space.XS, grow=1)


def _words(both: Comparison, turn: ReviewedTurn, *, is_new: bool, weight: Weight) -> tuple[Widget, ...]:
    """Return what was said or done, with its grade, and what was answered."""
    caller = both.first.finished.recorded.call.program.scenario.caller
    who, accent = first_name(caller.name), accent_of(caller.persona)
    line = _("This time") if is_new else _("First attempt")
    is_said = turn.deed.kind is DeedKind.SAID and not turn.deed.parts
    told = turn.deed.text if is_said else told_of(turn)
    grade: Widget = Grade(turn.grade, side=_GRADE) if turn.grade else Spacer(width=_GRADE)
    label = Label(told, Type.TRANSCRIPT, weight, is_italic=not is_said, grow=1)
    own = Row((grade, label), gap=Space.MS, align=Align.START)
    colleague = turn.colleague
    return (
        Quoted(own, f"{line}. {told}"),
        *(Indented(part) for part in page_parts(turn.deed, Type.TRANSCRIPT)),
        *((_answer(f"{colleague.desk}: “{colleague.text}”", "", Role.MUTED),) if colleague else ()),
        *(_answer(answer, f"{line}. {who} ", accent) for answer in turn.answers),
    )


def _answer(text: str, who: str, role: Role) -> Widget:
    return Quoted(Indented(Label(text, Type.TRANSCRIPT, role=role)), f"{who}{text}")


def _beside(first: Widget, again: Widget, *, is_wide: bool) -> Widget:
    if is_wide:
        return Row((first, again), gap=Space.L, align=Align.STRETCH)
    return Column((first, again), gap=Space.S)
