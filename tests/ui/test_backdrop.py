from itertools import pairwise

import pygame
import pytest

from game.ui.context import Context, new_context
from game.ui.geometry import Box
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.widget import REST
from game.ui.widgets.backdrop import Backdrop


def draw_halves(context: Context) -> pygame.Surface:
    """Draw one frame of two grounds side by side, as the call has them."""
    width, height = context.metrics.width, context.metrics.height
    window = pygame.Surface((width, height))
    middle = round(width * 0.8)
    Backdrop(x=0.78, y=0.55, reach=0.7).draw(context, window, Box(0, 0, middle, height), REST)
    Backdrop(Role.SURFACE, x=0.75, y=0.0, reach=0.6).draw(context, window, Box(middle, 0, width - middle, height), REST)
    return window


@pytest.mark.parametrize("size", [(960, 540), (1280, 720), (2560, 1440)])
def test_two_grounds_are_painted_once_and_kept_from_frame_to_frame(size: tuple[int, int]) -> None:
    context = new_context(Metrics(*size))
    for _ in range(3):
        draw_halves(context)
    assert len(context.shapes.grounds) == 2


def test_a_ground_is_lit_around_its_light_and_flat_far_from_it(context: Context) -> None:
    window = pygame.Surface((1280, 720))
    Backdrop(x=0.5, y=0.5, reach=0.2).draw(context, window, Box(0, 0, 1280, 720), REST)
    assert window.get_at((640, 360))[:3] == context.colour(Role.GLOW)
    assert window.get_at((5, 5))[:3] == context.colour(Role.BG)


def test_no_two_neighbouring_shades_of_a_ground_differ_by_more_than_a_step(context: Context) -> None:
    window = pygame.Surface((1280, 720))
    Backdrop().draw(context, window, Box(0, 0, 1280, 720), REST)
    row = [window.get_at((x, 200))[:3] for x in range(1280)]
    assert all(abs(a - b) <= 1 for near, far in pairwise(row) for a, b in zip(near, far, strict=True))
