"""What is printed on keys and pad buttons: the words and signs of the hints on the screen."""

from __future__ import annotations

from typing import NamedTuple

from game.language import _, gettext_noop, pgettext
from game.ui.actions import Action
from game.ui.controls import Controls, Device, Marks

_KEY_WORDS = {
    "page up": "PgUp",
    "page down": "PgDn",
    "escape": "Esc",
    "return": "Enter",
    "shift tab": "Shift+Tab",
    "up": gettext_noop("Arrow up"),
    "down": gettext_noop("Arrow down"),
    "left": gettext_noop("Arrow left"),
    "right": gettext_noop("Arrow right"),
}
_LETTERS = {
    "a": "A",
    "b": "B",
    "x": "X",
    "y": "Y",
    "leftshoulder": "LB",
    "rightshoulder": "RB",
    "lefttrigger": "LT",
    "righttrigger": "RT",
    "leftstick": "LS",
    "rightstick": "RS",
    "back": "View",
    "start": "Menu",
    "dpup": gettext_noop("D-pad up"),
    "dpdown": gettext_noop("D-pad down"),
    "dpleft": gettext_noop("D-pad left"),
    "dpright": gettext_noop("D-pad right"),
}
_SHAPES = _LETTERS | {
    "a": gettext_noop("Cross"),
    "b": gettext_noop("Circle"),
    "x": gettext_noop("Square"),
    "y": gettext_noop("Triangle"),
    "leftshoulder": "L1",
    "rightshoulder": "R1",
    "lefttrigger": "L2",
    "righttrigger": "R2",
    "leftstick": "L3",
    "rightstick": "R3",
    "back": "Share",
    "start": "Options",
}
_DRAWN = {
    Marks.LETTERS: {"back": "pad_view", "start": "pad_menu"},
    Marks.SHAPES: {"a": "pad_cross", "b": "ring", "x": "pad_square", "y": "pad_triangle", "back": "pad_view"}
    | {"start": "pad_menu"},
}
_ROUND = frozenset({"a", "b", "x", "y", "leftstick", "rightstick", "back", "start"})


class Hint(NamedTuple):
    """How a cap looks: what stands on it, or the icon that does, and whether it is round as a pad's button."""

    text: str = ""
    icon: str = ""
    is_round: bool = False


def hint_of(controls: Controls, action: str, key: str) -> Hint | None:
    """Return the cap of a thing that is pressed by an action, or by a key of its own; None where it has none.

    With a pad in use keys aren't shown: only what its buttons do.
    """
    if not action:
        return Hint(key_words(key)) if key and controls.hints is Device.KEYS else None
    name = controls.on(controls.hints, Action(action))
    return cap(controls.hints, name, controls.marks) if name else None


def told_hint(controls: Controls, action: str, key: str = "") -> str:
    """Return the key or button on such a cap in words, "" where there is none."""
    if not action:
        return key_words(key) if key and controls.hints is Device.KEYS else ""
    name = controls.on(controls.hints, Action(action))
    return told_name(controls.hints, name, controls.marks) if name else ""


def cap(device: Device, name: str, marks: Marks) -> Hint:
    """Return the cap of a key or button."""
    if device is Device.KEYS:
        return Hint(key_words(name))
    drawn = _DRAWN[marks].get(name, "")
    return Hint("" if drawn else told_name(device, name, marks), drawn, name in _ROUND)


def told_name(device: Device, name: str, marks: Marks = Marks.LETTERS) -> str:
    """Return a key's or button's name for a sentence."""
    if device is Device.KEYS:
        return key_words(name)
    return _((_SHAPES if marks is Marks.SHAPES else _LETTERS).get(name, name))


def key_words(key: str) -> str:
    """Return what is printed on a key."""
    if key == "space":
        return pgettext("key", "Space")
    return _(_KEY_WORDS.get(key, "")) or (key.upper() if len(key) == 1 else key.capitalize())
