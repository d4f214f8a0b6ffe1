"""Smooth shapes: drawn large, scaled down once, kept in a bounded cache."""

from __future__ import annotations

from collections.abc import Callable, Hashable

import pygame

from game.ui.cache import SurfaceCache
from game.ui.geometry import Box
from game.ui.pixels import clear_surface
from game.ui.theme import Colour

OVERSAMPLE = 4


class Shapes:
    """Paints smooth shapes on surfaces; keeps at most `limit_bytes` of drawn pixels, and as much of grounds and faces.

    Grounds, as large as the window or the half of it that they fill, would crowd all else out of one cache; and a board
    full of faces, each dear to paint, would be crowded out by what lies around them. Faces between two poses have a
    quarter more: room for one or two.
    """

    def __init__(
        self, limit_bytes: int = 4_000_000, ground_bytes: int = 4_000_000, face_bytes: int = 4_000_000
    ) -> None:
        self.drawn = SurfaceCache(limit_bytes)
        self.faces = SurfaceCache(face_bytes)
        self.passing_faces = SurfaceCache(face_bytes // 4)
        self.grounds = SurfaceCache(ground_bytes)

    def round_rect(
        self,
        surface: pygame.Surface,
        box: Box,
        radius: int,
        *,
        fill: Colour | None = None,
        edge: Colour | None = None,
        edge_px: int = 1,
    ) -> None:
        """Paint a rounded rectangle with an optional outline inside its box."""
        if box.is_empty or (fill is None and edge is None):
            return
        radius = max(0, min(radius, box.w // 2, box.h // 2))
        edge_px = edge_px if edge is not None else 0
        side = max(radius, edge_px)
        if side == 0 or box.w < 2 * side or box.h < 2 * side:
            surface.fill(fill or edge or (0, 0, 0), box)
            return
        key = ("round", radius, fill, edge, edge_px)
        tile = self.drawn.get(key, lambda: _corner_tile(side, radius, fill, edge, edge_px))
        self._corners(surface, box, tile, side)
        _sides(surface, box, side, (fill, edge), edge_px)

    def _corners(self, surface: pygame.Surface, box: Box, tile: pygame.Surface, side: int) -> None:
        right, bottom = box.right - side, box.bottom - side
        surface.blit(tile, (box.x, box.y), (0, 0, side, side))
        surface.blit(tile, (right, box.y), (side, 0, side, side))
        surface.blit(tile, (box.x, bottom), (0, side, side, side))
        surface.blit(tile, (right, bottom), (side, side, side, side))

    def circle(
        self,
        surface: pygame.Surface,
        centre: tuple[int, int],
        radius: int,
        *,
        fill: Colour | None = None,
        edge: Colour | None = None,
        edge_px: int = 1,
    ) -> None:
        """Paint a circle of a radius in pixels."""
        box = Box(centre[0] - radius, centre[1] - radius, 2 * radius, 2 * radius)
        self.round_rect(surface, box, radius, fill=fill, edge=edge, edge_px=edge_px)

    def picture(
        self,
        surface: pygame.Surface,
        box: Box,
        key: Hashable,
        colour: Colour,
        draw: Callable[[pygame.Surface, int], None],
    ) -> None:
        """Paint what `draw` puts on a clear surface of OVERSAMPLE times the box's size, smoothed, once per key.

        `draw` receives the large surface and the factor; `colour` tints the smoothed edges.
        """
        if not box.is_empty:
            made = self.drawn.get((key, box.w, box.h, colour), lambda: smooth(box.w, box.h, colour, draw))
            surface.blit(made, (box.x, box.y))


def smooth(w: int, h: int, colour: Colour, draw: Callable[[pygame.Surface, int], None]) -> pygame.Surface:
    """Return a surface of w × h pixels with alpha, drawn at OVERSAMPLE times the size and scaled down."""
    large = clear_surface((w * OVERSAMPLE, h * OVERSAMPLE))
    large.fill((*colour, 0))
    draw(large, OVERSAMPLE)
    return pygame.transform.smoothscale(large, (w, h), clear_surface((w, h)))


def _corner_tile(side: int, radius: int, fill: Colour | None, edge: Colour | None, edge_px: int) -> pygame.Surface:
    """Return a rounded square of 2 × side, whose quarters are the four corners."""

    def draw(large: pygame.Surface, times: int) -> None:
        span = 2 * side * times
        if edge is not None:
            pygame.draw.rect(large, edge, (0, 0, span, span), border_radius=radius * times)
        inner = pygame.Rect(0, 0, span, span).inflate(-2 * edge_px * times, -2 * edge_px * times)
        inner_radius = max(0, radius - edge_px) * times
        pygame.draw.rect(large, fill or (*(edge or (0, 0, 0)), 0), inner, border_radius=inner_radius)

    return smooth(2 * side, 2 * side, edge or fill or (0, 0, 0), draw)


def _sides(
    surface: pygame.Surface, box: Box, side: int, colours: tuple[Colour | None, Colour | None], edge_px: int
) -> None:
    """Fill what lies between the corners, in the colours of fill and edge."""
    fill, edge = colours
    if fill is not None:
        surface.fill(fill, box.inset(side, edge_px, side, edge_px))
        surface.fill(fill, box.inset(edge_px, side, edge_px, side))
    if edge is not None:
        surface.fill(edge, (box.x + side, box.y, box.w - 2 * side, edge_px))
        surface.fill(edge, (box.x + side, box.bottom - edge_px, box.w - 2 * side, edge_px))
        surface.fill(edge, (box.x, box.y + side, edge_px, box.h - 2 * side))
        surface.fill(edge, (box.right - edge_px, box.y + side, edge_px, box.h - 2 * side))
