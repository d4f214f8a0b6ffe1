"""The narrator: its keys, its modes, and what happens when the voices fail."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.errors import FirstlineError
from game.preferences import Preferences, PreferencesKeeper
from game.scenes.ports import Ports
from game.scenes.routes import Message, Title
from tests.listener import Ear
from tests.pilot import Pilot
from tests.scenes.support_floor import new_floor


class Desk:
    """A window on the title, with an ear and what is kept of the preferences."""

    def __init__(self, folder: Path, keeper: PreferencesKeeper | None = None) -> None:
        self.ear, self.keeper = Ear(), keeper or PreferencesKeeper()
        self.ports = Ports(services=new_floor(folder, names=("Jana",)), speech=self.ear, preferences=self.keeper)
        self.pilot = Pilot(Title(), ports=self.ports)

    @property
    def heard(self) -> list[str]:
        texts = [each.text for each in self.ear.heard]
        self.ear.heard.clear()
        return texts


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    with desk.pilot:
        yield desk


def test_nothing_is_said_or_copied_until_speech_is_on(desk: Desk) -> None:
    for key in ("down", "f2", "f3", "left ctrl"):
        desk.pilot.press(key)
    assert desk.heard == []
    assert desk.ports.clipboard.paste() == ""


def test_f4_turns_speech_on_and_begins_with_the_keys_and_the_screen(desk: Desk) -> None:
    desk.pilot.press("f4")
    first, *rest = desk.heard
    assert first.startswith("Speech is on.")
    assert rest == ["Firstline", "The first line is the only script.", "Pick up the phone, button"]
    assert desk.keeper.now.speech == "aloud"


def test_f4_goes_on_to_the_clipboard_and_then_to_silence(desk: Desk) -> None:
    desk.pilot.press("f4")
    desk.pilot.press("f4")
    assert desk.ports.clipboard.paste().startswith("What is said is copied to the clipboard.")
    desk.pilot.press("f4")
    assert desk.ports.clipboard.paste() == "Speech is off."
    assert desk.keeper.now.speech == "off"


def test_alt_and_f4_is_left_to_the_system(desk: Desk) -> None:
    desk.pilot.press("alt+f4")
    assert desk.keeper.now.speech == "off"


def test_f2_says_the_last_news_again_and_what_has_focus(desk: Desk) -> None:
    desk.pilot.press("f4")
    desk.pilot.press("down")
    assert desk.heard[-1] == "Calls, link, 1 of 6"
    desk.pilot.press("f2")
    assert desk.heard == ["Firstline", "The first line is the only script.", "Calls, link, 1 of 6"]


def test_f3_reads_the_whole_screen(desk: Desk) -> None:
    desk.pilot.press("f4")
    desk.pilot.press("f3")
    assert desk.heard[-1] == "Support floor"


def test_control_is_silence(desk: Desk) -> None:
    desk.pilot.press("f4")
    desk.pilot.press("left ctrl")
    assert desk.heard[-1] == "(silence)"


def test_a_choice_in_the_settings_holds_at_once(desk: Desk) -> None:
    desk.keeper.change(speech="aloud")
    desk.pilot.step()
    assert desk.heard[0].startswith("Speech is on.")


def test_voices_that_fail_are_told_once_and_the_clipboard_takes_over(desk: Desk) -> None:
    desk.pilot.press("f4")
    desk.ear.trouble = "The cable is out."
    desk.pilot.step(3)
    assert isinstance(desk.pilot.route, Message)
    assert "The cable is out." in desk.ports.clipboard.paste()
    desk.pilot.press("return")
    desk.pilot.press("down")
    assert isinstance(desk.pilot.route, Title)
    assert desk.ports.clipboard.paste() == "Calls, link, 1 of 6"


def test_a_choice_that_cant_be_kept_holds_all_the_same(tmp_path: Path) -> None:
    class Full(PreferencesKeeper):
        def keep(self, preferences: Preferences) -> None:
            raise FirstlineError("The disk is full.")

    desk = Desk(tmp_path, Full())
    with desk.pilot:
        desk.pilot.press("f4")
        heard = desk.heard
        assert heard[0].startswith("Speech is on.")
        assert "The disk is full." in heard
