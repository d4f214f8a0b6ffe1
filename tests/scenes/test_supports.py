"""How a guided call shows its supports, and says when one has left."""

from __future__ import annotations

from pathlib import Path

from game.records.floor import SupportFloor
from game.records.model import Mode
from game.scenes.routes import OpenCall, Settings
from tests.pilot import Pilot
from tests.records.test_exams import take
from tests.scenes.ended_calls import LAMP
from tests.scenes.support_floor import new_floor, ports

ELEVEN, BLUE_INK = "eleven_words", "a_letter_in_blue_ink"
COSTS, NOW, LEFT = "it costs points", "Now worried", "Two clean calls. The script doesn’t warn you any more"


def with_clean_calls(folder: Path, count: int) -> SupportFloor:
    floor = new_floor(folder, names=("Jana",))
    for _ in range(count):
        take(floor, Mode.GUIDED)
    return floor


def guided(floor: SupportFloor, scenario: str = LAMP, mode: str = "guided") -> Pilot:
    return Pilot(OpenCall(scenario, mode=mode), ports=ports(floor))


def names(pilot: Pilot) -> str:
    return "\n".join(f"{node.name} {node.value}" for node in pilot.semantics().walk())


def test_a_newcomer_is_warned_of_the_script_and_told_the_mood(tmp_path: Path) -> None:
    with guided(with_clean_calls(tmp_path, 0)) as pilot:
        assert COSTS in names(pilot)
        assert NOW in names(pilot)
        assert "Two clean calls" not in names(pilot)


def test_practice_neither_warns_nor_names(tmp_path: Path) -> None:
    with guided(with_clean_calls(tmp_path, 0), mode="practice") as pilot:
        assert COSTS not in names(pilot)
        assert NOW not in names(pilot)


def test_after_two_clean_calls_the_warning_is_gone_and_the_call_says_so_once(tmp_path: Path) -> None:
    floor = with_clean_calls(tmp_path, 2)
    with guided(floor) as pilot:
        assert LEFT in names(pilot)
        assert COSTS not in names(pilot)
        assert NOW in names(pilot)
    take(floor, Mode.GUIDED)
    with guided(floor) as pilot:
        assert LEFT not in names(pilot)


def test_after_six_the_coach_of_a_guided_call_waits_to_be_asked(tmp_path: Path) -> None:
    with guided(with_clean_calls(tmp_path, 6)) as pilot:
        assert NOW not in names(pilot)
        assert pilot.see("I keep to myself what I think of a turn until you ask.")
        pilot.press("1")
        assert "disabled" not in pilot.find("coach").states
        before = names(pilot)
        pilot.press("c")
        assert names(pilot) != before


def test_a_chat_and_a_letter_say_it_too(tmp_path: Path) -> None:
    floor = with_clean_calls(tmp_path, 2)
    for scenario in (ELEVEN, BLUE_INK):
        with guided(floor, scenario) as pilot:
            pilot.wait(5.0)
            assert LEFT in names(pilot)


def test_a_letter_warns_of_its_form_until_then(tmp_path: Path) -> None:
    for folder, count in (("new", 0), ("old", 2)):
        with guided(with_clean_calls(tmp_path / folder, count), BLUE_INK) as pilot:
            pilot.wait(1.0)
            pilot.press("return")
            assert (COSTS in names(pilot)) == (count == 0)


def test_who_wants_them_back_chooses_so_in_the_settings(tmp_path: Path) -> None:
    floor = with_clean_calls(tmp_path, 4)
    with Pilot(Settings("coaching"), ports=ports(floor)) as pilot:
        pilot.click("keeps_supports")
    assert floor.preferences.now.keeps_supports
    with guided(floor) as pilot:
        assert COSTS in names(pilot)
        assert NOW in names(pilot)
