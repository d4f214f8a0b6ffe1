from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.app import WindowSettings
from game.records.troubles import StoreError, Trouble
from game.scenes.call import CallScene
from game.scenes.routes import CallPause, Confirm, Message, OpenCall, StepRefused, WrapUp
from game.scenes.scene import Replace
from game.ui.clipping import clipping_faults
from game.ui.intents import Activate
from tests.scenes.calls import LAMP, TILL, Desk

Sit = Callable[..., Desk]


@pytest.fixture
def sit(tmp_path: Path) -> Iterator[Sit]:
    desks: list[Desk] = []

    def sit_down(
        scenario: str = TILL, mode: str = "guided", settings: WindowSettings | None = None, **more: str
    ) -> Desk:
        desks.append(Desk(tmp_path, OpenCall(scenario, mode, 3, **more), settings))
        return desks[-1]

    yield sit_down
    for desk in desks:
        desk.close()


def scene_of(desk: Desk) -> CallScene:
    scene = desk.pilot.app.stack.top
    assert isinstance(scene, CallScene)
    return scene


def hang_up(desk: Desk) -> None:
    desk.pilot.press("x")
    desk.pilot.click("yes")


def test_focus_begins_at_the_first_reply_as_shuffled(sit: Sit) -> None:
    desk = sit()
    assert desk.cards[:-1] == [choice.id for choice in desk.call.choices if choice.kind == "reply"]
    assert desk.pilot.focus == f"say:{desk.cards[0]}"


def test_a_number_key_says_its_reply_and_the_next_turn_begins_at_the_first_card(sit: Sit) -> None:
    desk = sit()
    desk.pilot.press("2")
    assert len(desk.inputs) == 1
    assert desk.pilot.focus == f"say:{desk.cards[0]}"


def test_a_balked_reply_leads_back_to_the_first_card_too(sit: Sit) -> None:
    desk = sit()
    desk.say("opening.script")
    assert desk.pilot.focus == f"say:{desk.cards[0]}"


def test_a_click_says_a_reply(sit: Sit) -> None:
    desk = sit()
    first = desk.cards[0]
    desk.pilot.click(f"say:{first}")
    assert desk.inputs == [first]


@pytest.mark.parametrize("said", [("opening.1",), ("opening.0", "offered")])
def test_among_five_choices_the_script_is_in_reach_without_scrolling(sit: Sit, said: tuple[str, ...]) -> None:
    desk = sit()
    for choice in said:
        desk.say(choice)
    script = scene_of(desk).page.placed(f"say:{desk.cards[-1]}")
    assert script is not None
    assert (len(desk.cards), script.visible) == (5, script.box)


def test_the_script_is_the_last_card_and_the_coach_speaks_after_it(sit: Sit) -> None:
    desk = sit()
    assert desk.cards[-1] == "opening.script"
    desk.say("opening.script")
    assert "Coach That was read off a sheet" in desk.transcript


def test_a_guided_call_tells_the_mood_and_from_where_advice_is_taken(sit: Sit) -> None:
    desk = sit()
    assert desk.pilot.find("Mood").value == "angry"
    assert desk.pilot.see("Takes advice from curt up")


def test_an_exam_shows_neither_mood_nor_persona_nor_coach(sit: Sit) -> None:
    desk = sit(mode="exam")
    desk.say("opening.script")
    told = {f"{node.name} {node.value}" for node in desk.pilot.semantics().walk()}
    assert not any(word in text for text in told for word in ("angry", "aggressive", "Coach", "advice"))


def test_pausing_costs_nothing_and_escape_goes_on(sit: Sit) -> None:
    desk = sit(mode="exam")
    desk.pilot.press("escape")
    asked = desk.pilot.route
    desk.pilot.wait(desk.call.program.persona.silence_s + 5)
    desk.pilot.press("escape")
    assert (asked, desk.inputs) == (CallPause(), [])
    assert isinstance(desk.pilot.route, OpenCall)


