"""Settings: what somebody may have otherwise. What is chosen holds at once, on this very screen first."""

from __future__ import annotations

from typing import Any

from game.language import _
from game.scenes.ports import Ports
from game.scenes.routes import Confirm, Route, Settings
from game.scenes.scene import Move, PageScene, Pop, Push
from game.scenes.settings_view.model import Choice, Door, Section, Switch
from game.scenes.settings_view.rows import option_id, row_view
from game.scenes.settings_view.sections import sections
from game.scenes.settings_view.values import Values
from game.ui.actions import Action
from game.ui.grid import RAIL, SETTINGS_ROWS
from game.ui.intents import Activate, Cancel, Intent, SettingsChanged, Slid
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.column import Column
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.sized import Sized
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.stack import Stack
from game.ui.widgets.tab import Tab
from game.ui.widgets.wrap import Wrap

_SECTION = "section:"


class SettingsScene(PageScene):
    """Shows one section at a time; what is chosen is kept before it shows."""

    def __init__(self, route: Settings, ports: Ports) -> None:
        super().__init__(ports)
        self._values = Values(ports.preferences, ports.services)
        self._open = route.section

    def view(self, metrics: Metrics) -> Widget:
        """Return the sections at the left and the settings of one; one under the other in large text."""
        title = Label(_("Settings"), size=Type.TITLE, weight=Weight.SEMIBOLD, is_heading=True)
        section = self._section
        rows = tuple(row_view(row, self._values) for row in section.rows)
        if metrics.is_roomy:
            rail = Sized(
                Column((Scroll(Column(self._tabs(is_upright=True), gap=Space.XS), id="sections", grow=1),)), width=RAIL
            )
            shown = Scroll(Column(rows, gap=Space.XL), id="rows", name=section.name, grow=1)
            body: Widget = Row(
                (rail, Sized(Column((shown,)), width=SETTINGS_ROWS), Spacer(grow=1)),
                gap=Space.XXL,
                align=Align.STRETCH,
                grow=1,
            )
        else:
            parts = (Wrap(self._tabs(is_upright=False), gap=Space.XS), *rows)
            body = Scroll(Column(parts, gap=Space.XL), id="rows", name=section.name, grow=1)
        page = Column((title, body, self._foot()), gap=Space.L)
        return Stack((Backdrop(x=0.8), Padding(page, x=Space.XXL, y=Space.XL)))

    def handle(self, intent: Intent) -> Move:
        """Take a change, or leave."""
        self.invalidate()
        match intent:
            case Activate("done") | Cancel():
                return Pop()
            case Activate("undo"):
                self._values.undo()
            case Activate("reset"):
                question, detail = _("Have everything as it was at first?"), _("One undo takes it back.")
                return Push(Confirm(question, detail, yes=_("As it was at first"), no=_("Leave it")))
            case Activate(target) if target.startswith(_SECTION):
                self._open = target.removeprefix(_SECTION)
            case Activate(target):
                return self._chosen(target)
            case Slid(target, value):
                self._values.slide(target, value)
            case SettingsChanged():
                self.page.focus_on(self.page.focus)
        return None

    def resume(self, asked: Route, result: Any) -> Move:
        """Act on the answer to a question."""
        if isinstance(asked, Confirm) and result:
            self._values.reset()
        self.invalidate()
        return None

    def _chosen(self, target: str) -> Move:
        for row in self._section.rows:
            match row:
                case Choice(options=options):
                    for option in options:
                        if option_id(row, option) == target:
                            self._values.put(row.id, option.value)
                case Switch(id=name) if name == target:
                    self._values.put(name, not self._values.get(name))
                case Door(id=name, route=route) if name == target:
                    return Push(route)
        return None

    def _tabs(self, *, is_upright: bool) -> tuple[Widget, ...]:
        return tuple(self._tab(each, str(n), is_upright=is_upright) for n, each in enumerate(self._sections, 1))

    @property
    def _sections(self) -> tuple[Section, ...]:
        return sections(self.ports.languages)

    @property
    def _section(self) -> Section:
        """Return the open section, the first where its id isn't one."""
        return next((each for each in self._sections if each.id == self._open), self._sections[0])

    def _tab(self, section: Section, key: str, *, is_upright: bool) -> Widget:
        is_chosen = section.id == self._section.id
        return Tab(
            section.name,
            is_chosen=is_chosen,
            is_upright=is_upright,
            shows_key=True,
            id=_SECTION + section.id,
            key=key,
            is_first_focus=is_chosen,
        )

    def _foot(self) -> Widget:
        told, is_trouble = self._values.told_kept()
        said = Label(told, size=Type.SECONDARY, role=Role.SLIP if is_trouble else Role.MUTED, grow=1)
        kept = Row((Icon("warning", Role.SLIP), said), gap=Space.S, grow=1) if is_trouble else said
        keys = Wrap(
            (
                Button(_("Undo"), id="undo", key="u", shows_key=True, is_enabled=self._values.can_undo),
                Button(_("As it was at first"), id="reset"),
                Button(_("Done"), tone=Tone.PRIMARY, id="done", action=Action.DONE),
            ),
            gap=Space.M,
        )
        return Row((kept, keys), gap=Space.L)
