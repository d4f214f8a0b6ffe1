"""Settings by keyboard alone, by gamepad alone, by mouse alone: levels slide, and the door to the keys opens."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.preferences import PreferencesKeeper
from game.scenes.ports import Ports
from game.scenes.routes import Remap, Settings
from tests.app.drivers import EACH, ByKeyboard
from tests.pilot import Pilot
from tests.scenes.support_floor import new_floor


@pytest.fixture
def keeper() -> PreferencesKeeper:
    return PreferencesKeeper()


@pytest.fixture
def pilot(tmp_path: Path, keeper: PreferencesKeeper) -> Iterator[Pilot]:
    floor = new_floor(tmp_path, names=("Jana",))
    with Pilot(Settings("hearing"), ports=Ports(services=floor, preferences=keeper)) as pilot:
        yield pilot
    floor.store.close()


@pytest.mark.parametrize("device", EACH)
def test_keys_and_buttons_are_behind_a_door_of_their_own(device: str, pilot: Pilot) -> None:
    driver = EACH[device](pilot)
    driver.press("section:controls")
    driver.press("remap")
    assert isinstance(pilot.route, Remap)


def test_a_level_slides_by_the_pad(pilot: Pilot, keeper: PreferencesKeeper) -> None:
    focus_on_volume(pilot)
    before = keeper.now.volume
    pilot.pad("dpleft")
    assert keeper.now.volume < before
    pilot.pad("dpright")
    assert keeper.now.volume == before


def test_a_level_slides_by_the_mouse(pilot: Pilot, keeper: PreferencesKeeper) -> None:
    box = pilot.find("volume").visible
    pilot.click_at((box.x + 2 * box.w // 3, box.centre[1]))
    by_click = keeper.now.volume
    pilot.click_at((box.x + box.w // 3, box.centre[1]))
    assert keeper.now.volume < by_click


def test_how_many_keys_are_changed_is_told(pilot: Pilot, keeper: PreferencesKeeper) -> None:
    ByKeyboard(pilot).press("section:controls")
    assert pilot.see("As usual")
    keeper.change(keys=(("look_up", "g"),))
    pilot.step(2)
    assert pilot.see("1 changed")


def focus_on_volume(pilot: Pilot) -> None:
    for _ in range(30):
        if pilot.focus == "volume":
            return
        pilot.press("tab")
    raise AssertionError("no level can be reached by Tab")
