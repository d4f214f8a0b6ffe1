"""The title: somebody's window is lit, and the telephone rings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.errors import FirstlineError
from game.language import _
from game.scenes.next_call import next_call, opening
from game.scenes.ports import Ports
from game.scenes.routes import (
    HELP,
    BeforeTheCall,
    Board,
    Confirm,
    FirstMinute,
    Message,
    OpenCall,
    Progress,
    Route,
    Settings,
    Title,
    WhoAreYou,
)
from game.scenes.scene import Move, PageScene, Push, Quit
from game.ui.actions import Action
from game.ui.grid import MENU, TITLE_KEY
from game.ui.intents import Activate, Cancel, Intent
from game.ui.metrics import Metrics
from game.ui.playhead import Playhead
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type
from game.ui.widget import Widget
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.column import Column
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.link import Link
from game.ui.widgets.padding import Padding
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.sized import Sized
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.stack import Stack
from game.ui.widgets.title_picture import REST_S, TRAVEL_S, TitleCanvas, TitlePicture
from game.ui.widgets.wordmark import Wordmark

if TYPE_CHECKING:
    from game.records.floor import SupportFloor

_FIRST_LOOK_S = 0.4
_TOP, _TOP_LARGE = 76, 28
_MENU, _MENU_LARGE = 500, 570
"""Widths that hold the word mark."""


class TitleScene(PageScene):
    """The first screen. Its one picture is painted once for each size.

    The records are opened once the first frame stands on the screen, YAML is read a moment later.
    """

    def __init__(self, route: Title, ports: Ports) -> None:
        super().__init__(ports)
        self.route = route
        self._floor: SupportFloor = ports.services
        self._canvas = TitleCanvas()
        self._playhead = Playhead()
        self._travels = False
        self._wants_call = False
        self._is_seen = False
        self._knows_records = False
        self._seen_s = 0.0
        self._company = ""
        self._trouble = ""
        self._caller_name = ""
        self._is_retake = False

    def enter(self) -> None:
        """Look up at once who is on the line, where that costs nothing."""
        if self._floor.is_open:
            self._read_records()

    def view(self, metrics: Metrics) -> Widget:
        """Return the picture, and the menu over its left part."""
        picture = TitlePicture(self._canvas, has_veil=not metrics.is_roomy, playhead=self._light)
        entries, footer = self._entries(metrics), self._footer()
        if metrics.is_roomy:
            left: Widget = Column((_menu(entries), footer), gap=Space.M)
        else:
            left = _menu((*entries, Spacer(height=Space.XL), footer))
        width, top = (_MENU, _TOP) if metrics.is_roomy else (_MENU_LARGE, _TOP_LARGE)
        placed = Padding(Sized(left, width=width), left=MENU[0] - Space.S, top=top, bottom=Space.L)
        return Stack((picture, Row((placed, Spacer(grow=1)), align=Align.STRETCH)))

    def handle(self, intent: Intent) -> Move:
        """Open what was asked for."""
        match intent:
            case Activate("pick_up"):
                return self._pick_up()
            case Activate("go_on"):
                return self._go_on()
            case Activate("put_aside"):
                return self._ask_to_put_aside()
            case Activate("calls"):
                return Push(Board())
            case Activate("progress"):
                return Push(Progress())
            case Activate("who"):
                return Push(WhoAreYou())
            case Activate("settings"):
                return Push(Settings())
            case Cancel(is_light=True):
                self.page.focus_on("quit")
            case Activate("quit") | Cancel():
                return Quit()
        return None

    def advance(self, dt: float) -> Move:
        """Let a voice travel along the line, and rest; read records and firm once the picture has been seen."""
        if self._is_seen and not self._knows_records:
            self._read_records()
        self._seen_s += dt
        if self._seen_s > _FIRST_LOOK_S and not (self._company or self._trouble):
            self._read_company()
        if self.page.context.is_still:
            return None
        self._playhead.seconds = (self._playhead.seconds + dt) % (TRAVEL_S + REST_S)
        travels = self._playhead.seconds < TRAVEL_S
        if travels != self._travels:
            self._travels = travels
            self.invalidate()
        return None

    def mark_shown(self) -> None:
        """Note that the picture stands on the screen."""
        super().mark_shown()
        self._is_seen = True

    def pause(self) -> None:
        """Let another screen come on top."""
        self._canvas.forget()

    def resume(self, asked: Route, result: Any) -> Move:
        """Go on after a question, a call, or after the trainee gave a name."""
        self._read_records()
        wanted, self._wants_call = self._wants_call, False
        match asked:
            case Confirm() if result:
                return self._put_aside()
            case BeforeTheCall():
                return Push(Board())
            case FirstMinute() if result:
                return self._pick_up()
            case WhoAreYou() if wanted and result:
                return self._pick_up()
        return None

    @property
    def _light(self) -> Playhead | None:
        return self._playhead if self._travels else None

    def _entries(self, metrics: Metrics) -> tuple[Widget, ...]:
        links = (
            Link(_("Calls"), id="calls"),
            Link(_("My progress"), id="progress", action=Action.PROGRESS),
            Link(self._who(), id="who"),
            Link(_("Settings"), id="settings", action=Action.SETTINGS),
            Link(_("Help"), id=HELP, action=Action.HELP),
            Link(_("Quit"), id="quit"),
        )
        words = (
            _indented(Wordmark(), Space.S),
            _indented(Label(_("The first line is the only script."), size=Type.SUBTITLE, role=Role.MUTED), Space.MS),
        )
        return (
            *words,
            Spacer(height=Space.XXL if metrics.is_roomy else Space.L),
            *self._first_choices(),
            Spacer(height=Space.L),
            _indented(Column(links, gap=Space.XS), Space.XS),
        )

    def _who(self) -> str:
        if not self._knows_records:
            return _("Who is on the line")
        if self._floor.profile is None:
            return _("Who is on the line: nobody yet")
        return _("Who is on the line: {name}", name=self._floor.profile.name)

    def _first_choices(self) -> tuple[Widget, ...]:
        """Return what to do first: take a call, or go on with the open one."""
        if not self._caller_name:
            return (_key(_("Pick up the phone"), "pick_up"),)
        told = _("{name}'s call isn't finished yet.", name=self._caller_name)
        if self._is_retake:
            told = _("You were taking {name}'s call again.", name=self._caller_name)
        waiting = Label(told, role=Role.ACCENT_TEXT)
        return (
            _indented(waiting, Space.S),
            Spacer(height=Space.M),
            _key(_("Go on with the call"), "go_on"),
            Spacer(height=Space.S),
            _indented(Link(_("Put it aside"), id="put_aside", size=Type.BODY), Space.XS),
        )

    def _footer(self) -> Widget:
        place = _("{company}, support floor", company=self._company) if self._company else _("Support floor")
        lines: tuple[Widget, ...] = (Label(place, size=Type.SECONDARY, role=Role.MUTED),)
        notice = self._floor.notice if self._knows_records else ""
        for trouble in filter(None, (notice, self.ports.preferences.notice, self._trouble)):
            told = Label(trouble, size=Type.SECONDARY, role=Role.SLIP, grow=1)
            lines = (Row((Icon("warning", Role.SLIP), told), gap=Space.S), *lines)
        return _indented(Column(lines, gap=Space.S), Space.S)

    def _read_records(self) -> None:
        self._caller_name = self._name_of_caller()
        self._knows_records = True
        self.invalidate()

    def _read_company(self) -> None:
        try:
            self._company = self._floor.house.company
        except FirstlineError as error:
            self._trouble = str(error)
        self.invalidate()

    def _name_of_caller(self) -> str:
        """Return the name of the caller who is still on the line; the pack is read only when there is one."""
        begun = self._floor.unfinished()
        if begun is None:
            return ""
        self._is_retake = begun.start.again_of is not None
        try:
            cards = self._floor.cards()
        except FirstlineError:
            # What is wrong with the pack is told by the footer and by the call itself, when it is gone on with.
            cards = ()
        return next((card.caller_name for card in cards if card.scenario_id == begun.start.scenario_id), _("Somebody"))

    def _pick_up(self) -> Move:
        if self._floor.profile is None:
            self._wants_call = True
            return Push(WhoAreYou())
        if self._floor.first_minute.is_due and not self._floor.first_minute.was_passed:
            return Push(FirstMinute())
        try:
            card = next_call(self._floor.cards())
        except FirstlineError as error:
            return Push(Message(_("The telephone is silent"), str(error)))
        return Push(opening(OpenCall(card.scenario_id), (card,)) if card else Board())

    def _go_on(self) -> Move:
        begun = self._floor.unfinished()
        if begun is None:
            return None
        return Push(OpenCall(begun.start.scenario_id, begun.start.mode.value, call_id=str(begun.call_id)))

    def _ask_to_put_aside(self) -> Move:
        question = _("Put the call with {name} aside?", name=self._caller_name)
        detail = _("It can't be gone on with afterwards, and it isn't scored.")
        return Push(Confirm(question, detail, yes=_("Put it aside"), no=_("Keep it"), is_danger=True))

    def _put_aside(self) -> Move:
        begun = self._floor.unfinished()
        try:
            if begun is not None:
                self._floor.put_aside(begun)
        except FirstlineError as error:
            return Push(Message(_("The call is still there"), str(error)))
        self._read_records()
        return None


def _menu(entries: tuple[Widget, ...]) -> Widget:
    return Scroll(Column(entries, gap=Space.NONE, align=Align.START), id="menu", name=_("Menu"), grow=1)


def _indented(child: Widget, x: float) -> Widget:
    return Padding(child, left=x)


def _key(label: str, name: str) -> Widget:
    key = Button(label, tone=Tone.PRIMARY, icon="phone", share=0.0, is_large=True, id=name, is_first_focus=True)
    return _indented(Sized(key, least_width=TITLE_KEY), Space.S)
