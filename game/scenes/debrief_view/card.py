"""The card of the chosen turn: what was said, what it earned or cost and why, and how the caller took it."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from game.language import _, ngettext
from game.scenes.call_view.coaching import coach_of
from game.scenes.debrief_view.deeds import DeedKind
from game.scenes.debrief_view.judged import better_part, closing_part, judged_title, page_parts
from game.scenes.debrief_view.review import Remark, Review, ReviewedTurn
from game.scenes.debrief_view.words import NAMES, role_of, title_of
from game.scenes.debrief_view.working_on import answered_at, focus_part, is_focus
from game.scenes.numbers import number_word
from game.scoring.rubric import Dimension
from game.ui.actions import Action
from game.ui.filled_spans import filled
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Type, Weight
from game.ui.typesetter import Span
from game.ui.widget import Widget
from game.ui.widgets.coach_note import CoachNote
from game.ui.widgets.column import Column
from game.ui.widgets.grade import GradeName
from game.ui.widgets.icon import Icon
from game.ui.widgets.icon_button import IconButton
from game.ui.widgets.label import Label
from game.ui.widgets.row import Row

_ICON = 24
_BOLD = TextStyle(Type.BODY, Weight.SEMIBOLD)
_ASIDE = TextStyle(Type.SECONDARY, is_italic=True)


def has_steps(review: Review, chosen: int) -> bool:
    """Return whether there is another turn to step to than the chosen one."""
    return any(index != chosen for index in review.points)


def steps_part(review: Review, chosen: int, *, has_numbers: bool, takes_focus: bool) -> Widget:
    """Return where this turn stands among the turning points, or those with marks, and the keys to the others.

    On the card that comes up with the answer to the debrief's question, what that came to stands in its place.

    Where it `takes_focus`, focus begins at the next point, at the last one at the point before.
    """
    earlier, later = any(i < chosen for i in review.points), any(i > chosen for i in review.points)
    is_back, is_on = takes_focus and not later, takes_focus and later
    where = answered_at(review.focus, chosen) or _where(review, chosen, has_numbers=has_numbers)
    before = partial(IconButton, "back", _("The point before"), id="before", action=Action.POINT_BEFORE)
    after = partial(IconButton, "next", _("The next point"), id="after", action=Action.POINT_AFTER)
    return Row(
        (
            Label(where, Type.SECONDARY, role=Role.MUTED, grow=1),
            before(is_enabled=earlier, is_first_focus=is_back),
            after(is_enabled=later, is_first_focus=is_on),
        ),
        gap=Space.S,
    )


def _where(review: Review, chosen: int, *, has_numbers: bool) -> str:
    if review.is_hidden:
        where = _("Turn {number} of {count}", number=chosen + 1, count=len(review.turns))
        return where if has_numbers else _("From your call")
    if not has_numbers:
        return _("A turning point") if chosen in review.turning_points else _("From your call")
    if chosen in review.turning_points:
        number, count = review.turning_points.index(chosen) + 1, len(review.turning_points)
        return _("Turning point {number} of {count}", number=number, count=count)
    if review.is_judged:
        return _("Turn {number} of {count}", number=chosen + 1, count=len(review.turns))
    if chosen not in review.points:
        return _("No mark fell here")
    return _("Point {number} of {count}", number=review.points.index(chosen) + 1, count=len(review.points))


def point_part(review: Review, chosen: int, caller: str, ladder: tuple[str, ...], *, has_numbers: bool) -> Widget:
    """Return the chosen turn in full."""
    turn = review.turns[chosen]
    is_to_mend = is_focus(review.focus, chosen)
    better = better_part(turn, caller)
    return Column(
        (
            _headline(turn, has_numbers=has_numbers),
            *focus_part(review.focus, caller, chosen, better if is_to_mend else ()),
            words_part(turn),
            *closing_part(turn),
            *(_remark(remark, has_numbers=has_numbers) for remark in turn.remarks if remark.costs),
            *(() if is_to_mend else better),
            *(_remark(remark, has_numbers=has_numbers) for remark in turn.remarks if not remark.costs),
            *(Label(told) for told in turn.happened),
            *([_mood(turn, caller, ladder)] if turn.answers else []),
            *([CoachNote(turn.coach)] if turn.coach else []),
            *(CoachNote(said, coach_of(part)) for part, said in turn.coach_of_parts),
        ),
        gap=Space.MS,
    )


def _headline(turn: ReviewedTurn, *, has_numbers: bool) -> Widget:
    icon = (Icon(f"grade_{turn.grade.value}", Role(turn.grade.value), _ICON),) if turn.grade else ()
    title = Label(worth_of(turn, has_numbers=has_numbers), Type.NAME, Weight.BOLD, grow=1, is_heading=True)
    return Row((*icon, title), gap=Space.MS)


def worth_of(turn: ReviewedTurn, *, has_numbers: bool) -> str:
    """Return what a turn cost or earned, in a few words."""
    return judged_title(turn, has_numbers=has_numbers) or _title(turn, has_numbers=has_numbers)


def _title(turn: ReviewedTurn, *, has_numbers: bool) -> str:
    """Return the sum of it in a few words: the points of one dimension, or of several."""
    points = turn.loss or sum(remark.points for remark in turn.remarks)
    touched = {r.mark.dimension for r in turn.remarks if (r.points < 0 if turn.loss else r.points > 0)}
    match turn.grade:
        case GradeName.BLUNDER:
            return _("This fails the call") if has_numbers else _("This may never happen")
        case GradeName.SLIP if not points:
            return _("The call ended here, and nothing was mended")
        case GradeName.SLIP:
            return _cost(points, touched) if has_numbers and touched else _("This cost you")
        case GradeName.GOOD:
            if not has_numbers:
                return _("This helped")
            return _earned(points, touched) if touched else _("This earned you")
        case _:
            return _("Neither earned nor cost")


def _cost(points: int, touched: Collection[Dimension]) -> str:
    """Return what it cost; points of several dimensions don't add up to anything, so these are only counted."""
    if (ways := len(touched)) > 1:
        number = number_word(ways)
        return ngettext("This cost points in {number} way", "This cost points in {number} ways", ways, number=number)
    of = _(NAMES[next(iter(touched))]).lower()
    return ngettext(
        "This cost {count} point of {dimension}", "This cost {count} points of {dimension}", points, dimension=of
    )


