"""Paints placed widgets within an area, each clipped to the viewports around it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pygame

from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.layout import Placed
from game.ui.typesetter import PlacedText
from game.ui.widget import Look

OVERHANG = 14
"""How far in 720p pixels rings and shadows may reach beyond a widget's box."""


def paint(
    painted: Iterable[Placed],
    context: Context,
    surface: pygame.Surface,
    area: Box,
    look_of: Callable[[Placed], Look],
) -> None:
    """Paint, in order, what of the widgets lies within the area."""
    overhang = context.px(OVERHANG)
    reach = area.grown(overhang)
    left, top, right, bottom = reach.x, reach.y, reach.right, reach.bottom
    before = surface.get_clip()
    for placed in painted:
        x, y, w, h = placed.box
        if x >= right or y >= bottom or x + w <= left or y + h <= top:
            continue
        clip = area.shared(placed.clip)
        if clip.is_empty or placed.box.grown(overhang).shared(clip).is_empty:
            continue
        surface.set_clip(clip)
        look = look_of(placed)
        if placed.widget.is_long:
            look = look._replace(visible=clip)
        placed.widget.draw(context, surface, placed.box, look)
        for text in placed.widget.texts(context, placed.box, look):
            paint_text(context, surface, text)
    surface.set_clip(before)


def paint_text(context: Context, surface: pygame.Surface, text: PlacedText) -> None:
    """Paint a placed text, line by line, with the very runs that were measured."""
    block = text.block
    for index, line in enumerate(block.lines):
        x, y = text.line_at(index)
        for run in line.runs:
            drawn = context.typesetter.run_surface(run, context.colour(run.role or text.role))
            surface.blit(drawn, (x + run.x, y + block.baseline - context.typesetter.rise(run)))
