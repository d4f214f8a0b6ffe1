from pathlib import Path

import pygame

from game.app import WindowSettings
from game.scenes.routes import Confirm, Message, Specimen
from game.ui.clipping import clipping_faults
from game.ui.tokens import FADE_S
from tests.pilot import Pilot

STILL = WindowSettings(is_still=True)


def test_control_and_plus_make_all_text_larger() -> None:
    with Pilot(Specimen()) as pilot:
        before = pilot.find("Night shift").box.h
        pilot.press("ctrl+=")
        assert pilot.find("Night shift").box.h > before


def test_text_grows_to_200_percent_and_no_further() -> None:
    with Pilot(Specimen()) as pilot:
        for _ in range(9):
            pilot.press("ctrl+=")
        assert pilot.app.ports.preferences.now.text_scale == 2.0


def test_control_and_0_bring_the_text_back() -> None:
    with Pilot(Specimen(), WindowSettings(text_scale=1.75, is_still=True)) as pilot:
        pilot.press("ctrl+0")
        assert pilot.app.ports.preferences.now.text_scale == 1.0


def test_a_resized_window_is_laid_out_anew() -> None:
    with Pilot(Specimen()) as pilot:
        pilot.resize(1600, 900)
        assert pilot.semantics().box == (0, 0, 1600, 900)


def test_a_window_is_never_too_small_for_its_screens() -> None:
    with Pilot(Specimen()) as pilot:
        pilot.resize(400, 300)
        assert pilot.app.window.get_size() == (960, 540)


def test_the_close_button_closes_the_game() -> None:
    with Pilot(Specimen()) as pilot:
        pilot.close_window()
        assert not pilot.is_open


def test_escape_leads_out_of_the_last_screen() -> None:
    with Pilot(Specimen()) as pilot:
        pilot.press("escape")
        assert not pilot.is_open


def test_a_message_is_left_with_its_key() -> None:
    with Pilot(Message("The disk is full", "Free some space.")) as pilot:
        seen = pilot.see("Free some space.")
        pilot.press("return")
        assert seen
        assert not pilot.is_open


def test_focus_is_where_it_was_after_a_question() -> None:
    with Pilot(Specimen()) as pilot:
        pilot.click("hang_up")
        pilot.press("escape")
        assert pilot.focus == "hang_up"


def test_everything_can_be_reached_by_tab() -> None:
    with Pilot(Specimen()) as pilot:
        wanted = {stop.widget.id for stop in pilot.app.stack.top.page.stops}  # type: ignore[union-attr]
        reached = set()
        for _ in range(len(wanted)):
            reached.add(pilot.focus)
            pilot.press("tab")
        assert reached == wanted


def test_a_name_is_typed_letter_by_letter() -> None:
    with Pilot(Specimen()) as pilot:
        pilot.click("field")
        pilot.press("end")
        pilot.write(" ml.")
        assert pilot.find("field").value == "Jana Malá ml."


def test_a_toggle_follows_mouse_and_keyboard() -> None:
    with Pilot(Specimen()) as pilot:
        pilot.click("tick")
        off = pilot.find("tick").states
        pilot.press("space")
        assert "checked" not in off
        assert "checked" in pilot.find("tick").states


def test_an_idle_screen_draws_nothing() -> None:
    with Pilot(Specimen()) as pilot:
        pilot.step(3)
        assert pilot.app.stack.top is not None
        assert not pilot.app.stack.top.needs_redraw


def test_the_next_screen_fades_in_and_stands_alone_after_it() -> None:
    with Pilot(Specimen(), WindowSettings(is_still=False)) as pilot:
        pilot.wait(FADE_S * 2)
        before = pilot.app.window.copy()
        pilot.app.stack.draw(before, pilot.semantics().box)
        assert before.get_buffer().raw == pilot.app.window.get_buffer().raw


def test_a_question_dims_the_screen_it_lies_on() -> None:
    with Pilot(Specimen()) as pilot:
        bright = pilot.app.window.get_at((10, 10))
        pilot.press("x")
        assert isinstance(pilot.route, Confirm)
        assert sum(pilot.app.window.get_at((10, 10))[:3]) < sum(bright[:3])


def test_nothing_of_the_components_is_cut_at_any_scale() -> None:
    for scale in (1.0, 1.5, 2.0):
        with Pilot(Specimen(), WindowSettings(1280, 720, scale, is_still=True)) as pilot:
            page = pilot.app.stack.top.page  # type: ignore[union-attr]
            assert clipping_faults(page.root, page.context) == []


def test_a_screenshot_is_a_picture_of_the_window(tmp_path: Path) -> None:
    with Pilot(Specimen()) as pilot:
        pilot.screenshot(tmp_path / "shot.png")
        assert pygame.image.load(tmp_path / "shot.png").get_size() == (1280, 720)
