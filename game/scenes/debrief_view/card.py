"""The card of the chosen turn: what was said, what it earned or cost and why, and how the caller took it."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from game.scenes.debrief_view.deeds import DeedKind
from game.scenes.debrief_view.judged import better_part, closing_part, judged_title, page_parts
from game.scenes.debrief_view.review import Remark, Review, ReviewedTurn
from game.scenes.debrief_view.words import NAMES, counted, role_of, title_of
from game.scoring.rubric import Dimension
from game.ui.actions import Action
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
_NO_MARK = "No mark fell here"
_BOLD = TextStyle(Type.BODY, Weight.SEMIBOLD)
_ASIDE = TextStyle(Type.SECONDARY, is_italic=True)


def has_steps(review: Review, chosen: int) -> bool:
    """Return whether there is another turn to step to than the chosen one."""
    return any(index != chosen for index in review.points)


def steps_part(review: Review, chosen: int, *, has_numbers: bool, takes_focus: bool) -> Widget:
    """Return where this turn stands among the turning points, or those with marks, and the keys to the others.

    Where it `takes_focus`, focus begins at the next point, at the last one at the point before.
    """
    earlier, later = any(i < chosen for i in review.points), any(i > chosen for i in review.points)
    is_back, is_on = takes_focus and not later, takes_focus and later
    where = _where(review, chosen, has_numbers=has_numbers)
    before = partial(IconButton, "back", "The point before", id="before", action=Action.POINT_BEFORE)
    after = partial(IconButton, "next", "The next point", id="after", action=Action.POINT_AFTER)
    return Row(
        (
            Label(where, Type.SECONDARY, role=Role.MUTED, grow=1),
            before(is_enabled=earlier, is_first_focus=is_back),
            after(is_enabled=later, is_first_focus=is_on),
        ),
        gap=Space.S,
    )


def _where(review: Review, chosen: int, *, has_numbers: bool) -> str:
    if not has_numbers:
        return "A turning point" if chosen in review.turning_points else "From your call"
    if chosen in review.turning_points:
        return f"Turning point {review.turning_points.index(chosen) + 1} of {len(review.turning_points)}"
    if review.is_judged:
        return f"Turn {chosen + 1} of {len(review.turns)}"
    return f"Point {review.points.index(chosen) + 1} of {len(review.points)}" if chosen in review.points else _NO_MARK


def point_part(review: Review, chosen: int, caller: str, ladder: tuple[str, ...], *, has_numbers: bool) -> Widget:
    """Return the chosen turn in full."""
    turn = review.turns[chosen]
    return Column(
        (
            _headline(turn, has_numbers=has_numbers),
            _words(turn),
            *closing_part(turn),
            *(_remark(remark, has_numbers=has_numbers) for remark in turn.remarks if remark.costs),
            *better_part(turn, caller),
            *(_remark(remark, has_numbers=has_numbers) for remark in turn.remarks if not remark.costs),
            *(Label(told) for told in turn.happened),
            *([_mood(turn, caller, ladder)] if turn.answers else []),
            *([CoachNote(turn.coach)] if turn.coach else []),
            *(CoachNote(said, f"Coach, {part.lower()}:") for part, said in turn.coach_of_parts),
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
    sum_of = _points(points, touched) if has_numbers and touched else "you"
    match turn.grade:
        case GradeName.BLUNDER:
            return "This fails the call" if has_numbers else "This may never happen"
        case GradeName.SLIP if not points:
            return "The call ended here, and nothing was mended"
        case GradeName.SLIP:
            return f"This cost {sum_of}"
        case GradeName.GOOD:
            return f"This earned {sum_of}" if has_numbers else "This helped"
        case _:
            return "Neither earned nor cost"


def _points(points: int, touched: Collection[Dimension]) -> str:
    """Return points of one dimension; those of several don't add up to anything, so they are only counted."""
    if len(touched) > 1:
        return f"points in {counted(len(touched), 'way')}"
    return f"{points} point{'' if points == 1 else 's'} of {NAMES[next(iter(touched))].lower()}"


def _words(turn: ReviewedTurn) -> Widget:
    heads = {DeedKind.SAID: "You said", DeedKind.READ: "You read from the script", DeedKind.TICKET: "On the ticket"}
    if turn.day:
        heads |= {
            DeedKind.SAID: f"You wrote, day {turn.day}",
            DeedKind.READ: f"You sent the form letter, day {turn.day}",
        }
    role = Role(turn.grade.value) if turn.grade else Role.MUTED
    head = Label(heads.get(turn.deed.kind, "You did"), Type.TRANSCRIPT, Weight.SEMIBOLD, role)
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
    before, after = ladder[turn.mood_before - 1], ladder[turn.mood_after - 1]
    if before == after:
        return Label((Span(f"{caller} stayed "), Span(after, _BOLD), Span(".")))
    verb = "rose" if turn.mood_after > turn.mood_before else "fell"
    return Label((Span(f"{caller} {verb} from "), Span(before, _BOLD), Span(" to "), Span(after, _BOLD), Span(".")))
