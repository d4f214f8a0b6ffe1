"""The trainee's console: articles and records, each of which takes time to find, once."""

from __future__ import annotations

from game.call.events import CallerSpoke, LookedUp
from game.language import _
from game.records.model import Mode
from game.scenario.model import Lookup
from game.scenario.vocabulary import WRITTEN
from game.scenes.call_view.desk import number_key
from game.scenes.call_view.modelling import person_of
from game.scenes.call_view.overlay import CallOverlay
from game.scenes.first_minute.bubble import bubble, marked
from game.scenes.first_minute.lessons import Screen, lesson_now
from game.scenes.ports import Ports
from game.scenes.routes import SKIP, LookUp
from game.scenes.scene import Move, Pop
from game.ui.actions import Action
from game.ui.intents import Activate, Cancel, Intent
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Weight
from game.ui.typesetter import Span
from game.ui.widget import Widget
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.dialog import Dialog
from game.ui.widgets.label import Label
from game.ui.widgets.reply import Reply
from game.ui.widgets.spacer import Spacer

_OPEN = "open:"


class LookUpScene(CallOverlay):
    """Lists what can be looked up, or shows an article; leaves with `lookup:ID` where one is to be opened.

    What was opened before is only read again: that is no step of the call.
    """

    def __init__(self, route: LookUp, ports: Ports) -> None:
        super().__init__(ports)
        self._reading = route.reading
        self._is_new = bool(route.reading)
        call = self.recorded.call
        self._lesson = lesson_now(ports.services, Screen.LOOK_UP)
        self._lookups = call.program.scenario.lookups
        events = [event for turn in call.turns for event in turn.events]
        self._opened = {event.lookup: event.text for event in events if isinstance(event, LookedUp)}

    def view(self, metrics: Metrics) -> Widget:
        """Return the list or the article."""
        lookup = self._lookups.get(self._reading)
        return self._article(lookup) if lookup is not None else self._list()

    def handle(self, intent: Intent) -> Move:
        """Open, read again, go back to the list, or leave."""
        match intent:
            case Activate(target) if target == SKIP:
                return Pop(SKIP)
            case Activate("back"):
                self._reading = ""
            case Activate("close") | Cancel():
                return Pop()
            case Activate(target) if target.startswith(_OPEN):
                return self._open(target.removeprefix(_OPEN))
        return None

    def _open(self, lookup_id: str) -> Move:
        if lookup_id not in self._opened:
            return Pop(f"lookup:{lookup_id}")
        self._reading, self._is_new = lookup_id, False
        return None

    def _list(self) -> Widget:
        cards = tuple(marked(self._card(n, lookup), self._lesson) for n, lookup in enumerate(self._lookups.values(), 1))
        is_page = self.recorded.call.program.scenario.channel in WRITTEN
        told = (
            _("Nobody waits while you look. What you have read stays open.")
            if is_page
            else _("Finding something takes time on the line. What you have read stays open.")
        )
        said = Label(told, role=Role.MUTED)
        keys = (Button(_("Close"), id="close", action=Action.LOOK_UP),)
        return Dialog(_("Look up"), (*bubble(self._lesson), said, Spacer(height=Space.XS), *cards), keys)

    def _card(self, n: int, lookup: Lookup) -> Widget:
        card_id = _OPEN + lookup.id
        return Reply(self._line(lookup), id=card_id, key=number_key(n), number=str(n), is_first_focus=n == 1)

    def _line(self, lookup: Lookup) -> str:
        is_page = self.recorded.call.program.scenario.channel in WRITTEN
        if lookup.id in self._opened:
            return _("{title} · read", title=lookup.title)
        if is_page:
            return lookup.title
        return _("{what} · {seconds} s", what=lookup.title, seconds=lookup.seconds)

    def _article(self, lookup: Lookup) -> Widget:
        keys = (
            Button(_("Back to the list"), icon="back", id="back"),
            Button(_("Close"), tone=Tone.PRIMARY, id="close", action=Action.LOOK_UP, is_first_focus=True),
        )
        return Dialog(lookup.title, (*bubble(self._lesson), Label(self._opened[lookup.id]), *self._meanwhile()), keys)

    def _meanwhile(self) -> tuple[Widget, ...]:
        """Return what the caller said while the article was being looked for."""
        if not self._is_new:
            return ()
        call, is_exam = self.recorded.call, self.recorded.mode is Mode.EXAM
        person = person_of(call.program, is_exam=is_exam)
        name = Span(f"{person.first_name}  ", TextStyle(weight=Weight.SEMIBOLD), person.role)
        spoken = [event.text for event in call.turns[-1].events if isinstance(event, CallerSpoke)]
        return tuple(Label((name, Span(text))) for text in spoken)
