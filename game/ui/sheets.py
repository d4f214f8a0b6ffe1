"""Sheets of paper: the script's card with its folded corner, and sheets that darken to the foot."""

from __future__ import annotations

import pygame

from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.pixels import clear_surface
from game.ui.shapes import smooth
from game.ui.theme import Role, mixed
from game.ui.tokens import Corner

_FOLD = 18
_SHADOW = 3


def paint_card_of_paper(context: Context, surface: pygame.Surface, box: Box, role: Role = Role.PAPER) -> None:
    """Paint a card of paper whose top right corner is folded, on its shadow."""
    radius, fold = context.px(Corner.CHIP), context.px(_FOLD)
    shade, paper = context.colour(Role.SHADE), context.colour(role)
    shapes = context.shapes
    shapes.round_rect(surface, box.moved(0, context.px(_SHADOW)), radius, fill=shade)
    shapes.round_rect(surface, Box(box.right - fold, box.y, fold, fold + radius), radius, fill=shade)
    shapes.round_rect(surface, box.inset(0, fold, 0, 0), radius, fill=paper)
    shapes.round_rect(surface, Box(box.x, box.y, box.w - fold, box.h), radius, fill=paper)
    surface.fill(paper, (box.right - fold - radius, box.y, radius, fold))
    surface.fill(paper, (box.right - radius, box.y + fold, radius, radius))
    corner = Box(box.right - fold, box.y, fold, fold)
    flap = context.colour(Role.PAPER_FOLD)

    def draw(large: pygame.Surface, times: int) -> None:
        side = fold * times
        pygame.draw.polygon(large, flap, [(0, 0), (side, side), (0, side)])

    shapes.picture(surface, corner, ("fold", fold), flap, draw)


def paint_sheet(context: Context, surface: pygame.Surface, box: Box) -> None:
    """Paint a sheet of paper that darkens towards the foot, on its shadow."""
    drop, radius = context.px(_SHADOW), context.px(Corner.CHIP)
    context.shapes.round_rect(surface, box.moved(drop, drop), radius, fill=context.colour(Role.SHADE))
    key = ("sheet", context.theme.name, box.w, box.h, radius)
    surface.blit(context.shapes.drawn.get(key, lambda: _sheet(context, box, radius)), (box.x, box.y))


def _sheet(context: Context, box: Box, radius: int) -> pygame.Surface:
    top, foot = context.colour(Role.PAPER), context.colour(Role.PAPER_FOOT)
    made = clear_surface((box.w, box.h))
    for row in range(box.h):
        made.fill(mixed(top, foot, row / max(1, box.h - 1)), (0, row, box.w, 1))
    side = 2 * radius

    def draw(large: pygame.Surface, times: int) -> None:
        pygame.draw.rect(large, (255, 255, 255), (0, 0, side * times, side * times), border_radius=radius * times)

    mask = smooth(side, side, (255, 255, 255), draw) if radius else None
    if mask is not None:
        for x, y, from_x, from_y in (
            (0, 0, 0, 0),
            (box.w - radius, 0, radius, 0),
            (0, box.h - radius, 0, radius),
            (box.w - radius, box.h - radius, radius, radius),
        ):
            made.blit(mask, (x, y), (from_x, from_y, radius, radius), pygame.BLEND_RGBA_MULT)
    return made
