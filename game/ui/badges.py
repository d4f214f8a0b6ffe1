"""The number badge of a reply, shared by replies and the script."""

from __future__ import annotations

import pygame

from game.ui.context import Context
from game.ui.faces import paint_box
from game.ui.geometry import Box
from game.ui.theme import Colour, Role
from game.ui.tokens import Corner, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText

BADGE = 26
"""Side of a number badge in 720p pixels at 100 % text."""


def badge_box(context: Context, x: int, y: int) -> Box:
    """Return the badge's box from its top left corner."""
    side = context.control_px(BADGE)
    return Box(x, y, side, side)


def paint_badge(context: Context, surface: pygame.Surface, box: Box, *, fill: Colour | None, edge: Role | None) -> None:
    """Paint the badge without its number."""
    paint_box(context, surface, box, fill=fill, edge=edge, corner=Corner.BADGE)


def badge_text(context: Context, box: Box, text: str, role: Role) -> PlacedText:
    """Return the number in the middle of the badge."""
    block = context.block(text, TextStyle(Type.SECONDARY, Weight.BOLD))
    return PlacedText(block, Box(box.x, box.y + (box.h - block.height) // 2, box.w, block.height), role, 0.5)
