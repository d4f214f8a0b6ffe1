"""A screen in every window and text size that is promised."""

from __future__ import annotations

from functools import cache
from itertools import product

from game.scenes.scene import PageScene
from game.ui.clipping import Fault, clipping_faults
from game.ui.context import Context, new_context
from game.ui.metrics import Metrics

SIZES = ((1280, 720), (1920, 1080), (960, 540))
SCALES = (1.0, 1.25, 1.5, 2.0)


@cache
def context_at(metrics: Metrics) -> Context:
    """Return one context for a size of window and text: what it knows of words serves every screen."""
    return new_context(metrics, is_still=True)


def faults_at_all_sizes(scene: PageScene) -> list[tuple[tuple[int, int], float, Fault]]:
    """Return all that is clipped or overlaps, with the window and the text scale at which it is."""
    found = []
    for size, scale in product(SIZES, SCALES):
        context = context_at(Metrics(*size, scale))
        scene.adopt(context)
        scene.refresh()
        found += [(size, scale, fault) for fault in clipping_faults(scene.page.root, context)]
    return found
