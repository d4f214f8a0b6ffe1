"""Every component in every state, for those who draw and those who look."""

from __future__ import annotations

from dataclasses import replace

from game.scenes.ports import Ports
from game.scenes.routes import Confirm, Specimen
from game.scenes.scene import Move, PageScene, Pop, Push
from game.scenes.specimen_callers import caller_rows
from game.scenes.specimen_chats import chat_parts
from game.scenes.specimen_colours import colours_page
from game.scenes.specimen_graph import graph_part
from game.scenes.specimen_pages import page_parts
from game.scenes.specimen_parts import Shown, more_parts, state_rows
from game.scenes.specimen_portraits import people_page
from game.scenes.specimen_scales import scales_page
from game.ui.intents import Activate, Cancel, Intent, TextEntered
from game.ui.metrics import Metrics
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.stack import Stack


class SpecimenScene(PageScene):
    """Shows the components; Escape leaves."""

    def __init__(self, route: Specimen, ports: Ports) -> None:
        super().__init__(ports)
        self.theme_name = ports.theme or ("day" if route.theme == "day" else "night")
        self._page_of = route.shown
        self.shown = Shown()

    def view(self, metrics: Metrics) -> Widget:
        """Return the specimen."""
        match self._page_of:
            case "people":
                return people_page()
            case "colours":
                return colours_page(self.page.context.theme)
            case "scales":
                return scales_page()
        return self._parts(metrics)

    def _parts(self, metrics: Metrics) -> Widget:
        title = f"{self.theme_name.capitalize()} shift"
        heading = Label(title, size=Type.NAME, weight=Weight.BOLD, is_heading=True)
        states = Column((heading, *state_rows()), gap=Space.M, grow=1)
        more = Column(more_parts(self.shown), gap=Space.M, grow=1)
        page: Widget = Row((states, more), gap=Space.XXXL, align=Align.START)
        if not metrics.is_roomy:
            page = Column((replace(states, grow=0), replace(more, grow=0)), gap=Space.XL)
        page = Column((page, *page_parts(), *chat_parts(), *caller_rows(), graph_part()), gap=Space.XL)
        return Stack((Backdrop(), Padding(Scroll(page, "Specimen", id="page"), x=Space.XL, y=Space.L)))

    def handle(self, intent: Intent) -> Move:
        """Leave on Escape, ask on hanging up, and let toggles toggle."""
        match intent:
            case Cancel():
                return Pop()
            case Activate("hang_up"):
                return Push(Confirm("Hang up on the caller?", "The call ends here.", yes="Hang up", is_danger=True))
            case Activate("tick"):
                self.shown = replace(self.shown, is_ticked=not self.shown.is_ticked)
            case Activate(target) if target.startswith("radio"):
                self.shown = replace(self.shown, chosen=target)
            case TextEntered("field", text):
                self.shown = replace(self.shown, field=text)
        return None
