import shutil
from pathlib import Path

import pytest

from game.records.floor import SupportFloor
from game.records.model import Mode
from game.scenes.next_call import opening
from game.scenes.routes import BeforeTheCall, Board, Chat, OpenCall, Route, Title
from tests.pilot import Pilot
from tests.scenes.support_floor import PACK, new_floor, ports

VOICE, ELEVEN, CLOCKS = "her_voice_is_on_it", "eleven_words", "two_days_is_a_month"
LAMP = "lamp_that_used_to_be_green"
NOTE = "A caller speaks of his wife's death."


@pytest.fixture
def floor(tmp_path: Path) -> SupportFloor:
    """Return a floor where the one caller is hard to hear."""
    pack = tmp_path / "pack"
    pack.mkdir()
    for name in ("house", VOICE):
        shutil.copy(PACK / f"{name}.yaml", pack)
    return new_floor(tmp_path, names=("Jana",), pack=pack)


def test_the_card_says_what_may_be_hard_to_hear(floor: SupportFloor) -> None:
    with Pilot(Board(), ports=ports(floor)) as pilot:
        assert any(NOTE in node.name for node in pilot.find(f"call:{VOICE}").walk())


@pytest.mark.parametrize("mode", ["guided", "exam"])
def test_a_hard_call_is_told_before_it_is_taken(floor: SupportFloor, mode: str) -> None:
    with Pilot(Board(), ports=ports(floor)) as pilot:
        pilot.click(mode)
        pilot.click("pick_up")
        assert pilot.route == BeforeTheCall("Before you pick up", (NOTE,), OpenCall(VOICE, mode))
        assert pilot.see(NOTE)
        pilot.press("return")
        assert pilot.route == OpenCall(VOICE, mode)


@pytest.mark.parametrize("way", ["escape", "another"])
def test_another_one_costs_nothing(floor: SupportFloor, way: str) -> None:
    with Pilot(Board(), ports=ports(floor)) as pilot:
        pilot.click("pick_up")
        pilot.press(way) if way == "escape" else pilot.click(way)
        assert pilot.route == Board()
    assert floor.unfinished() is None


@pytest.mark.parametrize(("way", "leads_to"), [("return", OpenCall(VOICE)), ("escape", Board())])
def test_the_title_tells_it_too(floor: SupportFloor, way: str, leads_to: Route) -> None:
    floor.first_minute.end()
    with Pilot(Title(), ports=ports(floor)) as pilot:
        pilot.click("pick_up")
        assert isinstance(pilot.route, BeforeTheCall)
        pilot.press(way)
        assert pilot.route == leads_to


def test_leaving_a_hard_call_leads_back_to_the_board(floor: SupportFloor) -> None:
    with Pilot(Board(), ports=ports(floor)) as pilot:
        pilot.click("pick_up")
        pilot.press("return")
        pilot.press("escape")
        pilot.click("leave")
        assert pilot.route == Board()


def test_what_was_taken_once_is_gone_on_with_at_once(floor: SupportFloor) -> None:
    floor.begin(VOICE, Mode.GUIDED)
    with Pilot(Board(), ports=ports(floor)) as pilot:
        pilot.click("go_on")
        assert isinstance(pilot.route, OpenCall)


def test_of_two_chats_at_once_the_hard_one_is_told(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana",))
    route = opening(OpenCall(CLOCKS, beside=ELEVEN), floor.cards())
    with Pilot(Board(), ports=ports(floor)) as pilot:
        pilot.app.stack.open(route)
        pilot.step()
        assert pilot.find("Before you take it")
        assert pilot.see("may not be safe at home")
        pilot.press("return")
        assert pilot.route == Chat()


def test_an_easy_call_opens_at_once(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana",))
    assert opening(OpenCall(LAMP), floor.cards()) == OpenCall(LAMP)
