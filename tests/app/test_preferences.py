"""What somebody prefers: in force in every window, on the first frame, for as long as they are on the line."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.app import WindowSettings
from game.preferences import Preferences
from game.records.preferences_file import FILE_NAME, PreferencesFile
from game.scenes.routes import OpenCall, Route, Settings, Title, WhoAreYou
from tests.pilot import Pilot
from tests.scenes.calls import LAMP, Desk
from tests.scenes.support_floor import new_floor, ports
from tests.ui.bent_fonts import bent

CHANGES = {
    "reading": ("text_pace:quick", "asks_first", "line_spacing:1.25", "text_scale:1.5"),
    "seeing": ("shift:day", "contrast:high", "palette:safe", "is_still"),
    "hearing": ("volume", "has_captions"),
    "speaking": ("speech:aloud",),
    "window": ("is_full_screen",),
}


def window(folder: Path, *names: str, at: Route | None = None) -> Pilot:
    """Open a window on the records and preferences in a folder; those names come on the line first."""
    floor = new_floor(folder, names=names, preferences=PreferencesFile(folder))
    return Pilot(at or Title(), WindowSettings(), ports(floor))


def now(pilot: Pilot) -> Preferences:
    return pilot.app.ports.preferences.now


def close(pilot: Pilot) -> None:
    pilot.app.ports.services.close()
    pilot.app.close()


@pytest.mark.parametrize("section", CHANGES)
def test_each_setting_is_there_after_a_restart(tmp_path: Path, section: str) -> None:
    first = window(tmp_path, "Jana", at=Settings(section))
    for pressed in CHANGES[section]:
        first.click(pressed)
    changed = now(first)
    close(first)
    assert sum(a != b for a, b in zip(changed, Preferences(), strict=True)) == len(CHANGES[section])
    second = window(tmp_path)
    assert now(second) == changed
    close(second)


def test_the_first_frame_is_in_the_right_size_before_the_records_are_open(tmp_path: Path) -> None:
    PreferencesFile(tmp_path).change(text_scale=2.0, line_spacing=1.5, shift="day")
    with Pilot(Title(), WindowSettings(), ports(new_floor(tmp_path, preferences=PreferencesFile(tmp_path)))) as pilot:
        metrics = pilot.app.context.metrics
        assert (metrics.text_scale, metrics.line_spacing) == (2.0, 1.5)


def test_what_the_keys_change_is_kept_too(tmp_path: Path) -> None:
    first = window(tmp_path, "Jana")
    for keys in ("ctrl+=", "f11"):
        first.press(keys)
    close(first)
    assert PreferencesFile(tmp_path).now == Preferences(text_scale=1.25, is_full_screen=True)


def test_full_screen_and_back_keeps_the_size_of_the_window(tmp_path: Path) -> None:
    pilot = window(tmp_path, "Jana")
    before = pilot.app.window.get_size()
    pilot.press("f11")
    assert pilot.app.window.get_flags() & pygame.FULLSCREEN
    pilot.press("f11")
    assert not pilot.app.window.get_flags() & pygame.FULLSCREEN
    assert pilot.app.window.get_size() == before
    close(pilot)


def test_who_comes_on_the_line_brings_theirs(tmp_path: Path) -> None:
    pilot = window(tmp_path, "Petr", "Jana")
    pilot.press("ctrl+=")
    pilot.click("who")
    pilot.click("Petr")
    assert pilot.app.context.metrics.text_scale == 1.0
    pilot.press("ctrl+-")
    pilot.click("who")
    pilot.click("Jana")
    assert pilot.app.context.metrics.text_scale == 1.25
    close(pilot)


def test_what_was_set_before_there_is_a_name_goes_to_the_name_then_given(tmp_path: Path) -> None:
    first = window(tmp_path, at=WhoAreYou())
    first.press("ctrl+=")
    first.write("Jana")
    first.press("return")
    close(first)
    second = window(tmp_path)
    assert second.app.ports.services.profile.name == "Jana"
    assert now(second).text_scale == 1.25
    close(second)


def test_they_are_changed_in_the_middle_of_a_call_and_it_goes_on_at_the_same_turn(tmp_path: Path) -> None:
    desk = Desk(tmp_path, OpenCall(LAMP, seed=3))
    for pressed in ("pause", "settings", "text_scale:1.5"):
        desk.pilot.click(pressed)
    for _ in range(2):
        desk.pilot.press("escape")
    assert isinstance(desk.pilot.route, OpenCall)
    assert (desk.inputs, desk.pilot.app.context.metrics.text_scale) == ([], 1.5)
    desk.close()


def test_a_damaged_file_is_told_on_the_title_and_the_game_starts(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('{"settings": 1, "kept_for": {"nobody": {"text_scale": 9}}}', encoding="utf-8")
    pilot = window(tmp_path, "Jana")
    assert pilot.see("is damaged: `text_scale`")
    pilot.press("ctrl+=")
    pilot.press("s")
    pilot.press("escape")
    assert not pilot.see("is damaged")
    close(pilot)


def test_where_nothing_can_be_written_the_settings_say_so_and_hold(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    pilot = window(tmp_path, "Jana", at=Settings())
    pilot.click("text_scale:1.5")
    assert pilot.see("Settings hold until this window closes")
    assert pilot.app.context.metrics.text_scale == 1.5
    close(pilot)


def test_a_typeface_that_is_gone_is_told_and_the_games_own_is_used(tmp_path: Path) -> None:
    path = bent(tmp_path, "sound")
    PreferencesFile(tmp_path).change(typeface="My letters", typeface_files=(path, "", "", ""))
    Path(path).unlink()
    pilot = window(tmp_path)
    assert pilot.see("The typeface My letters can’t be opened any more")
    assert pilot.app.context.typesetter.fonts.is_own
    close(pilot)
