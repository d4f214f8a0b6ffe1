from collections.abc import Iterator
from pathlib import Path

import pytest

from game.app import WindowSettings
from game.call.events import FactLearnt
from game.scenes.routes import HandOver, LookUp, OpenCall
from game.ui.clipping import clipping_faults
from tests.scenes.calls import LAMP, TILL, Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, OpenCall(TILL, seed=3))
    yield desk
    desk.close()


def learn_the_first_fact(desk: Desk) -> None:
    desk.say("opening.0")


def test_an_article_opens_once_and_stands_in_the_transcript(desk: Desk) -> None:
    desk.pilot.press("l")
    desk.pilot.press("1")
    assert desk.inputs == ["lookup:line"]
    assert desk.pilot.see("Since then the box knocks")
    desk.pilot.press("escape")
    assert "Looked up Line 30561" in desk.transcript


def test_reading_an_article_again_is_no_step_of_the_call(desk: Desk) -> None:
    for key in ("l", "1", "l", "l", "1"):
        desk.pilot.press(key)
    assert desk.pilot.see("Since then the box knocks")
    assert desk.inputs == ["lookup:line"]


def test_the_list_tells_what_an_article_takes_and_what_was_read(desk: Desk) -> None:
    desk.pilot.press("l")
    assert desk.pilot.see("Line 30561, Café U Zvonu · 10 s")
    desk.pilot.press("1")
    desk.pilot.click("back")
    assert desk.pilot.see("Line 30561, Café U Zvonu · read")


def test_escape_leaves_the_console(desk: Desk) -> None:
    desk.pilot.press("l")
    assert desk.pilot.route == LookUp()
    desk.pilot.press("escape")
    assert isinstance(desk.pilot.route, OpenCall)


def test_a_transfer_waits_for_where_and_how(desk: Desk) -> None:
    desk.pilot.press("t")
    assert desk.pilot.route == HandOver()
    assert "disabled" in desk.pilot.find("hand_over").states
    desk.pilot.click("place:level2")
    assert "disabled" in desk.pilot.find("hand_over").states
    desk.pilot.click("manner:warm")
    assert "disabled" not in desk.pilot.find("hand_over").states


def boxes(desk: Desk) -> set[str]:
    return {node.id for node in desk.pilot.semantics().walk() if node.id.startswith("fact:")}


@pytest.mark.parametrize("mode", ["guided", "exam"])
def test_what_was_not_learnt_does_not_stand_in_the_note(tmp_path: Path, mode: str) -> None:
    desk = Desk(tmp_path, OpenCall(TILL, mode, 3))
    desk.pilot.press("t")
    is_quiet = desk.pilot.see("Nothing learnt yet that could go along.")
    shown = boxes(desk)
    desk.close()
    assert (shown, is_quiet) == (set(), True)


def test_what_was_learnt_is_ticked_and_goes_along(desk: Desk) -> None:
    learn_the_first_fact(desk)
    desk.pilot.press("t")
    assert boxes(desk) == {"fact:cards_only"}
    for target in ("place:level2", "manner:warm", "hand_over"):
        desk.pilot.click(target)
    assert desk.inputs[-1] == "to:level2:warm:cards_only"
    assert desk.pilot.see("Rudolf is with the network desk now.")


def test_what_was_learnt_can_be_left_out_of_the_note(desk: Desk) -> None:
    learn_the_first_fact(desk)
    desk.pilot.press("t")
    for target in ("fact:cards_only", "place:level2", "manner:cold", "hand_over"):
        desk.pilot.click(target)
    assert desk.inputs[-1] == "to:level2:cold"


def test_what_the_caller_confided_does_not_stand_in_the_note(tmp_path: Path) -> None:
    desk = Desk(tmp_path, OpenCall(LAMP, seed=3))
    for said in ("opening.1", "lamps.3", "label.1", "back.2", "vacuum.2"):
        desk.say(said)
    confided = {event.fact for turn in desk.call.turns for event in turn.events if isinstance(event, FactLearnt)}
    desk.pilot.press("t")
    shown = boxes(desk)
    private = {fact.id for fact in desk.call.program.scenario.facts.values() if fact.private}
    desk.close()
    assert confided & private
    assert not {f"fact:{name}" for name in private} & shown


def test_escape_stays_on_the_line(desk: Desk) -> None:
    desk.pilot.press("t")
    desk.pilot.press("escape")
    assert desk.inputs == []


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("key", ["l", "t", "p"])
def test_no_overlay_is_clipped(tmp_path: Path, scale: float, key: str) -> None:
    desk = Desk(tmp_path, OpenCall(TILL, seed=3), WindowSettings(text_scale=scale, is_still=True))
    desk.pilot.press(key)
    page = desk.pilot.app.stack.top.page  # type: ignore[union-attr]
    faults = clipping_faults(page.root, page.context)
    desk.close()
    assert not faults
