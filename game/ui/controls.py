"""Which keys and pad buttons do what, and which device the hints on the screen speak of: one value for all pages."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum

from game.ui.actions import USUAL, Action
from game.ui.signal import Signal

Pairs = tuple[tuple[str, str], ...]
"""Actions with the key or button that each is on."""


class Device(StrEnum):
    """What a person plays with, and a part of the controls that can be chosen."""

    KEYS = "keys"
    PAD = "pad"


class Marks(StrEnum):
    """What is printed on a pad's buttons: letters, or the shapes of a PlayStation's."""

    LETTERS = "letters"
    SHAPES = "shapes"


class Controls(Signal):
    """What every action is on. `own_keys` and `own_buttons` differ from the usual ones; of `hints` the caps tell.

    A name that isn't an action is left out, so that preferences of another version do no harm.
    """

    own_keys: Pairs = ()
    own_buttons: Pairs = ()
    hints: Device = Device.KEYS
    marks: Marks = Marks.LETTERS

    def on(self, device: Device, action: Action) -> str:
        """Return the key or button that was chosen for an action, "" for none."""
        return self.chosen(device)[action]

    def chosen(self, device: Device) -> Mapping[Action, str]:
        """Return the key or button of every action."""
        own = dict(self.own_keys if device is Device.KEYS else self.own_buttons)
        return {action: own.get(action, usual(device, action)) for action in USUAL}

    def doing(self, device: Device, names: Collection[str]) -> tuple[Action, ...]:
        """Return what a pressed key or button, by any of its names, does."""
        pressed = frozenset(names)
        chosen = self.chosen(device).items()
        return tuple(action for action, name in chosen if not pressed.isdisjoint((name, *fixed(device, action))))


def usual(device: Device, action: Action) -> str:
    """Return the key or button that an action is on unless somebody chose another, "" for none."""
    return USUAL[action].key if device is Device.KEYS else USUAL[action].button


def fixed(device: Device, action: Action) -> tuple[str, ...]:
    """Return the keys or buttons that always do it: nobody can lock themselves out."""
    return USUAL[action].fixed if device is Device.KEYS else USUAL[action].fixed_buttons
