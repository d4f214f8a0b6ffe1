import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pygame
import pytest

from game.records.floor import SupportFloor
from game.records.model import Mode
from game.records.troubles import StoreError, Trouble
from game.scenes.routes import Board, Confirm, Debrief, StepRefused, WrapUp
from game.scenes.wrap_up import WrapUpScene
from tests.pilot import Pilot
from tests.scenes.all_sizes import faults_at_all_sizes
from tests.scenes.ended_calls import LAMP, PASSWORD, TILL, in_wrap_up
from tests.scenes.support_floor import ports

ROUTE = WrapUp("1")


class Waiting:
    """Jobs that are not begun yet."""

    def __init__(self) -> None:
        self.works: list[Callable[[], Any]] = []

    def submit(self, work: Callable[[], Any]) -> int:
        self.works.append(work)
        return len(self.works) - 1

    def poll(self, number: int) -> Any | None:
        return None


def at(floor: SupportFloor, route: WrapUp = ROUTE) -> Pilot:
    return Pilot(route, ports=ports(floor))


def test_a_ticket_says_what_is_missing_until_it_can_be_filed(tmp_path: Path) -> None:
    with at(in_wrap_up(tmp_path)) as pilot:
        assert pilot.find("file").name == "Choose a note, and how it ended"
        pilot.click("result:solved")
        assert pilot.find("file").name == "Choose a note"
        assert "disabled" in pilot.find("file").states
        pilot.click("note:0")
        assert pilot.find("file").name == "File the ticket"


def test_the_right_arrow_walks_all_results_in_reading_order(tmp_path: Path) -> None:
    with at(in_wrap_up(tmp_path)) as pilot:
        results = [node.id for node in pilot.semantics().walk() if node.id.startswith("result:")]
        while pilot.focus != results[0]:
            pilot.press("tab")
        walked = [pilot.focus]
        for _ in results[1:]:
            pilot.press("right")
            walked.append(pilot.focus)
        assert walked == results


def test_filing_scores_the_call_and_opens_its_debrief(tmp_path: Path) -> None:
    floor = in_wrap_up(tmp_path)
    with at(floor) as pilot:
        pilot.click("note:0")
        pilot.click("result:solved")
        pilot.click("file")
        assert pilot.route == Debrief("1")
    assert floor.finished is not None
    assert [turn.choice for turn in floor.finished.recorded.call.turns[-2:]] == ["result:solved", "note:0"]
    assert floor.unfinished() is None


def test_notes_lie_in_another_order_for_another_seed(tmp_path: Path) -> None:
    floor = in_wrap_up(tmp_path)
    orders = set()
    for seed in range(6):
        assert floor.current is not None
        floor.current.call.seed = seed
        with at(floor) as pilot:
            orders.add(tuple(node.id for node in pilot.semantics().walk() if node.id.startswith("note:")))
    assert len(orders) > 1


def test_what_was_not_asked_is_counted_and_never_named(tmp_path: Path) -> None:
    floor = in_wrap_up(tmp_path, said=["opening.3"])
    with at(floor) as pilot:
        assert pilot.see("Two things you didn’t ask")
        assert not pilot.see("The lamp with the little globe is orange")


def test_an_exam_tells_only_what_was_learnt(tmp_path: Path) -> None:
    with at(in_wrap_up(tmp_path, said=["opening.3"], mode=Mode.EXAM)) as pilot:
        assert pilot.see("What you learnt")
        assert not pilot.see("you didn’t ask")


def test_a_hand_over_is_shown_as_it_went(tmp_path: Path) -> None:
    with at(in_wrap_up(tmp_path, PASSWORD, said=["to:level2:warm:screen_words"], policy="random")) as pilot:
        assert pilot.see("Hand-over to the network desk")
        assert pilot.see("announced first")


