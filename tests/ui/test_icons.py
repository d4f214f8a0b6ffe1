import pygame
import pytest

from game.errors import FirstlineError
from game.ui.icons import draw_icon, icon_names

INK = pygame.Color("#F3ECDD")


def drawn(name: str, side: int = 48) -> pygame.Surface:
    surface = pygame.Surface((side, side), pygame.SRCALPHA)
    draw_icon(surface, name, surface.get_rect(), INK)
    return surface


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_leaves_ink_and_leaves_room(name: str) -> None:
    covered = pygame.mask.from_surface(drawn(name)).count() / 48**2
    assert 0.03 < covered < 0.8


@pytest.mark.parametrize("name", icon_names())
def test_no_icon_touches_the_edge_of_its_box(name: str) -> None:
    ink = pygame.mask.from_surface(drawn(name), threshold=200).get_bounding_rects()
    assert pygame.Rect(0, 0, 48, 48).contains(ink[0].unionall(ink[1:]))
    assert ink[0].unionall(ink[1:]).width < 48


def test_edges_are_smooth() -> None:
    icon = drawn("ring")
    alphas = {icon.get_at((x, y)).a for x in range(48) for y in range(48)}
    assert len(alphas) > 10


def test_smooth_edges_keep_the_hue_of_the_ink() -> None:
    icon = drawn("star")
    edge = next(icon.get_at((x, 20)) for x in range(48) if icon.get_at((x, 20)).a)
    assert (edge.r, edge.g, edge.b) == (INK.r, INK.g, INK.b)


def test_an_icon_is_centred_in_a_wide_rectangle() -> None:
    surface = pygame.Surface((200, 40), pygame.SRCALPHA)
    draw_icon(surface, "plus", surface.get_rect(), INK)
    assert surface.get_at((100, 20)).a == 255


def test_an_unknown_icon_is_refused_with_the_names_that_exist() -> None:
    with pytest.raises(FirstlineError, match="hang_up"):
        drawn("hangup")
