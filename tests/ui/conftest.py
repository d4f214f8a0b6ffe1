"""A context to measure and draw with, without a window."""

from __future__ import annotations

from collections.abc import Iterator

import pygame
import pytest

from game.ui.context import Context, new_context
from game.ui.metrics import Metrics


@pytest.fixture(scope="session", autouse=True)
def _fonts() -> Iterator[None]:
    pygame.font.init()
    yield
    pygame.font.quit()


@pytest.fixture
def context() -> Context:
    return new_context(Metrics())
