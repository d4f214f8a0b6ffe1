from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from game.app import WindowSettings
from game.scenes.help_words import about_route, help_on
from game.scenes.routes import Board, HandOver, Help, OpenCall, Route, Settings, Title
from game.ui.controls import Controls
from game.ui.widget import ACTIVE_KINDS
from tests.pilot import Pilot
from tests.scenes.all_sizes import faults_at_all_sizes
from tests.scenes.calls import PASSWORD, TILL, Desk
from tests.scenes.support_floor import new_floor, ports


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, OpenCall(TILL, seed=3))
    yield desk
    desk.close()


def help_of(pilot: Pilot) -> Help:
    assert isinstance(pilot.route, Help)
    return pilot.route


def told(pilot: Pilot) -> dict[str, str]:
    """Return what the help on top tells of this screen, by key."""
    return dict(help_of(pilot).here)


def test_every_route_has_a_sentence_of_its_own() -> None:
    kinds = [kind for kind in get_args(Route) if kind is not Help]
    said = [about_route(kind.__new__(kind)) for kind in kinds]
    assert all(said)
    assert len(set(said)) == len(kinds)


def test_f1_tells_the_keys_that_the_page_bears(desk: Desk) -> None:
    desk.pilot.press("f1")
    assert told(desk.pilot).items() >= {("P", "Pause"), ("X", "Hang up"), ("L", "Look up")}


def test_all_numbered_cards_share_one_line(desk: Desk) -> None:
    cards = len(desk.cards)
    desk.pilot.press("f1")
    assert told(desk.pilot)[f"1 to {cards}"] == "answers with that card"


def test_in_large_text_keys_are_told_whose_buttons_stand_on_another_tab(tmp_path: Path) -> None:
    desk = Desk(tmp_path, OpenCall(PASSWORD, seed=3), WindowSettings(text_scale=2.0, is_still=True))
    desk.pilot.press("f1")
    assert told(desk.pilot)["L"] == "Look up"
    desk.close()


def test_help_tells_keys_as_they_were_chosen(desk: Desk) -> None:
    desk.pilot.app.ports.preferences.change(keys=(("look_up", "g"), ("help", "j"), ("coach", "v")))
    desk.pilot.step(2)
    desk.pilot.press("j")
    assert told(desk.pilot)["G"] == "Look up"
    desk.pilot.press("j")
    assert isinstance(desk.pilot.route, OpenCall)


def test_with_a_pad_in_use_help_tells_its_buttons(desk: Desk) -> None:
    desk.pilot.pad("back")
    assert told(desk.pilot).items() >= {("X", "Look up"), ("RB", "Transfer")}
    assert ("A", "press what has the ring") in help_of(desk.pilot).everywhere
    assert help_of(desk.pilot).here[-1][1].startswith("And by A or a click")
    desk.pilot.pad("b")
    assert isinstance(desk.pilot.route, OpenCall)


def test_f1_leads_back_and_the_call_has_stood_still(desk: Desk) -> None:
    focus, inputs = desk.pilot.focus, desk.inputs
    desk.pilot.press("f1")
    desk.pilot.wait(60)
    desk.pilot.press("f1")
    assert (desk.pilot.route, desk.pilot.focus, desk.inputs) == (OpenCall(TILL, seed=3), focus, inputs)


def test_help_comes_by_the_mouse_too(desk: Desk) -> None:
    desk.pilot.click("help")
    assert isinstance(desk.pilot.route, Help)
    desk.pilot.click("help")
    assert isinstance(desk.pilot.route, OpenCall)


def test_help_lies_over_a_dialog_too(desk: Desk) -> None:
    desk.pilot.press("t")
    desk.pilot.press("f1")
    assert desk.pilot.see(about_route(HandOver()))
    desk.pilot.press("escape")
    assert isinstance(desk.pilot.route, HandOver)


def test_f1_in_a_field_asks_for_help_and_types_nothing(tmp_path: Path) -> None:
    with Pilot(Title(), ports=ports(new_floor(tmp_path))) as pilot:
        pilot.press("return")
        pilot.press("f1")
        assert isinstance(pilot.route, Help)


def test_everything_that_can_be_pressed_is_told(tmp_path: Path) -> None:
    with Pilot(Title(), ports=ports(new_floor(tmp_path, names=("Jana",)))) as pilot:
        names = [node.name for node in pilot.semantics().walk() if node.kind in ACTIVE_KINDS and node.id != "help"]
        pilot.press("f1")
        here = " ".join(does for _, does in help_of(pilot).here)
        assert [name for name in names if name not in here] == []


def test_of_many_things_without_a_key_the_first_are_named_and_the_rest_counted(tmp_path: Path) -> None:
    with Pilot(Board(), ports=ports(new_floor(tmp_path, names=("Jana",)))) as pilot:
        listed = help_on(Board(), pilot.semantics(), (), Controls()).here[-1]
        assert listed[0] == ""
        assert listed[1].endswith("more.")


@pytest.mark.parametrize("below", [Title(), Board(), Settings()])
def test_help_fits_in_every_window(tmp_path: Path, below: Route) -> None:
    with Pilot(below, ports=ports(new_floor(tmp_path, names=("Jana",)))) as pilot:
        pilot.press("f1")
        scene = pilot.app.stack.top
        assert scene is not None
        assert faults_at_all_sizes(scene) == []  # type: ignore[arg-type]
