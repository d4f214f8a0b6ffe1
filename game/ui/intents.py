"""What the trainee means, told to scenes instead of keys and clicks."""

from __future__ import annotations

from enum import Enum

from game.ui.signal import Signal


class Direction(Enum):
    """A way to move; the value is a step right and a step down."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


class Activate(Signal):
    """The widget with this id was clicked, or pressed by key."""

    target: str


class Cancel(Signal):
    """Lead me out of here. `is_light`: by a right click or a pad's button, of which none ever closes the window."""

    is_light: bool = False


class Act(Signal):
    """An action of `game.ui.actions`, by key or pad button, for which the page had nothing to press."""

    action: str


class WantLetters(Signal):
    """Letters on the screen are asked for, to write in the field `target`: its name, its text, its limit."""

    target: str
    name: str
    text: str
    limit: int


class Move(Signal):
    """An arrow for which the page had no neighbour to go to."""

    direction: Direction


class Scroll(Signal):
    """The viewport `target` now stands at `offset` pixels."""

    target: str
    offset: int


class TextEntered(Signal):
    """The field `target` now holds `text`, all of it."""

    target: str
    text: str


class Slid(Signal):
    """The slider `target` now stands at `value`."""

    target: str
    value: int


class Composing(Signal):
    """An input method is composing `text` in the field `target`; nothing is entered yet."""

    target: str
    text: str


class Resized(Signal):
    """The window has another size in pixels."""

    width: int
    height: int


class SettingsChanged(Signal):
    """A preference changed: text size, motion, a volume, or any other."""


class WindowClosing(Signal):
    """The window is asked to close; a scene that has something to lose may ask first."""


class DeviceLost(Signal):
    """A gamepad that was played with went away."""

    name: str


class DeviceBack(Signal):
    """A gamepad came back, or another one in its place."""

    name: str


Intent = (
    Activate
    | Cancel
    | Act
    | WantLetters
    | Move
    | Scroll
    | TextEntered
    | Slid
    | Composing
    | Resized
    | SettingsChanged
    | WindowClosing
    | DeviceLost
    | DeviceBack
)
