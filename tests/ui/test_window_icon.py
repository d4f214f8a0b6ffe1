import pygame
import pytest

from game.ui.theme import contrast
from game.ui.window_icon import GRIDS, side_for, window_icon

SIDES = [grid.side for grid in GRIDS]


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux", "freebsd14"])
def test_each_system_gets_a_size_that_is_drawn(platform: str) -> None:
    assert side_for(platform) in SIDES


@pytest.mark.parametrize("side", SIDES)
def test_each_size_is_a_window_of_four_panes_in_its_middle(side: int) -> None:
    icon = window_icon(side)
    wall = icon.get_at((side // 2, side // 2))
    lit = pygame.mask.from_threshold(icon, wall, (8, 8, 8, 255))
    lit.invert()
    panes = [box for box in lit.get_bounding_rects() if box.w >= side // 4]
    assert len(panes) == 4
    whole = panes[0].unionall(panes[1:])
    assert (whole.left + whole.right, whole.top + whole.bottom) == (side, side)


@pytest.mark.parametrize("side", SIDES)
def test_the_panes_shine_before_the_wall(side: int) -> None:
    icon = window_icon(side)
    wall, pane = icon.get_at((side // 2, side // 2)), icon.get_at((side // 3, side // 3))
    assert contrast((pane.r, pane.g, pane.b), (wall.r, wall.g, wall.b)) >= 3


@pytest.mark.parametrize("side", SIDES)
def test_its_corners_are_clear(side: int) -> None:
    assert window_icon(side).get_at((0, 0)).a < 64
