"""Settings: what a trainee may have otherwise. Each is a group of choices that hold from the next call on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.call.silence import Silence
from game.errors import FirstlineError
from game.records.model import Mode, told_silence
from game.scenes.ports import Ports
from game.scenes.routes import Remap, Settings
from game.scenes.scene import Move, PageScene, Pop, Push
from game.ui.actions import Action
from game.ui.intents import Activate, Cancel, Intent
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.column import Column
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.radio import Radio
from game.ui.widgets.row import Row
from game.ui.widgets.wide_dialog import WideDialog

if TYPE_CHECKING:
    from game.records.floor import SupportFloor


@dataclass(frozen=True)
class Option:
    """One way to have a setting: its value, its name, and a line on what it means."""

    value: str
    name: str
    tells: str


@dataclass(frozen=True)
class Setting:
    """One setting: what it is about, its options, and how the floor tells and takes its value."""

    id: str
    heading: str
    about: str
    options: tuple[Option, ...]
    read: Callable[[SupportFloor], str]
    write: Callable[[SupportFloor, str], None]


def _free(silence: Silence) -> str:
    return f"It costs nothing; beside an exam’s result stands “{told_silence(Mode.EXAM, silence)}”."


_SILENCE = Setting(
    "silence",
    "When you are silent",
    "A caller who hears nothing for a while speaks up. In a guided call nobody does.",
    (
        Option(Silence.AS_IN_LIFE, "As in life", "Callers wait as long as they would on a real line."),
        Option(Silence.DOUBLE, "Twice as long", f"Double the time to read and choose. {_free(Silence.DOUBLE)}"),
        Option(Silence.FOURFOLD, "Four times as long", f"Four times the time. {_free(Silence.FOURFOLD)}"),
        Option(Silence.OFF, "Never", f"Nobody speaks up, however long you take. {_free(Silence.OFF)}"),
    ),
    lambda floor: floor.silence,
    lambda floor, value: floor.set_silence(Silence(value)),
)

SETTINGS = (_SILENCE,)
"""All settings, in the order shown."""


class SettingsScene(PageScene):
    """Shows every setting; what is chosen is kept before it shows."""

    is_overlay = True

    def __init__(self, route: Settings, ports: Ports) -> None:
        super().__init__(ports)
        self._floor: SupportFloor = ports.services
        self._trouble = ""

    def view(self, metrics: Metrics) -> Widget:
        """Return the settings and for whom they are kept."""
        groups = tuple(self._group(setting, is_first=setting is SETTINGS[0]) for setting in SETTINGS)
        remap = Button("Keys and buttons", icon="pad", id="remap")
        done = Button("Done", tone=Tone.PRIMARY, id="done", action=Action.DONE)
        return WideDialog("Settings", (*groups, self._kept()), (remap, done))

    def handle(self, intent: Intent) -> Move:
        """Take a choice, or leave."""
        match intent:
            case Activate("done") | Cancel():
                return Pop()
            case Activate("remap"):
                return Push(Remap())
            case Activate(target):
                self._choose(target)
        return None

    def _choose(self, target: str) -> None:
        self.invalidate()
        setting_id, _, value = target.partition(":")
        try:
            for setting in SETTINGS:
                if setting.id == setting_id:
                    setting.write(self._floor, value)
            self._trouble = ""
        except FirstlineError as error:
            self._trouble = str(error)

    def _group(self, setting: Setting, *, is_first: bool) -> Widget:
        value = setting.read(self._floor)
        heading = Label(
            setting.heading, size=Type.SECONDARY, weight=Weight.SEMIBOLD, role=Role.ACCENT_TEXT, is_heading=True
        )
        options = tuple(
            _option(setting, option, is_chosen=option.value == value, is_first=is_first) for option in setting.options
        )
        return Column((heading, Label(setting.about), *options), gap=Space.S, name=setting.heading)

    def _kept(self) -> Widget:
        if self._trouble:
            told = Label(self._trouble, size=Type.SECONDARY, role=Role.SLIP, grow=1)
            return Row((Icon("warning", Role.SLIP), told), gap=Space.S)
        who = self._floor.profile
        if self._floor.keeps_settings and who is not None:
            return _aside(f"Kept for {who.name}, from the next call on.")
        return _aside("From the next call on, until this window closes.")


def _option(setting: Setting, option: Option, *, is_chosen: bool, is_first: bool) -> Widget:
    radio = Radio(
        option.name, is_chosen=is_chosen, id=f"{setting.id}:{option.value}", is_first_focus=is_chosen and is_first
    )
    return Column((radio, Padding(_aside(option.tells), x=Space.M, bottom=Space.XS)), gap=Space.XS)


def _aside(text: str) -> Widget:
    return Label(text, size=Type.SECONDARY, role=Role.MUTED)
