"""The screen for keys and buttons: what is pressed there holds at once, and nothing can be lost on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.preferences import PreferencesKeeper
from game.scenes.ports import Ports
from game.scenes.routes import Confirm, Message, Remap, Title
from tests.app.drivers import EACH, ByKeyboard
from tests.pilot import Pilot
from tests.scenes.support_floor import new_floor


@pytest.fixture
def keeper() -> PreferencesKeeper:
    return PreferencesKeeper()


@pytest.fixture
def pilot(tmp_path: Path, keeper: PreferencesKeeper) -> Iterator[Pilot]:
    floor = new_floor(tmp_path, names=("Jana",))
    with Pilot(Title(), ports=Ports(services=floor, preferences=keeper)) as pilot:
        pilot.app.stack.open(Remap())
        pilot.step(2)
        yield pilot
    floor.store.close()


@pytest.mark.parametrize("device", EACH)
def test_a_cell_is_chosen_by_each_device_and_takes_the_next_key(
    device: str, pilot: Pilot, keeper: PreferencesKeeper
) -> None:
    EACH[device](pilot).press("key:look_up")
    assert "listening" in pilot.find("key:look_up").states
    pilot.press("g")
    assert keeper.now.keys == (("look_up", "g"),)


def test_a_button_is_taken_from_the_pad(pilot: Pilot, keeper: PreferencesKeeper) -> None:
    ByKeyboard(pilot).press("button:look_up")
    pilot.pad("leftstick")
    pilot.press("return")
    assert keeper.now.buttons == (("look_up", "leftstick"), ("next_chat", "x"))


def test_a_key_that_is_taken_is_swapped_when_that_is_wanted(pilot: Pilot, keeper: PreferencesKeeper) -> None:
    ByKeyboard(pilot).press("key:hold")
    pilot.press("l")
    assert isinstance(pilot.route, Confirm)
    assert pilot.route.question == "L is “Look up” already. Swap them?"
    pilot.press("return")
    assert keeper.now.keys == (("look_up", "h"), ("hold", "l"))


def test_no_action_is_left_without_a_key(pilot: Pilot, keeper: PreferencesKeeper) -> None:
    ByKeyboard(pilot).press("key:cancel")
    pilot.press("l")
    assert isinstance(pilot.route, Message)
    assert "would be left without a key" in pilot.route.text
    assert keeper.now.keys == ()


@pytest.mark.parametrize("key", ["return", "tab", "3", "left", "f11"])
def test_keys_that_everybody_needs_stay_what_they_are(key: str, pilot: Pilot, keeper: PreferencesKeeper) -> None:
    ByKeyboard(pilot).press("key:look_up")
    pilot.press(key)
    assert keeper.now.keys == ()


def test_escape_ends_the_listening_and_nothing_else(pilot: Pilot, keeper: PreferencesKeeper) -> None:
    ByKeyboard(pilot).press("key:look_up")
    pilot.press("escape")
    assert isinstance(pilot.route, Remap)
    assert keeper.now.keys == ()


def test_a_change_is_undone_and_put_back(pilot: Pilot, keeper: PreferencesKeeper) -> None:
    for way_back in ("undo", "reset:look_up", "usual"):
        ByKeyboard(pilot).press("key:look_up")
        pilot.press("g")
        assert keeper.now.keys
        ByKeyboard(pilot).press(way_back)
        assert keeper.now.keys == ()
