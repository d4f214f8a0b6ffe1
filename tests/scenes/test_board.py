from pathlib import Path

import pytest

from game.app import WindowSettings
from game.records.call_card import CallCard
from game.records.floor import SupportFloor
from game.records.model import Mode
from game.scenes.board import BoardScene
from game.scenes.next_call import next_call
from game.scenes.routes import Board, OpenCall, Title, WhoAreYou
from game.scenes.scene import Push
from game.ui.intents import Activate
from game.ui.semantic_tree import SemanticNode
from tests.pilot import Pilot
from tests.scenes.ended_calls import finished
from tests.scenes.scored_calls import after
from tests.scenes.support_floor import new_floor, ports
from tests.scenes.written import written_pack

LAMP = "lamp_that_used_to_be_green"
TILL, PASSWORD = "friday_six_oclock_the_till", "the_other_password"


@pytest.fixture
def floor(tmp_path: Path) -> SupportFloor:
    return new_floor(tmp_path, names=("Jana",))


CHANNELS = ("Phone", "Chat", "E-mail", "Letter")


def board(floor: SupportFloor) -> BoardScene:
    scene = BoardScene(Board(), ports(floor))
    scene.enter()
    return scene


def card(name: str, best: int | None) -> CallCard:
    return CallCard(name, name, "", "", "anxious", "", "phone", "day", 1, best)


def test_every_caller_of_the_pack_has_a_card(floor: SupportFloor) -> None:
    with Pilot(Board(), ports=ports(floor)) as pilot:
        assert all(pilot.find(f"call:{card.scenario_id}").name == card.title for card in floor.cards())


def test_a_card_tells_persona_channel_difficulty_and_that_it_was_not_taken(floor: SupportFloor) -> None:
    with Pilot(Board(), ports=ports(floor)) as pilot:
        told = {f"{node.name} {node.value}".strip() for node in pilot.find(f"call:{TILL}").walk()}
    assert {"aggressive", "Phone", "Difficulty 3 of 5", "not yet taken"} <= told


def test_a_taken_call_ends_on_the_same_line_as_the_others(tmp_path: Path) -> None:
    floor = finished(tmp_path)
    with Pilot(Board(), ports=ports(floor)) as pilot:
        cards = [pilot.find(f"call:{card.scenario_id}") for card in floor.cards()]
        feet = [{(n.visible.y, n.visible.bottom) for n in card.walk() if n.name in CHANNELS} for card in cards]
        assert pilot.see("best ")
    assert feet[0] == feet[1] == feet[2]


@pytest.mark.parametrize("mode", ["practice", "exam"])
def test_a_card_opens_its_call_in_the_chosen_mode(floor: SupportFloor, mode: str) -> None:
    scene = board(floor)
    scene.handle(Activate(mode))
    assert scene.handle(Activate(f"call:{PASSWORD}")) == Push(OpenCall(PASSWORD, mode))


def test_the_suggested_call_is_picked_up_with_the_first_press(floor: SupportFloor) -> None:
    with Pilot(Board(), ports=ports(floor)) as pilot:
        assert pilot.focus == "pick_up"
    assert board(floor).handle(Activate("pick_up")) == Push(OpenCall(LAMP, "guided"))


@pytest.mark.parametrize("channel", ["email", "letter"])
def test_nobody_picks_up_what_was_written(tmp_path: Path, channel: str) -> None:
    floor = new_floor(tmp_path, names=("Jana",), pack=written_pack(tmp_path, channel))
    with Pilot(Board(), ports=ports(floor)) as pilot:
        assert pilot.find("pick_up").name == "Open it"


def test_a_call_that_is_still_on_the_line_is_suggested_first(floor: SupportFloor) -> None:
    floor.begin(TILL, Mode.GUIDED)
    begun = floor.unfinished()
    assert begun is not None
    assert board(floor).handle(Activate("go_on")) == Push(OpenCall(TILL, "guided", call_id=str(begun.call_id)))


def test_without_a_name_the_call_waits_for_one(tmp_path: Path) -> None:
    floor = new_floor(tmp_path)
    scene = board(floor)
    assert scene.handle(Activate(f"call:{PASSWORD}")) == Push(WhoAreYou())
    floor.add_profile("Jana")
    assert scene.resume(WhoAreYou(), True) == Push(OpenCall(PASSWORD, "guided"))


def test_where_nothing_can_be_recorded_no_exam_is_offered(tmp_path: Path) -> None:
    with new_floor(tmp_path, names=("Jana",)).store:
        second = new_floor(tmp_path)
        with Pilot(Board(), ports=ports(second)) as pilot:
            assert pilot.see(second.notice)
            assert not pilot.see("Exam")


def test_a_pack_that_cannot_be_read_is_told_in_place_of_its_callers(tmp_path: Path) -> None:
    (tmp_path / "pack").mkdir()
    with Pilot(Board(), ports=ports(new_floor(tmp_path, names=("Jana",), pack=tmp_path / "pack"))) as pilot:
        assert pilot.see("house.yaml")
        pilot.press("escape")
        assert not pilot.is_open


def test_escape_leads_back(floor: SupportFloor) -> None:
    with Pilot(Title(), ports=ports(floor)) as pilot:
        pilot.click("calls")
        pilot.press("escape")
        assert pilot.route == Title()


def test_large_text_puts_today_above_the_callers(floor: SupportFloor) -> None:
    with Pilot(Board(), WindowSettings(text_scale=2.0, is_still=True), ports(floor)) as pilot:
        today, first = pilot.find("pick_up"), pilot.find(f"call:{LAMP}")
        assert today.box.bottom < first.box.y
        assert first.box.w > 1000


def test_the_first_caller_not_yet_taken_comes_next() -> None:
    assert next_call([card("a", 80), card("b", None), card("c", None)]) == card("b", None)


def test_when_all_were_taken_the_weakest_comes_next() -> None:
    assert next_call([card("a", 80), card("b", 64), card("c", 90)]) == card("b", 64)


def test_an_empty_pack_suggests_nobody() -> None:
    assert next_call([]) is None


def test_a_choice_pressed_by_key_rises_again(floor: SupportFloor) -> None:
    with Pilot(Board(), ports=ports(floor)) as pilot:
        pilot.click("guided")
        pilot.press("return")
        pilot.wait(0.2)
        assert isinstance(pilot.app.stack.top, BoardScene)
        assert pilot.app.stack.top.page.pressed == ""


def is_whole(rail: SemanticNode) -> bool:
    """Tell whether all of a part that scrolls can be seen without scrolling."""
    return all(node.visible.h == node.box.h for node in rail.walk())


def test_the_rail_needs_no_scrolling_in_usual_text_whoever_comes_next(tmp_path: Path) -> None:
    names = [card.scenario_id for card in new_floor(tmp_path).cards()]
    for name in names:
        floor = after(tmp_path / name, [(other, 60) for other in names if other != name])
        with Pilot(Board(), ports=ports(floor)) as pilot:
            for mode in ("guided", "practice", "exam"):
                pilot.click(mode)
                assert is_whole(pilot.find("today")), (name, mode)


def test_a_newcomer_is_offered_the_first_minute_rather_than_two_chats(tmp_path: Path) -> None:
    with Pilot(Board(), ports=ports(new_floor(tmp_path, names=("Jana",)))) as pilot:
        assert pilot.see("Try the line first")
        assert not pilot.see("Two chats at once")
        assert is_whole(pilot.find("today"))
