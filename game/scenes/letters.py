"""Letters on the screen: a field is written in by gamepad, or by mouse alone."""

from __future__ import annotations

from functools import partial

from game.language import _
from game.scenes.ports import Ports
from game.scenes.routes import Letters
from game.scenes.scene import Move, PageScene, Pop
from game.ui.actions import Action
from game.ui.intents import Activate, Cancel, Intent
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, Type
from game.ui.widget import Widget
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.panel import Panel
from game.ui.widgets.row import Row
from game.ui.widgets.wide_dialog import WideDialog

_LETTER = "letter:"
_ROWS = ("abcdefghij", "klmnopqrst", "uvwxyz-’.,", "áčďéěíňóřš", "ťúůýžäöüßô", "1234567890")
"""The alphabet, then what Czech names want beyond it, and their neighbours'."""
_BEFORE_CAPITAL = (" ", "-")


class LettersScene(PageScene):
    """Writes letter by letter; leaves with the text, or with None."""

    is_overlay = True

    def __init__(self, route: Letters, ports: Ports) -> None:
        super().__init__(ports)
        self._asks = route
        self._text = route.text
        self._has_capitals = self._begins_word

    def view(self, metrics: Metrics) -> Widget:
        """Return the text so far, the letters, and what else is needed to write."""
        told = self._text or _("Nothing written yet")
        shown = Label(told, size=Type.NAME, role=Role.TEXT if self._text else Role.MUTED)
        rows = tuple(Row(tuple(map(self._key, letters)), gap=Space.S) for letters in _ROWS)
        body = (Panel(shown, x=Space.M, y=Space.S, corner=Corner.CONTROL), *rows)
        inside = tuple(Padding(part, x=Space.RING, top=Space.HAIR) for part in body)
        return WideDialog(self._asks.name, inside, self._keys())

    def handle(self, intent: Intent) -> Move:
        """Write, erase, or leave."""
        match intent:
            case Activate(target) if target.startswith(_LETTER):
                self._write(self._shown(target.removeprefix(_LETTER)))
            case Activate("space"):
                self._write(" ")
            case Activate("erase"):
                self._text = self._text[:-1]
                self._has_capitals = self._begins_word
            case Activate("capitals"):
                self._has_capitals = not self._has_capitals
            case Activate("written"):
                return Pop(self._text)
            case Activate("cancel") | Cancel():
                return Pop()
        return None

    def _keys(self) -> tuple[Widget, ...]:
        key = partial(Button, shows_key=True, is_snug=True)
        size = _("Small letters") if self._has_capitals else _("Capitals")
        return (
            key(_("Cancel"), id="cancel"),
            key(size, id="capitals", action=Action.CAPITALS),
            key(_("Space"), id="space", action=Action.SPACE),
            key(_("Erase"), id="erase", action=Action.ERASE, is_enabled=bool(self._text)),
            key(_("Done"), Tone.PRIMARY, id="written", action=Action.WRITTEN),
        )

    def _key(self, letter: str) -> Widget:
        name = _LETTER + letter
        return Button(self._shown(letter), id=name, key=letter, is_snug=True, grow=1, is_first_focus=letter == "a")

    def _write(self, letter: str) -> None:
        if len(self._text) < self._asks.limit:
            self._text += letter
            self._has_capitals = self._begins_word

    def _shown(self, letter: str) -> str:
        capital = letter.upper()
        return capital if self._has_capitals and len(capital) == 1 else letter

    @property
    def _begins_word(self) -> bool:
        return not self._text or self._text.endswith(_BEFORE_CAPITAL)
