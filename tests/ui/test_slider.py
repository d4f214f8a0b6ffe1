"""A slider: moved by arrows and mouse, read out with its value."""

from __future__ import annotations

import pygame
import pytest

from game.ui.context import Context
from game.ui.intents import Slid
from game.ui.page import Page
from game.ui.widgets.column import Column
from game.ui.widgets.slider import Slider
from tests.ui.pages import click, key, middle, mouse, page_of


def page_with(context: Context, value: int) -> Page:
    return page_of(context, Column((Slider("Voices", value, id="voices"), Slider("Keys", 50, id="keys"))))


@pytest.mark.parametrize(("arrow", "value"), [(pygame.K_LEFT, 45), (pygame.K_RIGHT, 55)])
def test_an_arrow_moves_it_by_a_step(context: Context, arrow: int, value: int) -> None:
    assert key(page_with(context, 50), arrow) == (Slid("voices", value),)


@pytest.mark.parametrize(("arrow", "value"), [(pygame.K_LEFT, 0), (pygame.K_RIGHT, 100)])
def test_at_its_end_it_stays_and_focus_with_it(context: Context, arrow: int, value: int) -> None:
    page = page_with(context, value)
    assert (key(page, arrow), page.focus) == ((), "voices")


def test_up_and_down_leave_it(context: Context) -> None:
    page = page_with(context, 50)
    assert (key(page, pygame.K_DOWN), page.focus) == ((), "keys")


def test_a_value_between_two_steps_goes_on_from_where_it_is(context: Context) -> None:
    assert Slider("Voices", 98).moved(1) == 100
    assert Slider("Voices", 3).moved(-1) == 0


def test_a_click_brings_it_there_and_activates_nothing(context: Context) -> None:
    page = page_with(context, 80)
    assert click(page, middle(page, "voices")) == (Slid("voices", 50),)
    assert page.focus == "voices"


def test_it_follows_the_mouse_until_the_button_is_let_go_of(context: Context) -> None:
    page = page_with(context, 50)
    x, y = middle(page, "voices")
    assert mouse(page, pygame.MOUSEBUTTONDOWN, (x, y)) == ()
    assert mouse(page, pygame.MOUSEMOTION, (x // 2, y + 300)) == (Slid("voices", 25),)
    assert mouse(page, pygame.MOUSEMOTION, (-50, y)) == (Slid("voices", 0),)
    assert mouse(page, pygame.MOUSEBUTTONUP, (x, y)) == ()
    assert mouse(page, pygame.MOUSEMOTION, (x // 2, y)) == ()


def test_it_reads_as_a_slider_with_its_value(context: Context) -> None:
    node = next(node for node in page_with(context, 35).semantics().walk() if node.id == "voices")
    assert (node.kind, node.name, node.value) == ("slider", "Voices", "35 %")
