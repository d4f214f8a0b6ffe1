"""Questions and messages over the present screen."""

from __future__ import annotations

from game.language import _
from game.scenes.ports import Ports
from game.scenes.routes import Confirm, Message
from game.scenes.scene import Move, PageScene, Pop
from game.ui.intents import Activate, Cancel, Intent
from game.ui.metrics import Metrics
from game.ui.widget import Widget
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.dialog import Dialog
from game.ui.widgets.label import Label


class ConfirmScene(PageScene):
    """Asks yes or no; leaves with True or False. Focus begins on the answer that loses nothing."""

    is_overlay = True

    def __init__(self, route: Confirm, ports: Ports) -> None:
        super().__init__(ports)
        self._asks = route

    def view(self, metrics: Metrics) -> Widget:
        """Return the question and two keys."""
        asks = self._asks
        tone = Tone.DANGER if asks.is_danger else Tone.PRIMARY
        keys = (
            Button(asks.no or _("No"), id="no", is_first_focus=asks.is_danger),
            Button(asks.yes or _("Yes"), tone=tone, id="yes", is_first_focus=not asks.is_danger),
        )
        return Dialog(asks.question, _text(asks.detail), keys)

    def handle(self, intent: Intent) -> Move:
        """Return the answer."""
        match intent:
            case Activate("yes"):
                return Pop(True)
            case Activate("no") | Cancel():
                return Pop(False)
        return None


class MessageScene(PageScene):
    """Tells one thing; any way out leaves it."""

    is_overlay = True

    def __init__(self, route: Message, ports: Ports) -> None:
        super().__init__(ports)
        self._tells = route

    def view(self, metrics: Metrics) -> Widget:
        """Return the message and one key."""
        return Dialog(
            self._tells.title,
            _text(self._tells.text),
            (Button(self._tells.button or _("OK"), tone=Tone.PRIMARY, id="ok"),),
        )

    def handle(self, intent: Intent) -> Move:
        """Leave."""
        return Pop(None) if isinstance(intent, Activate | Cancel) else None


def _text(text: str) -> tuple[Widget, ...]:
    return (Label(text),) if text else ()
