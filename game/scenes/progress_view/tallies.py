"""What can be counted: calls, callers tried and mastered, honest tries in a row."""

from __future__ import annotations

from game.language import _
from game.records.progress import Standing
from game.scenes.progress_view.words import streak_aside
from game.ui.theme import Role
from game.ui.tokens import Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label


def tallies(standing: Standing, callers: int) -> tuple[Widget, ...]:
    """Return the counts, where the pack has so many callers.

    Who was met and has left the pack since is still somebody who was met.
    """
    met = len(standing.callers)
    of_all = max(callers, met)
    return (
        _tally(_("Calls"), str(standing.calls)),
        _tally(_("Callers tried"), _("{count} of {all}", count=met, all=of_all)),
        _tally(_("Callers mastered"), _("{count} of {all}", count=standing.mastered, all=of_all)),
        _tally(_("Honest tries in a row"), str(standing.streak.now), streak_aside(standing.streak)),
    )


def _tally(name: str, figure: str, aside: str = "") -> Widget:
    parts = [
        Label(name, size=Type.SECONDARY, role=Role.MUTED, is_silent=True),
        Label(figure, size=Type.TITLE, weight=Weight.BOLD),
    ]
    if aside:
        parts.append(Label(aside, size=Type.SECONDARY, role=Role.MUTED))
    return Column(tuple(parts), gap=Space.NONE, name=name, grow=1)
