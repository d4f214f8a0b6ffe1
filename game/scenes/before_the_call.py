"""A quiet word before a call that may be hard to hear."""

from __future__ import annotations

from game.language import _, gettext_noop
from game.scenes.ports import Ports
from game.scenes.routes import BeforeTheCall
from game.scenes.scene import Move, PageScene, Pop, Replace
from game.ui.intents import Activate, Cancel, Intent
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Type
from game.ui.widget import Widget
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.dialog import Dialog
from game.ui.widgets.label import Label

_FREE = gettext_noop("Another one is just as good. It costs nothing, and nobody asks why.")


class BeforeTheCallScene(PageScene):
    """Tells what may be hard to hear; the call is opened in its place, or it is left with None for another one."""

    is_overlay = True

    def __init__(self, route: BeforeTheCall, ports: Ports) -> None:
        super().__init__(ports)
        self._asks = route

    def view(self, metrics: Metrics) -> Widget:
        """Return the notes and two keys."""
        notes = tuple(Label(note) for note in self._asks.notes)
        keys = (
            Button(_("Another one"), id="another"),
            Button(_("Take it"), tone=Tone.PRIMARY, id="take", is_first_focus=True),
        )
        return Dialog(self._asks.title, (*notes, Label(_(_FREE), size=Type.SECONDARY, role=Role.MUTED)), keys)

    def handle(self, intent: Intent) -> Move:
        """Open the call, or leave it for another one."""
        match intent:
            case Activate("take"):
                return Replace(self._asks.call)
            case Activate("another") | Cancel():
                return Pop()
        return None
