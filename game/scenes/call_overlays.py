"""What lies over a call for a moment: its pause, and a step that couldn't be recorded."""

from __future__ import annotations

from game.call.state import Stage
from game.language import _, gettext_noop
from game.scenario.vocabulary import WRITTEN
from game.scenes.call_view.overlay import CallOverlay
from game.scenes.call_view.taking import recorded_id
from game.scenes.ports import Ports
from game.scenes.routes import CallPause, Settings, StepRefused
from game.scenes.scene import Move, Pop, Push
from game.ui.actions import Action
from game.ui.intents import Activate, Cancel, Intent
from game.ui.metrics import Metrics
from game.ui.tokens import Weight
from game.ui.widget import Widget
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.dialog import Dialog
from game.ui.widgets.label import Label

_HELD = gettext_noop("The caller waits, and no time passes.")
_HELD_PAGE = gettext_noop("Nobody waits on the line.")
_OVER = gettext_noop("The call is over.")
_GOES_ON = gettext_noop("Leave, and the call goes on at this very turn when you come back.")
_TICKET_WAITS = gettext_noop("Leave, and its ticket waits for you.")
_IS_LOST = gettext_noop("This call isn't recorded: leave, and it is gone.")


class CallPauseScene(CallOverlay):
    """Holds the call without cost; leaves with True when the trainee wants to leave it."""

    def __init__(self, route: CallPause, ports: Ports) -> None:
        super().__init__(ports)
        is_talking = self.recorded.call.state.stage is Stage.TALKING
        leaving = (_GOES_ON if is_talking else _TICKET_WAITS) if recorded_id(self.recorded) else _IS_LOST
        is_page = self.recorded.call.program.scenario.channel in WRITTEN
        held = _HELD_PAGE if is_page else _HELD
        self._tells = (held if is_talking else _OVER, leaving)

    def enter(self) -> None:
        """Hold what is heard, too."""
        self.ports.sound.pause()

    def exit(self) -> None:
        """Let it go on."""
        self.ports.sound.resume()

    def view(self, metrics: Metrics) -> Widget:
        """Return what pausing means, and the ways on."""
        keys = (
            Button(_("Settings"), icon="settings", id="settings", key="s"),
            Button(_("Leave the call"), icon="quit", id="leave"),
            Button(_("Go on"), tone=Tone.PRIMARY, icon="play", id="go_on", action=Action.PAUSE, is_first_focus=True),
        )
        return Dialog(_("Paused"), (Label(" ".join(map(_, self._tells))),), keys)

    def handle(self, intent: Intent) -> Move:
        """Go on, leave, or have something otherwise first."""
        match intent:
            case Activate("settings"):
                return Push(Settings())
            case Activate("leave"):
                return Pop(True)
            case Activate("go_on") | Cancel():
                return Pop(False)
        return None


class StepRefusedScene(CallOverlay):
    """Tells why a step wasn't applied; leaves with "retry", "unrecorded", or None to think again."""

    def __init__(self, route: StepRefused, ports: Ports) -> None:
        super().__init__(ports)
        self._tells = route

    def view(self, metrics: Metrics) -> Widget:
        """Return the reason and what can be done."""
        keys: tuple[Widget, ...] = (Button(_("Not now"), id="not_now"),)
        if self._tells.may_go_unrecorded:
            keys += (Button(_("Go on unrecorded"), id="unrecorded"),)
        keys += (Button(_("Try again"), tone=Tone.PRIMARY, icon="retry", id="retry", is_first_focus=True),)
        said = Label(_("Nothing of it was applied."), weight=Weight.SEMIBOLD)
        return Dialog(_("That step could not be recorded"), (said, Label(self._tells.reason)), keys)

    def handle(self, intent: Intent) -> Move:
        """Return what to do."""
        match intent:
            case Activate("retry" | "unrecorded" as answer):
                return Pop(answer)
            case Activate("not_now") | Cancel():
                return Pop()
        return None
