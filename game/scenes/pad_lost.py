"""The gamepad in use went away: whatever is open waits below, and nothing of it is lost."""

from __future__ import annotations

from game.language import _
from game.scenes.ports import Ports
from game.scenes.routes import PadLost
from game.scenes.scene import Move, PageScene, Pop
from game.ui.intents import Activate, Cancel, DeviceBack, DeviceLost, Intent
from game.ui.metrics import Metrics
from game.ui.widget import Widget
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.dialog import Dialog
from game.ui.widgets.label import Label


class PadLostScene(PageScene):
    """Waits until a pad is back and somebody presses on, or until somebody goes on by keyboard or mouse."""

    is_overlay = True

    def __init__(self, route: PadLost, ports: Ports) -> None:
        super().__init__(ports)
        self._name = route.name
        self._is_back = False

    def view(self, metrics: Metrics) -> Widget:
        """Return what happened, what to do, and the way on."""
        on = Button(_("Go on"), tone=Tone.PRIMARY, icon="play", id="go_on")
        if self._is_back:
            return Dialog(
                _("The controller is back"), (Label(_("{name} is connected.", name=self._name)), _held()), (on,)
            )
        gone = _("{name} is no longer connected. Plug it in again, or go on by keyboard or mouse.", name=self._name)
        return Dialog(_("Controller lost"), (Label(gone), _held()), (on,))

    def handle(self, intent: Intent) -> Move:
        """Note that a pad came or went, or go on."""
        self.invalidate()
        match intent:
            case DeviceLost(name):
                self._name, self._is_back = name, False
            case DeviceBack(name):
                self._name, self._is_back = name, True
            case Activate("go_on") | Cancel():
                return Pop()
        return None


def _held() -> Widget:
    return Label(_("Everything waits, and no time passes."))
