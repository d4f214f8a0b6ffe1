import pygame
import pytest

from game.ui.persona_shapes import draw_persona_shape, persona_outline

PERSONAS = ("anxious", "aggressive", "confused", "expert", "lonely", "silent")
INK = pygame.Color("#58CFC5")


def silhouette(persona: str) -> pygame.Mask:
    surface = pygame.Surface((60, 60), pygame.SRCALPHA)
    draw_persona_shape(surface, persona, surface.get_rect(), INK)
    return pygame.mask.from_surface(surface)


@pytest.mark.parametrize("persona", PERSONAS)
def test_a_shape_stays_inside_its_box(persona: str) -> None:
    assert all(abs(x) <= 1.06 and abs(y) <= 1.06 for x, y in persona_outline(persona))


@pytest.mark.parametrize("persona", PERSONAS)
@pytest.mark.parametrize("other", PERSONAS)
def test_two_personas_can_be_told_apart_by_shape_alone(persona: str, other: str) -> None:
    mine, theirs = silhouette(persona), silhouette(other)
    shared = mine.overlap_area(theirs, (0, 0))
    alike = shared / (mine.count() + theirs.count() - shared)
    assert (alike == 1) if persona == other else (alike < 0.9)


def test_the_aggressive_triangle_points_down() -> None:
    shape = silhouette("aggressive")
    width_at = {y: sum(shape.get_at((x, y)) for x in range(60)) for y in (15, 45)}
    assert width_at[15] > width_at[45]


def test_an_unknown_persona_is_a_circle() -> None:
    assert persona_outline("somebody") == persona_outline("anxious")
