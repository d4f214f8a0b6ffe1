"""A key to press: primary, plain, dangerous, or of ink on paper."""

from __future__ import annotations

from enum import Enum

import pygame

from game.ui.context import UNBOUNDED, Context
from game.ui.early_widget import early_widget
from game.ui.faces import (
    DROP,
    ink_face,
    key_face,
    paint_dashed,
    paint_focus,
    paint_key,
    primary_face,
)
from game.ui.geometry import Box, Size
from game.ui.icons import draw_icon
from game.ui.key_caps import Cap, cap_of, cap_texts, paint_cap
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_ICON = 18
_LEAST = 40
_LARGE_LEAST = 48


class Tone(Enum):
    """How a button presents itself."""

    PRIMARY = "primary"
    KEY = "key"
    DANGER = "danger"
    INK = "ink"


@early_widget
class Button(Widget):
    """A key with a label, an optional icon, and with `shows_key` a cap: the key or pad button that presses it.

    `share` is how much free width stands before the label (0.5 centred). A label too wide for its box wraps. `is_snug`,
    for narrow columns, leaves less room at the sides.
    """

    label: str
    tone: Tone = Tone.KEY
    icon: str = ""
    share: float = 0.5
    is_large: bool = False
    shows_key: bool = False
    is_snug: bool = False

    def measure(self, context: Context, width: int) -> Size:
        """Return the size of label, icon, cap and edge."""
        beside = self._beside(context)
        block = self._block(context, max(1, width - beside))
        least = context.control_px(_LARGE_LEAST if self.is_large else _LEAST)
        return Size(block.width + beside, max(least, block.height + context.px(Space.M)) + self._drop(context))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint face, icon, cap and ring."""
        role = self._paint_face(context, surface, box, look)
        icon, _, cap = self._parts(context, box, look)
        if self.icon:
            draw_icon(surface, self.icon, pygame.Rect(icon), context.colour(role))
        edge = role if self.tone is Tone.PRIMARY else Role.BORDER
        paint_cap(context, surface, cap, self._cap(context), edge=edge, ink=role)
        if look.is_focused:
            paint_focus(context, surface, box, Role.INK if self.tone is Tone.INK else Role.FOCUS)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the label and the shortcut."""
        _, label, cap = self._parts(context, box, look)
        role = self._role(context, look)
        named = PlacedText(self._block(context, label.w), label, role, 0.5 if label.h > label.w else 0.0)
        return (named, *cap_texts(context, cap, self._cap(context), role))

    def semantics(self) -> Semantics:
        """Return a button."""
        return Semantics(Kind.BUTTON, self.label, states=() if self.is_enabled else ("disabled",))

    def _cap(self, context: Context) -> Cap:
        return cap_of(context, self.action, self.key) if self.shows_key else Cap(None, Size(0, 0))

    def _has_cap(self, context: Context) -> bool:
        return self._cap(context).hint is not None

    def _role(self, context: Context, look: Look) -> Role:
        if not self.is_enabled:
            return Role.INK_MUTED if self.tone is Tone.INK else Role.MUTED
        return {Tone.PRIMARY: Role.ON_ACCENT, Tone.DANGER: Role.BLUNDER, Tone.INK: Role.PAPER}.get(self.tone, Role.TEXT)

    def _paint_face(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> Role:
        role = self._role(context, look)
        if not self.is_enabled:
            paint_dashed(context, surface, box, context.theme.set_back(Role.BORDER, Role.BG, 0.35), Corner.CONTROL)
        elif self.tone is Tone.DANGER:
            fill = context.theme.mix(Role.BLUNDER, Role.BG, 0.86) if look.is_hovered or look.is_pressed else None
            context.shapes.round_rect(
                surface, box, context.px(Corner.CONTROL), fill=fill, edge=context.colour(role), edge_px=context.px(1)
            )
        else:
            face = {Tone.PRIMARY: primary_face, Tone.INK: ink_face}.get(self.tone, key_face)
            paint_key(context, surface, box, face(context, look), look)
        return role

    def _drop(self, context: Context) -> int:
        return context.px(DROP)

    def _beside(self, context: Context) -> int:
        """Return the width in pixels of all but the label."""
        room = 2 * self._room(context)
        icon = context.control_px(_ICON) + context.px(Space.S) if self.icon else 0
        cap = self._cap(context).size.w + context.px(Space.S) if self._has_cap(context) else 0
        return room + icon + cap

    def _room(self, context: Context) -> int:
        """Return the room at each side in pixels."""
        if self.is_snug:
            return context.px(Space.S)
        return context.px(Space.L if not self.icon and not self._has_cap(context) else Space.M)

    def _block(self, context: Context, width: int) -> TextBlock:
        style = TextStyle(Type.NAME if self.is_large else Type.BODY, Weight.SEMIBOLD)
        return context.block(self.label, style, max(1, min(width, UNBOUNDED)))

    def _parts(self, context: Context, box: Box, look: Look) -> tuple[Box, Box, Box]:
        """Return the boxes of icon, label and cap."""
        beside = self._beside(context)
        block = self._block(context, max(1, box.w - beside))
        face = self._face_box(context, box, look)
        room = self._room(context)
        x = box.x + room + round((box.w - beside - block.width) * (0.0 if self._has_cap(context) else self.share))
        side = context.control_px(_ICON) if self.icon else 0
        icon = Box(x, face.centre[1] - side // 2, side, side)
        label_x = x + (side + context.px(Space.S) if side else 0)
        label = Box(label_x, face.y + (face.h - block.height) // 2, block.width, block.height)
        return icon, label, self._cap(context).in_row(box.right - room, face.centre[1])

    def _face_box(self, context: Context, box: Box, look: Look) -> Box:
        drop = self._drop(context)
        if self.tone is Tone.DANGER or not self.is_enabled:
            return box
        face = box.inset(0, 0, 0, drop)
        return face.moved(0, drop) if look.is_pressed else face
