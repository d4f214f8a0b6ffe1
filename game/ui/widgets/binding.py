"""The key or pad button that an action is on, to be pressed for another one."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.language import _, gettext_noop
from game.ui.actions import USUAL, Action
from game.ui.context import Context
from game.ui.controls import Device
from game.ui.faces import paint_box, paint_ring, warmed
from game.ui.geometry import Box, Size
from game.ui.hints import cap, told_name
from game.ui.key_caps import Cap, cap_for, cap_texts, paint_cap
from game.ui.theme import Role
from game.ui.tokens import Corner, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText
from game.ui.widget import Kind, Look, Semantics, Widget

_HEIGHT = 34
_LISTENS = {Device.KEYS: gettext_noop("Press a key…"), Device.PAD: gettext_noop("Press a button…")}


@dataclass(frozen=True)
class Binding(Widget):
    """A cell with the cap of what an action is `on` for a device; while it `listens` it asks for another."""

    of: Action
    device: Device
    on: str
    is_listening: bool = False

    def measure(self, context: Context, width: int) -> Size:
        """Return the full width and one line's height."""
        return Size(width, context.control_px(_HEIGHT))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint frame, cap and ring."""
        is_warm = look.is_hovered or look.is_pressed or self.is_listening
        fill = warmed(context, 0.12) if is_warm else None
        edge = Role.ACCENT_TEXT if self.is_listening else Role.BORDER
        paint_box(context, surface, box, fill=fill, edge=edge, corner=Corner.CONTROL)
        shown = self._cap(context)
        paint_cap(context, surface, self._middle(shown, box), shown, edge=Role.BORDER, ink=Role.TEXT)
        if look.is_focused:
            paint_ring(context, surface, box, Role.FOCUS, Corner.CONTROL, gap=0)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return what is printed on the cap, or what is asked for."""
        shown = self._cap(context)
        if shown.hint is not None:
            return cap_texts(context, self._middle(shown, box), shown, Role.TEXT)
        told, role = (_(_LISTENS[self.device]), Role.ACCENT_TEXT) if self.is_listening else (_("none"), Role.MUTED)
        weight = Weight.SEMIBOLD if self.is_listening else Weight.REGULAR
        block = context.block(told, TextStyle(Type.SECONDARY, weight), box.w)
        line = Box(box.x, box.y + (box.h - block.height) // 2, box.w, block.height)
        return (PlacedText(block, line, role, 0.5),)

    def semantics(self) -> Semantics:
        """Return a button: the action, which device it is for, and the key or button."""
        action = USUAL[self.of].told
        is_key = self.device is Device.KEYS
        name = _("{action}, key", action=action) if is_key else _("{action}, pad button", action=action)
        value = told_name(self.device, self.on) if self.on else _("none")
        return Semantics(Kind.BUTTON, name, value, ("listening",) * self.is_listening)

    def _cap(self, context: Context) -> Cap:
        hint = cap(self.device, self.on, context.controls.marks) if self.on and not self.is_listening else None
        return cap_for(context, hint)

    def _middle(self, shown: Cap, box: Box) -> Box:
        return shown.in_row(box.centre[0] + (shown.size.w + 1) // 2, box.centre[1])
