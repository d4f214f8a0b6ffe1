"""Help over any screen: what can be done there, and its keys."""

from __future__ import annotations

from collections.abc import Sequence

from game.language import _
from game.scenes.ports import Ports
from game.scenes.routes import HELP, FirstMinute, Help
from game.scenes.scene import Move, PageScene, Pop, Replace
from game.ui.actions import Action
from game.ui.grid import HELP_KEYS
from game.ui.intents import Activate, Cancel, Intent
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.row import Row
from game.ui.widgets.sized import Sized
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.wide_dialog import WideDialog


class HelpScene(PageScene):
    """Tells the route's sentence and keys; the key that opened it closes it."""

    is_overlay = True

    def __init__(self, route: Help, ports: Ports) -> None:
        super().__init__(ports)
        self._tells = route

    def view(self, metrics: Metrics) -> Widget:
        """Return the sentence, and what can be done here and everywhere, side by side where there is room."""
        tells = self._tells
        here, everywhere = _part(_("On this screen"), tells.here), _part(_("On every screen"), tells.everywhere)
        if metrics.is_roomy:
            parts: tuple[Widget, ...] = (
                Row((Column((here,), grow=1), Column((everywhere,), grow=1)), gap=Space.XXL, align=Align.START),
            )
        else:
            parts = (here, everywhere)
        back = Button(_("Back"), tone=Tone.PRIMARY, id=HELP, action=Action.HELP, is_first_focus=True)
        again = (
            (Button(_("Try the line first"), icon="headset", id="first_minute"),) if tells.offers_first_minute else ()
        )
        return WideDialog(
            _("What can be done here"), (Label(tells.about), Spacer(height=Space.XS), *parts), (*again, back)
        )

    def handle(self, intent: Intent) -> Move:
        """Leave, for the first minute where that was asked for."""
        if intent == Activate("first_minute"):
            return Replace(FirstMinute())
        return Pop() if isinstance(intent, Activate | Cancel) else None


def _part(heading: str, keys: Sequence[tuple[str, str]]) -> Widget:
    head = Label(heading, Type.SECONDARY, Weight.SEMIBOLD, Role.MUTED, is_heading=True)
    return Column((head, *(_row(key, does) for key, does in keys)), gap=Space.XS)


def _row(key: str, does: str) -> Widget:
    """Return a key and what it does; without a key, that alone."""
    told = Label(does, Type.SECONDARY, grow=1)
    if not key:
        return told
    name = Label(key, Type.SECONDARY, Weight.SEMIBOLD, Role.ACCENT_TEXT)
    return Row((Sized(name, width=HELP_KEYS), told), gap=Space.M, align=Align.START)
