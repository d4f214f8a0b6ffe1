"""The key or pad button of an action, by itself."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.language import _
from game.ui.actions import USUAL, Action
from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.key_caps import Cap, cap_of, cap_texts, paint_cap
from game.ui.theme import Role
from game.ui.typesetter import PlacedText
from game.ui.widget import Kind, Look, Semantics, Widget


@dataclass(frozen=True)
class KeyCap(Widget):
    """Shows what `of`, an action, is on for the device last used; nothing where it is on nothing."""

    of: str

    def measure(self, context: Context, width: int) -> Size:
        """Return the cap's size."""
        return self._cap(context).size

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the cap."""
        cap = self._cap(context)
        paint_cap(context, surface, self._box(cap, box), cap, edge=Role.BORDER, ink=Role.MUTED)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return what is printed on it."""
        cap = self._cap(context)
        return cap_texts(context, self._box(cap, box), cap, Role.MUTED)

    def semantics(self) -> Semantics | None:
        """Return its place; which key it is, whoever has the device in hand reads off the controls."""
        return Semantics(Kind.IMAGE, _("Shortcut of “{action}”", action=USUAL[Action(self.of)].told))

    def _cap(self, context: Context) -> Cap:
        return cap_of(context, self.of, "")

    def _box(self, cap: Cap, box: Box) -> Box:
        return cap.in_row(box.right, box.centre[1])
