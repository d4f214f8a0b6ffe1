import pygame
import pytest

from game.ui.context import Context
from game.ui.intents import Activate, Cancel, Composing, Intent, TextEntered
from game.ui.page import Page
from game.ui.widgets.button import Button
from game.ui.widgets.column import Column
from game.ui.widgets.text_field import TextField
from tests.ui.pages import click, key, page_of


@pytest.fixture
def page(context: Context) -> Page:
    return page_of(context, field("Jana"))


def field(value: str) -> Column:
    return Column((TextField(value, "Your name", id="name", limit=20), Button("Quit", id="quit", key="q")))


def write(page: Page, text: str) -> tuple[Intent, ...]:
    return page.handle(pygame.event.Event(pygame.TEXTINPUT, text=text))


def compose(page: Page, text: str) -> tuple[Intent, ...]:
    return page.handle(pygame.event.Event(pygame.TEXTEDITING, text=text, start=0, length=0))


def test_what_is_typed_comes_as_the_whole_text(page: Page) -> None:
    assert write(page, "!") == (TextEntered("name", "Jana!"),)


def test_a_shortcut_is_a_letter_while_a_field_has_focus(page: Page) -> None:
    assert key(page, pygame.K_q, text="q") == ()


def test_space_is_a_letter_while_a_field_has_focus(page: Page) -> None:
    assert key(page, pygame.K_SPACE, text=" ") == ()


def test_arrows_move_the_caret(page: Page) -> None:
    key(page, pygame.K_LEFT)
    assert write(page, "n") == (TextEntered("name", "Janna"),)


def test_enter_activates_the_field(page: Page) -> None:
    assert key(page, pygame.K_RETURN) == (Activate("name"),)


def test_tab_leaves_the_field(page: Page) -> None:
    key(page, pygame.K_TAB)
    assert page.focus == "quit"
    assert page.text_input_box is None


def test_text_is_pasted_over_the_selection(page: Page) -> None:
    page.clipboard.copy("Eva\nMalá")
    key(page, pygame.K_a, mod=pygame.KMOD_LCTRL)
    assert key(page, pygame.K_v, mod=pygame.KMOD_LCTRL) == (TextEntered("name", "Eva Malá"),)


def test_cut_text_goes_to_the_clipboard(page: Page) -> None:
    key(page, pygame.K_a, mod=pygame.KMOD_LCTRL)
    assert key(page, pygame.K_x, mod=pygame.KMOD_LCTRL) == (TextEntered("name", ""),)
    assert page.clipboard.paste() == "Jana"


def test_what_is_composed_is_shown_and_not_yet_entered(page: Page) -> None:
    assert compose(page, "日本") == (Composing("name", "日本"),)
    assert page.editing.composing == "日本"


def test_escape_while_composing_reaches_the_field_alone(page: Page) -> None:
    compose(page, "日本")
    assert key(page, pygame.K_ESCAPE) == (Composing("name", ""),)
    assert key(page, pygame.K_ESCAPE) == (Cancel(),)


def test_enter_while_composing_is_the_input_methods(page: Page) -> None:
    compose(page, "日本")
    assert key(page, pygame.K_RETURN) == ()


def test_composed_text_goes_in_when_it_is_done(page: Page) -> None:
    compose(page, "日本")
    assert write(page, "日本") == (TextEntered("name", "Jana日本"),)
    assert page.editing.composing == ""


def test_a_click_puts_the_caret_where_it_is(page: Page) -> None:
    placed = page.placed("name")
    assert placed is not None
    click(page, (placed.box.x + 2, placed.box.centre[1]))
    assert page.editing.caret == 0


def test_a_long_value_wraps_instead_of_being_cut(context: Context) -> None:
    one = TextField("Jana", "Name").measure(context, 200).h
    assert TextField("Jana " * 30, "Name").measure(context, 200).h > 2 * one
