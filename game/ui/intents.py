"""What the trainee means, told to scenes instead of keys and clicks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Direction(Enum):
    """A way to move; the value is a step right and a step down."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


@dataclass(frozen=True)
class Activate:
    """The widget with this id was clicked, or pressed by key."""

    target: str


@dataclass(frozen=True)
class Cancel:
    """Escape: lead me out of here."""


@dataclass(frozen=True)
class Move:
    """An arrow for which the page had no neighbour to go to."""

    direction: Direction


@dataclass(frozen=True)
class Scroll:
    """The viewport `target` now stands at `offset` pixels."""

    target: str
    offset: int


@dataclass(frozen=True)
class TextEntered:
    """The field `target` now holds `text`, all of it."""

    target: str
    text: str


@dataclass(frozen=True)
class Composing:
    """An input method is composing `text` in the field `target`; nothing is entered yet."""

    target: str
    text: str


@dataclass(frozen=True)
class Resized:
    """The window has another size in pixels."""

    width: int
    height: int


@dataclass(frozen=True)
class SettingsChanged:
    """Text scale, motion or another setting changed."""


@dataclass(frozen=True)
class WindowClosing:
    """The window is asked to close; a scene that has something to lose may ask first."""


@dataclass(frozen=True)
class DeviceLost:
    """A gamepad or a sound device went away."""

    name: str


@dataclass(frozen=True)
class DeviceBack:
    """A gamepad or a sound device came back."""

    name: str


Intent = (
    Activate
    | Cancel
    | Move
    | Scroll
    | TextEntered
    | Composing
    | Resized
    | SettingsChanged
    | WindowClosing
    | DeviceLost
    | DeviceBack
)
