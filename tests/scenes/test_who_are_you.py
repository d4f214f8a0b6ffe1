from pathlib import Path

import pytest

from game.scenes.routes import Title, WhoAreYou
from tests.pilot import Pilot
from tests.scenes.support_floor import new_floor, ports


def test_the_first_trainee_types_a_name_and_takes_the_headset(tmp_path: Path) -> None:
    floor = new_floor(tmp_path)
    with Pilot(Title(), ports=ports(floor)) as pilot:
        pilot.click("who")
        assert pilot.focus == "name"
        pilot.write("Jana Malá")
        pilot.press("return")
        assert pilot.route == Title()
    assert floor.profile is not None
    assert floor.profile.name == "Jana Malá"


def test_a_known_trainee_is_chosen_with_one_press(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana", "Radek"))
    with Pilot(Title(), ports=ports(floor)) as pilot:
        pilot.click("who")
        pilot.click("Jana")
        assert pilot.see("Who is on the line: Jana")


def test_focus_begins_on_who_is_on_the_line_now(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana", "Radek"))
    assert floor.profile is not None
    with Pilot(WhoAreYou(), ports=ports(floor)) as pilot:
        assert pilot.focus == f"profile:{floor.profile.id}"


@pytest.mark.parametrize(("typed", "told"), [("", "can't be empty"), ("jana", "already a profile")])
def test_a_name_that_cannot_be_is_told_beside_the_field(tmp_path: Path, typed: str, told: str) -> None:
    with Pilot(WhoAreYou(), ports=ports(new_floor(tmp_path, names=("Jana",)))) as pilot:
        pilot.click("name")
        pilot.write(typed)
        pilot.click("add")
        assert pilot.route == WhoAreYou()
        assert pilot.see(told)


def test_typing_on_takes_the_complaint_away(tmp_path: Path) -> None:
    with Pilot(WhoAreYou(), ports=ports(new_floor(tmp_path))) as pilot:
        pilot.press("return")
        assert pilot.see("can't be empty")
        pilot.write("J")
        assert not pilot.see("can't be empty")


def test_escape_leads_out_and_changes_nobody(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana",))
    with Pilot(Title(), ports=ports(floor)) as pilot:
        pilot.click("who")
        pilot.press("escape")
        assert pilot.route == Title()
    assert floor.profile is not None
    assert floor.profile.name == "Jana"
