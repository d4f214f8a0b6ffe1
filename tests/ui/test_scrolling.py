import pygame

from game.ui.context import Context
from game.ui.intents import Scroll as Scrolled
from game.ui.page import Page
from game.ui.widget import Widget
from game.ui.widgets.button import Button
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.scrollbar import Scrollbar
from game.ui.widgets.transcript import Transcript, TranscriptLine
from tests.ui.pages import key, middle, mouse, page_of


def buttons(count: int) -> Widget:
    return Scroll(Column(tuple(Button(f"Key {i}", id=f"k{i}") for i in range(count))), id="s")


def said(count: int) -> Widget:
    lines = tuple(TranscriptLine("Karel", f"Line {i}") for i in range(count))
    return Scroll(Transcript(lines), id="log", sticks_to_end=True)


def wheel(page: Page, notches: int) -> tuple[object, ...]:
    return page.handle(pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=notches, precise_y=float(notches)))


def bar(page: Page) -> tuple[int, int]:
    placed = next(p for p in page.root.walk() if isinstance(p.widget, Scrollbar))
    return placed.box.x + 2, placed.box.bottom - 2


def test_the_wheel_scrolls_what_is_under_the_mouse(context: Context) -> None:
    page = page_of(context, buttons(40))
    mouse(page, pygame.MOUSEMOTION, (600, 300))
    assert wheel(page, -1) == (Scrolled("s", 56),)


def test_the_wheel_stops_at_the_ends(context: Context) -> None:
    page = page_of(context, buttons(40))
    mouse(page, pygame.MOUSEMOTION, (600, 300))
    assert wheel(page, 1) == ()


def test_focus_is_scrolled_into_view(context: Context) -> None:
    page = page_of(context, buttons(40))
    for _ in range(30):
        key(page, pygame.K_TAB)
    placed = page.placed("k30")
    assert placed is not None
    assert placed.visible == placed.box


def test_end_and_home_go_to_the_ends(context: Context) -> None:
    page = page_of(context, buttons(40))
    key(page, pygame.K_END)
    at_end = page.offsets["s"]
    key(page, pygame.K_HOME)
    assert (at_end, page.offsets["s"]) == (page.root.scroll_max, 0)


def test_page_down_leaves_some_of_the_page_in_view(context: Context) -> None:
    page = page_of(context, buttons(80))
    key(page, pygame.K_PAGEDOWN)
    assert 0 < page.offsets["s"] < page.root.box.h


def test_arrows_scroll_text_that_holds_nothing_to_press(context: Context) -> None:
    page = page_of(context, Scroll(Label("words " * 5000), id="s"))
    key(page, pygame.K_DOWN)
    assert page.offsets["s"] == 56


def test_the_bar_can_be_dragged_to_the_end(context: Context) -> None:
    page = page_of(context, buttons(40))
    mouse(page, pygame.MOUSEBUTTONDOWN, bar(page))
    mouse(page, pygame.MOUSEMOTION, (1278, 2000))
    mouse(page, pygame.MOUSEBUTTONUP, (1278, 2000))
    assert page.offsets["s"] == page.root.scroll_max


def test_what_sticks_to_the_end_follows_new_lines(context: Context) -> None:
    page = page_of(context, said(100))
    page.show(said(140))
    assert page.offsets["log"] == page.root.scroll_max


def test_what_was_scrolled_back_stays_where_it_is(context: Context) -> None:
    page = page_of(context, said(100))
    page.scroll_to("log", 50)
    page.show(said(140))
    assert page.offsets["log"] == 50


def test_a_covered_part_of_a_key_can_not_be_clicked(context: Context) -> None:
    page = page_of(context, Column((Label("Title"), Scroll(buttons(40), id="outer", grow=1))))
    assert middle(page, "k0")[1] > 0
    hidden = page.placed("k39")
    assert hidden is not None
    assert hidden.visible.is_empty
