from dataclasses import dataclass
from typing import ClassVar

import pygame

from game.ui.context import Context, new_context
from game.ui.geometry import Box, Size
from game.ui.intents import Activate, Cancel, Direction, Move
from game.ui.metrics import Metrics
from game.ui.page import Page
from game.ui.tokens import FRAME_S, Align
from game.ui.widget import Widget
from game.ui.widgets.button import Button
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.reply import Reply
from tests.ui.pages import click, key, middle, mouse, page_of


def keys(*labels: str) -> Column:
    return Column(tuple(Button(name.upper(), id=name, key=name) for name in labels), align=Align.START)


@dataclass(frozen=True)
class Moving(Widget):
    is_animated: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        return Size(width, 40)


def test_a_click_activates_what_is_under_it(context: Context) -> None:
    page = page_of(context, keys("a", "b"))
    assert click(page, middle(page, "b")) == (Activate("b"),)


def test_letting_go_elsewhere_takes_the_press_back(context: Context) -> None:
    page = page_of(context, keys("a", "b"))
    mouse(page, pygame.MOUSEBUTTONDOWN, middle(page, "a"))
    assert mouse(page, pygame.MOUSEBUTTONUP, middle(page, "b")) == ()


def test_a_disabled_key_does_nothing(context: Context) -> None:
    page = page_of(context, Column((Button("A", id="a", key="a", is_enabled=False),), align=Align.START))
    assert click(page, middle(page, "a")) == ()
    assert key(page, pygame.K_a, text="a") == ()


def test_enter_and_space_activate_what_has_focus(context: Context) -> None:
    page = page_of(context, keys("a", "b"))
    key(page, pygame.K_TAB)
    assert key(page, pygame.K_RETURN) == key(page, pygame.K_SPACE) == (Activate("b"),)


def test_a_shortcut_activates_and_takes_focus(context: Context) -> None:
    page = page_of(context, keys("a", "b"))
    assert key(page, pygame.K_b, text="b") == (Activate("b"),)
    assert page.focus == "b"


def test_the_top_row_gives_digits_on_a_czech_keyboard(context: Context) -> None:
    page = page_of(context, Column((Reply("Hello", id="r", key="2"),)))
    assert key(page, 283, text="ě", scancode=pygame.KSCAN_2) == (Activate("r"),)


def test_a_shortcut_with_control_held_is_not_ours(context: Context) -> None:
    page = page_of(context, keys("a"))
    assert key(page, pygame.K_a, mod=pygame.KMOD_LCTRL) == ()


def test_escape_is_cancel(context: Context) -> None:
    assert key(page_of(context, keys("a")), pygame.K_ESCAPE) == (Cancel(),)


def test_an_arrow_into_nothing_is_told_to_the_scene(context: Context) -> None:
    assert key(page_of(context, keys("a")), pygame.K_LEFT) == (Move(Direction.LEFT),)


def test_focus_stays_with_its_id_in_a_new_view(context: Context) -> None:
    page = page_of(context, keys("a", "b"))
    key(page, pygame.K_TAB)
    page.show(keys("c", "b", "a"))
    assert page.focus == "b"


def test_focus_moves_on_when_its_widget_is_gone(context: Context) -> None:
    page = page_of(context, keys("a", "b"))
    page.show(keys("c"))
    assert page.focus == "c"


def test_nothing_is_drawn_when_nothing_changed(context: Context) -> None:
    page = page_of(context, keys("a", "b"))
    page.show(keys("a", "b"))
    mouse(page, pygame.MOUSEMOTION, (1200, 700))
    page.update(10)
    assert page.damage() == ()


def test_hover_redraws_one_key_only(context: Context) -> None:
    page = page_of(context, keys("a", "b", "c"))
    mouse(page, pygame.MOUSEMOTION, middle(page, "c"))
    placed = page.placed("a")
    assert placed is not None
    assert len(page.damage()) == 1
    assert page.damage()[0].shared(placed.box).is_empty


def test_a_changed_word_redraws_its_label_only(context: Context) -> None:
    page = page_of(context, Column((Label("one"), Label("two"))))
    page.show(Column((Label("one"), Label("six"))))
    assert [box.y > 0 for box in page.damage()] == [True]


def test_a_new_size_redraws_everything(context: Context) -> None:
    page = page_of(context, Column((Label("one"),)))
    page.adopt(new_context(Metrics(1920, 1080)))
    assert page.damage() != ()


def test_a_key_pressed_by_keyboard_drops_for_a_moment(context: Context) -> None:
    page = page_of(context, keys("a"))
    key(page, pygame.K_RETURN)
    pressed = page.pressed
    page.update(0.1)
    assert (pressed, page.pressed) == ("a", "")


def test_what_moves_is_redrawn_thirty_times_a_second(context: Context) -> None:
    page = page_of(context, Column((Moving(),)))
    drawn = 0
    for _ in range(120):
        page.update(1 / 120)
        drawn += bool(page.damage())
        page.mark_shown()
    assert 28 <= drawn <= 31


def test_with_reduced_motion_nothing_moves() -> None:
    page = page_of(new_context(Metrics(), is_still=True), Column((Moving(),)))
    page.update(FRAME_S * 2)
    assert page.damage() == ()


def test_drawing_twice_changes_neither_state_nor_pixels(context: Context) -> None:
    page = page_of(context, keys("a", "b"))
    first, second = pygame.Surface((1280, 720)), pygame.Surface((1280, 720))
    before = (page.view, page.focus, page.offsets.copy(), page.damage())
    page.draw(first)
    page.draw(second)
    assert (page.view, page.focus, page.offsets, page.damage()) == before
    assert first.get_buffer().raw == second.get_buffer().raw


def test_a_dirty_frame_gives_the_same_picture_as_a_whole_one(context: Context) -> None:
    page = page_of(context, keys("a", "b"))
    screen, whole = pygame.Surface((1280, 720)), pygame.Surface((1280, 720))
    page.draw(screen)
    mouse(page, pygame.MOUSEMOTION, middle(page, "b"))
    for box in page.damage():
        screen.fill((0, 0, 0), box)
        page.draw(screen, box)
    page.draw(whole)
    assert screen.get_buffer().raw == whole.get_buffer().raw


def test_the_page_fills_its_window(context: Context) -> None:
    assert Page(context).root.box == Box(0, 0, 1280, 720)
