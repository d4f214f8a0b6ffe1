"""An exam: taken once, without another try after it, and with a debrief only where the firm wants one."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from game.analysis.bots.policies import POLICIES
from game.call.state import Stage
from game.records.floor import SupportFloor
from game.records.model import Mode
from game.scenes.handed_in import HandedInScene
from game.scenes.routes import Board, Debrief, HandedIn, Message, OpenCall, WrapUp
from tests.pilot import Pilot
from tests.records.test_exams import pack_that_says, take
from tests.scenes.all_sizes import faults_at_all_sizes
from tests.scenes.ended_calls import LAMP
from tests.scenes.support_floor import new_floor, ports
from tests.shipped_pack import SHIPPED

UNSAID = "{debrief: false}"


def file_ticket(pilot: Pilot, floor: SupportFloor) -> None:
    """Play the exam up to its ticket, and file that by the mouse."""
    call, random = floor.begin(LAMP, Mode.EXAM).call, Random(1)
    while call.state.stage is Stage.TALKING:
        call.do(POLICIES["genuine"](call, random))
    pilot.app.stack.open(WrapUp("1"))
    pilot.step(2)
    for kind in ("note:", "result:"):
        pilot.click(next(choice.id for choice in call.choices if choice.id.startswith(kind)))
    pilot.click("file")


@pytest.fixture
def unsaid(tmp_path: Path) -> SupportFloor:
    """Return a floor of a firm that wants nothing said of an exam."""
    return new_floor(tmp_path, names=("Jana",), pack=pack_that_says(tmp_path, UNSAID))


def test_it_ends_in_a_debrief_as_a_rule(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana",))
    with Pilot(Board(), ports=ports(floor)) as pilot:
        file_ticket(pilot, floor)
        assert isinstance(pilot.route, Debrief)


def test_its_debrief_offers_no_other_try(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana",))
    take(floor, Mode.EXAM)
    with Pilot(Debrief("1"), ports=ports(floor)) as pilot:
        assert not any(node.id == "again" for node in pilot.semantics().walk())
        pilot.press("return")
        assert isinstance(pilot.route, Debrief)


def test_where_nothing_is_to_be_said_a_calm_page_tells_what_happens_next(unsaid: SupportFloor) -> None:
    with Pilot(Board(), ports=ports(unsaid)) as pilot:
        file_ticket(pilot, unsaid)
        assert isinstance(pilot.route, HandedIn)
        assert pilot.see("Your trainer says how it went")
        assert not any("of 100" in node.name for node in pilot.semantics().walk())
        pilot.press("return")
        assert isinstance(pilot.route, Board)


def test_the_board_tells_no_number_of_such_an_exam(unsaid: SupportFloor) -> None:
    take(unsaid, Mode.EXAM)
    with Pilot(Board(), ports=ports(unsaid)) as pilot:
        assert pilot.see("taken as an exam")
        assert not any("best " in node.name for node in pilot.semantics().walk())


def test_the_same_caller_isnt_taken_again_as_an_exam(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana",))
    take(floor, Mode.EXAM)
    with Pilot(Board(), ports=ports(floor)) as pilot:
        pilot.click("exam")
        pilot.click(f"call:{LAMP}")
        assert isinstance(pilot.route, Message)
        assert pilot.see("an exam isn't taken again")
        pilot.press("escape")
        pilot.click("practice")
        pilot.click(f"call:{LAMP}")
        assert isinstance(pilot.route, OpenCall)


def test_for_an_exam_a_caller_is_suggested_with_whom_none_was_begun(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana",))
    for scenario in SHIPPED.scenarios:
        if scenario != LAMP:
            floor.begin(scenario, Mode.EXAM)
            begun = floor.unfinished()
            assert begun is not None
            floor.put_aside(begun)
    take(floor, Mode.PRACTICE)
    with Pilot(Board(), ports=ports(floor)) as pilot:
        pilot.click("exam")
        pilot.click("pick_up")
        assert isinstance(pilot.route, OpenCall)
        assert pilot.route.scenario_id == LAMP


def test_the_page_that_ends_it_fits_at_all_sizes(unsaid: SupportFloor) -> None:
    take(unsaid, Mode.EXAM)
    assert faults_at_all_sizes(HandedInScene(HandedIn("1"), ports(unsaid))) == []
