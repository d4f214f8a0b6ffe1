"""The board: the callers, the call to take next, and how it went so far."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from game.errors import FirstlineError
from game.language import _, ngettext
from game.records.call_card import CallCard
from game.scenes.board_parts import (
    GO_ON,
    TOGETHER,
    TWO_CHATS,
    Together,
    also_begun,
    call_card,
    suggestion,
    two_chats,
    what_is_next,
)
from game.scenes.next_call import for_exam, next_call, opening, two_chats_of
from game.scenes.ports import Ports
from game.scenes.routes import HELP, Board, FirstMinute, Message, OpenCall, Progress, Route, Settings, WhoAreYou
from game.scenes.scene import Move, PageScene, Pop, Push
from game.ui.actions import Action
from game.ui.grid import HEADER, RAIL
from game.ui.intents import Activate, Cancel, Intent
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.column import Column
from game.ui.widgets.divider import Divider
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.link import Link
from game.ui.widgets.padding import Padding
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.sized import Sized
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.stack import Stack
from game.ui.widgets.wordmark import Wordmark

if TYPE_CHECKING:
    from game.records.floor import SupportFloor
    from game.records.model import OpenCall as OpenRecord

_LEAST_CARD = 280
"""Width in 720p pixels that a card needs at 100 % text."""


class BoardScene(PageScene):
    """Opens calls. What it shows of the records is read when it comes up and when a call comes back."""

    theme_name = "day"

    def __init__(self, route: Board, ports: Ports) -> None:
        super().__init__(ports)
        self.route = route
        self._floor: SupportFloor = ports.services
        self._mode = "guided"
        self._is_together = False
        self._cards: tuple[CallCard, ...] = ()
        self._trouble = ""
        self._begun: OpenRecord | None = None
        self._also_begun: dict[str, OpenRecord] = {}
        self._wanted: OpenCall | None = None
        self._is_new = False
        self._has_numbers = False

    def enter(self) -> None:
        """Read the pack and the records."""
        self._read()

    def resume(self, asked: Route, result: Any) -> Move:
        """Read the records anew; take the call that waited for a name."""
        self._read()
        self.invalidate()
        if isinstance(asked, FirstMinute) and result:
            return self.handle(Activate("pick_up"))
        wanted, self._wanted = self._wanted, None
        return self._begin(wanted) if wanted and isinstance(asked, WhoAreYou) and result else None

    def view(self, metrics: Metrics) -> Widget:
        """Return the header, today's rail and the callers; one column in large text."""
        if metrics.is_roomy:
            rail = Scroll(Column(self._today(), gap=Space.L), id="today", name=_("Today"), grow=1)
            calls = Scroll(Column(self._calls(metrics), gap=Space.L), id="calls", name=_("Calls"), grow=1)
            body: Widget = Row(
                (Sized(Column((rail,)), width=RAIL), Column((calls,), grow=1)),
                gap=Space.XXL,
                align=Align.STRETCH,
                grow=1,
            )
        else:
            parts = (*self._today(), Spacer(height=Space.S), *self._calls(metrics))
            body = Column((Scroll(Column(parts, gap=Space.L), id="calls", name=_("Calls"), grow=1),), grow=1)
        page = Column((self._header(), Padding(body, x=Space.XL, top=Space.L, grow=1)), gap=Space.NONE)
        return Stack((Backdrop(), page))

    def handle(self, intent: Intent) -> Move:
        """Choose a mode, open a call, or leave."""
        match intent:
            case Activate("guided" | "practice" | "exam" as mode):
                self._mode = mode
            case Activate("who"):
                return Push(WhoAreYou())
            case Activate("first_minute"):
                return Push(FirstMinute())
            case Activate("progress"):
                return Push(Progress())
            case Activate("settings"):
                return Push(Settings())
            case Activate(target) if target == TOGETHER:
                self._is_together = not self._is_together
            case Activate("pick_up"):
                card = next_call(self._offered)
                return self._take(card, is_together=self._is_together) if card else None
            case Activate(target) if target == TWO_CHATS:
                return self._take(two_chats_of(self._cards)[0], is_together=True)
            case Activate("go_on") if self._begun:
                return self._open(_go_on(self._begun))
            case Activate(target) if target.startswith(GO_ON):
                return self._open(_go_on(self._also_begun[target.removeprefix(GO_ON)]))
            case Activate(target) if target.startswith("call:"):
                return self._open(OpenCall(target.removeprefix("call:"), self._mode))
            case Activate("back") | Cancel():
                return Pop()
        return None

    def _take(self, card: CallCard, *, is_together: bool) -> Move:
        """Open a caller, and where it is a chat and wanted so, another chat beside it."""
        chats = two_chats_of(self._cards, card)
        beside = chats[1].scenario_id if is_together and chats else ""
        return self._open(OpenCall(card.scenario_id, self._mode, beside=beside))

    def _open(self, call: OpenCall) -> Move:
        if self._floor.profile is None:
            self._wanted = call
            return Push(WhoAreYou())
        return self._begin(call)

    def _begin(self, call: OpenCall) -> Move:
        """Go on with a call, or open a new one, after a word where it may be hard to hear; an exam only once."""
        names = (call.scenario_id, call.beside) if call.mode == "exam" and not call.call_id else ()
        told = next((told for name in names if name and (told := self._floor.own_record.exam_refusal(name))), "")
        if told:
            return Push(Message(_("This exam can't be taken"), told, _("Back")))
        return Push(call if call.call_id else opening(call, self._cards))

    def _read(self) -> None:
        try:
            self._cards, self._trouble = self._floor.cards(), ""
            self._begun = self._floor.unfinished()
            self._is_new = self._floor.first_minute.is_due
            self._has_numbers = self._floor.own_record.has_numbers
            self._also_begun = self._other_chats_begun()
        except FirstlineError as error:
            self._cards, self._trouble = (), str(error)
        if not self._keeps_records:
            self._mode = "guided"

    def _other_chats_begun(self) -> dict[str, OpenRecord]:
        """Return the latest unfinished call of each other chat, by its number in the records."""
        waiting = {card.scenario_id for card in self._cards if card.channel == "chat"}
        if self._begun is not None:
            waiting.discard(self._begun.start.scenario_id)
        found: dict[str, OpenRecord] = {}
        for call in self._floor.all_unfinished():
            if call.start.scenario_id in waiting:
                waiting.remove(call.start.scenario_id)
                found[str(call.call_id)] = call
        return found

    @property
    def _offered(self) -> Sequence[CallCard]:
        """Return the callers of whom one is suggested: for an exam those that weren't taken as one."""
        return for_exam(self._cards) if self._mode == "exam" else self._cards

    @property
    def _keeps_records(self) -> bool:
        """Return whether an exam can be taken: its score must be kept."""
        return not self._floor.notice

    def _header(self) -> Widget:
        who = self._floor.profile.name if self._floor.profile else _("Who are you?")
        parts = (
            Link(_("Back"), icon="back", id="back", size=Type.BODY),
            Wordmark(Type.TITLE),
            Spacer(grow=1),
            Link(_("Settings"), icon="settings", id="settings", action=Action.SETTINGS, size=Type.BODY),
            Link(_("Help"), icon="help", id=HELP, action=Action.HELP, size=Type.BODY),
            Link(_("My progress"), icon="progress", id="progress", action=Action.PROGRESS, size=Type.BODY),
            Link(who, icon="headset", id="who", size=Type.BODY),
        )
        bar = Padding(Row(parts, gap=Space.L), left=Space.M, right=Space.M)
        return Column((Sized(bar, least_height=HEADER), Divider()), gap=Space.NONE)

    def _today(self) -> tuple[Widget, ...]:
        heading = Label(_("Today"), size=Type.TITLE, weight=Weight.SEMIBOLD, is_heading=True)
        begun = next(
            (card for card in self._cards if self._begun and card.scenario_id == self._begun.start.scenario_id), None
        )
        card = begun or next_call(self._offered)
        if card is None:
            return (heading,)
        is_begun, chats = begun is not None, two_chats_of(self._cards, card)
        together = Together(chats[1], self._is_together) if chats else None
        suggested = suggestion(card, self._mode, together, is_begun=is_begun, can_be_exam=self._keeps_records)
        two = two_chats_of(self._cards) if not (chats or is_begun or self._is_new) else ()
        more = (two_chats(*two),) if two else self._go_on_too()
        try_first = (
            (Link(_("Try the line first"), icon="headset", id="first_minute", size=Type.BODY),) if self._is_new else ()
        )
        next_is = Label(what_is_next(is_begun=begun is not None), size=Type.SECONDARY, role=Role.MUTED)
        notice: tuple[Widget, ...] = ()
        if self._floor.notice:
            notice = (_warning(self._floor.notice),)
        return (Row((heading, Spacer(grow=1), next_is)), *notice, suggested, *try_first, *more)

    def _go_on_too(self) -> tuple[Widget, ...]:
        cards = {card.scenario_id: card for card in self._cards}
        return also_begun({number: cards[call.start.scenario_id] for number, call in self._also_begun.items()})

    def _calls(self, metrics: Metrics) -> tuple[Widget, ...]:
        count = ngettext("{count} caller", "{count} callers", len(self._cards))
        heading = Row(
            (
                Label(_("Calls"), size=Type.TITLE, weight=Weight.SEMIBOLD, is_heading=True),
                Spacer(grow=1),
                Label(count, size=Type.SECONDARY, role=Role.MUTED),
            )
        )
        if self._trouble:
            return (heading, _warning(self._trouble))
        return (heading, *self._rows(_columns(metrics)))

    def _rows(self, columns: int) -> tuple[Widget, ...]:
        rows = []
        for first in range(0, len(self._cards), columns):
            cards: list[Widget] = [
                call_card(card, has_numbers=self._has_numbers) for card in self._cards[first : first + columns]
            ]
            cards += [Spacer(grow=1)] * (columns - len(cards))
            rows.append(Row(tuple(cards), gap=Space.L, align=Align.STRETCH))
        return tuple(rows)


def _go_on(begun: OpenRecord) -> OpenCall:
    return OpenCall(begun.start.scenario_id, begun.start.mode.value, call_id=str(begun.call_id))


def _columns(metrics: Metrics) -> int:
    if not metrics.is_roomy:
        return 1
    room = metrics.width / metrics.factor - RAIL - Space.XXL - 2 * Space.XL
    return max(1, int((room + Space.L) // (_LEAST_CARD * metrics.text_scale + Space.L)))


def _warning(text: str) -> Widget:
    return Row((Icon("warning", Role.SLIP), Label(text, size=Type.SECONDARY, role=Role.SLIP, grow=1)), gap=Space.S)
