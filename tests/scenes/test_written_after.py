"""After a page has gone: the next one, and what wrap-up and debrief tell of all of them, days in place of a clock."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.records.floor import SupportFloor
from game.records.model import Mode
from game.scenes.debrief_view.review import review_of
from game.scenes.routes import Debrief, OpenCall, WrapUp
from tests.pilot import Pilot
from tests.scenes.support_floor import new_floor, ports
from tests.scenes.written import POOR, VAGUE, WRITTEN, written_pack

Played = Callable[..., SupportFloor]
SECOND = ("second.0", "lookup:store", "second.2", "send")
FILED = ("result:solved", "note:0")


@pytest.fixture
def played(tmp_path: Path) -> Iterator[Played]:
    floors: list[SupportFloor] = []

    def play(*inputs: str, channel: str = "letter") -> SupportFloor:
        floor = new_floor(tmp_path, names=("Jana",), pack=written_pack(tmp_path, channel))
        call = floor.begin(WRITTEN, Mode.PRACTICE, 3).call
        for choice in inputs:
            call.do(choice)
        if call.is_over:
            floor.finish()
        floors.append(floor)
        return floor

    yield play
    for floor in floors:
        floor.store.close()


def test_choosing_a_part_is_no_turn_to_look_at(played: Played) -> None:
    floor = played(*VAGUE, "send", *SECOND, *FILED)
    assert floor.finished is not None
    turns = review_of(floor.finished, floor.house).turns
    told = ["A letter came.", "Looked up: Returns in the store"]
    assert [turn.deed.text for turn in turns if turn.deed.kind.name == "DONE"] == told
    assert [len(turn.deed.parts) for turn in turns] == [0, 4, 0, 2, 0, 0]


def test_each_mark_of_a_page_names_the_part_that_it_is_about(played: Played) -> None:
    floor = played(*POOR, "send", "hangup", "result:abandoned", "note:2")
    assert floor.finished is not None
    page = next(turn for turn in review_of(floor.finished, floor.house).turns if turn.deed.parts)
    assert {"Opening", "Answer", "Next step", "Close"} == {remark.part for remark in page.remarks if remark.points < 0}


def test_the_debrief_quotes_the_page_part_by_part_with_its_days(played: Played) -> None:
    floor = played(*VAGUE, "send", *SECOND, *FILED)
    with Pilot(Debrief(""), ports=ports(floor)) as pilot:
        names = [node.name for node in pilot.semantics().walk()]
        assert "Your page, day 1" in names
        assert "Your page, day 4" in names
        assert any(name.startswith("Opening  Dear Mrs Malá") for name in names)
        assert "Day 7" in names
        pilot.step()


def test_the_coach_of_each_part_stands_on_the_card_of_its_page(played: Played) -> None:
    floor = played(*POOR, "send", "hangup", "result:abandoned", "note:2")
    with Pilot(Debrief(""), ports=ports(floor)) as pilot:
        pilot.click("turn:1")
        said = {node.name for node in pilot.semantics().walk()}
        assert "Coach, opening: She has a name, and she wrote it down." in said


@pytest.mark.parametrize(
    ("inputs", "ended"),
    [
        ((*VAGUE, "send", *SECOND), "Eva Malá. The last page came on day 7."),
        (("hangup",), "Eva Malá. You left it unanswered on day 1."),
        (("to:level2:warm",), "Eva Malá. Forwarded on day 1."),
    ],
)
def test_the_wrap_up_tells_the_day_in_place_of_a_clock(played: Played, inputs: tuple[str, ...], ended: str) -> None:
    with Pilot(WrapUp(""), ports=ports(played(*inputs))) as pilot:
        assert pilot.see(ended)
        assert not pilot.see("hung up")


def test_the_wrap_up_shows_the_pages_as_they_went(played: Played) -> None:
    with Pilot(WrapUp(""), ports=ports(played(*VAGUE, "send", *SECOND))) as pilot:
        log = next(node.value for node in pilot.semantics().walk() if node.kind == "log")
    assert "You, day 1 Dear Mrs Malá, you did nothing wrong." in log
    assert "Eva, day 4 Dear Sirs," in log
    assert log.count("You, day") == 2


def test_the_next_page_begins_at_its_opening_again(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana",))
    with Pilot(OpenCall("a_letter_in_blue_ink", "guided", 3), ports=ports(floor)) as pilot:
        pilot.press("return")
        for _ in range(4):
            pilot.press("1")
        for key in ("s", "return", "return"):
            pilot.press(key)
        assert pilot.see("How do you begin?")
    floor.store.close()


@pytest.mark.parametrize(("channel", "heading"), [("email", "The e-mails"), ("letter", "The letters")])
def test_the_debrief_calls_what_was_written_by_its_name(played: Played, channel: str, heading: str) -> None:
    floor = played(*VAGUE, "send", *SECOND, *FILED, channel=channel)
    with Pilot(Debrief(""), ports=ports(floor)) as pilot:
        assert pilot.see(heading)
