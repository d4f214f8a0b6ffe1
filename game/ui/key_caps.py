"""Caps: the key or the pad button that does a thing, drawn beside its name."""

from __future__ import annotations

from typing import NamedTuple

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.hints import Hint, hint_of
from game.ui.icons import draw_icon
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, TextBlock

_LEAST, _HEIGHT = 20, 22
_ICON = 13
_STYLE = TextStyle(Type.HINT, Weight.SEMIBOLD)


class Cap(NamedTuple):
    """A cap and its size in pixels, which is nothing where there is no hint."""

    hint: Hint | None
    size: Size

    def in_row(self, right: int, middle: int) -> Box:
        """Return its box by its right edge and the middle of its height."""
        return Box(right - self.size.w, middle - self.size.h // 2, self.size.w, self.size.h)


def cap_of(context: Context, action: str, key: str) -> Cap:
    """Return the cap of a thing that is pressed by an action, or by a key of its own."""
    return cap_for(context, hint_of(context.controls, action, key))


def cap_for(context: Context, hint: Hint | None) -> Cap:
    """Return the cap of a hint."""
    if hint is None:
        return Cap(None, Size(0, 0))
    height = context.control_px(_HEIGHT)
    least = height if hint.is_round else context.control_px(_LEAST)
    text = _block(context, hint).width + context.px(Space.S) if hint.text else 0
    return Cap(hint, Size(max(least, text), height))


def paint_cap(context: Context, surface: pygame.Surface, box: Box, cap: Cap, *, edge: Role, ink: Role) -> None:
    """Paint the outline, round for a pad's button, and the sign on it that is no text."""
    if cap.hint is None:
        return
    radius = context.px(Corner.PILL if cap.hint.is_round else Corner.CHIP)
    context.shapes.round_rect(surface, box, radius, edge=context.colour(edge), edge_px=context.px(1))
    if cap.hint.icon:
        side = context.control_px(_ICON)
        rect = pygame.Rect(0, 0, side, side)
        rect.center = box.centre
        draw_icon(surface, cap.hint.icon, rect, context.colour(ink))


def cap_texts(context: Context, box: Box, cap: Cap, ink: Role) -> tuple[PlacedText, ...]:
    """Return what is printed on a cap."""
    if cap.hint is None or not cap.hint.text:
        return ()
    block = _block(context, cap.hint)
    middle = Box(box.x, box.y + (box.h - block.height) // 2, box.w, block.height)
    return (PlacedText(block, middle, ink, 0.5),)


def _block(context: Context, hint: Hint) -> TextBlock:
    return context.block(hint.text, _STYLE)
