"""The screen of progress, by the pilot: what it says to whom, and how one gets there and back."""

from pathlib import Path

import pytest

from game.app import WindowSettings
from game.records.floor import SupportFloor
from game.records.model import Mode, Profile
from game.scenes.routes import Board, Progress
from game.ui.widget import Kind
from tests.pilot import Pilot
from tests.scenes.scored_calls import LAMP, PASSWORD, TILL, after
from tests.scenes.support_floor import new_floor, ports


def shown(floor: SupportFloor, scale: float = 1.0) -> Pilot:
    return Pilot(Progress(), WindowSettings(text_scale=scale, is_still=True), ports(floor))


def digits(pilot: Pilot) -> set[str]:
    return {c for node in pilot.semantics().walk() for c in f"{node.name}{node.value}" if c.isdigit()}


@pytest.mark.parametrize(("device", "control"), [("key", "p"), ("mouse", "progress"), ("pad", "y")])
def test_the_board_leads_there_and_escape_back(tmp_path: Path, device: str, control: str) -> None:
    with Pilot(Board(), ports=ports(after(tmp_path, ()))) as pilot:
        {"key": pilot.press, "mouse": pilot.click, "pad": pilot.pad}[device](control)
        assert pilot.route == Progress()
        pilot.press("escape")
        assert pilot.route == Board()


def test_before_the_first_call_it_says_what_will_be_here(tmp_path: Path) -> None:
    with shown(after(tmp_path, ())) as pilot:
        assert pilot.see("Your line begins with your first call")
        assert not digits(pilot)


def test_the_first_call_shows_no_number(tmp_path: Path) -> None:
    with shown(after(tmp_path, [(LAMP, 64)])) as pilot:
        assert pilot.see("one more makes a beginning")
        assert not digits(pilot)


def test_the_first_call_shows_no_number_on_the_board(tmp_path: Path) -> None:
    with Pilot(Board(), ports=ports(after(tmp_path, [(LAMP, 64)]))) as pilot:
        assert pilot.see("taken once")
        assert not pilot.see("64")


def test_from_the_second_call_on_each_dimension_is_told_in_words(tmp_path: Path) -> None:
    with shown(after(tmp_path, [(LAMP, 60), (LAMP, 88), (PASSWORD, 84)])) as pilot:
        told = pilot.find("Genuine help")
        assert told.kind is Kind.IMAGE
        assert told.value == "first 60, best 88, latest 84, 3 calls, rising. Lift: 24 points up."
        assert all(pilot.find(name).value == told.value for name in ("Right escalation", "Own words", "Respect"))


def test_one_caller_taken_twice_has_no_lift(tmp_path: Path) -> None:
    with shown(after(tmp_path, [(LAMP, 90), (LAMP, 20)])) as pilot:
        assert pilot.find("Genuine help").value == "first 90, best 90, latest 20, 2 calls, falling."


def test_counts_tell_calls_callers_and_honest_tries(tmp_path: Path) -> None:
    floor = after(tmp_path, [(LAMP, 90), (LAMP, 90), (TILL, 20)])
    with shown(floor) as pilot:
        names = ("Calls", "Callers tried", "Callers mastered", "Honest tries in a row")
        texts = [[node.name for node in pilot.find(name).walk()][1:] for name in names]
    everybody = len(floor.cards())
    assert texts == [["3"], [f"2 of {everybody}"], [f"1 of {everybody}"], ["3", "your longest so far"]]


def test_each_kind_of_caller_tells_who_was_met_and_who_is_mastered(tmp_path: Path) -> None:
    with shown(after(tmp_path, [(LAMP, 90), (LAMP, 90), (TILL, 20)])) as pilot:
        anxious = [f"{node.name} {node.value}".strip() for node in pilot.find("anxious").walk()]
        aggressive = [node.name for node in pilot.find("aggressive").walk()]
    assert "The lamp that used to be green: 2 calls, best 90, mastered" in anxious
    assert "Score first 90, best 90, latest 90, 2 calls, level." in anxious
    assert "Friday, six o'clock, the till: 1 call, best 20" in aggressive


def test_a_caller_who_left_the_pack_is_still_counted(tmp_path: Path) -> None:
    with shown(after(tmp_path, [("somebody_gone", 40), (LAMP, 60)])) as pilot:
        assert pilot.find("expert").children
        assert any("isn't in this pack any more" in node.name for node in pilot.semantics().walk())


def test_the_modes_that_were_played_are_explained(tmp_path: Path) -> None:
    with shown(after(tmp_path, [(LAMP, 60), (PASSWORD, 70)], Mode.EXAM)) as pilot:
        assert pilot.see("exam")
        assert not pilot.see("practice")
        assert not pilot.see("empty: a caller met before")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_two_hundred_calls_are_shown_whole(tmp_path: Path, scale: float) -> None:
    callers = (LAMP, PASSWORD, TILL)
    with shown(after(tmp_path, [(callers[n % 3], n % 101) for n in range(200)]), scale) as pilot:
        assert "200 calls" in pilot.find("Genuine help").value
        pilot.press("end")
        assert pilot.see("An honest try")
        pilot.press("home")
        assert pilot.see("Callers tried")


def test_nobody_on_the_line_is_told_so(tmp_path: Path) -> None:
    with shown(new_floor(tmp_path)) as pilot:
        assert pilot.see("Nobody is on the line yet")


def test_a_guest_is_told_that_nothing_is_kept(tmp_path: Path) -> None:
    floor = new_floor(tmp_path)
    floor.choose(Profile(0, "Radek", ""))
    with shown(floor) as pilot:
        assert pilot.see("Nothing is kept of a guest's calls")


def test_a_window_that_only_reads_shows_what_was_recorded(tmp_path: Path) -> None:
    with after(tmp_path, [(LAMP, 60), (PASSWORD, 80)]).store, shown(new_floor(tmp_path)) as pilot:
        assert "2 calls" in pilot.find("Genuine help").value


def test_a_pack_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "pack").mkdir()
    with shown(new_floor(tmp_path, names=("Jana",), pack=tmp_path / "pack")) as pilot:
        assert pilot.see("house.yaml")


def test_help_tells_what_the_screen_is_for(tmp_path: Path) -> None:
    with shown(after(tmp_path, ())) as pilot:
        pilot.press("f1")
        assert pilot.see("How you are getting on")
