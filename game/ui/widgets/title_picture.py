"""The picture behind the title: somebody's lit window, the wire over the hills, the desk where the call arrives."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar

import pygame

from game.ui.context import Context
from game.ui.early_widget import early_widget
from game.ui.geometry import Box, Size
from game.ui.pixels import opaque_surface
from game.ui.playhead import Playhead
from game.ui.strokes import Point, mixed
from game.ui.theme import Role
from game.ui.widget import Look, Slot, Widget
from game.ui.widgets.title_desk import paint_desk, paint_lamp_glow, paint_objects
from game.ui.widgets.title_landscape import Frame, paint_glow, paint_landscape
from game.ui.widgets.title_line import LINE_BOX, paint_line
from game.ui.widgets.title_palette import title_palette

TRAVEL_S = 4.0
"""How long one voice takes from the window to the headset (LOOK.md, "Motion")."""
REST_S = 6.0
_TAIL = 0.085
"""Length of the travelling light as a share of the line."""


class TitleCanvas:
    """Keeps the one picture last painted, and where its line runs; the title's scene owns it."""

    def __init__(self) -> None:
        self._key: tuple[str, int, int] | None = None
        self._picture = pygame.Surface((1, 1))
        self._line: list[Point] = []

    def picture(self, theme_name: str, width: int, height: int) -> pygame.Surface:
        """Return the whole picture at a size in pixels."""
        self._paint(theme_name, width, height)
        return self._picture

    def line(self, theme_name: str, width: int, height: int) -> list[Point]:
        """Return the line's points within the picture, from the window to the headset."""
        self._paint(theme_name, width, height)
        return self._line

    def forget(self) -> None:
        """Give the picture's memory back while another screen is shown; it is painted again when next asked for."""
        self._key, self._picture = None, pygame.Surface((1, 1))

    def _paint(self, theme_name: str, width: int, height: int) -> None:
        if self._key == (theme_name, width, height):
            return
        self._key = (theme_name, width, height)
        palette = title_palette(theme_name)
        self._picture = opaque_surface((width, height))
        paint_landscape(self._picture, palette)
        paint_lamp_glow(self._picture, palette)
        paint_desk(self._picture, palette)
        self._line = paint_line(self._picture, palette)
        paint_objects(self._picture, palette)


@early_widget
class TitlePicture(Widget):
    """Fills its box with the picture.

    `has_veil` covers the left half, for menus in large text; a `playhead` lets a light run along the line.
    """

    canvas: TitleCanvas = field(repr=False)
    has_veil: bool = False
    playhead: Playhead | None = field(default=None, repr=False)

    def measure(self, context: Context, width: int) -> Size:
        """Return nothing: it takes what it is given."""
        return Size(0, 0)

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the light in the part of the picture where it can be, so that no more is drawn anew."""
        if self.playhead is None:
            return ()
        left, top, right, bottom = LINE_BOX
        region = Frame(box.w, box.h).box(left, top, right, bottom)
        light = TravellingVoice(canvas=self.canvas, playhead=self.playhead, picture=box)
        return (Slot(light, Box(box.x + region.x, box.y + region.y, region.w, region.h)),)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the picture."""
        surface.blit(self.canvas.picture(context.theme.shift, box.w, box.h), (box.x, box.y))
        if self.has_veil:
            veil = context.shapes.drawn.get(("veil", context.theme.name, box.w, box.h), lambda: _veil(context, box))
            surface.blit(veil, (box.x, box.y))

    def appearance(self) -> object:
        """Return what the drawing depends on."""
        return (type(self), self.has_veil)


@early_widget
class TravellingVoice(Widget):
    """A light that runs once along the line of a picture (placed at `picture`), from the window to the headset."""

    canvas: TitleCanvas = field(repr=False)
    playhead: Playhead = field(repr=False)
    picture: Box

    is_animated: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return nothing: it takes what it is given."""
        return Size(0, 0)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the light where the playhead stands."""
        share = self.playhead.seconds / TRAVEL_S
        if not 0 < share < 1 + _TAIL:
            return
        at = self.picture
        points = self.canvas.line(context.theme.shift, at.w, at.h)
        first, last = (round(len(points) * min(1.0, max(0.0, end))) for end in (share - _TAIL, share))
        _paint_light(context, surface, [(x + at.x, y + at.y) for x, y in points[first:last]])


def _paint_light(context: Context, surface: pygame.Surface, points: list[Point]) -> None:
    if len(points) < 2:
        return
    shine = context.colour(Role.TEXT if context.theme.shift == "night" else Role.ACCENT)
    paint_glow(surface, points[-1], context.px(26), context.colour(Role.ACCENT), 110)
    for index in range(len(points) - 1):
        under = surface.get_at((round(points[index][0]), round(points[index][1])))
        colour = mixed(under, shine, (index / len(points)) ** 1.5)
        pygame.draw.aaline(surface, colour, points[index], points[index + 1], context.px(3))


def _veil(context: Context, box: Box) -> pygame.Surface:
    """Return the ground's colour over the left half, thinning out to the right."""
    ground = pygame.Color(context.colour(Role.BG))
    strip = pygame.Surface((64, 1), pygame.SRCALPHA)
    for column in range(64):
        share = min(1.0, max(0.0, (column / 63 - 0.42) / 0.2))
        strip.set_at((column, 0), (ground.r, ground.g, ground.b, round(240 * (1 - share))))
    return pygame.transform.smoothscale(strip, (box.w, box.h))
