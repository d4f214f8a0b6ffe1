"""Two chats on the screen at once: turning from one to the other, waiting, speaking up, wrapping up, coming back."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from game.app import WindowSettings
from game.records.model import Mode
from game.records.troubles import StoreError, Trouble
from game.scenes.routes import Board, Chat, Debrief, OpenCall, StepRefused, Title, WrapUp
from game.ui.intents import Activate
from tests.pilot import Pilot
from tests.scenes.chats import CLOCKS, ELEVEN, MOVING, ChatDesk
from tests.scenes.scored_calls import LAMP, after
from tests.scenes.support_floor import PACK, new_floor, ports

Sit = Callable[..., ChatDesk]


@pytest.fixture
def sit(tmp_path: Path) -> Iterator[Sit]:
    desks: list[ChatDesk] = []

    def sit_down(mode: str = "guided", settings: WindowSettings | None = None) -> ChatDesk:
        desks.append(ChatDesk(tmp_path, OpenCall(CLOCKS, mode, 3, beside=ELEVEN), settings))
        return desks[-1]

    yield sit_down
    for desk in desks:
        desk.close()


def test_both_begin_and_the_one_that_was_chosen_is_in_front(sit: Sit) -> None:
    desk = sit()
    assert desk.front == CLOCKS
    assert [len(desk.call_of(name).turns) for name in (CLOCKS, ELEVEN)] == [1, 1]


@pytest.mark.parametrize("key", ["w", "f6", "ctrl+tab", "ctrl+shift+tab", "shift+f6"])
def test_a_key_turns_to_the_other_chat_at_its_first_reply(sit: Sit, key: str) -> None:
    desk = sit()
    desk.pilot.press(key)
    assert desk.front == ELEVEN
    assert desk.call is desk.call_of(ELEVEN)
    assert desk.pilot.focus == f"say:{desk.cards[0]}"
    desk.pilot.press("q")
    assert desk.front == CLOCKS


def test_a_click_turns_to_the_other_chat(sit: Sit) -> None:
    desk = sit()
    desk.pilot.click(f"thread:{ELEVEN}")
    assert desk.front == ELEVEN


def test_an_answer_goes_to_the_chat_in_front_alone(sit: Sit) -> None:
    desk = sit()
    desk.pilot.press("1")
    desk.pilot.press("w")
    desk.pilot.press("2")
    assert [len(desk.choices_of(name)) for name in (CLOCKS, ELEVEN)] == [1, 1]


def test_what_is_typed_in_one_is_waiting_in_the_other(sit: Sit) -> None:
    desk = sit()
    before_s = desk.call.clock_s
    desk.pilot.press("1")
    assert f"waits {desk.call.clock_s - before_s} s" in desk.card(ELEVEN)
    assert "waits" not in desk.card(CLOCKS)


def test_whoever_waited_too_long_speaks_up_and_is_marked_new(sit: Sit) -> None:
    desk = sit("exam")
    while not desk.choices_of(ELEVEN):
        desk.pilot.press("3")
        assert len(desk.choices_of(CLOCKS)) < 20
    assert desk.choices_of(ELEVEN) == ["wait:120"]
    assert "new" in desk.card(ELEVEN)
    desk.pilot.press("w")
    assert "new" not in desk.card(ELEVEN)


def test_time_on_the_clock_passes_in_both(sit: Sit) -> None:
    desk = sit("exam")
    desk.pilot.wait(20)
    assert "waits 19 s" in desk.card(ELEVEN) or "waits 20 s" in desk.card(ELEVEN)


def test_in_guided_nobody_speaks_up_by_the_clock(sit: Sit) -> None:
    desk = sit()
    desk.pilot.wait(200)
    assert not desk.choices_of(CLOCKS)
    assert not desk.choices_of(ELEVEN)


def test_one_that_is_over_leads_on_to_the_other_and_the_tickets_come_last(sit: Sit) -> None:
    desk = sit()
    desk.leave()
    assert desk.pilot.see("On to Marek")
    desk.pilot.press("return")
    assert desk.front == ELEVEN
    desk.leave()
    desk.pilot.press("return")
    assert isinstance(desk.pilot.route, WrapUp)


def test_each_ticket_is_followed_by_its_debrief_and_then_the_next(sit: Sit) -> None:
    desk = sit()
    desk.leave()
    desk.pilot.press("return")
    desk.leave()
    desk.pilot.press("return")
    filed = []
    for number in range(2):
        filed.append(desk.call.program.scenario.id)
        for choice in ("note:1", "result:abandoned", "file"):
            desk.pilot.app.stack.handle(Activate(choice))
            desk.pilot.step(2)
        assert isinstance(desk.pilot.route, Debrief)
        assert desk.pilot.see("Next ticket") is (number == 0)
        desk.pilot.press("t" if number == 0 else "d")
    assert sorted(filed) == sorted((CLOCKS, ELEVEN))
    assert desk.floor.unfinished() is None


def test_after_a_kill_both_wait_and_go_on_at_the_same_turn(tmp_path: Path) -> None:
    desk = ChatDesk(tmp_path, OpenCall(CLOCKS, "guided", 3, beside=ELEVEN))
    desk.pilot.press("1")
    desk.pilot.press("w")
    desk.pilot.press("2")
    done = {name: desk.choices_of(name) for name in (CLOCKS, ELEVEN)}
    desk.close()
    floor = new_floor(tmp_path)
    try:
        for name, inputs in done.items():
            begun = floor.waiting(name)
            assert begun is not None
            assert list(begun.inputs) == inputs
            pilot = Pilot(OpenCall(name, call_id=str(begun.call_id)), None, ports(floor))
            pilot.step()
            assert isinstance(pilot.route, Chat)
            assert floor.beside == ()
            pilot.press("1")
            assert floor.current is not None
            assert len(floor.current.call.turns) == len(inputs) + 2
            pilot.app.close()
    finally:
        floor.store.close()


def test_on_the_board_both_wait_as_unfinished(sit: Sit) -> None:
    desk = sit()
    for key in ("1", "w", "2", "escape"):
        desk.pilot.press(key)
    desk.pilot.app.stack.leave_all()
    desk.pilot.app.stack.open(Title())
    desk.pilot.app.stack.open(Board())
    desk.pilot.step(2)
    assert desk.pilot.see("Not finished yet")
    assert desk.pilot.find("go_on").name == "Go on"
    desk.pilot.click("Go on: Two days is a month")
    desk.pilot.step()
    assert desk.call is desk.call_of(CLOCKS)
    assert len(desk.choices_of(CLOCKS)) == 1


def test_a_record_that_is_full_in_the_other_chat_takes_nothing_back_here(sit: Sit) -> None:
    desk = sit("exam")
    other = desk.call_of(ELEVEN)
    keeps, other.commit = other.commit, _full
    while not isinstance(desk.pilot.route, StepRefused):
        desk.pilot.press("3")
    done = list(desk.choices_of(CLOCKS))
    assert not desk.choices_of(ELEVEN)
    other.commit = keeps
    desk.pilot.click("retry")
    assert desk.choices_of(ELEVEN) == ["wait:120"]
    assert desk.choices_of(CLOCKS) == done


def test_the_other_types_while_one_is_read(sit: Sit) -> None:
    desk = sit("exam", settings=MOVING)
    desk.pilot.wait(40)
    desk.pilot.press("w")
    assert desk.front == ELEVEN
    assert desk.cards, "what was typed meanwhile is there"


@pytest.fixture
def board_of_chats(tmp_path: Path) -> Iterator[Pilot]:
    """Give a board on which only the two chats wait."""
    pack = tmp_path / "pack"
    pack.mkdir()
    for name in ("house", CLOCKS, ELEVEN):
        shutil.copy(PACK / f"{name}.yaml", pack)
    floor = new_floor(tmp_path, names=["Jana"], pack=pack)
    pilot = Pilot(Title(), None, ports(floor))
    pilot.app.stack.open(Board())
    pilot.step(2)
    yield pilot
    pilot.app.close()
    floor.store.close()


def test_a_chat_is_taken_alone_unless_company_is_chosen(board_of_chats: Pilot) -> None:
    pilot = board_of_chats
    assert pilot.see("Together with: Eleven words")
    assert pilot.find("pick_up").name == "Take it"
    pilot.press("return")
    assert isinstance(pilot.route, Chat)
    assert pilot.app.ports.services.beside == ()


def test_the_chat_that_is_next_is_taken_together_with_the_other_in_an_exam_too(board_of_chats: Pilot) -> None:
    pilot = board_of_chats
    for target in ("exam", "together", "pick_up", "take"):
        pilot.click(target)
    pilot.step()
    floor = pilot.app.ports.services
    assert [call.mode for call in (floor.current, *floor.beside)] == [Mode.EXAM, Mode.EXAM]
    assert floor.current.call.program.scenario.id == CLOCKS


def test_two_chats_are_offered_where_the_next_caller_is_none(tmp_path: Path) -> None:
    floor = after(tmp_path, [(LAMP, 60)])
    pilot = Pilot(Title(), None, ports(floor))
    pilot.app.stack.open(Board())
    pilot.step(2)
    pilot.click("two_chats")
    pilot.click("take")
    pilot.step()
    assert isinstance(pilot.route, Chat)
    assert len(floor.beside) == 1
    pilot.app.close()
    floor.store.close()


def _full(_: str) -> None:
    raise StoreError(Trouble.FULL, Path("records.db"))


def test_a_modifier_alone_turns_to_no_chat(sit: Sit) -> None:
    desk = sit()
    pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_w, mod=pygame.KMOD_LCTRL, unicode="", scancode=0))
    desk.pilot.step(2)
    assert desk.front == CLOCKS