@pytest.mark.parametrize("key", ["p", "l", "t", "x"])
def test_a_dialog_left_without_a_choice_gives_focus_back_to_the_reply_that_had_it(sit: Sit, key: str) -> None:
    desk = sit()
    desk.pilot.press("down")
    held = desk.pilot.focus
    desk.pilot.press(key)
    desk.pilot.press("escape")
    assert held == desk.pilot.focus == f"say:{desk.cards[1]}"


def test_a_dialog_opened_by_mouse_does_not_open_again_on_enter(sit: Sit) -> None:
    desk = sit()
    desk.pilot.click("transfer")
    desk.pilot.press("escape")
    desk.pilot.press("return")
    assert len(desk.inputs) == 1


def test_reading_an_article_ends_at_the_first_reply(sit: Sit) -> None:
    desk = sit()
    for key in ("down", "l", "1", "escape"):
        desk.pilot.press(key)
    assert desk.pilot.focus == f"say:{desk.cards[0]}"


def test_pausing_after_the_end_gives_focus_back_to_the_wrap_up(sit: Sit) -> None:
    desk = sit()
    hang_up(desk)
    desk.pilot.press("p")
    desk.pilot.press("escape")
    assert desk.pilot.focus == "wrap_up"


def test_a_call_that_was_left_goes_on_at_the_very_turn(sit: Sit) -> None:
    desk = sit()
    desk.pilot.press("1")
    said, begun = desk.transcript, desk.floor.unfinished()
    desk.pilot.press("p")
    desk.pilot.click("leave")
    assert not desk.pilot.is_open
    assert begun is not None
    desk.floor.store.close()
    again = sit(call_id=str(begun.call_id))
    assert again.transcript == said


def test_a_call_that_is_gone_says_so_and_leaves(sit: Sit) -> None:
    desk = sit(call_id="77")
    assert isinstance(desk.pilot.route, Message)
    desk.pilot.press("return")
    assert not desk.pilot.is_open


def test_hanging_up_asks_once_and_leads_to_wrap_up(sit: Sit) -> None:
    desk = sit()
    desk.pilot.press("x")
    assert isinstance(desk.pilot.route, Confirm)
    assert desk.pilot.focus == "no"
    desk.pilot.click("yes")
    assert desk.pilot.see("You hung up.")
    assert desk.pilot.focus == "wrap_up"
    assert scene_of(desk).handle(Activate("wrap_up")) == Replace(WrapUp("1"))


def test_after_the_end_no_key_of_the_desk_is_left(sit: Sit) -> None:
    desk = sit()
    hang_up(desk)
    for key in "1ltx":
        desk.pilot.press(key)
    assert desk.inputs == ["hangup"]
    assert isinstance(desk.pilot.route, OpenCall)


def test_a_step_that_cannot_be_recorded_is_not_applied_until_it_can(sit: Sit, tmp_path: Path) -> None:
    desk = sit()
    commit, caption = desk.call.commit, desk.transcript
    desk.call.commit = refuse(tmp_path)
    desk.pilot.press("1")
    assert isinstance(desk.pilot.route, StepRefused)
    desk.call.commit = commit
    assert desk.inputs == []
    desk.pilot.press("return")
    assert len(desk.inputs) == 1
    assert desk.transcript != caption


def test_practice_may_go_on_unrecorded_but_an_exam_may_not(sit: Sit, tmp_path: Path) -> None:
    desk = sit()
    desk.call.commit = refuse(tmp_path)
    desk.pilot.press("1")
    desk.pilot.click("unrecorded")
    desk.pilot.press("1")
    assert len(desk.inputs) == 2
    begun = desk.floor.unfinished()
    assert begun is not None
    assert begun.inputs == ()


def refuse(folder: Path) -> Callable[[str], None]:
    def commit(_: str) -> None:
        raise StoreError(Trouble.FULL, folder / "firstline.db")

    return commit


