from itertools import pairwise

import pygame
import pytest

from game.ui.persona_shapes import draw_persona_shape, persona_outline
from tests.ui.personas import DRAWN

INK = pygame.Color("#58CFC5")
SMALL, LARGE = 16, 60


def silhouette(persona: str, side: int = LARGE) -> pygame.Mask:
    surface = pygame.Surface((side, side), pygame.SRCALPHA)
    draw_persona_shape(surface, persona, surface.get_rect(), INK)
    return pygame.mask.from_surface(surface)


@pytest.mark.parametrize("persona", DRAWN)
def test_a_shape_stays_inside_its_box(persona: str) -> None:
    assert all(abs(x) <= 1.06 and abs(y) <= 1.06 for x, y in persona_outline(persona))


@pytest.mark.parametrize("side", [SMALL, LARGE])
@pytest.mark.parametrize("persona", DRAWN)
@pytest.mark.parametrize("other", DRAWN)
def test_two_personas_can_be_told_apart_by_shape_alone(persona: str, other: str, side: int) -> None:
    mine, theirs = silhouette(persona, side), silhouette(other, side)
    shared = mine.overlap_area(theirs, (0, 0))
    alike = shared / (mine.count() + theirs.count() - shared)
    assert (alike == 1) if persona == other else (alike < 0.9)


def test_the_aggressive_triangle_points_down() -> None:
    shape = silhouette("aggressive")
    width_at = {y: sum(shape.get_at((x, y)) for x in range(60)) for y in (15, 45)}
    assert width_at[15] > width_at[45]


@pytest.mark.parametrize(("persona", "y", "dark"), [("repeat_caller", 14, 3), ("out_of_scope", 1, 1)])
def test_the_torn_page_keeps_three_teeth_and_the_blossom_its_petal_at_sixteen_pixels(
    persona: str, y: int, dark: int
) -> None:
    shape = silhouette(persona, SMALL)
    row = [shape.get_at((x, y)) for x in range(SMALL)]
    assert sum(now > before for before, now in pairwise([0, *row])) == dark


def test_the_bow_tie_is_narrowest_at_its_knot() -> None:
    shape = silhouette("social_engineer", SMALL)
    height_at = [sum(shape.get_at((x, y)) for y in range(SMALL)) for x in (2, 8, 13)]
    assert height_at[1] < 0.8 * min(height_at[0], height_at[2])


def test_the_price_tag_keeps_its_hole_at_sixteen_pixels() -> None:
    surface = pygame.Surface((SMALL, SMALL), pygame.SRCALPHA)
    draw_persona_shape(surface, "haggler", surface.get_rect(), INK)
    rim, hole, body = (surface.get_at(at).a for at in [(4, 6), (4, 4), (9, 9)])
    assert hole < 0.4 * min(rim, body)


def test_the_leaf_leans_and_stands_on_a_thin_stem() -> None:
    shape = silhouette("elderly", SMALL)
    width_at = [sum(shape.get_at((x, y)) for x in range(SMALL)) for y in range(SMALL)]
    assert width_at[14] <= 2
    assert width_at[6] >= 7
    assert shape.get_at((12, 2))
    assert not shape.get_at((3, 2))


def test_an_unknown_persona_is_a_circle() -> None:
    assert persona_outline("somebody") == persona_outline("anxious")
