"""Whoever hears every screen hears names, never a blank, and nothing twice in a row."""

from itertools import pairwise

import pytest

from game.cli.gallery import Exhibit
from game.ui.context import new_context
from game.ui.metrics import Metrics
from game.ui.speech.changes import changes, focus_of
from game.ui.speech.whole import whole
from tests.app.opening import opened
from tests.app.screens import one_of_each_screen

every_exhibit = pytest.mark.parametrize("exhibit", one_of_each_screen(), ids=lambda exhibit: exhibit.name)


@every_exhibit
def test_all_that_takes_focus_has_a_name_and_is_read(exhibit: Exhibit) -> None:
    with opened(exhibit) as scene:
        for scale in (1.0, 2.0):
            scene.adopt(new_context(Metrics(1280, 720, scale), is_still=True))
            scene.refresh()
            names = {node.id: node.name for node in scene.semantics().walk() if node.id}
            for stop in scene.page.stops:
                scene.page.focus_on(stop.widget.id)
                name = " ".join(names[stop.widget.id].split())
                assert name
                assert [each.text.startswith(name) for each in focus_of(scene.semantics())] == [True]


@every_exhibit
def test_nothing_is_blank_and_nothing_is_said_twice_in_a_row(exhibit: Exhibit) -> None:
    with opened(exhibit) as scene:
        tree = scene.semantics()
        for said in (whole(tree), changes(None, tree).said):
            texts = [each.text for each in said]
            assert all(text.strip() for text in texts)
            assert [a for a, b in pairwise(texts) if a == b] == []
        assert changes(tree, tree).said == ()