def test_what_was_promised_stands_beside_the_ticket_with_who_owes_it_and_by_when(tmp_path: Path) -> None:
    with at(in_wrap_up(tmp_path, PASSWORD)) as pilot:
        assert pilot.find("Promises").kind == "group"
        assert pilot.see("Mrs Doležalová: tell him how it stands by six today")
        assert pilot.see("You: ring him if she hasn't by six today")


def test_an_exam_keeps_the_promises_before_ones_eyes_too(tmp_path: Path) -> None:
    with at(in_wrap_up(tmp_path, PASSWORD, mode=Mode.EXAM)) as pilot:
        assert pilot.see("You: ring him if she hasn't by six today")


def test_without_a_promise_there_is_no_such_part(tmp_path: Path) -> None:
    with at(in_wrap_up(tmp_path)) as pilot:
        assert not pilot.see("Promises")


def test_the_call_as_it_went_tells_holds_and_who_spoke_from_another_desk(tmp_path: Path) -> None:
    said = ["opening.1", "hold:unasked", "to:level2:warm:screen_words"]
    with at(in_wrap_up(tmp_path, PASSWORD, said=said, policy="random")) as pilot:
        told = next(node.value for node in pilot.semantics().walk() if node.kind == "log")
    assert "You put the caller on hold without asking." in told
    assert "The network desk Hello." in told


def test_leaving_asks_first_and_keeps_the_call(tmp_path: Path) -> None:
    floor = in_wrap_up(tmp_path)
    with Pilot(Board(), ports=ports(floor)) as pilot:
        pilot.app.stack.open(ROUTE)
        pilot.press("escape")
        assert isinstance(pilot.route, Confirm)
        pilot.click("yes")
        assert pilot.app.stack.routes == (Board(),)
    assert floor.unfinished() is not None


def test_a_refused_record_can_be_tried_again(tmp_path: Path) -> None:
    floor = in_wrap_up(tmp_path)
    assert floor.current is not None
    call = floor.current.call
    keep = call.commit

    def full(_: str) -> None:
        raise StoreError(Trouble.FULL, tmp_path)

    with at(floor) as pilot:
        pilot.click("note:0")
        pilot.click("result:solved")
        call.commit = full
        pilot.click("file")
        assert isinstance(pilot.route, StepRefused)
        assert not call.is_over
        call.commit = keep
        pilot.click("retry")
        assert isinstance(pilot.route, Debrief)


def test_a_call_gone_on_with_after_its_result_asks_for_the_note_alone(tmp_path: Path) -> None:
    floor = in_wrap_up(tmp_path)
    assert floor.current is not None
    floor.current.call.do("result:solved")
    begun = floor.unfinished()
    assert begun is not None
    floor.go_on(begun)
    with at(floor) as pilot:
        assert pilot.see("You said: Solved.")
        pilot.click("note:0")
        pilot.click("file")
        assert isinstance(pilot.route, Debrief)


def test_a_bot_files_its_ticket_by_itself(tmp_path: Path) -> None:
    with at(in_wrap_up(tmp_path), WrapUp("1", auto="genuine")) as pilot:
        assert pilot.route != Debrief("1")
        pilot.wait(8)
        assert pilot.route == Debrief("1")


@pytest.mark.parametrize("scenario", [LAMP, TILL, PASSWORD])
def test_nothing_is_clipped_and_nothing_overlaps(tmp_path: Path, scenario: str) -> None:
    pygame.font.init()
    scene = WrapUpScene(ROUTE, ports(in_wrap_up(tmp_path, scenario)))
    assert faults_at_all_sizes(scene) == []


def test_the_debrief_is_imported_beside_the_loop_while_the_ticket_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = Waiting()
    monkeypatch.delitem(sys.modules, "game.scenes.debrief", raising=False)
    with Pilot(WrapUp("1"), ports=replace(ports(in_wrap_up(tmp_path)), jobs=jobs)):
        assert "game.scenes.debrief" not in sys.modules
        for work in jobs.works:
            work()
        assert "game.scenes.debrief" in sys.modules
