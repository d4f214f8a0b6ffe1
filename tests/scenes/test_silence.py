"""How long callers bear silence, as it is set: what it does to a call, and what stands beside a score."""

from pathlib import Path

import pytest

from game.call.silence import Silence
from game.call.speech import HOLD_S
from game.callers.cast import PERSONAS
from game.records.floor import SupportFloor
from game.records.model import Mode
from game.scenes.board import BoardScene
from game.scenes.debrief import DebriefScene
from game.scenes.routes import Board, Debrief, OpenCall
from game.scenes.scene import PageScene
from game.ui.context import new_context
from game.ui.metrics import Metrics
from tests.pilot import Pilot
from tests.scenes.all_sizes import faults_at_all_sizes
from tests.scenes.calls import LAMP, Desk
from tests.scenes.support_floor import new_floor, ports

MENDED = (
    *("opening.1", "lamps.3", "label.1", "back.2", "vacuum.2", "move.3", "waiting.2", "minute.0", "green.0", "page.2"),
    *("result:solved", "note:1"),
)
BORNE_S = PERSONAS["anxious"].silence_s
HURRIES_THE_WORDS = "tab"


def shown(scene: PageScene) -> PageScene:
    scene.adopt(new_context(Metrics(1280, 720)))
    scene.enter()
    scene.refresh()
    return scene


# What it does to a call


def spoken_up(folder: Path, mode: str, silence: Silence, seconds: float) -> int:
    """Return how often the caller spoke up while somebody left the call alone for so long."""
    desk = Desk(folder, OpenCall(LAMP, mode, 3, silence=silence))
    desk.pilot.press(HURRIES_THE_WORDS)
    desk.pilot.wait(seconds)
    turns = len(desk.call.turns) - 1
    desk.close()
    return turns


@pytest.mark.parametrize("mode", ["practice", "exam"])
@pytest.mark.parametrize(("silence", "times"), [(Silence.AS_IN_LIFE, 1), (Silence.DOUBLE, 2)])
def test_the_screen_lets_silence_pass_as_it_is_set(tmp_path: Path, mode: str, silence: Silence, times: int) -> None:
    assert spoken_up(tmp_path / "before", mode, silence, times * BORNE_S - 1) == 0
    assert spoken_up(tmp_path / "after", mode, silence, times * BORNE_S + 1) == 1


@pytest.mark.parametrize(("mode", "silence"), [("exam", Silence.OFF), ("practice", Silence.OFF)])
def test_without_a_timer_the_screen_never_hurries(tmp_path: Path, mode: str, silence: Silence) -> None:
    assert spoken_up(tmp_path, mode, silence, 5 * BORNE_S) == 0


@pytest.mark.parametrize("silence", Silence)
def test_in_a_guided_call_a_newcomer_reads_in_peace_whatever_is_set(tmp_path: Path, silence: Silence) -> None:
    assert spoken_up(tmp_path, "guided", silence, 2 * BORNE_S) == 0


def test_a_guided_call_begun_in_a_terminal_is_not_hurried_in_the_window(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana",))
    floor.begin(LAMP, Mode.GUIDED, 3, Silence.AS_IN_LIFE)
    begun = floor.unfinished()
    assert begun is not None
    with Pilot(OpenCall(LAMP, call_id=str(begun.call_id)), ports=ports(floor)) as pilot:
        pilot.wait(2 * BORNE_S)
        assert floor.current is not None
        assert len(floor.current.call.turns) == 1


def test_silence_passes_on_hold_too(tmp_path: Path) -> None:
    desk = Desk(tmp_path, OpenCall(LAMP, "exam", 3))
    desk.pilot.press(HURRIES_THE_WORDS)
    desk.call.do("opening.1")
    desk.call.do("hold:unasked")
    desk.pilot.wait(2)
    desk.pilot.press(HURRIES_THE_WORDS)
    desk.pilot.wait(HOLD_S)
    assert desk.inputs == ["opening.1", "hold:unasked", f"wait:{HOLD_S}"]
    desk.close()


# What stands beside the result


@pytest.fixture
def after_exam(tmp_path: Path) -> SupportFloor:
    """Give a floor on which an exam without a silence timer was finished."""
    floor = new_floor(tmp_path, names=("Jana",))
    floor.set_silence(Silence.OFF)
    for mode, choices in ((Mode.PRACTICE, ("hangup", "result:abandoned", "note:0")), (Mode.EXAM, MENDED)):
        recorded = floor.begin(LAMP, mode)
        for choice in choices:
            recorded.call.do(choice)
        floor.finish()
    return floor


def test_debrief_and_board_say_openly_how_silence_was_set(after_exam: SupportFloor) -> None:
    with Pilot(Debrief(""), ports=ports(after_exam)) as pilot:
        assert pilot.see("exam. No silence timer. Solved")
        assert pilot.see("100 of 100")
    with Pilot(Board(), ports=ports(after_exam)) as pilot:
        card = {node.name for node in pilot.find(f"call:{LAMP}").walk()}
        assert {"best 100", "No silence timer"} <= card


def test_as_in_life_nothing_is_said_of_it(after_exam: SupportFloor) -> None:
    after_exam.add_profile("Radek")
    recorded = after_exam.begin(LAMP, Mode.EXAM)
    for choice in MENDED:
        recorded.call.do(choice)
    after_exam.finish()
    for route in (Debrief(""), Board()):
        with Pilot(route, ports=ports(after_exam)) as pilot:
            assert not pilot.see("ilence ×")
            assert not pilot.see("No silence timer")


def test_both_fit_at_any_size(after_exam: SupportFloor) -> None:
    assert faults_at_all_sizes(shown(BoardScene(Board(), ports(after_exam)))) == []
    assert faults_at_all_sizes(shown(DebriefScene(Debrief(""), ports(after_exam)))) == []
