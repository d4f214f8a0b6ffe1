"""Paper on the desk: what the script and the flow chart are written on."""

from __future__ import annotations

import pygame

from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.strokes import mixed
from game.ui.theme import Role
from game.ui.tokens import Corner

_SHADOW = 4


def paint_paper(context: Context, surface: pygame.Surface, box: Box, fold: int = 0) -> None:
    """Paint a sheet of paper with its shadow; `fold` pixels of its upper right corner are folded over."""
    key = ("paper", context.theme.name, box.w, box.h, fold)
    made = context.shapes.drawn.get(key, lambda: _paper(context, box, fold))
    surface.blit(made, (box.x, box.y))


def _paper(context: Context, box: Box, fold: int) -> pygame.Surface:
    drop = context.px(_SHADOW)
    made = pygame.Surface((box.w + drop, box.h + drop), pygame.SRCALPHA)
    corner = context.px(Corner.CHIP)
    under = Box(drop * 3 // 4, drop, box.w - drop // 2, box.h)
    context.shapes.round_rect(made, under, corner, fill=_shadow(context))
    made.blit(_sheet(context, box, corner), (0, 0))
    if fold:
        _fold_corner(context, made, box.w, fold)
    return made


def _shadow(context: Context) -> tuple[int, int, int]:
    return context.colour(Role.SHADE)


def _sheet(context: Context, box: Box, corner: int) -> pygame.Surface:
    """Return the paper itself, falling into shade towards its foot."""
    sheet = pygame.Surface((box.w, box.h), pygame.SRCALPHA)
    context.shapes.round_rect(sheet, Box(0, 0, box.w, box.h), corner, fill=(255, 255, 255))
    strip = pygame.Surface((1, 64), pygame.SRCALPHA)
    for row in range(64):
        strip.set_at((0, row), mixed(context.colour(Role.PAPER), context.colour(Role.PAPER_FOOT), row / 63))
    shade = pygame.transform.smoothscale(strip, (box.w, box.h))
    sheet.blit(shade, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return sheet


def _fold_corner(context: Context, made: pygame.Surface, width: int, fold: int) -> None:
    """Cut the corner off and lay it over."""
    clear, back = (0, 0, 0, 0), context.colour(Role.PAPER_FOLD)
    pygame.draw.polygon(made, clear, [(width - fold, 0), (width + fold, 0), (width + fold, 2 * fold), (width, fold)])
    pygame.draw.polygon(made, back, [(width - fold, 0), (width, fold), (width - fold, fold)])
    pygame.draw.aaline(made, back, (width - fold, 0), (width, fold))
