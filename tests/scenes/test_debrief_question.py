"""First the trainee's own look, then one thing to work on: as a new hire meets it."""

from pathlib import Path

import pytest

from game.app import WindowSettings
from game.records.floor import SupportFloor
from game.scenes.debrief import DebriefScene
from game.scenes.routes import Board, Debrief, OpenCall
from tests.pilot import Pilot
from tests.scenes.all_sizes import faults_at_all_sizes
from tests.scenes.ended_calls import LAMP, finished
from tests.scenes.support_floor import ports
from tests.scenes.test_debrief_outlook import Late
from tests.shipped_pack import LOOKING_BACK

ROUTE = Debrief("1")
READ_OUT = "opening.script"
QUESTION = "Which turn would you take back?"
RULE = "When Zdena has told you something and a ready line is at hand, leave the line"


def asked(folder: Path, *said: str, is_first: bool = False) -> SupportFloor:
    floor = finished(folder, LAMP, said=said, is_first=is_first, looking_back=LOOKING_BACK)
    floor.preferences.change(asks_first=True)
    return floor


def at(floor: SupportFloor, scale: float = 1.0) -> Pilot:
    return Pilot(ROUTE, WindowSettings(text_scale=scale, is_still=True), ports(floor))


def chosen(pilot: Pilot) -> str:
    return next(n.id for n in pilot.semantics().walk() if n.id.startswith("turn:") and "chosen" in n.states)


def grades(pilot: Pilot) -> set[str]:
    return {node.value for node in pilot.semantics().walk() if node.id.startswith(("turn:", "line:"))}


def test_the_debrief_opens_with_the_question_and_no_mark(tmp_path: Path) -> None:
    with at(asked(tmp_path, READ_OUT)) as pilot:
        assert pilot.see(QUESTION)
        assert grades(pilot) == {""}
        assert not pilot.see("outlook")
        assert not pilot.see("What was behind it")


def test_turns_can_be_walked_while_it_is_open(tmp_path: Path) -> None:
    with at(asked(tmp_path, READ_OUT)) as pilot:
        assert chosen(pilot) == "turn:1"
        pilot.press("right")
        pilot.press("n")
        assert chosen(pilot) == "turn:3"
        assert pilot.see("Turn 4 of")


def test_one_key_takes_a_turn_back_and_says_whether_it_cost(tmp_path: Path) -> None:
    with at(asked(tmp_path, READ_OUT)) as pilot:
        pilot.press("b")
        assert pilot.see("You saw it: no turn cost more than that one.")
        assert not pilot.see(QUESTION)
        assert "slip" in grades(pilot)


def test_a_turn_that_cost_nothing_is_said_kindly(tmp_path: Path) -> None:
    with at(asked(tmp_path, READ_OUT)) as pilot:
        pilot.press("right")
        pilot.press("b")
        assert pilot.see("That turn cost nothing. It was better than it felt.")


@pytest.mark.parametrize(
    ("said", "answer"),
    [((READ_OUT,), "One of them is worth another look."), ((), "Quite so: no turn cost anything.")],
)
def test_none_of_them_is_an_answer_too(tmp_path: Path, said: tuple[str, ...], answer: str) -> None:
    with at(asked(tmp_path, *said)) as pilot:
        pilot.click("none_of_them")
        assert pilot.see(answer)


def test_one_key_passes_over_it_and_what_to_do_is_there_at_once(tmp_path: Path) -> None:
    with at(asked(tmp_path, READ_OUT)) as pilot:
        pilot.press("t")
        assert pilot.route == ROUTE
        assert pilot.see("Work on: your own words")
        assert pilot.see(RULE)
        assert pilot.see("Better")
        assert not pilot.see("You saw it")
        assert pilot.focus == chosen(pilot) == "turn:1"


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_in_large_text_it_is_answered_by_the_same_keys(tmp_path: Path, scale: float) -> None:
    with at(asked(tmp_path, READ_OUT), scale) as pilot:
        pilot.press("b")
        assert pilot.see("Work on: your own words")
        assert pilot.see(RULE)


def test_the_better_reply_stands_right_under_it_and_does_what_it_says(tmp_path: Path) -> None:
    with at(asked(tmp_path, READ_OUT)) as pilot:
        pilot.press("t")
        names = [node.name for node in pilot.semantics().walk()]
        shown = names[next(i for i, name in enumerate(names) if name.startswith(RULE)) :]
        better = shown[shown.index("Better") + 1]
        assert not better.startswith("“Oh no, I'm so sorry")


