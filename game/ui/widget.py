"""The base of all widgets: frozen values that know how to be measured, placed, drawn and read out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, NamedTuple

import pygame

from game.ui.geometry import Box, Size

if TYPE_CHECKING:
    from game.ui.context import Context
    from game.ui.editing import Editing
    from game.ui.told import Told
    from game.ui.typesetter import PlacedText


class Kind(StrEnum):
    """What a widget is to someone who can't see it."""

    TEXT = "text"
    HEADING = "heading"
    BUTTON = "button"
    LINK = "link"
    REPLY = "reply"
    TAB = "tab"
    RADIO = "radio"
    CHECKBOX = "checkbox"
    FIELD = "field"
    SLIDER = "slider"
    SCROLL = "scroll"
    LOG = "log"
    IMAGE = "image"
    METER = "meter"
    STATUS = "status"
    GROUP = "group"
    DIALOG = "dialog"


ACTIVE_KINDS = frozenset(
    {Kind.BUTTON, Kind.LINK, Kind.REPLY, Kind.TAB, Kind.RADIO, Kind.CHECKBOX, Kind.FIELD, Kind.SLIDER}
)
"""Kinds that take focus and can be activated."""


class Semantics(NamedTuple):
    """How a widget reads: what it is, its name, its value, and states such as "checked" or "disabled".

    `told` are the lines of a conversation that it shows.
    """

    kind: Kind
    name: str
    value: str = ""
    states: tuple[str, ...] = ()
    told: tuple[Told, ...] = ()


class Look(NamedTuple):
    """What the page knows about a widget that the widget doesn't.

    `time_s` runs only for animated widgets, `visible` is the area being drawn and comes only to long ones.
    """

    is_hovered: bool = False
    is_focused: bool = False
    is_pressed: bool = False
    time_s: float = 0.0
    editing: Editing | None = None
    visible: Box | None = None


REST = Look()


class Slot(NamedTuple):
    """A child and the box that its parent gives it."""

    widget: Widget
    box: Box


@dataclass(frozen=True, kw_only=True)
class Widget:
    """A value that describes one thing on a page.

    `id` names it for focus and activation. Its shortcut is an `action` of `game.ui.actions`, whose key and pad button
    can be chosen, or a `key` that never changes ("1"). `grow` is its share of free space in a row or column (0 keeps
    its natural size).
    """

    id: str = ""
    key: str = ""
    action: str = ""
    grow: float = 0
    is_enabled: bool = True
    is_first_focus: bool = False

    is_animated: ClassVar[bool] = False
    """Whether it moves with time; the page then redraws it up to 30 times a second."""
    is_viewport: ClassVar[bool] = False
    """Whether its child may be taller than itself and scrolls."""
    is_bare: ClassVar[bool] = False
    """Whether it draws nothing itself, as rows and columns do."""
    is_field: ClassVar[bool] = False
    """Whether it is a text field, which alone takes typing."""
    is_slider: ClassVar[bool] = False
    """Whether it is a slider, whose value Left and Right change."""
    is_long: ClassVar[bool] = False
    """Whether it may be so tall that drawing wants to know the visible part."""

    def measure(self, context: Context, width: int) -> Size:
        """Return the natural size in pixels, no wider than `width` where the content allows it."""
        raise NotImplementedError

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the children in their boxes."""
        return ()

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the shapes; the page paints `texts` on top, and then the children."""

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return all text that the widget shows, at its place. What isn't listed here isn't drawn."""
        return ()

    def semantics(self) -> Semantics | None:
        """Return how it reads, or None where only the children count."""
        return None

    @property
    def lines_to_copy(self) -> tuple[str, ...]:
        """Return the lines of a conversation that it shows, with names; nothing where it shows none."""
        return ()

    def line_at(self, context: Context, box: Box, y: int) -> int:
        """Return which of its `lines_to_copy` stands at a height in the window."""
        return 0

    def appearance(self) -> object:
        """Return what its drawing depends on beside box and look, comparable by ==."""
        return self

    @property
    def writes_in(self) -> str:
        """Return the id of the field that its press asks letters on the screen for, "" for what is only pressed."""
        return ""

    @property
    def is_active(self) -> bool:
        """Return whether it takes focus now."""
        if not self.id or not self.is_enabled:
            return False
        meaning = self.semantics()
        return meaning is not None and meaning.kind in ACTIVE_KINDS
