"""Hold: ask the caller first, or just press it."""

from __future__ import annotations

from game.call.holding import ASKING, HOLD, HOLD_UNASKED
from game.language import _
from game.scenes.call_view.modelling import person_of
from game.scenes.call_view.overlay import CallOverlay
from game.scenes.ports import Ports
from game.scenes.routes import Hold
from game.scenes.scene import Move, Pop
from game.ui.actions import Action
from game.ui.intents import Activate, Cancel, Intent
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Space
from game.ui.widget import Widget
from game.ui.widgets.button import Button
from game.ui.widgets.dialog import Dialog
from game.ui.widgets.label import Label
from game.ui.widgets.reply import Reply
from game.ui.widgets.spacer import Spacer


class HoldScene(CallOverlay):
    """Offers both ways side by side; leaves with `hold` or `hold:unasked`, or None to stay on the line."""

    def __init__(self, route: Hold, ports: Ports) -> None:
        super().__init__(ports)
        self._name = person_of(self.recorded.call.program, is_exam=False).first_name

    def view(self, metrics: Metrics) -> Widget:
        """Return the two ways, and the way back."""
        said = Label(_("On hold nobody hears you. Look things up, then come back."), role=Role.MUTED)
        ways = (
            Reply(_("Ask first: “{words}”", words=ASKING), id=HOLD, key="1", number="1", is_first_focus=True),
            Reply(_("Just press hold, without a word."), id=HOLD_UNASKED, key="2", number="2"),
        )
        keys = (Button(_("Stay on the line"), id="stay", action=Action.HOLD),)
        return Dialog(_("Put {name} on hold?", name=self._name), (said, Spacer(height=Space.XS), *ways), keys)

    def handle(self, intent: Intent) -> Move:
        """Choose a way or stay."""
        match intent:
            case Activate(way) if way in (HOLD, HOLD_UNASKED):
                return Pop(way)
            case Activate("stay") | Cancel():
                return Pop()
        return None
