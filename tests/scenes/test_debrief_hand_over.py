"""The debrief shows the hand-over note as the colleague read it, and what they had to ask again."""

from __future__ import annotations

from pathlib import Path

from game.records.floor import SupportFloor
from game.scenes.routes import Debrief
from tests.pilot import Pilot
from tests.scenes.ended_calls import LAMP, PASSWORD, finished
from tests.scenes.support_floor import ports

TALKED = ("opening.1", "papers.1", "paper.1", "screen.0", "since.0", "notice.1", "graz.1", "agreed.1", "recap")
TITLE = "The note, as the network desk read it"


def told(floor: SupportFloor) -> list[str]:
    with Pilot(Debrief("1"), ports=ports(floor)) as pilot:
        return [node.name for node in pilot.semantics().walk() if node.name]


def after(names: list[str], heading: str) -> str:
    """Return what stands right under a heading."""
    return names[names.index(heading) + 1]


def handed_over(folder: Path, *said: str) -> SupportFloor:
    return finished(folder, PASSWORD, said=said)


def fact(floor: SupportFloor, name: str) -> str:
    assert floor.finished is not None
    return floor.finished.recorded.call.program.scenario.facts[name].text


def test_a_full_note_let_them_begin_at_once(tmp_path: Path) -> None:
    floor = handed_over(tmp_path, *TALKED, "to:level2:warm:paper_one+screen_words+since_tuesday")
    names = told(floor)
    assert after(names, TITLE) == "What it said"
    assert "The network desk had all that they needed, and could begin at once." in names


def test_what_was_known_and_kept_had_to_be_told_again(tmp_path: Path) -> None:
    floor = handed_over(tmp_path, *TALKED, "to:level2:warm:paper_one+screen_words")
    assert after(told(floor), "What the caller had to tell again") == fact(floor, "since_tuesday")


def test_what_nobody_had_asked_they_had_to_find_out(tmp_path: Path) -> None:
    floor = handed_over(tmp_path, *TALKED[:3], "to:level2:cold:paper_one+screen_words")
    assert after(told(floor), "What they had to find out first") == fact(floor, "since_tuesday")


def test_a_box_ticked_without_having_learnt_it_is_told_as_such(tmp_path: Path) -> None:
    floor = handed_over(tmp_path, *TALKED[:3], "to:level2:cold:paper_one+since_tuesday")
    assert after(told(floor), "What it said, though you hadn’t learnt it") == fact(floor, "since_tuesday")


def test_an_empty_note_is_called_empty(tmp_path: Path) -> None:
    names = told(handed_over(tmp_path, *TALKED, "to:level2:cold"))
    assert after(names, TITLE) == "It was empty: nothing that you learnt went along."


def test_a_call_that_stayed_here_shows_no_note(tmp_path: Path) -> None:
    assert not [name for name in told(finished(tmp_path, LAMP)) if name.startswith("The note, as")]


def test_up_and_down_on_the_plot_go_from_point_to_point(tmp_path: Path) -> None:
    with Pilot(Debrief("1"), ports=ports(finished(tmp_path, said=["opening.2", "lost_words.3"]))) as pilot:
        pilot.click("turn:0")
        pilot.press("down")
        first = pilot.focus
        pilot.press("down")
        assert (first, pilot.focus) == ("turn:1", "turn:2")
        pilot.press("up")
        assert pilot.focus == first


def test_help_tells_the_keys_that_step(tmp_path: Path) -> None:
    with Pilot(Debrief("1"), ports=ports(finished(tmp_path))) as pilot:
        pilot.press("f1")
        assert pilot.see("on the plot: the turning point before, the one after")
