"""On every screen, in every telling state and language, nothing is clipped or overlaps; drawing changes nothing."""

from collections.abc import Iterator
from itertools import product

import pygame
import pytest

from game.catalogues import ENGLISH, LANGUAGES, LONG
from game.cli.gallery import exhibits
from game.scenes.scene import PageScene
from game.ui.clipping import clipping_faults
from game.ui.metrics import Metrics
from tests.app.opening import opened
from tests.scenes.all_sizes import context_at

SIZES = ((1280, 720), (1920, 1080), (1366, 768))
SCALES = (1.0, 1.5, 2.0)
WIDE_LINES = Metrics(1280, 720, 2.0, line_spacing=1.5)


@pytest.fixture(scope="module")
def scene(request: pytest.FixtureRequest) -> Iterator[PageScene]:
    """Give the top screen of an exhibit, in a language, at rest."""
    exhibit, language = request.param
    with opened(exhibit, language) as top:
        yield top


def in_languages(*codes: str) -> pytest.MarkDecorator:
    """Walk all exhibits in each of the languages."""
    shown = [pytest.param((exhibit, code), id=f"{exhibit.name}-{code}") for code in codes for exhibit in exhibits()]
    return pytest.mark.parametrize("scene", shown, indirect=True)


@in_languages(ENGLISH)
def test_drawing_twice_paints_the_same_and_changes_no_state(scene: PageScene) -> None:
    before = scene.semantics()
    first, second = (pygame.Surface((1280, 720)) for _ in range(2))
    scene.draw(first)
    scene.draw(second)
    assert pygame.image.tobytes(first, "RGB") == pygame.image.tobytes(second, "RGB")
    assert scene.semantics() == before


@in_languages(*LANGUAGES, LONG)
def test_nothing_is_clipped_and_nothing_overlaps(scene: PageScene) -> None:
    for metrics in (*(Metrics(*size, scale) for size, scale in product(SIZES, SCALES)), WIDE_LINES):
        scene.adopt(context_at(metrics))
        scene.refresh()
        assert clipping_faults(scene.page.root, scene.page.context) == [], metrics
