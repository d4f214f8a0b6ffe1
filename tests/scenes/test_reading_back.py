from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.scenes.routes import Debrief, OpenCall
from tests.pilot import Pilot
from tests.scenes.calls import LAMP, Desk
from tests.scenes.ended_calls import finished
from tests.scenes.support_floor import ports

NEWS = "so_far:news"
LONG = ("opening.1", "lamps.3", "label.1", "back.2", "vacuum.2", "move.3")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a call of which more was said than the screen shows."""
    desk = Desk(tmp_path, OpenCall(LAMP, seed=7))
    for choice in LONG[:-2]:
        desk.say(choice)
    yield desk
    desk.close()


def offset(desk: Desk) -> int:
    page = desk.pilot.app.stack.top.page  # type: ignore[union-attr]
    return int(page.offsets["so_far"])


def right_click(pilot: Pilot, point: tuple[int, int]) -> None:
    pygame.event.post(pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=point, button=3))
    pilot.step(2)


@pytest.mark.parametrize("key", ["pageup", "home"])
def test_what_was_said_scrolls_back_while_the_replies_keep_focus(desk: Desk, key: str) -> None:
    before, focus = offset(desk), desk.pilot.focus
    desk.pilot.press(key)
    assert offset(desk) < before
    assert desk.pilot.focus == focus


def test_the_wheel_over_the_replies_scrolls_what_was_said(desk: Desk) -> None:
    before = offset(desk)
    desk.pilot.wheel(desk.pilot.focus, 1)
    assert offset(desk) < before


def test_new_lines_are_followed_at_the_end_only(desk: Desk) -> None:
    desk.pilot.press("home")
    desk.say(LONG[-2])
    assert offset(desk) == 0
    desk.pilot.press("end")
    end = offset(desk)
    desk.say(LONG[-1])
    assert offset(desk) > end


def test_what_is_new_below_is_marked_and_the_mark_leads_there(desk: Desk) -> None:
    desk.pilot.press("home")
    assert not desk.pilot.see("New lines below")
    desk.say(LONG[-2])
    desk.pilot.click(NEWS)
    assert not desk.pilot.see("New lines below")
    assert desk.pilot.focus.startswith("say:")


def test_a_line_is_copied_by_keyboard_and_again_the_one_above(desk: Desk) -> None:
    lines = desk.transcript.split("\n")
    clipboard = desk.pilot.app.ports.clipboard
    desk.pilot.press("ctrl+shift+c")
    assert clipboard.paste() == lines[-1]
    assert desk.pilot.see("Copied: ")
    desk.pilot.press("ctrl+shift+c")
    assert clipboard.paste() == lines[-2]
    desk.pilot.wait(3)
    assert not desk.pilot.see("Copied")


def test_a_right_click_copies_the_line_under_it(desk: Desk) -> None:
    desk.pilot.press("home")
    node = desk.pilot.find("so_far").visible
    right_click(desk.pilot, (node.centre[0], node.y + 5))
    assert desk.pilot.app.ports.clipboard.paste() == desk.transcript.split("\n")[0]


def test_all_of_it_is_copied_by_the_mouse(desk: Desk) -> None:
    desk.pilot.click("copy_all")
    assert desk.pilot.app.ports.clipboard.paste() == desk.transcript
    assert desk.pilot.see("Copied, all of it.")


def test_the_debrief_can_be_copied_too(tmp_path: Path) -> None:
    with Pilot(Debrief(""), ports=ports(finished(tmp_path))) as pilot:
        pilot.click("copy_all")
        copied = pilot.app.ports.clipboard.paste()
        pilot.press("ctrl+shift+c")
        one = pilot.app.ports.clipboard.paste()
    assert "You " in copied
    assert "Zdena " in copied
    assert one in copied.split("\n")
