"""Transfer: where the call goes, how it gets there, and what the next desk is told."""

from __future__ import annotations

from game.call.actions import manners_of
from game.call.events import Transferred
from game.call.speech import seconds_of
from game.language import _, gettext_noop
from game.scenario.house import House
from game.scenario.memory import fact_key
from game.scenario.vocabulary import WRITTEN, Manner, Place
from game.scenes.call_view.overlay import CallOverlay
from game.scenes.first_minute.bubble import bubble
from game.scenes.first_minute.lessons import Screen, lesson_now
from game.scenes.ports import Ports
from game.scenes.routes import SKIP, HandOver
from game.scenes.scene import Move, Pop
from game.ui.intents import Activate, Cancel, Intent
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.checkbox import Checkbox
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.radio import Radio
from game.ui.widgets.row import Row
from game.ui.widgets.wide_dialog import WideDialog

_PLACE, _MANNER, _FACT = "place:", "manner:", "fact:"
_PLAIN = {
    Place.LEVEL2: gettext_noop("level 2"),
    Place.MANAGER: gettext_noop("manager"),
    Place.FIELD: gettext_noop("field"),
    Place.SECURITY: gettext_noop("security"),
    Place.PARTNER: gettext_noop("partner"),
    Place.VOICEMAIL: gettext_noop("voicemail"),
}
_HOW = {
    Manner.COLD: (gettext_noop("Put through"), gettext_noop("You press one key, and the caller is in their queue.")),
    Manner.WARM: (gettext_noop("Announce"), gettext_noop("You tell the desk what this is about, then connect them.")),
    Manner.STAY: (gettext_noop("Bring in and stay"), gettext_noop("All three are on the line until the desk has it.")),
}
_FORWARD = {
    Manner.COLD: (gettext_noop("Forward it"), gettext_noop("It goes on as it came, and lies in their tray.")),
    Manner.WARM: (
        gettext_noop("Forward it with a note"),
        gettext_noop("You write to the desk what this is about, and to the sender where it is."),
    ),
    Manner.STAY: (
        gettext_noop("Forward it and stay in copy"),
        gettext_noop("You read along until the desk has answered."),
    ),
}
_UNDECIDED = {False: gettext_noop("Transfer"), True: gettext_noop("Forward")}
"""What the key says before a manner is chosen, on a call and with a page."""


class HandOverScene(CallOverlay):
    """Asks for place, manner and note; leaves with `to:PLACE:MANNER:fact+fact`, or None to stay on the line.

    Only what was learnt stands there, ticked: a fact that is still to be found out would give the call away.
    What the caller confided never goes along.
    """

    def __init__(self, route: HandOver, ports: Ports) -> None:
        super().__init__(ports)
        self._house: House = ports.services.house
        self._place: Place | None = None
        self._manner = Manner(route.manner) if route.manner else None
        self._is_bringing_in = self._manner is Manner.STAY
        self._lesson = lesson_now(ports.services, Screen.HAND_OVER)
        call = self.recorded.call
        self._is_page = call.program.scenario.channel in WRITTEN
        self._manners = _FORWARD if self._is_page else _HOW
        facts = call.program.scenario.facts.values()
        self._learnt = tuple(f for f in facts if not f.private and call.program.is_known(call.state, fact_key(f.id)))
        self._ticked = {fact.id for fact in self._learnt}

    def view(self, metrics: Metrics) -> Widget:
        """Return the three questions, side by side where there is room."""
        where, rest = self._where(), Column((self._how(), self._note()), gap=Space.L)
        if metrics.is_roomy:
            rows = (Column((where,), grow=1), Column((rest,), grow=1))
            body: tuple[Widget, ...] = (Row(rows, gap=Space.XXL, align=Align.START),)
        else:
            body = (where, rest)
        body = (*bubble(self._lesson), *body)
        if self._is_page:
            return WideDialog(_("Forward it"), body, (Button(_("Keep it"), id="stay"), self._confirm()))
        keys = (Button(_("Stay on the line"), id="stay"), self._confirm())
        return WideDialog(_("Bring a colleague in") if self._is_bringing_in else _("Transfer the call"), body, keys)

    def handle(self, intent: Intent) -> Move:
        """Choose, tick, hand over or stay."""
        match intent:
            case Cancel() | Activate("stay"):
                return Pop()
            case Activate(target) if target == SKIP:
                return Pop(SKIP)
            case Activate("hand_over"):
                return Pop(self._choice())
            case Activate(target):
                self._choose(target)
        return None

    def _choose(self, target: str) -> None:
        kind, _colon, name = target.partition(":")
        match f"{kind}:":
            case "place:":
                self._place = Place(name)
                if self._manner not in (None, *manners_of(self._place)):
                    self._manner = manners_of(self._place)[0]
            case "manner:":
                self._manner = Manner(name)
            case "fact:":
                self._ticked ^= {name}

    def _choice(self) -> str:
        note = "+".join(fact.id for fact in self._learnt if fact.id in self._ticked)
        return f"to:{self._place}:{self._manner}" + (f":{note}" if note else "")

    def _where(self) -> Widget:
        radios = tuple(self._radio(place) for place in Place)
        about = self._house.desks[self._place].about if self._place is not None else ""
        return Column((_heading(_("Where?")), *radios, _aside(about)), gap=Space.S)

    def _radio(self, place: Place) -> Widget:
        is_chosen, is_first = place is self._place, place is next(iter(Place))
        return Radio(self._desk(place), is_chosen=is_chosen, id=_PLACE + place, is_first_focus=is_first)

    def _desk(self, place: Place) -> str:
        """Return a desk's own name, with the word that coaches and scenarios use for it."""
        return f"{_upper(self._house.desks[place].name)} · {_(_PLAIN[place])}"

    def _how(self) -> Widget:
        manners = manners_of(self._place) if self._place is not None else tuple(Manner)
        radios = tuple(
            Radio(self._named(manner), is_chosen=manner is self._manner, id=_MANNER + manner) for manner in manners
        )
        about = _(self._manners[self._manner][1]) if self._manner is not None else ""
        return Column((_heading(_("How?")), *radios, _aside(about)), gap=Space.S)

    def _named(self, manner: Manner) -> str:
        if self._is_page:
            return _(self._manners[manner][0])
        seconds = seconds_of(Transferred(Place.LEVEL2, manner, ()))
        return _("{what} · {seconds} s", what=_(self._manners[manner][0]), seconds=seconds)

    def _note(self) -> Widget:
        boxes = tuple(
            Checkbox(fact.text, is_checked=fact.id in self._ticked, id=_FACT + fact.id) for fact in self._learnt
        )
        if not boxes:
            return _aside(_("Nothing learnt yet that could go along."))
        return Column((_heading(_("What goes along in the note?")), *boxes), gap=Space.NONE)

    def _confirm(self) -> Widget:
        is_ready = self._place is not None and self._manner is not None
        label = self._manners[self._manner][0] if self._manner is not None else _UNDECIDED[self._is_page]
        icon = "bring_in" if self._manner is Manner.STAY else "transfer"
        return Button(_(label), tone=Tone.PRIMARY, icon=icon, id="hand_over", is_enabled=is_ready)


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _heading(text: str) -> Widget:
    return Label(text, size=Type.SECONDARY, weight=Weight.SEMIBOLD, role=Role.ACCENT_TEXT, is_heading=True)


def _aside(text: str) -> Widget:
    return Label(text, size=Type.SECONDARY, role=Role.MUTED, is_silent=not text)
