"""From the title into a call and out of it again; `test_by_each_device.py` plays whole ones."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from game.records.floor import SupportFloor
from game.records.opening import open_store
from game.scenes.ports import Ports
from game.scenes.routes import OpenCall, Title
from tests.app.drivers import PATIENCE, ByKeyboard
from tests.pilot import Pilot
from tests.shipped_pack import SHIPPED


@pytest.fixture
def floor(tmp_path: Path) -> Iterator[SupportFloor]:
    with open_store(tmp_path, lambda: datetime(2031, 5, 6, 12, tzinfo=UTC)) as store:
        yield SupportFloor(store, SHIPPED, lambda: 4)


@pytest.fixture
def pilot(floor: SupportFloor) -> Iterator[Pilot]:
    with Pilot(Title(), ports=Ports(services=floor)) as pilot:
        yield pilot


def test_the_number_keys_say_the_replies_as_shown(pilot: Pilot, floor: SupportFloor) -> None:
    floor.add_profile("Jana")
    floor.first_minute.end()
    ByKeyboard(pilot).press("pick_up")
    pilot.wait(20)
    assert floor.current is not None
    shown = [choice.id for choice in floor.current.call.choices]
    pilot.press("2")
    assert floor.current.call.turns[-1].choice == shown[1]


def test_escape_leads_out_of_a_call_that_then_goes_on_at_the_very_turn(pilot: Pilot, floor: SupportFloor) -> None:
    floor.add_profile("Jana")
    floor.first_minute.end()
    ByKeyboard(pilot).press("pick_up")
    pilot.wait(20)
    pilot.press("1")
    pilot.wait(20)
    assert floor.current is not None
    before = [turn.choice for turn in floor.current.call.turns]
    for _ in range(PATIENCE):
        if isinstance(pilot.route, Title):
            break
        pilot.press("escape")
        if "leave" in {node.id for node in pilot.semantics().walk()}:
            ByKeyboard(pilot).press("leave")
    ByKeyboard(pilot).press("go_on")
    assert isinstance(pilot.route, OpenCall)
    assert [turn.choice for turn in floor.current.call.turns] == before