def test_in_an_exam_silence_makes_the_caller_speak_up(sit: Sit) -> None:
    desk = sit(mode="exam")
    desk.pilot.press("tab")
    held = desk.pilot.focus
    desk.pilot.wait(desk.call.program.persona.silence_s + 1)
    assert desk.inputs == [f"wait:{desk.call.program.persona.silence_s}"]
    assert desk.pilot.focus == held


def test_silence_that_cannot_be_recorded_is_told_once(sit: Sit, tmp_path: Path) -> None:
    desk = sit(mode="exam")
    desk.call.commit = refuse(tmp_path)
    desk.pilot.press("tab")
    desk.pilot.wait(desk.call.program.persona.silence_s + 1)
    assert desk.pilot.route == StepRefused(str(StoreError(Trouble.FULL, tmp_path / "firstline.db")))
    desk.pilot.press("escape")
    desk.pilot.wait(5)
    assert isinstance(desk.pilot.route, OpenCall)


def test_in_a_guided_call_time_does_not_press(sit: Sit) -> None:
    desk = sit()
    desk.pilot.wait(60)
    assert desk.inputs == []


def test_enter_only_hurries_words_that_still_flow_in(sit: Sit) -> None:
    desk = sit(settings=WindowSettings())
    desk.pilot.press("return")
    hurried = list(desk.inputs)
    desk.pilot.press("return")
    assert (hurried, len(desk.inputs)) == ([], 1)


def test_the_coach_waits_until_the_caller_was_heard(sit: Sit) -> None:
    desk = sit(settings=WindowSettings())
    desk.pilot.wait(12)
    desk.say("opening.script")
    assert "Coach" not in desk.transcript
    desk.pilot.wait(12)
    assert "Coach" in desk.transcript


def test_in_large_text_every_key_works_on_every_tab(sit: Sit) -> None:
    desk = sit(settings=WindowSettings(text_scale=2.0, is_still=True))
    first = desk.cards[0]
    desk.pilot.click("tab:so_far")
    assert desk.cards == []
    desk.pilot.press("1")
    assert desk.inputs == [first]
    assert desk.pilot.focus == f"say:{desk.cards[0]}"


@pytest.mark.parametrize("policy", ["genuine", "script", "random"])
def test_a_house_bot_plays_a_call_to_its_wrap_up(sit: Sit, policy: str) -> None:
    desk = sit(LAMP, auto=policy)
    scene = scene_of(desk)
    move = None
    for _ in range(2000):
        move = scene.update(0.5)
        scene.refresh()
        if move is not None:
            break
    assert move == Replace(WrapUp("1", policy))


def test_a_house_bot_points_at_a_reply_before_it_says_it(sit: Sit) -> None:
    desk = sit(LAMP, auto="genuine")
    seen = []
    while not desk.inputs:
        desk.pilot.step()
        seen.append(desk.pilot.focus)
    assert seen[-2] == f"say:{desk.inputs[0]}"


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("mode", ["guided", "exam"])
def test_nothing_is_clipped(sit: Sit, scale: float, mode: str) -> None:
    desk = sit(mode=mode, settings=WindowSettings(text_scale=scale, is_still=True))
    for _ in range(3):
        desk.pilot.press("2")
        page = scene_of(desk).page
        assert not clipping_faults(page.root, page.context)


def test_in_practice_mood_and_face_show_and_the_coach_waits_to_be_asked(sit: Sit) -> None:
    desk = sit(mode="practice")
    assert desk.pilot.find("Mood").value == "angry"
    assert "disabled" in desk.pilot.find("Coach").states
    desk.say("opening.script")
    assert "Coach" not in desk.transcript
    desk.pilot.press("c")
    assert "Coach" in desk.transcript
    assert "disabled" in desk.pilot.find("Coach").states


def test_what_the_coach_was_not_asked_is_not_said_later(sit: Sit) -> None:
    desk = sit(LAMP, mode="practice")
    desk.say("opening.script")
    desk.say("opening.script")
    desk.pilot.press("c")
    assert desk.transcript.count("Coach") == 1
