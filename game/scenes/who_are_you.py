"""Who are you: choose a name that is known on this machine, or give a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.errors import FirstlineError
from game.language import _
from game.scenes.ports import Ports
from game.scenes.routes import WhoAreYou
from game.scenes.scene import Move, PageScene, Pop
from game.ui.intents import Activate, Cancel, Intent, TextEntered
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.voice import YOU
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.column import Column
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.letters_key import LettersKey
from game.ui.widgets.link import Link
from game.ui.widgets.padding import Padding
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.signature import Signature
from game.ui.widgets.sized import Sized
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.stack import Stack
from game.ui.widgets.text_field import TextField
from game.ui.widgets.wrap import Wrap

if TYPE_CHECKING:
    from game.records.floor import SupportFloor
    from game.records.model import Profile

_WIDTH, _WIDTH_LARGE = 560, 1040
_TOP = 84
_LONGEST_NAME = 40
_CALM = 3


class WhoAreYouScene(PageScene):
    """Leaves with True once somebody is on the line, with None otherwise."""

    def __init__(self, route: WhoAreYou, ports: Ports) -> None:
        super().__init__(ports)
        self.route = route
        self._floor: SupportFloor = ports.services
        self._name = ""
        self._mistake = ""

    def view(self, metrics: Metrics) -> Widget:
        """Return the trainee's own line, the known names, and a field for a new one."""
        width = _WIDTH if metrics.is_roomy else _WIDTH_LARGE
        parts = (*self._heading(), *self._known(), *self._new(), Spacer(height=Space.S), self._way_out())
        form = Scroll(Column(parts, gap=Space.M), id="form", name=_("Who is on the line?"), grow=1)
        middle = Sized(Column((form,)), width=width)
        top = _TOP if metrics.is_roomy else Space.XL
        centred = Padding(Row((Spacer(grow=1), middle, Spacer(grow=1)), align=Align.STRETCH), top=top, bottom=Space.XL)
        return Stack((Backdrop(x=0.5), centred))

    def handle(self, intent: Intent) -> Move:
        """Take the name typed or chosen."""
        match intent:
            case TextEntered("name", text):
                self._name, self._mistake = text, ""
            case Activate("name" | "add"):
                return self._add()
            case Activate("back") | Cancel():
                return Pop()
            case Activate(target) if target.startswith("profile:"):
                return self._choose(int(target.removeprefix("profile:")))
        return None

    def _heading(self) -> tuple[Widget, ...]:
        told = _("Your calls and scores are kept on this machine, under this name.")
        if self._floor.notice:
            told = self._floor.notice
        return (
            Label(_("Who is on the line?"), size=Type.TITLE, weight=Weight.SEMIBOLD, is_heading=True),
            Label(told, role=Role.MUTED),
            Signature(YOU, _CALM, self._name or self._present_name),
        )

    def _known(self) -> tuple[Widget, ...]:
        profiles = self._floor.profiles()
        if not profiles:
            return ()
        keys = tuple(self._profile_key(profile) for profile in profiles)
        return (_small_heading(_("Known here")), Wrap(keys), Spacer(height=Space.S))

    def _profile_key(self, profile: Profile) -> Widget:
        is_present = profile.name == self._present_name
        icon = "headset" if is_present else "person"
        return Button(profile.name, icon=icon, id=f"profile:{profile.id}", is_first_focus=is_present)

    def _new(self) -> tuple[Widget, ...]:
        is_first = not self._floor.profiles()
        field = TextField(
            self._name,
            _("Your name"),
            _("A first name will do"),
            limit=_LONGEST_NAME,
            id="name",
            grow=1,
            is_first_focus=is_first,
        )
        key = Button(_("Take the headset"), tone=Tone.PRIMARY, icon="headset", id="add")
        parts: tuple[Widget, ...] = (
            _small_heading(_("Your name") if is_first else _("Somebody new")),
            Row((field, LettersKey(id="name:letters", field_id="name"), key), gap=Space.L),
        )
        if self._mistake:
            told = Label(self._mistake, role=Role.BLUNDER, grow=1)
            parts = (*parts, Row((Icon("warning", Role.BLUNDER), told), gap=Space.S))
        return parts

    def _way_out(self) -> Widget:
        return Row((Link(_("Back"), icon="back", id="back", size=Type.BODY), Spacer(grow=1)))

    @property
    def _present_name(self) -> str:
        return self._floor.profile.name if self._floor.profile else ""

    def _choose(self, profile_id: int) -> Move:
        for profile in self._floor.profiles():
            if profile.id == profile_id:
                self._floor.choose(profile)
                return Pop(True)
        return None

    def _add(self) -> Move:
        try:
            self._floor.add_profile(self._name)
        except FirstlineError as error:
            self._mistake = str(error)
            return None
        return Pop(True)


def _small_heading(text: str) -> Widget:
    label = Label(text, size=Type.SECONDARY, weight=Weight.SEMIBOLD, role=Role.ACCENT_TEXT, is_heading=True)
    return Padding(label, top=Space.XS)
