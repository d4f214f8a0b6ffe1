"""The picture of the caller in the preview: drawn once for each file as it was saved, and each play of it."""

from __future__ import annotations

from collections.abc import Collection

from game.analysis.graph.charting import chart_of
from game.analysis.graph.drawing import draw
from game.analysis.graph.reach import unreached_at_sight
from game.analysis.worth import worth_at_sight
from game.call.session import Call
from game.ui.drawn import DrawnGraph


class Charting:
    """Draws the present caller, with the play so far marked, and what no play was found to come to."""

    def __init__(self) -> None:
        self._drawn: tuple[object, DrawnGraph] | None = None

    def of(self, call: Call, found: Collection[str] | None) -> DrawnGraph:
        """Return the picture of a call's caller; `found` are all nodes and endings that plays come to, None unknown."""
        scenario, path = call.program.scenario, tuple(turn.choice for turn in call.turns[1:])
        places = {*scenario.nodes, *scenario.endings}
        unreached = unreached_at_sight(scenario) if found is None else frozenset(places.difference(found))
        key = scenario.sha256, path, call.state.node, unreached
        if self._drawn is None or self._drawn[0] != key:
            marked = (*path, call.state.node) if call.state.node in scenario.endings else path
            chart = chart_of(scenario, worth=worth_at_sight(scenario), unreached=unreached, path=marked)
            self._drawn = key, draw(chart)
        return self._drawn[1]
