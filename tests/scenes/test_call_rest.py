"""What a trainee may do at any time of a call: hold it without cost, and copy what was said."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.app import WindowSettings
from game.scenes.routes import CallPause, OpenCall
from tests.scenes.calls import TILL, Desk
from tests.scenes.chats import ELEVEN, MOVING, ChatDesk
from tests.scenes.written import WritingDesk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, OpenCall(TILL, "exam", 3))
    yield desk
    desk.close()


def test_a_pause_costs_no_time_while_the_trainee_thinks(desk: Desk) -> None:
    before = desk.call.clock_s, desk.inputs
    desk.pilot.press("p")
    desk.pilot.wait(120)
    assert isinstance(desk.pilot.route, CallPause)
    assert (desk.call.clock_s, desk.inputs) == before


def costs_of_a_pause(desk: Desk | WritingDesk) -> list[tuple[float, list[str]]]:
    """Pause for two minutes; return time and steps before, meanwhile, and once the trainee is back."""
    seen = [(desk.call.clock_s, [turn.choice for turn in desk.call.turns])]
    desk.pilot.press("escape")
    desk.pilot.wait(120)
    assert isinstance(desk.pilot.route, CallPause)
    seen.append((desk.call.clock_s, [turn.choice for turn in desk.call.turns]))
    desk.pilot.press("p")
    seen.append((desk.call.clock_s, [turn.choice for turn in desk.call.turns]))
    return seen


def test_a_pause_costs_nothing_while_the_caller_speaks(tmp_path: Path) -> None:
    desk = Desk(tmp_path, OpenCall(TILL, "exam", 3), WindowSettings(is_still=False))
    desk.pilot.wait(0.2)
    before, *after = costs_of_a_pause(desk)
    desk.close()
    assert after == [before, before]


def test_a_pause_costs_nothing_while_the_caller_is_on_hold(desk: Desk) -> None:
    desk.pilot.press("1")
    desk.pilot.click("hold")
    desk.pilot.click("hold:unasked")
    assert desk.inputs[-1] == "hold:unasked"
    before, *after = costs_of_a_pause(desk)
    assert after == [before, before]


@pytest.mark.parametrize("settings", [WindowSettings(is_still=True), MOVING])
def test_a_pause_costs_nothing_in_a_chat(tmp_path: Path, settings: WindowSettings) -> None:
    desk = ChatDesk(tmp_path, OpenCall(ELEVEN, "exam", 3), settings)
    before, *after = costs_of_a_pause(desk)
    desk.close()
    assert after == [before, before]


def test_a_pause_costs_nothing_over_a_letter(tmp_path: Path) -> None:
    desk = WritingDesk(tmp_path)
    desk.pilot.press("return")
    before, *after = costs_of_a_pause(desk)
    desk.close()
    assert after == [before, before]


@pytest.mark.parametrize("key", ["l", "h", "t"])
def test_no_time_passes_while_the_desk_is_open(desk: Desk, key: str) -> None:
    desk.pilot.press(key)
    before = desk.call.clock_s, desk.inputs
    desk.pilot.wait(120)
    assert (desk.call.clock_s, desk.inputs) == before


def test_ctrl_and_c_copies_all_that_was_said_with_names(desk: Desk) -> None:
    desk.pilot.press("1")
    desk.pilot.press("ctrl+c")
    copied = desk.pilot.app.ports.clipboard.paste()
    assert copied == desk.transcript
    assert "You " in copied