def test_at_another_turn_a_line_leads_back_to_it(tmp_path: Path) -> None:
    with at(asked(tmp_path, READ_OUT)) as pilot:
        pilot.press("t")
        pilot.press("right")
        assert not pilot.see(RULE)
        pilot.click("to_focus")
        assert pilot.see(RULE)


def test_where_nothing_was_wrong_it_says_what_to_keep(tmp_path: Path) -> None:
    with at(asked(tmp_path)) as pilot:
        pilot.press("t")
        assert pilot.see("Nothing to mend this time")
        assert pilot.see("Keep doing this: You explained.")


def test_the_first_debrief_asks_and_answers_without_a_number(tmp_path: Path) -> None:
    with at(asked(tmp_path, READ_OUT, is_first=True)) as pilot:
        for key in ("right", "b"):
            told = [node.name + node.value for node in pilot.semantics().walk() if "Account 2086" not in node.name]
            assert not any(char.isdigit() for text in told for char in text if "20 seconds" not in text)
            pilot.press(key)
        assert pilot.see("Work on: your own words")


def test_its_end_offers_the_caller_who_needs_it_in_the_same_mode(tmp_path: Path) -> None:
    floor = asked(tmp_path, READ_OUT)
    offered = next(card for card in floor.cards() if card.offered_for)
    with at(floor) as pilot:
        pilot.press("t")
        assert pilot.find("take_offer").name == offered.title
        assert "Needs: your own words" in [node.name for node in pilot.semantics().walk()]
        pilot.wheel("call", -400)
        pilot.click("take_offer")
        assert pilot.route == OpenCall(offered.scenario_id, mode="practice")


def test_the_board_offers_the_same_caller_and_says_why(tmp_path: Path) -> None:
    floor = asked(tmp_path, READ_OUT)
    offered = next(card for card in floor.cards() if card.offered_for)
    with Pilot(Board(), ports=ports(floor)) as pilot:
        assert pilot.see("Offered to you. Needs: your own words")
        assert all(node.visible.h == node.box.h for node in pilot.find("today").walk())
        pilot.press("return")
        assert pilot.route == OpenCall(offered.scenario_id, mode="guided")


def test_who_wants_no_question_is_asked_none(tmp_path: Path) -> None:
    floor = asked(tmp_path, READ_OUT)
    floor.preferences.change(asks_first=False)
    with at(floor) as pilot:
        assert not pilot.see(QUESTION)
        assert pilot.see(RULE)


def test_escape_leads_out_of_the_question(tmp_path: Path) -> None:
    with Pilot(Board(), ports=ports(asked(tmp_path, READ_OUT))) as pilot:
        pilot.app.stack.open(ROUTE)
        pilot.press("escape")
        assert pilot.route == Board()


@pytest.mark.parametrize("said", [(READ_OUT,), ()])
def test_nothing_of_the_question_is_clipped(tmp_path: Path, said: tuple[str, ...]) -> None:
    assert faults_at_all_sizes(DebriefScene(ROUTE, ports(asked(tmp_path, *said)))) == []


def test_what_comes_to_be_known_while_it_is_open_moves_nothing(tmp_path: Path) -> None:
    late = Late()
    floor = finished(tmp_path, LAMP, said=[READ_OUT], looking_back=late)
    floor.preferences.change(asks_first=True)
    with at(floor) as pilot:
        pilot.press("right")
        late.is_there = True
        pilot.app.step(0.1)
        assert chosen(pilot) == "turn:2"
        assert grades(pilot) == {""}


def test_an_answer_given_early_is_judged_by_the_marks_and_then_by_what_was_within_reach(tmp_path: Path) -> None:
    late = Late()
    floor = finished(tmp_path, LAMP, said=[READ_OUT], looking_back=late)
    floor.preferences.change(asks_first=True)
    with at(floor) as pilot:
        pilot.press("b")
        assert pilot.see("You saw it: that turn cost something.")
        late.is_there = True
        pilot.app.step(0.1)
        assert pilot.see("You saw it: no turn cost more than that one.")
        assert pilot.see(RULE)
