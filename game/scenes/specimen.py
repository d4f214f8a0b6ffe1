"""Every component in every state, for those who draw and those who look."""

from __future__ import annotations

from game.scenes.ports import Ports
from game.scenes.routes import Confirm, Specimen
from game.scenes.scene import Move, PageScene, Pop, Push
from game.ui.intents import Activate, Cancel, Intent
from game.ui.metrics import Metrics
from game.ui.tokens import Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.stack import Stack
from game.ui.widgets.wrap import Wrap


class SpecimenScene(PageScene):
    """Shows the components; Escape leaves."""

    def __init__(self, route: Specimen, ports: Ports) -> None:
        super().__init__(ports)
        self.theme_name = "day" if route.theme == "day" else "night"

    def view(self, metrics: Metrics) -> Widget:
        """Return the specimen."""
        keys = (
            Button("Pick up", tone=Tone.PRIMARY, icon="phone", id="pick_up"),
            Button("Hold", icon="pause", key="h", shows_key=True, id="hold"),
            Button("Hang up", tone=Tone.DANGER, icon="hang_up", key="x", shows_key=True, id="hang_up"),
            Button("Pick up", tone=Tone.PRIMARY, id="off", is_enabled=False),
        )
        title = Label("Components", size=Type.TITLE, weight=Weight.BOLD, is_heading=True)
        page = Column((title, Wrap(keys)), gap=Space.L)
        return Stack((Backdrop(), Padding(Scroll(page, id="page"), x=Space.XL, y=Space.XL)))

    def handle(self, intent: Intent) -> Move:
        """Leave on Escape; ask on hanging up."""
        match intent:
            case Cancel():
                return Pop()
            case Activate("hang_up"):
                return Push(Confirm("Hang up on the caller?", "The call ends here.", yes="Hang up", is_danger=True))
        return None
