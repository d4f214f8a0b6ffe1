"""What a trainee may do at any time of a call: hold it without cost, and copy what was said."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.scenes.routes import CallPause, OpenCall
from tests.scenes.calls import TILL, Desk


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
