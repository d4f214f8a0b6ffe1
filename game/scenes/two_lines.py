"""Two lines of one call: the first attempt, and the retake that just ended, side by side."""

from __future__ import annotations

from dataclasses import replace

from game.records.model import Mode
from game.scenes.call_view.taking import recorded_id
from game.scenes.debrief_view.onward import TAKE_AGAIN
from game.scenes.ports import Ports
from game.scenes.routes import Board, Debrief, OpenCall, TwoLines
from game.scenes.scene import Move, PageScene, Pop, PopTo, Replace
from game.scenes.two_lines_view.comparing import compared
from game.scenes.two_lines_view.page import TO_DEBRIEF, two_lines_page
from game.ui.intents import Activate, Cancel, Intent
from game.ui.metrics import Metrics
from game.ui.widget import Widget


class TwoLinesScene(PageScene):
    """Shows the retake of the floor beside its first attempt; leads back to that one's debrief, or to one more try."""

    def __init__(self, route: TwoLines, ports: Ports) -> None:
        super().__init__(ports)
        again = ports.services.retaken
        assert again is not None, "a retake is finished before its comparison opens"
        self._retake = again.retake
        self._both = compared(again, ports.services.house)
        self._look_back()
        self.theme_name = again.recorded.call.program.scenario.shift.value

    def view(self, metrics: Metrics) -> Widget:
        """Return what changed, how both ended, and both lines."""
        return two_lines_page(self._both, metrics)

    def advance(self, dt: float) -> Move:
        """Take up what each turn left open, as soon as it is there."""
        if not (self._both.first.is_looked_back and self._both.again.is_looked_back) and self._look_back():
            self.invalidate()
        return None

    def handle(self, intent: Intent) -> Move:
        """Go back to the debrief of the first attempt, take the call once more, or leave for the board."""
        match intent:
            case Cancel():
                return self._to_debrief()
            case Activate(target) if target == TO_DEBRIEF:
                return self._to_debrief()
            case Activate(target) if target == TAKE_AGAIN:
                scenario = self._both.first.finished.recorded.call.program.scenario
                return Replace(OpenCall(scenario.id, mode=Mode.PRACTICE, again_from=self._retake.turn))
            case Activate("done"):
                return PopTo(Board)
        return None

    def _to_debrief(self) -> Move:
        """Return to the debrief that waits below as it was left; where the retake was left in between, none does."""
        if self._retake.is_resumed:
            return Replace(Debrief(recorded_id(self._retake.original.recorded)))
        return Pop()

    def _look_back(self) -> bool:
        """Ask for what each turn of both left open; return whether anything new is known."""
        floor, both = self.ports.services, self._both
        first = both.first.looked_back(floor.looked_back(both.first.finished), floor.house)
        again = both.again.looked_back(floor.looked_back(both.again.finished), floor.house)
        self._both = replace(both, first=first, again=again)
        return first is not both.first or again is not both.again
