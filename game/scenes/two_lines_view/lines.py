"""The two lines turn by turn: what they share in one sentence, where they part, and how each went on."""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest

from game.language import _, ngettext
from game.scenes.debrief_view.review import ReviewedTurn
from game.scenes.few_words import few_words
from game.scenes.two_lines_view.cells import Cell, later_cell, parting_cell
from game.scenes.two_lines_view.comparing import Comparison
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.copy_notice import copy_link
from game.ui.widgets.label import Label
from game.ui.widgets.row import Row
from game.ui.widgets.sized import Sized
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.wrap import Wrap

_Pair = tuple[ReviewedTurn | None, ReviewedTurn | None]


def lines_part(both: Comparison, *, is_wide: bool) -> Widget:
    """Return both lines, side by side or each turn under the other's."""
    shared = both.shared
    begun = (_folded(both, shared),) if shared else ()
    pairs = list(zip_longest(both.first.review.turns[shared:], both.again.review.turns[shared:]))
    if not pairs:
        return Column((*begun, Label(_("And so they do to the end."), role=Role.MUTED)), gap=Space.M)
    title = Label(_("Here they part"), Type.NAME, Weight.BOLD, is_heading=True)
    parting = _beside(both, pairs[0], parting_cell, is_wide=is_wide)
    rows = tuple(_beside(both, pair, later_cell, is_wide=is_wide) for pair in pairs[1:])
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


def _beside(both: Comparison, pair: _Pair, told: Callable[[Cell], Widget], *, is_wide: bool) -> Widget:
    """Return a turn of each line, side by side or one under the other; a line that was over has nothing there."""
    then, now = pair
    cells = (
        None if then is None else told(Cell(both, then, now, is_new=False, is_named=not is_wide)),
        None if now is None else told(Cell(both, now, then, is_new=True, is_named=not is_wide)),
    )
    if is_wide:
        halves = tuple(Sized(cell or Spacer(), grow=1) for cell in cells)
        return Row(halves, gap=Space.L, align=Align.STRETCH)
    return Column(tuple(cell for cell in cells if cell is not None), gap=Space.S)
