"""A language chosen over a call holds for what was said before, too; the call itself goes on as it was."""

from pathlib import Path

import pytest

from game.catalogues import LONG, catalogue
from game.scenes.routes import OpenCall
from game.ui.widget import Kind
from tests.scenes.calls import LAMP, TILL, Desk
from tests.scenes.chats import ELEVEN, ChatDesk
from tests.scenes.written import POOR, WritingDesk

OTHER = catalogue(LONG).gettext


def choose_another_language(desk: Desk | WritingDesk) -> None:
    """Pause, have another language, and go on."""
    desk.pilot.press("p")
    desk.pilot.app.ports.preferences.change(language=LONG)
    desk.pilot.step()
    desk.pilot.press("p")


def texts(desk: Desk | WritingDesk) -> str:
    return "\n".join(f"{node.name} {node.value}" for node in desk.pilot.semantics().walk())


@pytest.mark.parametrize("mode", ["guided", "exam"])
def test_the_lines_of_a_call_are_told_in_the_language_chosen_meanwhile(tmp_path: Path, mode: str) -> None:
    desk = Desk(tmp_path, OpenCall(TILL, mode, 3))
    desk.pilot.press("1")
    lines, inputs = desk.transcript.count("\n"), desk.inputs
    choose_another_language(desk)
    assert OTHER("You") in desk.transcript
    assert "\nYou " not in f"\n{desk.transcript}"
    assert (desk.transcript.count("\n"), desk.inputs) == (lines, inputs)
    desk.close()


def test_what_the_coach_was_asked_for_stays_told(tmp_path: Path) -> None:
    desk = Desk(tmp_path, OpenCall(LAMP, "practice", 3))
    desk.say(desk.cards[-1])
    desk.pilot.press("c")
    choose_another_language(desk)
    assert OTHER("Coach") in desk.transcript
    desk.close()


def test_what_the_coach_was_not_asked_for_stays_untold(tmp_path: Path) -> None:
    desk = Desk(tmp_path, OpenCall(LAMP, "practice", 3))
    desk.say(desk.cards[-1])
    choose_another_language(desk)
    assert OTHER("Coach") not in desk.transcript
    desk.close()


def test_the_bubbles_of_a_chat_are_told_in_the_language_chosen_meanwhile(tmp_path: Path) -> None:
    desk = ChatDesk(tmp_path, OpenCall(ELEVEN, "guided", 3))
    desk.pilot.press("1")
    choose_another_language(desk)
    log = next(node.value for node in desk.pilot.semantics().walk() if node.kind is Kind.LOG)
    assert OTHER("You") in log
    assert "\nYou " not in f"\n{log}"
    desk.close()


def test_what_the_coach_said_of_a_page_is_said_again_in_the_language_chosen_meanwhile(tmp_path: Path) -> None:
    desk = WritingDesk(tmp_path, done=POOR)
    desk.pilot.press("s")
    desk.pilot.press("return")
    assert "Coach" in texts(desk)
    choose_another_language(desk)
    assert "Coach" not in texts(desk)
    desk.close()
