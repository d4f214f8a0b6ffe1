"""The rows of the screen for keys and buttons: actions by where they are of use."""

from __future__ import annotations

from game.language import _, gettext_noop
from game.ui.actions import USUAL, Action, Place
from game.ui.controls import Controls, Device, fixed, usual
from game.ui.hints import told_name
from game.ui.theme import Role
from game.ui.tokens import Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.binding import Binding
from game.ui.widgets.column import Column
from game.ui.widgets.icon_button import IconButton
from game.ui.widgets.label import Label
from game.ui.widgets.row import Row
from game.ui.widgets.sized import Sized
from game.ui.widgets.spacer import Spacer

KEY_OF = {Device.KEYS: "key", Device.PAD: "button"}
WAYS = (*(f"{way}:" for way in KEY_OF.values()), "reset:")
"""What the ids of a row begin with: its key, its button, back to the usual ones."""
_CELL, _RESET = 150, 32
_GROUPS = {
    gettext_noop("On a call, in writing, on the ticket"): frozenset({Place.VOICE, Place.PAGE, Place.TICKET}),
    gettext_noop("On the title and the board"): frozenset({Place.MENU}),
    gettext_noop("In the debrief"): frozenset({Place.DEBRIEF, Place.MENU}),
    gettext_noop("With letters on the screen"): frozenset({Place.LETTERS}),
    gettext_noop("Everywhere"): frozenset(Place),
}
"""Headings; an action stands in the first group that has all its places."""


def remap_rows(controls: Controls, listening: tuple[Device, Action] | None, *, is_roomy: bool) -> tuple[Widget, ...]:
    """Return the headed groups of rows; `listening` is the cell that waits for a press."""
    left, groups = list(USUAL), []
    for name, places in _GROUPS.items():
        heading = _(name)
        actions = [action for action in left if USUAL[action].places <= places]
        left = [action for action in left if action not in actions]
        rows = tuple(_row(controls, action, listening, is_roomy=is_roomy) for action in actions)
        groups.append(Column((_heading(heading), *rows), gap=Space.XS, name=heading))
    return tuple(groups)


def _heading(text: str) -> Widget:
    return Label(text, size=Type.SECONDARY, weight=Weight.SEMIBOLD, role=Role.ACCENT_TEXT, is_heading=True)


def _row(controls: Controls, action: Action, listening: tuple[Device, Action] | None, *, is_roomy: bool) -> Widget:
    cells = tuple(_cell(controls, device, action, is_listening=listening == (device, action)) for device in Device)
    named = Row((Label(USUAL[action].told, grow=1), _reset(controls, action)), gap=Space.M, grow=1)
    if is_roomy:
        return Row((named, *(Sized(cell, width=_CELL) for cell in cells)), gap=Space.M)
    return Column((Row((named,)), Row(tuple(Sized(cell, grow=1) for cell in cells), gap=Space.M)), gap=Space.XS)


def _cell(controls: Controls, device: Device, action: Action, *, is_listening: bool) -> Widget:
    return Binding(
        action, device, controls.on(device, action), is_listening=is_listening, id=f"{KEY_OF[device]}:{action}"
    )


def _reset(controls: Controls, action: Action) -> Widget:
    """Return the key that puts the action back, where it isn't on the usual ones; what always does it, elsewhere."""
    if any(controls.on(device, action) != usual(device, action) for device in Device):
        return IconButton("retry", _("{action}: as usual", action=USUAL[action].told), id=f"reset:{action}")
    always = ", ".join(told_name(device, name) for device in Device for name in fixed(device, action)[:1])
    return Label(_("always {keys}", keys=always), Type.SECONDARY, role=Role.MUTED) if always else Spacer(height=_RESET)
