"""A call taken again from a turn of its debrief, and the two lines side by side."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pygame
import pytest

from game.app import WindowSettings
from game.cli.main import main
from game.records.floor import SupportFloor
from game.records.model import Mode
from game.scenes.routes import Board, Debrief, OpenCall, Title, TwoLines, WrapUp
from game.scenes.two_lines import TwoLinesScene
from tests.pilot import Pilot
from tests.scenes.all_sizes import faults_at_all_sizes
from tests.scenes.support_floor import new_floor, ports
from tests.shipped_pack import LOOKING_BACK

LAMP, BLUE_INK, ELEVEN = "lamp_that_used_to_be_green", "a_letter_in_blue_ink", "eleven_words"
LOST = ("opening.2", "lost_words.3", "result:lost", "note:0")
MENDED = (
    *("opening.1", "lamps.3", "label.1", "back.2", "vacuum.2", "move.3"),
    *("waiting.2", "minute.0", "green.0", "page.2", "result:solved", "note:1"),
)
LETTER = (
    *("lookup:account", "lookup:at_her_side", "lookup:notice", "letter.1", "no_and_why", "whom", "letter.14", "send"),
    *("names.3", "whole_book", "three_steps", "spectacles", "send", "result:honest_no", "note:0"),
)
CHAT = ("opening.0", "mail.0", "changed.3", "hangup", "note:0")


def played(floor: SupportFloor, scenario: str, choices: Iterable[str], mode: Mode = Mode.PRACTICE) -> None:
    call = floor.begin(scenario, mode).call
    for choice in choices:
        call.do(choice)
    floor.finish()


def debriefed(
    folder: Path,
    choices: Iterable[str] = LOST,
    *,
    scenario: str = LAMP,
    mode: Mode = Mode.PRACTICE,
    is_first: bool = False,
) -> SupportFloor:
    floor = new_floor(folder, names=("Jana",), looking_back=LOOKING_BACK)
    if not is_first:
        played(floor, LAMP, MENDED)
    played(floor, scenario, choices, mode)
    return floor


@contextmanager
def at_debrief(floor: SupportFloor) -> Iterator[Pilot]:
    with Pilot(Board(), ports=ports(floor)) as pilot:
        pilot.app.stack.open(Debrief("2"))
        pilot.step()
        yield pilot


def step_to(pilot: Pilot, turn: int) -> None:
    """Choose a turn in the debrief as a reader does: back to the first by arrow, and on."""
    for _ in range(len(LETTER)):
        pilot.press("left")
    for _ in range(turn):
        pilot.press("right")


def say(pilot: Pilot, *choices: str) -> None:
    """Choose replies on the screen of the call, by their cards."""
    for choice in choices:
        pilot.click(f"say:{choice}")


def file(pilot: Pilot, result: str, note: str) -> None:
    pilot.press("return")
    pilot.step(2)
    pilot.click(result)
    pilot.click(note)
    pilot.press("f")
    pilot.step(2)


def taken_better(pilot: Pilot) -> None:
    """Take the lost call again from its second turn, and hang up politely after one better sentence."""
    step_to(pilot, 2)
    pilot.press("r")
    pilot.step(3)
    say(pilot, "lost_words.2")
    pilot.press("x")
    pilot.click("yes")
    file(pilot, "result:abandoned", "note:0")


def told(pilot: Pilot) -> str:
    return "\n".join(f"{node.name} {node.value}" for node in pilot.semantics().walk())


def test_a_key_and_a_button_take_the_call_again_from_the_chosen_turn(tmp_path: Path) -> None:
    floor = debriefed(tmp_path)
    with at_debrief(floor) as pilot:
        step_to(pilot, 2)
        pilot.press("r")
        assert pilot.route == OpenCall(LAMP, mode="practice", again_from=2)
        pilot.step(3)
        assert pilot.see("I haven't got one of those.")
        assert pilot.see("Practice, taken again")
        pilot.press("escape")
        pilot.click("leave")
        assert isinstance(pilot.route, Debrief)
        step_to(pilot, 0)
        pilot.click("take_again")
        assert pilot.route == OpenCall(LAMP, mode="practice", again_from=1)


def test_by_pad_it_is_a_button_of_its_own(tmp_path: Path) -> None:
    with at_debrief(debriefed(tmp_path)) as pilot:
        step_to(pilot, 1)
        pilot.pad("x")
        assert pilot.route == OpenCall(LAMP, mode="practice", again_from=1)


def test_an_exam_offers_no_second_take(tmp_path: Path) -> None:
    with at_debrief(debriefed(tmp_path, mode=Mode.EXAM)) as pilot:
        assert not any(node.id == "take_again" for node in pilot.semantics().walk())
        pilot.press("r")
        assert isinstance(pilot.route, Debrief)


def test_after_the_ticket_both_lines_stand_side_by_side(tmp_path: Path) -> None:
    with at_debrief(debriefed(tmp_path)) as pilot:
        taken_better(pilot)
        assert isinstance(pilot.route, TwoLines)
        assert pilot.see("Both lines begin alike for 2 turns, up to “I haven't got one of those.")
        assert pilot.see("Here they part")
        assert pilot.see("Surely you can manage colours.")
        assert pilot.see("that was our shop talk")
        assert "This lost the pass" in told(pilot)
        assert pilot.see("The first attempt is the one that counts.")
        assert "The caller hung up at" in told(pilot)
        assert "You hung up at" in told(pilot)


def test_the_mood_of_each_line_is_drawn_and_told(tmp_path: Path) -> None:
    with at_debrief(debriefed(tmp_path)) as pilot:
        taken_better(pilot)
        assert pilot.find("The mood over the call, First attempt").value == "worried, panicking"
        assert pilot.find("The mood over the call, This time").value == "worried, panicking, worried"
        assert pilot.see("Zdena Kopřivová left worried this time, not panicking.")


def test_the_difference_of_each_dimension_and_of_the_score_is_told(tmp_path: Path) -> None:
    floor = debriefed(tmp_path)
    with at_debrief(floor) as pilot:
        taken_better(pilot)
        assert floor.finished is not None
        assert floor.retaken is not None
        first, again = floor.finished.card, floor.retaken.card
        assert pilot.find("Respect, first attempt").value == f"{first.respect} of 100"
        assert pilot.find("Respect, this time").value == f"{again.respect} of 100"
        assert pilot.see(f"+{again.respect - first.respect}")
        assert pilot.see(f"{first.score} of 100")


def test_escape_leads_back_to_the_debrief_as_it_was(tmp_path: Path) -> None:
    with at_debrief(debriefed(tmp_path)) as pilot:
        step_to(pilot, 2)
        before = told(pilot)
        taken_better(pilot)
        pilot.press("escape")
        assert isinstance(pilot.route, Debrief)
        assert told(pilot) == before
        pilot.press("d")
        assert pilot.route == Board()


def test_once_more_begins_at_the_same_turn_and_done_leads_to_the_board(tmp_path: Path) -> None:
    with at_debrief(debriefed(tmp_path)) as pilot:
        taken_better(pilot)
        pilot.press("r")
        assert pilot.route == OpenCall(LAMP, mode="practice", again_from=2)
        pilot.step(3)
        say(pilot, "lost_words.3")
        file(pilot, "result:lost", "note:0")
        assert pilot.see("The same line once more.")
        assert pilot.see("And so they do to the end.")
        pilot.press("d")
        assert pilot.route == Board()


def test_after_the_very_first_call_there_is_no_number(tmp_path: Path) -> None:
    with at_debrief(debriefed(tmp_path, is_first=True)) as pilot:
        taken_better(pilot)
        assert isinstance(pilot.route, TwoLines)
        said = [node.name + node.value for node in pilot.semantics().walk()]
        assert not [text for text in said if any(char.isdigit() for char in text)]
        assert any("The first time: Some words hurt." in text for text in said)


def test_a_letter_is_taken_again_with_its_page_as_it_lay_there(tmp_path: Path) -> None:
    floor = debriefed(tmp_path, LETTER, scenario=BLUE_INK)
    with at_debrief(floor) as pilot:
        step_to(pilot, 5)
        pilot.press("r")
        pilot.step(3)
        assert type(pilot.route).__name__ == "Compose"
        assert "Three dates." in told(pilot)
        pilot.click("step:answer")
        pilot.click("part:book_and_no")
        pilot.press("s")
        assert floor.current is not None
        assert [turn.choice for turn in floor.current.call.turns[-2:]] == ["book_and_no", "send"]


def test_of_two_pages_only_what_differs_is_told_in_full(tmp_path: Path) -> None:
    floor = debriefed(tmp_path, LETTER, scenario=BLUE_INK)
    call = floor.begin_again(LETTER.index("send", 8) + 1).call
    for choice in ("book_and_no", "send", "result:honest_no", "note:0"):
        call.do(choice)
    floor.finish()
    with Pilot(TwoLines("3"), ports=ports(floor)) as pilot:
        names = [node.name for node in pilot.semantics().walk()]
        assert names.count("The same in both: Opening, Next step, Close") == 2
        assert "Libuše answered the same." in names
        assert not any(name.startswith("Next step") for name in names)


def test_a_chat_is_taken_again_on_its_own_screen(tmp_path: Path) -> None:
    floor = debriefed(tmp_path, CHAT, scenario=ELEVEN)
    with at_debrief(floor) as pilot:
        step_to(pilot, 3)
        pilot.press("r")
        pilot.step(3)
        assert type(pilot.route).__name__ == "Chat"
        assert [turn.choice for turn in floor.current.call.turns] == ["", *CHAT[:2]]  # type: ignore[union-attr]


def test_a_retake_that_was_left_goes_on_from_the_title_and_ends_beside_the_first_attempt(tmp_path: Path) -> None:
    floor = debriefed(tmp_path)
    floor.begin_again(2).call.do("lost_words.2")
    floor.close()
    floor = new_floor(tmp_path, looking_back=LOOKING_BACK)
    with Pilot(Title(), ports=ports(floor)) as pilot:
        assert pilot.see("You were taking Zdena Kopřivová's call again.")
        pilot.click("go_on")
        pilot.step(3)
        pilot.press("x")
        pilot.click("yes")
        file(pilot, "result:abandoned", "note:0")
        assert isinstance(pilot.route, TwoLines)
        assert "Surely you can manage colours." in told(pilot)
        pilot.press("escape")
        assert pilot.route == Debrief("2")
        assert "Surely you can manage colours." in told(pilot)


def test_the_records_of_a_retake_played_by_hand_agree(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    floor = debriefed(tmp_path)
    with at_debrief(floor) as pilot:
        taken_better(pilot)
    floor.close()
    assert main(["verify", "--home", str(tmp_path)]) == 0
    assert "3 calls" in capsys.readouterr().out


def test_leaving_its_ticket_leads_back_to_the_debrief(tmp_path: Path) -> None:
    with at_debrief(debriefed(tmp_path)) as pilot:
        step_to(pilot, 3)
        pilot.press("r")
        pilot.step(3)
        assert isinstance(pilot.route, WrapUp)
        pilot.press("escape")
        pilot.click("yes")
        assert isinstance(pilot.route, Debrief)


@pytest.mark.parametrize("is_first", [False, True])
def test_nothing_is_clipped_and_nothing_overlaps(tmp_path: Path, is_first: bool) -> None:
    pygame.font.init()
    floor = debriefed(tmp_path, is_first=is_first)
    call = floor.begin_again(1).call
    for choice in MENDED:
        call.do(choice)
    floor.finish()
    assert faults_at_all_sizes(TwoLinesScene(TwoLines("3"), ports(floor))) == []


def test_large_text_begins_at_the_top_and_keeps_the_keys_in_sight(tmp_path: Path) -> None:
    floor = debriefed(tmp_path)
    call = floor.begin_again(1).call
    for choice in MENDED:
        call.do(choice)
    floor.finish()
    with Pilot(TwoLines("3"), WindowSettings(text_scale=2.0, is_still=True), ports(floor)) as pilot:
        assert pilot.see("This line passes.")
        assert not pilot.find("take_again").visible.is_empty