def _earned(points: int, touched: Collection[Dimension]) -> str:
    """Return what it earned, likewise."""
    if (ways := len(touched)) > 1:
        number = number_word(ways)
        return ngettext(
            "This earned points in {number} way", "This earned points in {number} ways", ways, number=number
        )
    of = _(NAMES[next(iter(touched))]).lower()
    return ngettext(
        "This earned {count} point of {dimension}", "This earned {count} points of {dimension}", points, dimension=of
    )


def words_part(turn: ReviewedTurn) -> Widget:
    """Return what was said or done in a turn, under its heading."""
    heads = {
        DeedKind.SAID: _("You said"),
        DeedKind.READ: _("You read from the script"),
        DeedKind.TICKET: _("On the ticket"),
    }
    if turn.day:
        heads |= {
            DeedKind.SAID: _("You wrote, day {day}", day=turn.day),
            DeedKind.READ: _("You sent the form letter, day {day}", day=turn.day),
        }
    role = Role(turn.grade.value) if turn.grade else Role.MUTED
    head = Label(heads.get(turn.deed.kind, _("You did")), Type.TRANSCRIPT, Weight.SEMIBOLD, role)
    if turn.deed.parts:
        return Column((head, *page_parts(turn.deed, Type.BODY)), gap=Space.XS)
    return Column((head, Label(turn.deed.told)), gap=Space.HAIR)


def _remark(remark: Remark, *, has_numbers: bool) -> Widget:
    """Return one mark: its dimension, its points, why, and where it fell when that was elsewhere."""
    title = title_of(remark, has_numbers=has_numbers)
    spans = [Span(remark.reason)]
    if remark.aside:
        spans.append(Span(f" {remark.aside}", _ASIDE, Role.MUTED))
    return Column(
        (Label(title, Type.TRANSCRIPT, Weight.SEMIBOLD, role_of(remark)), Label(tuple(spans))), gap=Space.HAIR
    )


def _mood(turn: ReviewedTurn, caller: str, ladder: tuple[str, ...]) -> Widget:
    name = Span(caller)
    before, after = (Span(_(ladder[rank - 1]), _BOLD) for rank in (turn.mood_before, turn.mood_after))
    if turn.mood_before == turn.mood_after:
        return Label(filled(_("{name} stayed {mood}."), name=name, mood=after))
    if turn.mood_after > turn.mood_before:
        return Label(filled(_("{name} rose from {before} to {after}."), name=name, before=before, after=after))
    return Label(filled(_("{name} fell from {before} to {after}."), name=name, before=before, after=after))
