"""Everything by keyboard alone, by gamepad alone, by mouse alone: every screen, and a whole call."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pygame
import pytest

from game.preferences import Preferences, PreferencesKeeper
from game.records.floor import SupportFloor
from game.records.opening import open_store
from game.scenes.ports import Ports
from game.scenes.routes import Board, Debrief, FirstMinute, LookUp, OpenCall, PadLost, Title, WhoAreYou, WrapUp
from tests.app.drivers import EACH, PATIENCE, ByKeyboard, Driver
from tests.pilot import Pilot
from tests.shipped_pack import SHIPPED

HONEST = (
    *("opening.1", "lamps.3", "label.1", "back.2", "vacuum.2", "move.3"),
    *("waiting.2", "minute.0", "green.0", "page.2"),
)
by_each_device = pytest.mark.parametrize("device", EACH)


@pytest.fixture
def floor(tmp_path: Path) -> Iterator[SupportFloor]:
    with open_store(tmp_path, lambda: datetime(2031, 5, 6, 12, tzinfo=UTC)) as store:
        yield SupportFloor(store, SHIPPED, lambda: 4)


@pytest.fixture
def ports(floor: SupportFloor) -> Ports:
    return Ports(services=floor)


@pytest.fixture
def pilot(ports: Ports) -> Iterator[Pilot]:
    with Pilot(Title(), ports=ports) as pilot:
        yield pilot


def take_the_call(driver: Driver, floor: SupportFloor) -> None:
    for choice in HONEST:
        assert floor.current is not None
        turns = len(floor.current.call.turns)
        for _ in range(PATIENCE):
            driver.press(f"say:{choice}")
            driver.pilot.wait(3)
            if len(floor.current.call.turns) > turns:
                break
        assert floor.current.call.turns[-1].choice == choice


def in_a_call(pilot: Pilot, floor: SupportFloor) -> None:
    floor.add_profile("Jana")
    floor.first_minute.end()
    ByKeyboard(pilot).press("pick_up")
    pilot.wait(20)
    assert isinstance(pilot.route, OpenCall)


@by_each_device
def test_a_whole_call_from_the_title_to_the_debrief(device: str, pilot: Pilot, floor: SupportFloor) -> None:
    driver = EACH[device](pilot)
    driver.press("pick_up")
    assert isinstance(pilot.route, WhoAreYou)
    driver.write("name", "Jana")
    driver.press("add")
    pilot.wait(2)
    assert floor.profile is not None
    assert floor.profile.name == "Jana"
    assert isinstance(pilot.route, FirstMinute)
    driver.press("skip_first_minute")
    pilot.wait(2)
    take_the_call(driver, floor)
    for target in ("wrap_up", "note:1", "result:solved", "file"):
        driver.press(target)
        pilot.wait(1)
    assert isinstance(pilot.route, Debrief)
    assert floor.finished is not None
    assert floor.finished.card.score == 100
    driver.leave()
    assert isinstance(pilot.route, Board | Title)


@by_each_device
def test_the_desk_is_used_and_the_call_held(device: str, pilot: Pilot, floor: SupportFloor) -> None:
    in_a_call(pilot, floor)
    driver = EACH[device](pilot)
    driver.press("pause")
    driver.press("go_on")
    driver.press("hang_up")
    driver.press("yes")
    pilot.wait(2)
    driver.press("wrap_up")
    pilot.wait(1)
    assert isinstance(pilot.route, WrapUp)


def test_the_buttons_of_a_pad_are_those_of_the_desk(pilot: Pilot, floor: SupportFloor) -> None:
    in_a_call(pilot, floor)
    opened = {}
    for button in ("x", "y", "leftshoulder", "rightshoulder", "start", "rightstick"):
        pilot.pad(button)
        opened[button] = type(pilot.route).__name__
        pilot.pad("b")
    desk = ("LookUp", "Hold", "HandOver", "HandOver", "CallPause", "Confirm")
    assert tuple(opened.values()) == desk


def test_a_pad_lost_in_mid_call_loses_nothing(pilot: Pilot, floor: SupportFloor) -> None:
    in_a_call(pilot, floor)
    pilot.pad("a")
    pilot.wait(20)
    assert floor.current is not None
    before, clock_s = len(floor.current.call.turns), floor.current.call.clock_s
    pilot.unplug()
    assert isinstance(pilot.route, PadLost)
    pilot.wait(60)
    assert floor.current.call.clock_s == clock_s
    pilot.press("return")
    assert isinstance(pilot.route, OpenCall)
    assert len(floor.current.call.turns) == before


def test_a_pad_that_is_not_played_with_goes_without_a_word(pilot: Pilot, floor: SupportFloor) -> None:
    in_a_call(pilot, floor)
    pilot.pad("dpdown")
    pilot.press("down")
    pilot.unplug()
    assert isinstance(pilot.route, OpenCall)


def test_neither_b_nor_a_right_click_closes_the_window(pilot: Pilot) -> None:
    pilot.pad("b")
    pilot.pad("b")
    pilot.click_at((900, 300), pygame.BUTTON_RIGHT)
    assert pilot.is_open
    assert pilot.focus == "quit"


def test_a_stick_that_is_held_goes_on_after_a_while(pilot: Pilot) -> None:
    pilot.step()
    pilot.push_axis(pygame.CONTROLLER_AXIS_LEFTY, 0.9)
    first = pilot.focus
    pilot.wait(0.3)
    assert pilot.focus == first
    pilot.wait(0.3)
    assert pilot.focus not in (first, "pick_up")


def test_a_stick_at_rest_that_trembles_moves_nothing(pilot: Pilot) -> None:
    pilot.step()
    for share in (0.1, -0.2, 0.3, 0.0):
        pilot.push_axis(pygame.CONTROLLER_AXIS_LEFTY, share)
    pilot.wait(1)
    assert pilot.focus == "pick_up"


def test_the_right_stick_scrolls(floor: SupportFloor, ports: Ports) -> None:
    with Pilot(Title(), ports=ports) as pilot:
        floor.add_profile("Jana")
        ByKeyboard(pilot).press("calls")
        pilot.pad("dpdown")
        top = pilot.app.stack.top
        before = pilot.semantics()
        pilot.push_axis(pygame.CONTROLLER_AXIS_RIGHTY, 1.0)
        pilot.wait(0.5)
        assert pilot.app.stack.top is top
        assert pilot.semantics() != before


def test_hints_follow_the_device_last_used(pilot: Pilot, floor: SupportFloor) -> None:
    in_a_call(pilot, floor)
    scene = pilot.app.stack.top
    pilot.pad("dpdown")
    by_pad = pygame.image.tobytes(pilot.app.window, "RGB")
    assert pilot.app.context.controls.hints == "pad"
    pilot.press("up")
    assert pilot.app.context.controls.hints == "keys"
    assert pilot.app.stack.top is scene
    pilot.press("down")
    assert pygame.image.tobytes(pilot.app.window, "RGB") != by_pad


@pytest.mark.parametrize(
    ("keys", "buttons", "press"), [((("look_up", "g"),), (), "g"), ((), (("look_up", "back"), ("help", "x")), "")]
)
def test_what_was_put_on_another_key_or_button_is_done_by_it(
    floor: SupportFloor, keys: tuple[tuple[str, str], ...], buttons: tuple[tuple[str, str], ...], press: str
) -> None:
    keeper = PreferencesKeeper(Preferences(keys=keys, buttons=buttons))
    with Pilot(Title(), ports=Ports(services=floor, preferences=keeper)) as pilot:
        in_a_call(pilot, floor)
        pilot.press(press) if press else pilot.pad("back")
        assert isinstance(pilot.route, LookUp)
