"""The picture by which the system shows the window among others: the lit window of the title."""

from __future__ import annotations

import sys
from typing import NamedTuple

import pygame

from game.ui.strokes import mixed
from game.ui.theme import Role, theme_named


class Grid(NamedTuple):
    """Where all lies in a square icon of `side` pixels, set by hand so that no edge falls between two pixels.

    `left` and `top` are the first pane's, `width` and `height` each pane's, `bar` is between them.
    """

    side: int
    left: int
    top: int
    width: int
    height: int
    bar: int
    radius: int


GRIDS = (
    Grid(16, 3, 2, 4, 5, 2, 3),
    Grid(32, 7, 5, 8, 10, 2, 6),
    Grid(48, 10, 7, 12, 15, 4, 9),
    Grid(64, 14, 10, 16, 20, 4, 12),
)
_SIDES = {"win32": 32, "darwin": 64}
_USUAL_SIDE = 48
"""Windows halves 32 for the frame's corner, macOS enlarges for its Dock, panels elsewhere show 48 and less."""
_OVERSAMPLE = 4
_SHADE = (0.0, 0.0, 0.25, 0.25)
"""How much of the night lies on each pane: the lamp hangs above."""


def side_for(platform: str) -> int:
    """Return the side in pixels of the icon that suits a system, named as `sys.platform` does."""
    return _SIDES.get(platform, _USUAL_SIDE)


def window_icon(side: int = side_for(sys.platform)) -> pygame.Surface:
    """Return this system's icon, or that of a side which has a grid. Without one pygame unpacks its own, for 5 ms."""
    grid = next(each for each in GRIDS if each.side == side)
    night = theme_named("night")
    icon = _wall(grid, night.colour(Role.BG))
    for index, shade in enumerate(_SHADE):
        across, down = index % 2, index // 2
        place = (grid.left + across * (grid.width + grid.bar), grid.top + down * (grid.height + grid.bar))
        icon.fill(mixed(night.colour(Role.ACCENT), night.colour(Role.BG), shade), (place, (grid.width, grid.height)))
    return icon


def _wall(grid: Grid, colour: tuple[int, int, int]) -> pygame.Surface:
    """Return the ground, its corners round and smooth."""
    large = pygame.Surface((grid.side * _OVERSAMPLE,) * 2, pygame.SRCALPHA)
    large.fill((*colour, 0))
    pygame.draw.rect(large, colour, large.get_rect(), border_radius=grid.radius * _OVERSAMPLE)
    return pygame.transform.smoothscale(large, (grid.side, grid.side))
