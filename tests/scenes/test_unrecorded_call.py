"""A call of which nothing is kept says so all the while."""

from pathlib import Path

import pytest

from game.app import WindowSettings
from game.records.troubles import StoreError, Trouble
from game.scenes.routes import OpenCall, WrapUp
from game.scenes.scene import PageScene
from game.ui.clipping import clipping_faults
from tests.pilot import Pilot
from tests.scenes.calls import PASSWORD, TILL, Desk
from tests.scenes.support_floor import new_floor, ports

UNRECORDED = "Guided, not recorded"


def as_guest(folder: Path, scenario: str = TILL, scale: float = 1.0) -> Pilot:
    settings = WindowSettings(text_scale=scale, is_still=True)
    return Pilot(OpenCall(scenario, seed=3), settings, ports(new_floor(folder)))


def test_a_guests_call_says_that_it_is_not_recorded(tmp_path: Path) -> None:
    with as_guest(tmp_path) as pilot:
        assert pilot.see(UNRECORDED)


def test_a_recorded_call_names_its_mode_alone(tmp_path: Path) -> None:
    desk = Desk(tmp_path, OpenCall(TILL, seed=3))
    names = [node.name for node in desk.pilot.semantics().walk()]
    desk.close()
    assert "Guided" in names
    assert UNRECORDED not in names


def test_a_call_that_goes_on_unrecorded_says_so_from_then_on(tmp_path: Path) -> None:
    desk = Desk(tmp_path, OpenCall(TILL, seed=3))

    def refuse(_: str) -> None:
        raise StoreError(Trouble.FULL, tmp_path / "firstline.db")

    desk.call.commit = refuse
    desk.pilot.press("1")
    desk.pilot.click("unrecorded")
    says_so = desk.pilot.see(UNRECORDED)
    desk.close()
    assert says_so


def test_its_wrap_up_says_so_too(tmp_path: Path) -> None:
    with as_guest(tmp_path) as pilot:
        for target in ("hang_up", "yes", "wrap_up"):
            pilot.click(target)
        assert isinstance(pilot.route, WrapUp)
        assert pilot.see(UNRECORDED)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("scenario", [TILL, PASSWORD])
def test_the_longer_label_clips_nothing(tmp_path: Path, scenario: str, scale: float) -> None:
    with as_guest(tmp_path, scenario, scale) as pilot:
        scene = pilot.app.stack.top
        assert isinstance(scene, PageScene)
        assert clipping_faults(scene.page.root, scene.page.context) == []
