"""The settings: getting there, changing them, taking back, for whom they are kept; on every screen at once."""

from pathlib import Path

import pytest

from game.app import WindowSettings
from game.call.silence import Silence
from game.preferences import Preferences, PreferencesKeeper
from game.records.floor import SupportFloor
from game.records.model import Mode
from game.records.troubles import StoreError, Trouble
from game.scenes.board import BoardScene
from game.scenes.routes import Board, Confirm, Route, Settings, Title, WhoAreYou
from game.scenes.scene import PageScene
from game.scenes.settings import SettingsScene
from game.scenes.settings_view.sections import sections
from game.ui.context import new_context
from game.ui.metrics import Metrics
from game.ui.widget import Kind
from tests.pilot import Pilot
from tests.scenes.all_sizes import faults_at_all_sizes
from tests.scenes.calls import LAMP
from tests.scenes.support_floor import new_floor, ports

LONGEST_NAME = "Maximiliana Konstantinopolská Nejedlá-Ú"
SECTIONS = [section.id for section in sections()]
CHANGES = {
    "text_scale:1.5": ("reading", "text_scale", 1.5),
    "line_spacing:1.25": ("reading", "line_spacing", 1.25),
    "text_pace:at_once": ("reading", "text_pace", "at_once"),
    "asks_first": ("reading", "asks_first", False),
    "shift:day": ("seeing", "shift", "day"),
    "contrast:high": ("seeing", "contrast", "high"),
    "palette:safe": ("seeing", "palette", "safe"),
    "is_still": ("seeing", "is_still", True),
    "has_captions": ("hearing", "has_captions", False),
    "speech:clipboard": ("speaking", "speech", "clipboard"),
    "is_full_screen": ("window", "is_full_screen", True),
}

every_change = pytest.mark.parametrize("pressed", CHANGES)
every_section = pytest.mark.parametrize("section", SECTIONS)


@pytest.fixture
def floor(tmp_path: Path) -> SupportFloor:
    return new_floor(tmp_path, names=("Jana",), preferences=PreferencesKeeper())


def at(floor: SupportFloor, section: str = "", settings: WindowSettings | None = None) -> Pilot:
    """Give a pilot before the settings, in a window that prefers nothing itself."""
    return Pilot(Settings(section), settings or WindowSettings(), ports(floor))


def chosen(pilot: Pilot) -> list[str]:
    return [node.id for node in pilot.semantics().walk() if "chosen" in node.states and node.kind is Kind.RADIO]


def now(pilot: Pilot) -> Preferences:
    return pilot.app.ports.preferences.now


# Getting there


@pytest.mark.parametrize("route", [Title(), Board()])
def test_a_key_or_a_click_leads_there_and_escape_back(floor: SupportFloor, route: Route) -> None:
    with Pilot(route, ports=ports(floor)) as pilot:
        pilot.press("s")
        assert pilot.route == Settings()
        pilot.press("escape")
        assert pilot.route == route
        pilot.click("settings")
        assert pilot.route == Settings()
        pilot.click("done")
        assert pilot.route == route


def test_a_digit_or_a_click_opens_a_section(floor: SupportFloor) -> None:
    with at(floor) as pilot:
        for number, section in enumerate(SECTIONS, 1):
            pilot.press(str(number))
            assert (pilot.focus, pilot.find(f"section:{section}").states) == (
                f"section:{section}",
                ("chosen", "focused"),
            )
            pilot.click("section:reading")
            assert "chosen" in pilot.find("section:reading").states


def test_every_setting_shows_one_of_its_own_options(floor: SupportFloor) -> None:
    with at(floor) as pilot:
        for section in SECTIONS:
            pilot.click(f"section:{section}")
            groups = {node.id.partition(":")[0] for node in pilot.semantics().walk() if node.kind is Kind.RADIO}
            assert sorted(pressed.partition(":")[0] for pressed in chosen(pilot)) == sorted(groups)


def test_the_arrows_and_enter_choose(floor: SupportFloor) -> None:
    with at(floor) as pilot:
        pilot.press("right")
        assert pilot.focus == "language:en"
        pilot.press("down")
        pilot.press("right")
        pilot.press("return")
        assert (pilot.focus, now(pilot).text_scale) == ("text_scale:1.25", 1.25)


# Changing and taking back


@every_change
def test_a_change_holds_at_once_and_undo_takes_it_back(floor: SupportFloor, pressed: str) -> None:
    section, name, value = CHANGES[pressed]
    with at(floor, section) as pilot:
        pilot.click(pressed)
        assert getattr(now(pilot), name) == value
        assert {"chosen", "checked"} & set(pilot.find(pressed).states) or value is False
        pilot.press("u")
        assert now(pilot) == Preferences()
        assert "disabled" in pilot.find("undo").states


def test_the_page_itself_is_the_sample(floor: SupportFloor) -> None:
    with at(floor) as pilot:
        small = pilot.find("Text size").box
        pilot.click("text_scale:1.5")
        large = pilot.find("Text size").box
        pilot.click("line_spacing:1.5")
        assert small.h < large.h < pilot.find("Text size").box.h


def test_light_and_contrast_change_the_colours_at_once(floor: SupportFloor) -> None:
    grounds = []
    with at(floor, "seeing") as pilot:
        for pressed in ("shift:night", "shift:day", "contrast:high"):
            pilot.click(pressed)
            pilot.wait(1)
            grounds.append(tuple(pilot.app.window.get_at((4, 700))))
    assert len(set(grounds)) == 3


