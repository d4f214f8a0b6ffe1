"""The mood over the call, ready to be drawn."""

from __future__ import annotations

from game.call.program import Program
from game.language import _, gettext_noop
from game.records.looking_back import LookedBack
from game.scenes.debrief_view.deeds import DeedKind
from game.scenes.debrief_view.review import Review, ReviewedTurn
from game.scenes.debrief_view.words import grade_word
from game.ui.widget import Widget
from game.ui.widgets.call_plot import CallPlot, PlotTurn
from game.ui.widgets.outlook_band import OutlookLine

_WORKING = gettext_noop("Working out what each turn left open…")


def turn_id(index: int) -> str:
    """Return the id of a turn's mark under the plot."""
    return f"turn:{index}"


def index_of(widget_id: str) -> int | None:
    """Return the index of the turn that a mark or a line stands for, None for anything else."""
    kind, _colon, number = widget_id.partition(":")
    return int(number) if kind in ("turn", "line") and number.isdigit() else None


def plot_part(
    review: Review, program: Program, chosen: int, outlook: OutlookLine | None, *, takes_focus: bool
) -> Widget:
    """Return the plot with a mark under each turn, and above it the outlook, where there is something to say of it."""
    turns = plot_turns(review)
    persona = program.persona
    return CallPlot(
        tuple(map(_, persona.ladder)),
        persona.opens,
        persona.listens_from,
        persona.name,
        turns,
        chosen,
        takes_focus,
        outlook=outlook,
    )


def plot_turns(review: Review) -> tuple[PlotTurn, ...]:
    """Return the turns as a plot shows them."""
    return tuple(_turn(index, turn, is_hidden=review.is_hidden) for index, turn in enumerate(review.turns))


def outlook_line(review: Review, looked: LookedBack | None, *, has_numbers: bool) -> OutlookLine | None:
    """Return the outlook over the turns; a note while it is being worked out, and where it can't be."""
    if review.is_hidden:
        return None
    if looked is None:
        return OutlookLine(note=_(_WORKING))
    if not review.is_judged:
        return OutlookLine(note=_(looked.trouble)) if looked.trouble else None
    first = next(turn.outlook.before[1] for turn in review.turns if turn.outlook is not None)
    scores = [first]
    for turn in review.turns:
        scores.append(turn.outlook.after[1] if turn.outlook is not None else scores[-1])
    return OutlookLine(tuple(scores), opening=_("{points} within reach", points=first), has_numbers=has_numbers)


def _turn(index: int, turn: ReviewedTurn, *, is_hidden: bool) -> PlotTurn:
    return PlotTurn(
        id=turn_id(index),
        name=turn.deed.told,
        value=grade_word(turn) or ("" if is_hidden else _("no mark")),
        rank=turn.mood_after,
        grade=turn.grade,
        is_quiet=turn.deed.kind is DeedKind.TICKET or not turn.answers,
    )
