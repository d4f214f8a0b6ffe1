"""The first minute's call: a call like any other, with one lesson at a time beside it."""

from __future__ import annotations

from dataclasses import replace

from game.language import _
from game.scenes.call import CallScene
from game.scenes.call_view.model import CallModel
from game.scenes.call_view.play import Play
from game.scenes.first_minute.lessons import Screen, lesson_now
from game.scenes.ports import Ports
from game.scenes.routes import SKIP, FirstCall, OpenCall, Route, WrapUp
from game.scenes.scene import Move, Pop, Replace
from game.ui.intents import Activate, Intent


class FirstCallScene(CallScene):
    """Leaves with SKIP where the lessons are skipped, for its wrap-up once the call is over, else with None."""

    def __init__(self, route: FirstCall, ports: Ports) -> None:
        super().__init__(OpenCall(""), ports)

    def _sit_down(self) -> None:
        self._play = Play(self._floor.first_minute.begin(), self._floor.house)
        self.theme_name = self._play.call.program.scenario.shift
        self.adopt(self.page.context)

    def handle(self, intent: Intent) -> Move:
        """Do what was pressed, or skip the lessons."""
        return Pop(SKIP) if intent == Activate(SKIP) else super().handle(intent)

    def resume(self, asked: Route, result: object) -> Move:
        """Act on what an overlay was left with; the lessons can be skipped there, too."""
        return Pop(SKIP) if result == SKIP else super().resume(asked, result)

    def _wrap_up(self, play: Play) -> Move:
        return Replace(WrapUp(""))

    def _model(self, play: Play) -> CallModel:
        lesson = lesson_now(self._floor, Screen.CALL)
        return replace(super()._model(play), mode=_("Not scored"), lesson=lesson)
