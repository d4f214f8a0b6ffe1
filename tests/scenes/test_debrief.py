from pathlib import Path

import pygame
import pytest

from game.app import WindowSettings
from game.records.floor import SupportFloor
from game.scenes.debrief import DebriefScene
from game.scenes.debrief_view.review import Review, review_of
from game.scenes.routes import Board, Debrief, OpenCall
from game.ui.widgets.grade import GradeName
from tests.pilot import Pilot
from tests.scenes.all_sizes import faults_at_all_sizes
from tests.scenes.ended_calls import LAMP, PASSWORD, TILL, finished
from tests.scenes.support_floor import ports

ROUTE = Debrief("1")
FEELINGS = ("opening.0", "best_hands")
WITHOUT_HOLD = (
    *("opening.1", "lamps.3", "label.1", "back.2", "vacuum.2", "move.3"),
    *("waiting.2", "minute.0", "green.0", "page.2"),
)


def at(floor: SupportFloor) -> Pilot:
    return Pilot(ROUTE, ports=ports(floor))


def chosen(pilot: Pilot) -> str:
    return next(n.id for n in pilot.semantics().walk() if n.id.startswith("line:") and "chosen" in n.states)


def reviewed(floor: SupportFloor) -> Review:
    assert floor.finished is not None
    return review_of(floor.finished)


def test_it_tells_the_score_and_the_pass_mark(tmp_path: Path) -> None:
    floor = finished(tmp_path)
    with at(floor) as pilot:
        assert floor.finished is not None
        assert pilot.see(f"{floor.finished.card.score} of 100")
        assert pilot.see("The pass mark is 70.")


def test_the_very_first_call_shows_no_number(tmp_path: Path) -> None:
    with at(finished(tmp_path, said=WITHOUT_HOLD, is_first=True)) as pilot:
        told = [node.name + node.value for node in pilot.semantics().walk()]
        assert "Your first call is done." in told
        assert not any(char.isdigit() for text in told for char in text)


def test_the_costliest_turn_is_chosen_first(tmp_path: Path) -> None:
    with at(finished(tmp_path, said=["opening.2", "lost_words.3"])) as pilot:
        assert "Surely you can manage colours" in pilot.find(chosen(pilot)).name
        assert pilot.see("This cost 25 points of respect")


def test_the_best_turn_is_chosen_when_nothing_cost(tmp_path: Path) -> None:
    review = reviewed(finished(tmp_path))
    with at(finished(tmp_path / "again")) as pilot:
        assert chosen(pilot) == f"line:{review.marked[-1]}"


def test_arrows_walk_the_plot_and_choose_as_they_go(tmp_path: Path) -> None:
    with at(finished(tmp_path, said=["opening.2"])) as pilot:
        assert pilot.focus == "turn:1"
        pilot.press("right")
        assert chosen(pilot) == "line:2"
        pilot.press("left")
        assert chosen(pilot) == "line:1"


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_in_large_text_enter_reads_on_at_the_chosen_point_and_never_leaves(tmp_path: Path, scale: float) -> None:
    floor = finished(tmp_path, said=["opening.script"])
    marked = reviewed(floor).marked
    with Pilot(ROUTE, WindowSettings(text_scale=scale, is_still=True), ports(floor)) as pilot:
        for index in marked[1:]:
            pilot.press("return")
            assert chosen(pilot) == f"line:{index}"
        assert pilot.focus == "before"
        assert not pilot.find("before").visible.is_empty
        assert pilot.route == ROUTE


def test_a_click_on_a_line_puts_that_turn_on_the_card(tmp_path: Path) -> None:
    with at(finished(tmp_path)) as pilot:
        pilot.wheel("call", 50)
        pilot.click("line:0")
        assert pilot.see("No mark fell here")


def test_the_keys_beside_the_card_step_from_mark_to_mark(tmp_path: Path) -> None:
    floor = finished(tmp_path, said=["opening.script"])
    marked = reviewed(floor).marked
    with at(floor) as pilot:
        pilot.press("n")
        assert chosen(pilot) == f"line:{marked[1]}"
        assert pilot.see(f"Point 2 of {len(marked)}")
        pilot.press("p")
        assert chosen(pilot) == f"line:{marked[0]}"


def test_a_hollow_feeling_is_told_where_it_was_said_and_where_it_fell_due(tmp_path: Path) -> None:
    review = reviewed(finished(tmp_path, said=FEELINGS))
    felt, due = review.turns[1], review.turns[2]
    assert any("fell due at your next turn" in remark.aside for remark in felt.remarks)
    assert any(remark.is_owed and felt.deed.text in remark.aside for remark in due.remarks)
    assert felt.grade is due.grade is GradeName.SLIP


def test_an_insult_on_the_ticket_fails_the_call_in_plain_words(tmp_path: Path) -> None:
    floor = finished(tmp_path, filed=["result:solved", "note:3"])
    assert reviewed(floor).turns[-1].grade is GradeName.BLUNDER
    with at(floor) as pilot:
        assert pilot.see("Not passed")
        assert pilot.see("A code word or an insult")
        assert pilot.see("This fails the call")


def test_every_mark_of_the_scorecard_is_told_somewhere(tmp_path: Path) -> None:
    floor = finished(tmp_path, TILL, policy="random")
    assert floor.finished is not None
    told = {(r.mark.sign, r.mark.turn) for turn in reviewed(floor).turns for r in turn.remarks}
    assert {(m.sign, m.turn) for m in floor.finished.card.marks if not m.sign.startswith("missed:")} == told


def test_what_was_confided_is_told_and_what_was_not_stays_private(tmp_path: Path) -> None:
    with at(finished(tmp_path, said=["opening.3"])) as pilot:
        names = [node.name for node in pilot.semantics().walk()]
        assert "What was behind it" in names
        assert "The lamp with the little globe is orange; the others are green." in names
        assert not any("hasn't told Karel" in name for name in names)


def test_try_again_takes_the_same_caller_in_the_same_mode(tmp_path: Path) -> None:
    with at(finished(tmp_path)) as pilot:
        pilot.press("t")
        assert pilot.route == OpenCall(LAMP, mode="practice")


def test_escape_leads_to_the_board(tmp_path: Path) -> None:
    with Pilot(Board(), ports=ports(finished(tmp_path))) as pilot:
        pilot.app.stack.open(ROUTE)
        pilot.press("escape")
        assert pilot.route == Board()


@pytest.mark.parametrize(("scenario", "policy"), [(LAMP, "genuine"), (TILL, "random"), (PASSWORD, "script")])
def test_nothing_is_clipped_and_nothing_overlaps(tmp_path: Path, scenario: str, policy: str) -> None:
    pygame.font.init()
    scene = DebriefScene(ROUTE, ports(finished(tmp_path, scenario, policy=policy)))
    assert faults_at_all_sizes(scene) == []
