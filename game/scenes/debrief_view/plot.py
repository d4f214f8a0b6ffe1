"""The mood over the call, ready to be drawn."""

from __future__ import annotations

from game.call.program import Program
from game.scenes.debrief_view.card import GRADE_WORDS
from game.scenes.debrief_view.deeds import DeedKind
from game.scenes.debrief_view.review import Review, ReviewedTurn
from game.ui.widget import Widget
from game.ui.widgets.call_plot import CallPlot, PlotTurn


def turn_id(index: int) -> str:
    """Return the id of a turn's mark under the plot."""
    return f"turn:{index}"


def index_of(widget_id: str) -> int | None:
    """Return the index of the turn that a mark or a line stands for, None for anything else."""
    kind, _, number = widget_id.partition(":")
    return int(number) if kind in ("turn", "line") and number.isdigit() else None


def plot_part(review: Review, program: Program, chosen: int, *, takes_focus: bool) -> Widget:
    """Return the plot with a mark under each turn."""
    turns = tuple(_turn(index, turn) for index, turn in enumerate(review.turns))
    persona = program.persona
    return CallPlot(persona.ladder, persona.opens, persona.listens_from, persona.name, turns, chosen, takes_focus)


def _turn(index: int, turn: ReviewedTurn) -> PlotTurn:
    return PlotTurn(
        id=turn_id(index),
        name=turn.deed.told,
        value=GRADE_WORDS.get(turn.grade, "") if turn.grade else "no mark",
        rank=turn.mood_after,
        grade=turn.grade,
        is_quiet=turn.deed.kind is DeedKind.TICKET or not turn.answers,
    )
