"""The end of an exam of which nothing is said: it is kept, and what happens next."""

from __future__ import annotations

from game.language import _, gettext_noop
from game.scenes.call_view.taking import recorded_id
from game.scenes.help_key import help_key
from game.scenes.ports import Ports
from game.scenes.routes import Board, HandedIn, WrapUp
from game.scenes.scene import Move, PageScene, PopTo, Replace
from game.ui.actions import Action
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
from game.ui.widgets.padding import Padding
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.signature import Signature
from game.ui.widgets.sized import Sized
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.stack import Stack
from game.ui.widgets.wrap import Wrap

_CALM = 3
_TOP = 150
_TITLE = gettext_noop("The exam is handed in.")
_KEPT = gettext_noop("It is kept just as it was, with every word, and can’t be changed any more.")
_NEXT = gettext_noop("Your trainer says how it went, and goes through it with you. Until then no number is shown here.")


class HandedInScene(PageScene):
    """Says what happens next; the way out is the next ticket where one waits, else the board."""

    def __init__(self, route: HandedIn, ports: Ports) -> None:
        super().__init__(ports)
        finished = ports.services.finished
        assert finished is not None, "an exam is finished before it is handed in"
        self._has_next = finished.has_next
        self._scenario = finished.recorded.call.program.scenario
        self.theme_name = self._scenario.shift.value

    def view(self, metrics: Metrics) -> Widget:
        """Return a few lines and one key in the middle of the window."""
        title = Label(_(_TITLE), size=Type.TITLE, weight=Weight.SEMIBOLD, is_heading=True)
        parts = (
            Row((title, Spacer(grow=1), help_key()), gap=Space.M),
            Label(self._scenario.title, role=Role.MUTED),
            Label(_(_KEPT)),
            Label(_(_NEXT)),
            Signature(YOU, _CALM, self._scenario.id),
            Wrap((self._key(),), gap=Space.M),
        )
        page = Scroll(Column(parts, gap=Space.L), id="handed_in", name=_(_TITLE), grow=1)
        middle = Sized(Column((page,)), width=FIRST_MINUTE if metrics.is_roomy else FIRST_MINUTE_LARGE)
        top = _TOP if metrics.is_roomy else Space.XL
        centred = Padding(Row((Spacer(grow=1), middle, Spacer(grow=1)), align=Align.STRETCH), top=top, bottom=Space.XL)
        return Stack((Backdrop(x=0.5), centred))

    def handle(self, intent: Intent) -> Move:
        """Go on to the next ticket, or back to the board."""
        match intent:
            case Activate("done") | Cancel() if self._has_next:
                return Replace(WrapUp(recorded_id(self.ports.services.current)))
            case Activate("done") | Cancel():
                return PopTo(Board)
        return None

    def _key(self) -> Widget:
        label = _("Next ticket") if self._has_next else _("Back to the calls")
        return Button(
            label, Tone.PRIMARY, "next", is_large=True, id="done", action=Action.GO_ON, share=0.0, is_first_focus=True
        )
