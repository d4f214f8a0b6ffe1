"""What is broader than its viewport scrolls sideways: by wheel, by its bar, and to whatever has focus."""

from __future__ import annotations

import pygame
import pytest

from game.ui.context import Context
from game.ui.intents import Scroll as Scrolled
from game.ui.layout import Placed
from game.ui.page import Page
from game.ui.widget import Widget
from game.ui.widgets.button import Button
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.scrollbar import Scrollbar
from game.ui.widgets.sized import Sized
from tests.ui.pages import mouse, page_of


def broad(count: int = 20) -> Widget:
    keys = tuple(Sized(Button(f"Key {i}", id=f"k{i}"), width=200) for i in range(count))
    return Scroll(Sized(Row(keys), width=200 * count), id="s", scrolls_sideways=True)


@pytest.fixture
def page(context: Context) -> Page:
    return page_of(context, broad())


def bar(page: Page) -> Placed:
    return next(p for p in page.root.walk() if isinstance(p.widget, Scrollbar) and p.widget.is_flat)


def viewport(page: Page) -> Placed:
    placed = page.placed("s")
    assert placed is not None
    return placed


def test_focus_is_brought_into_view_sideways(page: Page) -> None:
    for number in (19, 3):
        page.focus_on(f"k{number}")
        placed = page.placed(f"k{number}")
        assert placed is not None
        assert placed.visible == placed.box


def test_a_tilted_wheel_scrolls_sideways_up_to_the_ends(page: Page) -> None:
    mouse(page, pygame.MOUSEMOTION, (600, 300))
    tilt = pygame.event.Event(pygame.MOUSEWHEEL, x=1, y=0, precise_x=1.0, precise_y=0.0)
    assert page.handle(tilt) == (Scrolled("s>", 56),)
    back = pygame.event.Event(pygame.MOUSEWHEEL, x=-2, y=0, precise_x=-2.0, precise_y=0.0)
    assert page.handle(back) == (Scrolled("s>", 0),)
    assert page.handle(back) == ()


def test_the_bar_below_is_dragged_from_end_to_end(page: Page) -> None:
    track = bar(page)
    mouse(page, pygame.MOUSEBUTTONDOWN, (track.box.x + 4, track.box.centre[1]))
    mouse(page, pygame.MOUSEMOTION, (2000, 0))
    assert viewport(page).shift == viewport(page).shift_max > 0
    mouse(page, pygame.MOUSEMOTION, (0, 0))
    assert viewport(page).shift == 0


def test_a_press_on_the_track_brings_the_thumb_there(page: Page) -> None:
    track = bar(page)
    mouse(page, pygame.MOUSEBUTTONDOWN, (track.box.right - 2, track.box.centre[1]))
    assert viewport(page).shift == viewport(page).shift_max


def test_the_two_bars_keep_clear_of_each_other_and_of_the_last_of_it(context: Context) -> None:
    graph = Sized(Button("Corner", id="corner"), width=3000, height=2000)
    page = page_of(context, Scroll(graph, id="s", scrolls_sideways=True))
    below, beside = (p.box for p in page.root.walk() if isinstance(p.widget, Scrollbar))
    assert below.shared(beside).is_empty
    assert (viewport(page).shift_max, viewport(page).scroll_max) == (3000 + 20 - 1280, 2000 + 20 - 720)


def test_what_fits_has_no_bar_below(context: Context) -> None:
    page = page_of(context, broad(count=3))
    assert [p for p in page.root.walk() if isinstance(p.widget, Scrollbar)] == []


def test_where_nothing_scrolls_sideways_no_offset_is_kept(context: Context) -> None:
    page = page_of(context, Scroll(Button("One", id="one"), id="s"))
    assert set(page.offsets) == {"s"}
