"""What the law wants read is heard right after the first line, and is nobody's own words on the flow chart."""

from pathlib import Path
from shutil import copytree

import pytest

from game.records.floor import SupportFloor
from game.records.model import Mode
from game.scenes.debrief_view.deeds import deed_of
from game.scenes.routes import OpenCall
from game.ui.widget import Kind
from tests.pilot import Pilot
from tests.scenes.calls import LAMP
from tests.scenes.support_floor import PACK, new_floor, ports

LAW = "This call is recorded, and {agent} of {company} must say so."
SAID = "This call is recorded, and Jana of Pomezí Net must say so."


@pytest.fixture
def floor(tmp_path: Path) -> SupportFloor:
    """Give a floor whose firm must read a line out."""
    pack = copytree(PACK, tmp_path / "pack")
    house = pack / "house.yaml"
    text = house.read_text(encoding="utf-8")
    assert "required_lines: []" in text
    house.write_text(text.replace("required_lines: []", f'required_lines: ["{LAW}"]'), encoding="utf-8")
    return new_floor(tmp_path / "home", names=("Jana",), pack=pack)


def marked_box(pilot: Pilot) -> str:
    """Return the box at which the flow chart stands."""
    nodes = pilot.semantics().walk()
    return next(node.value for node in nodes if node.kind is Kind.IMAGE and node.name == "Level 1 flow chart")


def test_the_transcript_begins_with_both_lines(floor: SupportFloor) -> None:
    with Pilot(OpenCall(LAMP), ports=ports(floor)) as pilot:
        log = next(node.value for node in pilot.semantics().walk() if node.kind is Kind.LOG)
    assert log.index("Hello, this is Pomezí Net") < log.index(SAID)


def test_the_flow_chart_stands_where_it_does_without_them(tmp_path: Path, floor: SupportFloor) -> None:
    with Pilot(OpenCall(LAMP), ports=ports(floor)) as pilot:
        bound = marked_box(pilot)
    free = new_floor(tmp_path / "free", names=("Jana",))
    with Pilot(OpenCall(LAMP), ports=ports(free)) as pilot:
        assert bound == marked_box(pilot) == "Account number? (2 of 6)"


def test_the_debrief_tells_all_that_was_said_on_picking_up(floor: SupportFloor) -> None:
    call = floor.begin(LAMP, Mode.PRACTICE).call
    assert deed_of(call.turns[0], None).text == f"Hello, this is Pomezí Net, my name is Jana. {SAID}"
