from collections.abc import Iterator
from pathlib import Path

import pytest

from game.app import WindowSettings
from game.call.state import Hold as OnHold
from game.callers.persona import Cue
from game.scenes.routes import HandOver, Hold, LookUp, OpenCall
from tests.scenes.calls import TILL, Desk

LARGE = WindowSettings(text_scale=2.0, is_still=True)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, OpenCall(TILL, seed=3))
    desk.say("opening.0")
    yield desk
    desk.close()


def press(desk: Desk, *keys: str) -> None:
    for key in keys:
        desk.pilot.press(key)


def test_the_hold_key_offers_asking_and_just_pressing_side_by_side(desk: Desk) -> None:
    desk.pilot.press("h")
    assert desk.pilot.route == Hold()
    assert desk.cards == ["hold", "hold:unasked"]
    assert not any(desk.pilot.find(card).visible.is_empty for card in desk.cards)


def test_enter_asks_first(desk: Desk) -> None:
    press(desk, "h", "return")
    assert desk.inputs[-1] == "hold"
    assert "You May I put you on hold" in desk.transcript


def test_the_second_way_puts_on_hold_without_a_word(desk: Desk) -> None:
    press(desk, "h", "2")
    assert desk.inputs[-1] == "hold:unasked"
    assert "May I put you on hold" not in desk.transcript


def test_hold_and_back_by_mouse_alone(desk: Desk) -> None:
    for target in ("hold", "hold:unasked", "say:back:unnamed"):
        desk.pilot.click(target)
    assert desk.inputs[-2:] == ["hold:unasked", "back:unnamed"]
    assert "You Right, here I am again." in desk.transcript


@pytest.mark.parametrize("way_out", ["h", "escape"])
def test_hold_can_be_thought_better_of(desk: Desk, way_out: str) -> None:
    held = desk.pilot.focus
    press(desk, "h", way_out)
    assert desk.inputs == ["opening.0"]
    assert desk.pilot.focus == held


def test_on_hold_the_cards_are_the_ways_back_and_the_console(desk: Desk) -> None:
    press(desk, "h", "1")
    assert desk.cards == ["back", "back:unnamed", "look_up:held"]
    assert desk.pilot.focus == "say:back"
    assert desk.pilot.see("On hold · Rudolf waits · 00:00")
    assert desk.pilot.see("Rudolf is on hold")


def test_what_is_looked_up_on_hold_lengthens_the_wait_that_is_named(desk: Desk) -> None:
    press(desk, "h", "1", "3")
    assert desk.pilot.route == LookUp()
    press(desk, "1", "escape")
    assert desk.pilot.see("On hold · Rudolf waits · 00:10")
    press(desk, "return")
    assert desk.inputs[-3:] == ["hold", "lookup:line", "back"]
    assert "You Thank you for waiting, that was 10 seconds." in desk.transcript


def test_back_on_the_line_there_are_replies_again_and_no_hold_on_the_wire(desk: Desk) -> None:
    press(desk, "h", "1", "1")
    assert desk.pilot.focus == f"say:{desk.cards[0]}"
    assert desk.cards[-1] == "manager.script"
    assert not desk.pilot.see("On hold")


def test_on_hold_the_hold_key_rests_and_the_others_work(desk: Desk) -> None:
    press(desk, "h", "1", "h")
    assert isinstance(desk.pilot.route, OpenCall)
    assert "disabled" in desk.pilot.find("hold").states
    press(desk, "t")
    assert desk.pilot.route == HandOver()


def test_a_caller_who_was_not_heard_refuses_and_says_so(tmp_path: Path) -> None:
    desk = Desk(tmp_path, OpenCall(TILL, seed=3))
    press(desk, "h", "1")
    spoken = desk.transcript
    is_on_line, cards = desk.call.state.hold is OnHold.NONE, desk.cards
    desk.close()
    assert any(line in spoken for line in desk.call.program.persona.lines[Cue.WONT_HOLD])
    assert "won't wait for somebody who hasn't listened yet" in spoken
    assert (is_on_line, cards[-1]) == (True, "opening.script")


def test_a_call_left_on_hold_is_gone_on_with_on_hold(desk: Desk, tmp_path: Path) -> None:
    press(desk, "h", "1", "p")
    desk.pilot.click("leave")
    begun = desk.floor.unfinished()
    assert begun is not None
    desk.floor.store.close()
    again = Desk(tmp_path, OpenCall(TILL, call_id=str(begun.call_id)))
    cards, is_told = again.cards, again.pilot.see("On hold · Rudolf waits")
    again.close()
    assert (cards[0], is_told) == ("back", True)


def test_in_an_exam_a_minute_on_hold_passes_by_itself_and_nobody_comments(tmp_path: Path) -> None:
    desk = Desk(tmp_path, OpenCall(TILL, "exam", 3))
    desk.say("opening.0")
    press(desk, "h", "1")
    desk.pilot.wait(59)
    before = desk.inputs[-1]
    desk.pilot.wait(12)
    told, wire = desk.transcript, desk.pilot.see("On hold · Rudolf waits · 01:00")
    after = desk.inputs[-1]
    desk.close()
    assert (before, after, wire) == ("hold", "wait:60", True)
    assert "Rudolf goes on waiting." in told
    assert "Coach" not in told


def test_in_a_guided_call_hold_has_no_end(desk: Desk) -> None:
    press(desk, "h", "1")
    desk.pilot.wait(100)
    assert desk.inputs[-1] == "hold"


def test_in_large_text_hold_and_back_work_on_every_tab(tmp_path: Path) -> None:
    desk = Desk(tmp_path, OpenCall(TILL, seed=3), LARGE)
    desk.say("opening.0")
    desk.pilot.click("tab:so_far")
    press(desk, "h", "1")
    desk.pilot.click("tab:flow_chart")
    press(desk, "2")
    inputs = desk.inputs
    desk.close()
    assert inputs[-2:] == ["hold", "back:unnamed"]


def test_in_large_text_all_keys_stand_on_the_desk_tab(tmp_path: Path) -> None:
    desk = Desk(tmp_path, OpenCall(TILL, seed=3), LARGE)
    desk.pilot.click("tab:desk")
    keys = [n.id for n in desk.pilot.semantics().walk() if n.kind == "button" and not n.visible.is_empty]
    desk.pilot.click("hold")
    route = desk.pilot.route
    desk.close()
    assert [key for key in keys if key not in ("help", "pause")] == [
        "look_up",
        "hold",
        "bring_in",
        "transfer",
        "hang_up",
    ]
    assert route == Hold()