def test_a_volume_follows_arrows_and_mouse(floor: SupportFloor) -> None:
    with at(floor, "hearing") as pilot:
        pilot.click("volume")
        assert (now(pilot).volume, pilot.find("volume").value) == (50, "50 %")
        pilot.press("left")
        assert (pilot.focus, now(pilot).volume) == ("volume", 45)
        pilot.press("down")
        pilot.press("right")
        assert (now(pilot).voice_volume, pilot.find("voice_volume").kind) == (85, Kind.SLIDER)


def test_sliding_along_is_one_change_to_take_back(floor: SupportFloor) -> None:
    with at(floor, "hearing") as pilot:
        pilot.press("down")
        pilot.click("volume")
        for _ in range(4):
            pilot.press("right")
        pilot.press("u")
        assert now(pilot) == Preferences()


def test_silence_is_taken_back_in_its_turn(floor: SupportFloor) -> None:
    with at(floor, "time") as pilot:
        pilot.click("silence:x4")
        pilot.press("ctrl+=")
        pilot.press("u")
        assert (now(pilot).text_scale, floor.silence) == (1.0, Silence.FOURFOLD)
        pilot.press("u")
        assert floor.silence is Silence.AS_IN_LIFE


def test_every_silence_can_be_clicked_and_says_what_it_costs(floor: SupportFloor) -> None:
    with at(floor, "time") as pilot:
        for silence in Silence:
            pilot.click(f"silence:{silence}")
            assert (chosen(pilot), floor.silence) == ([f"silence:{silence}"], silence)
        for aside in ("Silence ×2", "Silence ×4", "No silence timer"):
            assert pilot.see(f"It costs nothing; beside an exam’s result stands “{aside}”.")


def test_all_is_as_at_first_after_a_question_and_one_undo_brings_it_back(floor: SupportFloor) -> None:
    with at(floor, "time") as pilot:
        pilot.click("silence:x2")
        pilot.press("ctrl+=")
        pilot.click("reset")
        assert isinstance(pilot.route, Confirm)
        pilot.click("yes")
        assert (now(pilot), floor.silence) == (Preferences(), Silence.AS_IN_LIFE)
        pilot.press("u")
        assert (now(pilot).text_scale, floor.silence) == (1.25, Silence.DOUBLE)


def test_the_question_can_be_left_and_nothing_changes(floor: SupportFloor) -> None:
    with at(floor) as pilot:
        pilot.click("text_scale:1.25")
        pilot.click("reset")
        pilot.press("escape")
        assert now(pilot).text_scale == 1.25


# At every size


@every_section
def test_nothing_is_clipped_at_any_size(floor: SupportFloor, section: str) -> None:
    assert faults_at_all_sizes(shown(SettingsScene(Settings(section), ports(floor)))) == []


def test_at_200_percent_every_setting_is_reached_by_tab_and_seen(floor: SupportFloor) -> None:
    with at(floor, "reading", WindowSettings(text_scale=2.0)) as pilot:
        for _ in range(25):
            pilot.press("tab")
            node = pilot.find(pilot.focus)
            assert node.visible == node.box, pilot.focus


def test_what_was_pressed_stays_in_view_when_the_text_grows(floor: SupportFloor) -> None:
    with at(floor, "reading", WindowSettings(960, 540)) as pilot:
        for _ in range(2):
            pilot.press("ctrl+=")
        pilot.wheel("rows", -20)
        pilot.click("text_pace:quick")
        for _ in range(2):
            pilot.press("ctrl+=")
        node = pilot.find("text_pace:quick")
        assert (pilot.focus, node.visible) == ("text_pace:quick", node.box)


def shown(scene: PageScene) -> PageScene:
    scene.adopt(new_context(Metrics(1280, 720)))
    scene.enter()
    scene.refresh()
    return scene


def test_the_board_has_room_for_it_beside_the_longest_name(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=(LONGEST_NAME,))
    assert faults_at_all_sizes(shown(BoardScene(Board(), ports(floor)))) == []


# Silence, which the records keep


def test_it_is_there_after_a_restart_and_each_trainees_own(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Petr", "Jana"))
    with at(floor, "time") as pilot:
        assert pilot.see("Kept for Jana")
        pilot.click("silence:off")
    floor.close()
    again = new_floor(tmp_path)
    assert {profile.name: profile.silence for profile in again.profiles()} == {
        "Petr": Silence.AS_IN_LIFE,
        "Jana": Silence.OFF,
    }


def test_what_is_set_before_there_is_a_name_goes_to_the_name_then_given(tmp_path: Path) -> None:
    floor = new_floor(tmp_path)
    with Pilot(Title(), ports=ports(floor)) as pilot:
        pilot.press("s")
        pilot.click("section:time")
        assert pilot.see("Kept for whoever gives a name first")
        pilot.click("silence:x2")
        pilot.press("escape")
        pilot.click("who")
        assert pilot.route == WhoAreYou()
        pilot.write("Jana")
        pilot.press("return")
    floor.close()
    assert new_floor(tmp_path).silence is Silence.DOUBLE


def test_in_a_second_window_it_holds_as_long_as_the_window(tmp_path: Path) -> None:
    first = new_floor(tmp_path, names=("Jana",))
    second = new_floor(tmp_path)
    second.set_silence(Silence.FOURFOLD)
    assert second.begin(LAMP, Mode.PRACTICE).call.silence is Silence.FOURFOLD
    assert [profile.silence for profile in first.profiles()] == [Silence.AS_IN_LIFE]


def test_a_setting_that_cannot_be_kept_is_not_shown_as_set(
    floor: SupportFloor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise StoreError(Trouble.FULL, Path("/records/firstline.db"))

    monkeypatch.setattr(floor.store, "set_silence", refuse)
    with at(floor, "time") as pilot:
        pilot.click("silence:x2")
        assert chosen(pilot) == ["silence:x1"]
        assert pilot.see("is full")
        assert "disabled" in pilot.find("undo").states
