"""Choose a typeface: one that is installed, tried before it is put in force."""

from __future__ import annotations

from game.language import _
from game.scenes.ports import Ports
from game.scenes.routes import ChooseTypeface
from game.scenes.scene import Move, PageScene, Pop
from game.ui.actions import Action
from game.ui.fitting import UnfitTypeface, fitted
from game.ui.fonts import OWN
from game.ui.installed_fonts import Family, installed_families
from game.ui.intents import Activate, Cancel, Intent
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Space, Type
from game.ui.widget import Widget
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.column import Column
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.radio import Radio
from game.ui.widgets.row import Row
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.wide_dialog import WideDialog

_FAMILY = "family:"


class ChooseTypefaceScene(PageScene):
    """Lists the installed families; the one that is chosen holds at once, where it can be read."""

    is_overlay = True

    def __init__(self, route: ChooseTypeface, ports: Ports) -> None:
        super().__init__(ports)
        self._job = 0
        self._families: tuple[Family, ...] | None = None
        self._trouble = ""

    def enter(self) -> None:
        """Begin to ask the system, which may take seconds."""
        self._job = self.ports.jobs.submit(installed_families)
        self._look()

    def advance(self, dt: float) -> Move:
        """Look whether the system has answered."""
        if self._families is None:
            self._look()
        return None

    def view(self, metrics: Metrics) -> Widget:
        """Return the families, and why one can't be used."""
        families = (Family("", ()), *(self._families or ()))
        now = self.ports.preferences.now.typeface
        radios = tuple(
            Radio(
                family.name or _("The game’s own"),
                is_chosen=family.name == now,
                id=_FAMILY + family.name,
                is_first_focus=family.name == now,
            )
            for family in families
        )
        waiting = (Label(_("Asking the system for more …"), role=Role.MUTED),) if self._families is None else ()
        done = Button(_("Done"), tone=Tone.PRIMARY, id="done", action=Action.DONE)
        foot = Column((*self._told(), Row((Spacer(grow=1), done))))
        return WideDialog(_("Typeface"), (*radios, *waiting), (foot,))

    def handle(self, intent: Intent) -> Move:
        """Try a family, or leave."""
        self.invalidate()
        match intent:
            case Activate("done") | Cancel():
                return Pop()
            case Activate(target) if target.startswith(_FAMILY):
                self._choose(target.removeprefix(_FAMILY))
        return None

    def _look(self) -> None:
        try:
            self._families = self.ports.jobs.poll(self._job)
        except OSError as error:
            self._families = ()
            self._trouble = _("The system doesn’t tell its typefaces: {reason}.", reason=error.strerror or error)
        if self._families is not None:
            self.invalidate()

    def _choose(self, name: str) -> None:
        files = next((family.files for family in self._families or () if family.name == name), ())
        try:
            typeface = fitted(files) if name else OWN
        except UnfitTypeface as refusal:
            self._trouble = _("{name} can’t be used. {reason} The typeface stays as it was.", name=name, reason=refusal)
            return
        self._trouble = ""
        self.ports.preferences.change(typeface=name, typeface_files=typeface.files, typeface_fit=typeface.fit)

    def _told(self) -> tuple[Widget, ...]:
        if not self._trouble:
            return ()
        told = Label(self._trouble, size=Type.SECONDARY, role=Role.SLIP, grow=1)
        return (Row((Icon("warning", Role.SLIP), told), gap=Space.S),)
