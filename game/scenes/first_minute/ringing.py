"""Before and after the first minute: it rings, and once it is over a real call waits. No number is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.language import _, gettext_noop
from game.scenes.help_key import help_key
from game.scenes.ports import Ports
from game.scenes.routes import SKIP, FirstCall, FirstMinute, Route, WrapUp
from game.scenes.scene import Move, PageScene, Pop, Push
from game.ui.grid import FIRST_MINUTE, FIRST_MINUTE_LARGE
from game.ui.intents import Activate, Cancel, Intent
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.voice import YOU
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.link import Link
from game.ui.widgets.padding import Padding
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.signature import Signature
from game.ui.widgets.sized import Sized
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.stack import Stack
from game.ui.widgets.wrap import Wrap

if TYPE_CHECKING:
    from game.records.floor import SupportFloor

_CALM = 3
_TOP = 150
_RINGING = (
    gettext_noop("It rings."),
    gettext_noop("A colleague tries your headset. It takes a minute, and nothing is scored."),
)
_OVER = (gettext_noop("Now you know the desk."), gettext_noop("Somebody who needs you is next."))


class FirstMinuteScene(PageScene):
    """Leaves with True when a real call is wanted, with None for the way back."""

    theme_name = "day"

    def __init__(self, route: FirstMinute, ports: Ports) -> None:
        super().__init__(ports)
        self._floor: SupportFloor = ports.services
        self._is_over = False

    def view(self, metrics: Metrics) -> Widget:
        """Return two lines and two keys in the middle of the window."""
        title, text = map(_, _OVER if self._is_over else _RINGING)
        told = Label(title, size=Type.TITLE, weight=Weight.SEMIBOLD, is_heading=True)
        parts = (
            Row((told, Spacer(grow=1), help_key()), gap=Space.M),
            Label(text, role=Role.MUTED),
            Signature(YOU, _CALM, self._floor.profile.name if self._floor.profile else ""),
            Wrap(self._keys(), gap=Space.M),
            Row((Link(_("Back"), icon="back", id="back", size=Type.BODY), Spacer(grow=1))),
        )
        page = Scroll(Column(parts, gap=Space.L), id="first_minute", name=title, grow=1)
        middle = Sized(Column((page,)), width=FIRST_MINUTE if metrics.is_roomy else FIRST_MINUTE_LARGE)
        top = _TOP if metrics.is_roomy else Space.XL
        centred = Padding(Row((Spacer(grow=1), middle, Spacer(grow=1)), align=Align.STRETCH), top=top, bottom=Space.XL)
        return Stack((Backdrop(x=0.5), centred))

    def handle(self, intent: Intent) -> Move:
        """Pick up, skip it for a real call, or go back."""
        match intent:
            case Activate("pick_up") if not self._is_over:
                return Push(FirstCall())
            case Activate(target) if target in (SKIP, "pick_up"):
                return self._leave(wants_call=True)
            case Activate("again"):
                return Push(FirstCall())
            case Activate("back") | Cancel():
                return Pop()
        return None

    def resume(self, asked: Route, result: Any) -> Move:
        """Go on after the call was skipped, left or wrapped up."""
        if result == SKIP:
            return self._leave(wants_call=True)
        self._floor.first_minute.end()
        self._is_over = isinstance(asked, WrapUp) and result is True
        self.invalidate()
        return None

    def _leave(self, *, wants_call: bool) -> Move:
        self._floor.first_minute.end()
        return Pop(wants_call)

    def _keys(self) -> tuple[Widget, ...]:
        label = _("Take a real call") if self._is_over else _("Pick up")
        taking = Button(
            label, tone=Tone.PRIMARY, icon="phone", is_large=True, id="pick_up", share=0.0, is_first_focus=True
        )
        if self._is_over:
            return (taking, Button(_("Once more"), icon="retry", is_large=True, id="again", share=0.0))
        return (taking, Button(_("Skip"), icon="next", is_large=True, id=SKIP, key="k", shows_key=True, share=0.0))
