"""From the title to the scorecard and back, by keyboard alone and by mouse alone."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from game.installation import shipped_dir
from game.records.floor import SupportFloor
from game.records.opening import open_store
from game.scenes.ports import Ports
from game.scenes.routes import Board, Debrief, FirstMinute, OpenCall, Title, WhoAreYou, WrapUp
from tests.pilot import Pilot

HONEST = (
    *("opening.1", "lamps.3", "label.1", "back.2", "vacuum.2", "move.3"),
    *("waiting.2", "minute.0", "green.0", "page.2"),
)
PATIENCE = 80


@pytest.fixture
def floor(tmp_path: Path) -> Iterator[SupportFloor]:
    with open_store(tmp_path, lambda: datetime(2031, 5, 6, 12, tzinfo=UTC)) as store:
        yield SupportFloor(store, shipped_dir("scenarios"), lambda: 4)


@pytest.fixture
def pilot(floor: SupportFloor) -> Iterator[Pilot]:
    with Pilot(Title(), ports=Ports(services=floor)) as pilot:
        yield pilot


def reach_and_press(pilot: Pilot, target: str) -> None:
    """Go to a thing by Tab alone and press Enter."""
    for _ in range(PATIENCE):
        if pilot.focus == target:
            pilot.press("return")
            return
        pilot.press("tab")
    raise AssertionError(f"{target!r} can't be reached by Tab on {pilot.route}")


def point_and_click(pilot: Pilot, target: str) -> None:
    """Scroll with the wheel until a thing is seen, and click it."""
    for notches in (0, -3, -3, -3, 20):
        if notches:
            pilot.wheel("your_turn", notches)
        if not pilot.find(target).visible.is_empty:
            break
    pilot.click(target)


Act = Callable[[Pilot, str], None]


def take_the_call(pilot: Pilot, act: Act, floor: SupportFloor) -> None:
    for choice in HONEST:
        assert floor.current is not None
        turns = len(floor.current.call.turns)
        for _ in range(PATIENCE):
            act(pilot, f"say:{choice}")
            pilot.wait(3)
            if len(floor.current.call.turns) > turns:
                break
        assert floor.current.call.turns[-1].choice == choice


def wrap_up(pilot: Pilot, act: Act) -> None:
    act(pilot, "wrap_up")
    pilot.wait(1)
    assert isinstance(pilot.route, WrapUp)
    for target in ("note:1", "result:solved", "file"):
        act(pilot, target)
        pilot.wait(1)


def test_a_whole_game_by_keyboard_alone(pilot: Pilot, floor: SupportFloor) -> None:
    reach_and_press(pilot, "pick_up")
    assert isinstance(pilot.route, WhoAreYou)
    pilot.write("Jana")
    pilot.press("return")
    assert isinstance(pilot.route, FirstMinute)
    reach_and_press(pilot, "skip_first_minute")
    pilot.wait(2)
    assert isinstance(pilot.route, OpenCall)
    take_the_call(pilot, reach_and_press, floor)
    wrap_up(pilot, reach_and_press)
    assert isinstance(pilot.route, Debrief)
    assert floor.finished is not None
    assert floor.finished.card.score == 100
    pilot.press("escape")
    assert isinstance(pilot.route, Board | Title)


def test_a_whole_game_by_mouse_alone(pilot: Pilot, floor: SupportFloor) -> None:
    floor.add_profile("Jana")
    pilot.click("calls")
    pilot.wait(1)
    assert isinstance(pilot.route, Board)
    pilot.click("pick_up")
    pilot.wait(2)
    take_the_call(pilot, point_and_click, floor)
    wrap_up(pilot, point_and_click)
    assert isinstance(pilot.route, Debrief)
    assert floor.finished is not None
    assert floor.finished.card.passed


def test_the_number_keys_say_the_replies_as_shown(pilot: Pilot, floor: SupportFloor) -> None:
    floor.add_profile("Jana")
    floor.first_minute.end()
    reach_and_press(pilot, "pick_up")
    pilot.wait(20)
    assert floor.current is not None
    shown = [choice.id for choice in floor.current.call.choices]
    pilot.press("2")
    assert floor.current.call.turns[-1].choice == shown[1]


def test_escape_leads_out_of_a_call_that_then_goes_on_at_the_very_turn(pilot: Pilot, floor: SupportFloor) -> None:
    floor.add_profile("Jana")
    floor.first_minute.end()
    reach_and_press(pilot, "pick_up")
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
            reach_and_press(pilot, "leave")
    reach_and_press(pilot, "go_on")
    assert isinstance(pilot.route, OpenCall)
    assert [turn.choice for turn in floor.current.call.turns] == before
