"""The first minute: a newcomer learns the desk by playing, or skips it, and nothing of it is kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.records.floor import SupportFloor
from game.records.model import Mode
from game.scenes.first_minute.lessons import LESSONS, Screen, happened_in, lesson_of
from game.scenes.routes import Board, FirstCall, FirstMinute, HandOver, LookUp, OpenCall, Title, WhoAreYou, WrapUp
from game.ui.widget import Kind
from tests.pilot import Pilot
from tests.scenes.support_floor import new_floor, ports


@pytest.fixture
def floor(tmp_path: Path) -> SupportFloor:
    return new_floor(tmp_path)


@pytest.fixture
def pilot(floor: SupportFloor) -> Iterator[Pilot]:
    with Pilot(Title(), ports=ports(floor)) as pilot:
        yield pilot


def come_in(pilot: Pilot, name: str = "Jana") -> None:
    """Pick up on the title with a new name."""
    pilot.press("return")
    assert isinstance(pilot.route, WhoAreYou)
    pilot.write(name)
    pilot.press("return")
    assert isinstance(pilot.route, FirstMinute)


def reach(pilot: Pilot, target: str) -> None:
    """Go to a thing by Tab alone and press Enter."""
    for _ in range(60):
        if pilot.focus == target:
            pilot.press("return")
            pilot.wait(1)
            return
        pilot.press("tab")
    raise AssertionError(f"{target!r} can't be reached on {pilot.route}")


def say(pilot: Pilot, floor: SupportFloor, choice: str) -> None:
    assert floor.current is not None
    turns = len(floor.current.call.turns)
    for _ in range(9):
        reach(pilot, f"say:{choice}")
        if len(floor.current.call.turns) > turns:
            return
    raise AssertionError(f"{choice!r} wasn't said")


def told(pilot: Pilot) -> str:
    """Return the lesson that the screen says."""
    nodes = pilot.semantics().walk()
    notes = [node.name for node in nodes if node.kind is Kind.STATUS and node.name.startswith("Now: ")]
    assert len(notes) <= 1
    return notes[0].removeprefix("Now: ") if notes else ""


def steps(pilot: Pilot, floor: SupportFloor) -> Iterator[type]:
    """Play the first minute by keyboard, stopping at each of its pages and lessons."""
    yield FirstMinute
    reach(pilot, "pick_up")
    yield FirstCall
    say(pilot, floor, "opening.0")
    yield FirstCall
    say(pilot, floor, "looking")
    yield FirstCall
    pilot.press("l")
    yield LookUp
    pilot.press("1")
    yield LookUp
    pilot.press("escape")
    yield FirstCall
    say(pilot, floor, "told")
    yield FirstCall
    say(pilot, floor, "with_note")
    yield FirstCall
    pilot.press("t")
    yield HandOver
    for target in ("place:level2", "manner:warm", "hand_over"):
        reach(pilot, target)
    pilot.wait(2)
    yield FirstCall
    reach(pilot, "wrap_up")
    yield WrapUp
    for target in ("note:0", "result:handed_over", "file"):
        reach(pilot, target)
    yield FirstMinute


STEPS = 13


def test_a_newcomer_plays_it_by_keyboard_from_the_title_to_the_end(pilot: Pilot, floor: SupportFloor) -> None:
    come_in(pilot)
    lessons = []
    for expected in steps(pilot, floor):
        assert isinstance(pilot.route, expected)
        lessons.append(told(pilot))
    assert lessons[0] == lessons[-1] == ""
    assert len(set(lessons[1:-1])) == len(lessons) - 2
    assert pilot.see("Take a real call")
    assert floor.current is None


def test_after_it_the_first_real_call_is_one_key_away(pilot: Pilot, floor: SupportFloor) -> None:
    come_in(pilot)
    for _ in steps(pilot, floor):
        pass
    pilot.press("return")
    pilot.wait(1)
    assert isinstance(pilot.route, OpenCall)


@pytest.mark.parametrize("step", range(STEPS - 1))
def test_it_can_be_skipped_by_one_key_at_each_step(pilot: Pilot, floor: SupportFloor, step: int) -> None:
    come_in(pilot)
    for number, _ in enumerate(steps(pilot, floor)):
        if number == step:
            break
    pilot.press("k")
    pilot.wait(1)
    assert isinstance(pilot.route, OpenCall)
    assert not floor.first_minute.is_on


def test_nothing_of_it_is_kept(pilot: Pilot, floor: SupportFloor) -> None:
    come_in(pilot)
    for _ in steps(pilot, floor):
        pass
    assert floor.profile is not None
    assert floor.store.open_calls(floor.profile) == ()
    assert not floor.store.has_finished_calls(floor.profile)


def test_who_has_skipped_it_is_not_held_up_again(pilot: Pilot) -> None:
    come_in(pilot)
    pilot.press("escape")
    assert isinstance(pilot.route, Title)
    pilot.press("return")
    pilot.press("k")
    pilot.wait(1)
    assert isinstance(pilot.route, OpenCall)


def test_leaving_the_call_by_its_pause_leads_back_to_the_ringing(pilot: Pilot) -> None:
    come_in(pilot)
    reach(pilot, "pick_up")
    pilot.press("escape")
    pilot.press("escape")
    assert isinstance(pilot.route, FirstCall)
    pilot.press("escape")
    reach(pilot, "leave")
    assert isinstance(pilot.route, FirstMinute)
    assert pilot.see("It rings.")


def test_leaving_its_ticket_leads_back_to_the_ringing(pilot: Pilot, floor: SupportFloor) -> None:
    come_in(pilot)
    for page in steps(pilot, floor):
        if page is WrapUp:
            break
    pilot.press("escape")
    reach(pilot, "yes")
    assert pilot.see("It rings.")


def test_the_board_offers_it_while_it_is_due(floor: SupportFloor) -> None:
    floor.add_profile("Jana")
    with Pilot(Board(), ports=ports(floor)) as pilot:
        pilot.click("first_minute")
        assert isinstance(pilot.route, FirstMinute)


def test_the_board_offers_it_no_more_once_a_call_was_begun(floor: SupportFloor) -> None:
    floor.add_profile("Jana")
    floor.begin("lamp_that_used_to_be_green", Mode.GUIDED)
    with Pilot(Board(), ports=ports(floor)) as pilot:
        assert "first_minute" not in {node.id for node in pilot.semantics().walk()}


@pytest.mark.parametrize("route", [Title(), Board()])
def test_help_offers_it_again(floor: SupportFloor, route: Title | Board) -> None:
    floor.add_profile("Jana")
    with Pilot(route, ports=ports(floor)) as pilot:
        pilot.press("f1")
        reach(pilot, "first_minute")
        assert isinstance(pilot.route, FirstMinute)
        pilot.press("escape")
        assert pilot.route == route


def test_in_a_real_call_nothing_is_taught(floor: SupportFloor) -> None:
    floor.add_profile("Jana")
    with Pilot(OpenCall("lamp_that_used_to_be_green"), ports=ports(floor)) as pilot:
        assert told(pilot) == ""


def test_every_id_of_a_lesson_is_an_id_of_the_call(floor: SupportFloor) -> None:
    scenario = floor.first_minute.begin().call.program.scenario
    replies = {reply.choice_id for node in scenario.nodes.values() for reply in node.replies}
    known = replies | {f"fact:{fact}" for fact in scenario.facts} | {f"lookup:{name}" for name in scenario.lookups}
    named = {name for lesson in LESSONS for name in (*lesson.after, *lesson.until)}
    assert named <= known | {"moved", "over"}
    anchors = {lesson.anchor for lesson in LESSONS} - {"", "wrap_up", "look_up", "transfer"}
    assert anchors <= {f"say:{name}" for name in replies} | {f"open:{name}" for name in scenario.lookups}


def test_who_looks_without_a_word_is_taught_the_answer_next(floor: SupportFloor) -> None:
    call = floor.first_minute.begin().call
    for choice in ("opening.0", "lookup:headsets"):
        call.do(choice)
    lesson = lesson_of(Screen.CALL, happened_in(call.turns))
    assert lesson is not None
    assert lesson.anchor == "say:told"


def test_a_smile_without_an_answer_is_told_what_is_missing(floor: SupportFloor) -> None:
    call = floor.first_minute.begin().call
    call.do("wonderful")
    lesson = lesson_of(Screen.CALL, happened_in(call.turns))
    assert lesson is not None
    assert lesson.text.startswith("He asked if you hear him")


def test_enter_never_skips_it_unasked(pilot: Pilot, floor: SupportFloor) -> None:
    come_in(pilot)
    for _ in steps(pilot, floor):
        assert pilot.focus != "skip_first_minute"
