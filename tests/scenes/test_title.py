import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.app import WindowSettings
from game.records.floor import SupportFloor
from game.records.model import Mode
from game.records.preferences_file import PreferencesFile
from game.scenes.routes import Board, Confirm, FirstMinute, Message, OpenCall, Title, WhoAreYou
from game.scenes.scene import Push, Quit
from game.scenes.title import TitleScene
from game.ui.intents import Activate, Cancel
from tests.paths import ROOT
from tests.pilot import Pilot
from tests.scenes.support_floor import new_floor, ports

LAMP = "lamp_that_used_to_be_green"
FIRST_FRAME = """
import sys
from pathlib import Path
from game.app import App
from game.scenes.routes import Title
from tests.scenes.support_floor import new_floor, ports
app = App(ports=ports(new_floor(Path(sys.argv[1]), names=("Jana",))))
app.stack.open(Title())
app.step(0.0)
print(sorted({"yaml", "transitions"} & set(sys.modules)))
"""


@pytest.fixture
def floor(tmp_path: Path) -> SupportFloor:
    return new_floor(tmp_path, names=("Jana",))


def title(floor: SupportFloor) -> TitleScene:
    scene = TitleScene(Title(), ports(floor))
    scene.enter()
    return scene


def test_the_telephone_has_the_first_focus(floor: SupportFloor) -> None:
    with Pilot(Title(), ports=ports(floor)) as pilot:
        assert pilot.focus == "pick_up"


def test_picking_up_takes_the_easiest_caller_not_yet_taken(floor: SupportFloor) -> None:
    floor.first_minute.end()
    assert title(floor).handle(Activate("pick_up")) == Push(OpenCall(LAMP))


def test_who_picks_up_without_a_name_is_asked_for_it_and_then_meets_the_first_minute(tmp_path: Path) -> None:
    floor = new_floor(tmp_path)
    scene = title(floor)
    assert scene.handle(Activate("pick_up")) == Push(WhoAreYou())
    floor.add_profile("Jana")
    assert scene.resume(WhoAreYou(), True) == Push(FirstMinute())
    floor.first_minute.end()
    assert scene.resume(FirstMinute(), True) == Push(OpenCall(LAMP))


def test_who_went_through_the_first_minute_is_not_asked_again_after_a_restart(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana",), preferences=PreferencesFile(tmp_path))
    floor.first_minute.end()
    floor.close()
    again = new_floor(tmp_path, preferences=PreferencesFile(tmp_path))
    assert title(again).handle(Activate("pick_up")) == Push(OpenCall(LAMP))
    again.add_profile("Ota")
    assert title(again).handle(Activate("pick_up")) == Push(FirstMinute())


def test_changing_the_name_alone_connects_nobody(floor: SupportFloor) -> None:
    scene = title(floor)
    scene.handle(Activate("who"))
    assert scene.resume(WhoAreYou(), True) is None


def test_an_unfinished_call_comes_first_with_its_callers_name(floor: SupportFloor) -> None:
    floor.begin(LAMP, Mode.GUIDED)
    with Pilot(Title(), ports=ports(floor)) as pilot:
        assert pilot.focus == "go_on"
        assert pilot.see("Zdena Kopřivová's call isn't finished yet.")


def test_going_on_opens_the_recorded_call(floor: SupportFloor) -> None:
    floor.begin(LAMP, Mode.EXAM)
    begun = floor.unfinished()
    assert begun is not None
    assert title(floor).handle(Activate("go_on")) == Push(OpenCall(LAMP, "exam", call_id=str(begun.call_id)))


def test_putting_a_call_aside_asks_first(floor: SupportFloor) -> None:
    floor.begin(LAMP, Mode.GUIDED)
    with Pilot(Title(), ports=ports(floor)) as pilot:
        pilot.click("put_aside")
        assert isinstance(pilot.route, Confirm)
        assert floor.unfinished() is not None
        pilot.click("yes")
        assert floor.unfinished() is None
        assert pilot.focus == "pick_up"


def test_the_calls_lead_to_the_board(floor: SupportFloor) -> None:
    with Pilot(Title(), ports=ports(floor)) as pilot:
        pilot.click("calls")
        assert pilot.route == Board()


@pytest.mark.parametrize("intent", [Activate("quit"), Cancel()])
def test_nothing_is_lost_by_leaving(floor: SupportFloor, intent: Activate | Cancel) -> None:
    assert title(floor).handle(intent) == Quit()


def test_the_firm_is_named_once_the_picture_was_seen(floor: SupportFloor) -> None:
    with Pilot(Title(), ports=ports(floor)) as pilot:
        pilot.wait(1)
        assert pilot.see("Pomezí Net, support floor")


def test_a_pack_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    (tmp_path / "pack").mkdir()
    floor = new_floor(tmp_path, names=("Jana",), pack=tmp_path / "pack")
    floor.first_minute.end()
    move = title(floor).handle(Activate("pick_up"))
    assert isinstance(move, Push)
    assert isinstance(move.route, Message)
    assert "house.yaml" in move.route.text


def test_a_resting_title_draws_nothing(floor: SupportFloor) -> None:
    with Pilot(Title(), WindowSettings(), ports(floor)) as pilot:
        pilot.wait(5)
        assert pilot.app.stack.top is not None
        assert not pilot.app.stack.top.needs_redraw


def test_a_voice_travels_along_the_line_before_it_rests(floor: SupportFloor) -> None:
    with Pilot(Title(), WindowSettings(), ports(floor)) as pilot:
        pilot.wait(2)
        before = pilot.app.window.copy()
        pilot.wait(0.2)
        assert before.get_buffer().raw != pilot.app.window.get_buffer().raw


def test_the_first_frame_needs_neither_yaml_nor_transitions(tmp_path: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", FIRST_FRAME, str(tmp_path)]
    told = subprocess.run(command, capture_output=True, text=True, env=env, check=True)
    assert told.stdout.splitlines()[-1] == "[]"
