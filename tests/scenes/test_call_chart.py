from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.app import WindowSettings
from game.scenes.call import CallScene
from game.scenes.routes import OpenCall
from game.ui.clipping import clipping_faults
from game.ui.widgets.flow_chart import FlowChart
from tests.call.conftest import scenario_dict
from tests.scenes.calls import LAMP, TILL, Desk
from tests.scenes.support_floor import PACK, own_pack

SILENT = scenario_dict({"say": "And now?", "acts": ["ask"]})
SILENT["nodes"]["hall"] = {key: value for key, value in SILENT["nodes"]["hall"].items() if key != "script"}
LONG = scenario_dict({"say": "And now?", "acts": ["ask"]})
LONG["nodes"]["hall"]["script"] = " ".join(["We are sorry for any inconvenience this may have caused you."] * 12)

Sit = Callable[..., Desk]


@pytest.fixture
def sit(tmp_path: Path) -> Iterator[Sit]:
    desks: list[Desk] = []

    def sit_down(scenario: str = TILL, *, scale: float = 1.0, pack: Path = PACK) -> Desk:
        desks.append(Desk(tmp_path, OpenCall(scenario, seed=3), WindowSettings(text_scale=scale, is_still=True), pack))
        return desks[-1]

    yield sit_down
    for desk in desks:
        desk.close()


def is_current_box_seen(desk: Desk) -> bool:
    scene = desk.pilot.app.stack.top
    assert isinstance(scene, CallScene)
    viewport = scene.page.placed("flow_chart")
    assert viewport is not None
    chart = next(placed for placed in viewport.walk() if isinstance(placed.widget, FlowChart))
    assert isinstance(chart.widget, FlowChart)
    marked = chart.widget.current_box(scene.page.context, chart.box)
    return marked is not None and viewport.box.contains(marked)


def test_the_chart_always_shows_the_scripts_next_line_in_quotes(sit: Sit) -> None:
    desk = sit()
    assert desk.pilot.see("Next line: “Thank you for calling. To serve you better,")
    desk.say("opening.0")
    assert desk.pilot.see("Next line: “Your feedback is important to us.")


def test_it_stays_whatever_can_be_chosen(sit: Sit) -> None:
    desk = sit()
    desk.say("opening.0")
    desk.pilot.press("h")
    desk.pilot.press("1")
    assert desk.pilot.see("Next line: “Your feedback is important to us.")


def test_where_the_script_has_nothing_to_say_the_box_itself_is_the_line(sit: Sit, tmp_path: Path) -> None:
    desk = sit("small", pack=own_pack(tmp_path, SILENT))
    assert desk.pilot.see("Next line: Account number?")


def test_after_the_call_the_chart_has_no_next_line(sit: Sit) -> None:
    desk = sit()
    desk.pilot.press("x")
    desk.pilot.click("yes")
    assert not desk.pilot.see("Next line")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_present_box_is_in_view_all_along(sit: Sit, scale: float) -> None:
    desk = sit(LAMP, scale=scale)
    for choice in ("opening.1", "lamps.3", "label.1", "back.2", "vacuum.2"):
        if scale > 1:
            desk.pilot.click("tab:flow_chart")
        assert is_current_box_seen(desk)
        if scale > 1:
            desk.pilot.click("tab:your_turn")
        desk.say(choice)


def test_at_usual_size_the_whole_chart_is_seen_beside_a_line_of_two_sentences(sit: Sit) -> None:
    desk = sit()
    assert desk.pilot.find("flow_chart").visible.h >= 240
    scene = desk.pilot.app.stack.top
    assert isinstance(scene, CallScene)
    placed = scene.page.placed("flow_chart")
    assert placed is not None
    assert placed.scroll_max == 0


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_a_long_line_scrolls_and_leaves_the_boxes_room(sit: Sit, tmp_path: Path, scale: float) -> None:
    desk = sit("small", pack=own_pack(tmp_path, LONG), scale=scale)
    if scale >= 1.5:
        desk.pilot.click("tab:flow_chart")
    scene = desk.pilot.app.stack.top
    assert isinstance(scene, CallScene)
    line = scene.page.placed("next_line")
    assert line is not None
    assert line.scroll_max > 0
    assert is_current_box_seen(desk)
    assert clipping_faults(scene.page.root, scene.page.context) == []
