"""Whoever hears every screen hears names, never a blank, and nothing twice in a row."""

from itertools import pairwise

import pytest

from game.cli.gallery import Exhibit, exhibits
from game.ui.speech.changes import changes, focus_of
from game.ui.speech.whole import whole
from game.ui.widget import ACTIVE_KINDS
from tests.app.test_every_screen_fits import opened

every_exhibit = pytest.mark.parametrize("exhibit", exhibits(), ids=lambda exhibit: exhibit.name)


@every_exhibit
def test_all_that_takes_focus_has_a_name_and_a_kind_and_is_read(exhibit: Exhibit) -> None:
    with opened(exhibit) as scene:
        named = {node.id: node for node in scene.semantics().walk() if node.kind in ACTIVE_KINDS and node.name.strip()}
        for stop in (stop for stop in scene.page.stops if not stop.widget.is_viewport):
            assert stop.widget.id in named
            scene.page.focus_on(stop.widget.id)
            heard = focus_of(scene.semantics())
            assert len(heard) == 1
            assert heard[0].text.startswith(" ".join(named[stop.widget.id].name.split())[:20])


@every_exhibit
def test_nothing_is_blank_and_nothing_is_said_twice_in_a_row(exhibit: Exhibit) -> None:
    with opened(exhibit) as scene:
        tree = scene.semantics()
        for said in (whole(tree), changes(None, tree).said):
            texts = [each.text for each in said]
            assert all(text.strip() for text in texts)
            assert [a for a, b in pairwise(texts) if a == b] == []
        assert changes(tree, tree).said == ()
