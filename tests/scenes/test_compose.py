"""The composer by raw keys and clicks: a page is read, answered part by part, sent, and answered."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.app import WindowSettings
from game.records.troubles import StoreError, Trouble
from game.scenes.compose import ComposeScene
from game.scenes.routes import CallPause, Compose, Confirm, Debrief, HandOver, LookUp, StepRefused, WrapUp
from tests.scenes.all_sizes import faults_at_all_sizes
from tests.scenes.written import GOOD, POOR, VAGUE, WritingDesk

Sit = Callable[..., WritingDesk]
STORE = ("lookup:store",)


@pytest.fixture
def sit(tmp_path: Path) -> Iterator[Sit]:
    desks: list[WritingDesk] = []

    def sit_down(**how: object) -> WritingDesk:
        desks.append(WritingDesk(tmp_path, **how))  # type: ignore[arg-type]
        return desks[-1]

    yield sit_down
    for desk in desks:
        desk.close()


def scene_of(desk: WritingDesk) -> ComposeScene:
    scene = desk.pilot.app.stack.top
    assert isinstance(scene, ComposeScene)
    return scene


def told_by_page(desk: WritingDesk) -> dict[str, str]:
    """Return the words under each heading of the page in the making."""
    nodes = desk.pilot.semantics().walk()
    return {node.name: node.value for node in nodes if node.id.startswith("page:")}


def states(desk: WritingDesk, target: str) -> tuple[str, ...]:
    return desk.pilot.find(target).states


def test_a_letter_opens_in_the_composer_and_is_read_first(sit: Sit) -> None:
    desk = sit()
    assert desk.pilot.route == Compose()
    assert desk.pilot.see("I have her receipt, number 2214")
    assert desk.pilot.focus == "answer"


def test_enter_turns_from_the_letter_to_the_first_part(sit: Sit) -> None:
    desk = sit()
    desk.pilot.press("return")
    assert desk.pilot.see("How do you begin?")
    assert desk.pilot.focus == desk.cards[0]
    assert list(told_by_page(desk)) == ["Opening", "Answer", "Next step", "Close"]
    assert set(told_by_page(desk).values()) == {"not chosen yet"}


def test_a_part_is_recorded_at_once_and_the_next_one_is_at_hand(sit: Sit) -> None:
    desk = sit()
    desk.pilot.press("return")
    desk.choose("first.0")
    assert desk.inputs == ["first.0"]
    assert told_by_page(desk)["Opening"].startswith("Dear Mrs Malá, you did nothing wrong.")
    assert desk.pilot.see("What is the answer?")
    assert desk.pilot.focus == desk.cards[0]


def test_the_page_is_sent_by_keys_alone_once_it_is_whole(sit: Sit) -> None:
    desk = sit(done=STORE)
    desk.pilot.press("return")
    desk.choose(*GOOD[:3])
    assert desk.pilot.find("send").name == "Send: one part to go"
    assert "disabled" in states(desk, "send")
    desk.pilot.press("s")
    assert desk.inputs[-1] == GOOD[2]
    desk.choose(GOOD[3])
    assert (desk.pilot.find("send").name, desk.pilot.focus) == ("Send", "send")
    desk.pilot.press("return")
    assert desk.inputs[-1] == "send"


def test_the_page_is_sent_by_mouse_alone(sit: Sit) -> None:
    desk = sit(done=STORE)
    desk.pilot.click("answer")
    for choice in (*(f"part:{part}" for part in GOOD), "send", "open", "wrap_up"):
        desk.pilot.click(choice)
    assert isinstance(desk.pilot.route, WrapUp)


def test_days_pass_then_what_came_back_is_read_and_answered(sit: Sit) -> None:
    desk = sit(done=VAGUE)
    desk.pilot.press("s")
    assert desk.pilot.see("3 days later")
    assert not desk.pilot.see("I enclose it again")
    desk.pilot.press("return")
    assert desk.pilot.see("I enclose it again")
    desk.pilot.press("return")
    assert list(told_by_page(desk)) == ["Opening", "Next step"]


def test_an_email_comes_back_next_day(sit: Sit) -> None:
    desk = sit(channel="email", done=POOR)
    desk.pilot.press("s")
    assert desk.pilot.see("Next day")
    assert desk.pilot.see("by e-mail, day 2")


def test_the_coach_speaks_part_by_part_and_only_after_the_page_has_gone(sit: Sit) -> None:
    desk = sit(done=POOR)
    before = desk.pilot.see("She has a name, and she wrote it down.")
    desk.pilot.press("s")
    desk.pilot.press("return")
    assert not before
    assert desk.pilot.see("Coach, opening: She has a name, and she wrote it down.")


def test_in_practice_the_coach_of_a_page_waits_to_be_asked(sit: Sit) -> None:
    desk = sit(done=POOR, mode="practice")
    desk.pilot.press("s")
    desk.pilot.press("return")
    before = desk.pilot.see("Coach, opening")
    desk.pilot.press("c")
    assert not before
    assert desk.pilot.see("Coach, opening: She has a name, and she wrote it down.")


def test_an_exam_shows_neither_persona_nor_coach(sit: Sit) -> None:
    desk = sit(done=POOR, mode="exam")
    desk.pilot.press("s")
    desk.pilot.press("return")
    told = {f"{node.name} {node.value}" for node in desk.pilot.semantics().walk()}
    assert not any(word in text for text in told for word in ("anxious", "Anxious", "Coach", "worried", "voice"))


def test_steps_are_reached_by_click_and_by_keyboard(sit: Sit) -> None:
    desk = sit(done=GOOD[:1])
    desk.pilot.click("step:close")
    by_mouse = desk.pilot.see("How do you close?")
    desk.pilot.press("shift+tab")
    desk.pilot.press("left")
    desk.pilot.press("return")
    assert by_mouse
    assert desk.pilot.see("What happens next?")


def test_right_and_left_beside_the_cards_turn_to_the_part_after_and_before(sit: Sit) -> None:
    desk = sit(done=GOOD[:1])
    seen = []
    for key in ("right", "left", "left", "left"):
        desk.pilot.press(key)
        seen.append(next(name for name, node in steps(desk).items() if "chosen" in node))
    assert seen == ["Next step", "Answer", "Opening", "Opening"]


def steps(desk: WritingDesk) -> dict[str, tuple[str, ...]]:
    return {node.name: node.states for node in desk.pilot.semantics().walk() if node.id.startswith("step:")}


def test_a_chosen_part_can_be_chosen_anew_and_says_which_one_stands(sit: Sit) -> None:
    desk = sit(done=GOOD[:1])
    desk.pilot.click("step:opening")
    assert "chosen" in states(desk, "part:first.0")
    assert desk.pilot.focus == "part:first.0"
    desk.choose("thanked")
    assert told_by_page(desk)["Opening"].startswith("Dear Mrs Malá, thank you")


def test_a_part_that_can_be_said_no_more_is_open_again(sit: Sit) -> None:
    desk = sit()
    desk.pilot.press("return")
    assert "part:first.3" not in desk.cards
    desk.choose("first.0")
    assert "part:first.3" not in desk.cards
    desk.pilot.press("l")
    desk.pilot.press("2")
    desk.pilot.press("return")
    assert "part:first.3" in desk.cards
    assert desk.pilot.see("The box lies in the store, not booked.")


def test_paragraphs_of_the_form_are_script_cards_and_so_is_the_whole_of_it(sit: Sit) -> None:
    desk = sit(done=GOOD[:1])
    desk.pilot.click("step:opening")
    names = {node.id: node.name for node in desk.pilot.semantics().walk() if node.kind == "reply"}
    assert names["part:first.2"].startswith("From the form letter")
    assert names["form"].startswith("Send the form letter")


def test_the_form_letter_is_seen_whole_before_it_goes_and_can_be_put_back(sit: Sit) -> None:
    desk = sit(done=GOOD[:1])
    desk.pilot.click("form")
    whole = desk.pilot.see("You will find answers to many questions")
    desk.pilot.press("escape")
    assert (whole, desk.inputs) == (True, ["first.0"])
    assert told_by_page(desk)["Opening"].startswith("Dear Mrs Malá")
    desk.pilot.click("form")
    desk.pilot.press("return")
    assert desk.inputs[-1] == "first.script"
    assert desk.pilot.see("3 days later")


def test_a_page_in_the_making_is_there_after_a_kill(sit: Sit) -> None:
    desk = sit(done=GOOD[:1])
    desk.choose("first.4")
    desk.close()
    again = sit(goes_on=True)
    assert again.inputs == ["first.0", "first.4"]
    assert told_by_page(again)["Opening"].startswith("Dear Mrs Malá, you did nothing wrong.")
    assert told_by_page(again)["Answer"].startswith("I can't find a return")
    assert again.pilot.see("What happens next?")


def test_leaving_it_unanswered_is_asked_once_and_leads_to_the_wrap_up(sit: Sit) -> None:
    desk = sit()
    desk.pilot.press("x")
    assert isinstance(desk.pilot.route, Confirm)
    desk.pilot.press("escape")
    desk.pilot.press("x")
    desk.pilot.click("yes")
    assert desk.inputs == ["hangup"]
    assert desk.pilot.see("You left Eva without an answer.")
    desk.pilot.press("return")
    assert isinstance(desk.pilot.route, WrapUp)


def test_a_letter_is_forwarded_with_a_note(sit: Sit) -> None:
    desk = sit(done=STORE)
    desk.pilot.press("t")
    assert isinstance(desk.pilot.route, HandOver)
    for target in ("place:level2", "manner:warm", "hand_over"):
        desk.pilot.click(target)
    assert desk.inputs[-1].startswith("to:level2:warm:receipt+not_booked")
    assert desk.pilot.see("It has been forwarded")
    assert desk.pilot.see("3 days later")
    desk.pilot.press("return")
    assert desk.pilot.focus == "wrap_up"


def test_what_is_looked_up_is_read_and_then_stands_among_what_is_known(sit: Sit) -> None:
    desk = sit(done=GOOD[:1])
    desk.pilot.press("l")
    desk.pilot.press("1")
    assert desk.pilot.route == LookUp(reading="account")
    desk.pilot.press("return")
    assert desk.pilot.see("She sent the box back on the third of May.")
    assert told_by_page(desk)["Opening"].startswith("Dear Mrs Malá")


@pytest.mark.parametrize("key", ["p", "l", "t", "x"])
def test_a_dialog_left_without_a_choice_gives_focus_back_to_the_card_that_had_it(sit: Sit, key: str) -> None:
    desk = sit(done=GOOD[:1])
    desk.pilot.press("down")
    held = desk.pilot.focus
    desk.pilot.press(key)
    desk.pilot.press("escape")
    assert desk.pilot.route == Compose()
    assert held == desk.pilot.focus == desk.cards[1]


def test_tab_leads_from_what_came_over_the_steps_and_the_cards_to_sending(sit: Sit) -> None:
    desk = sit(done=(*STORE, *GOOD))
    order = []
    for _ in scene_of(desk).page.stops:
        order.append(desk.pilot.focus)
        desk.pilot.press("tab")
    start = order.index("pause")
    steps_first = ["step:opening", "step:answer", "step:next_step", "step:close"]
    after = [*order[start:], *order[:start]]
    assert [name for name in after if name.startswith("step:")] == steps_first
    places = [after.index(name) for name in ("pause", "read", "look_up", "hang_up", "step:opening", "form", "send")]
    assert places == sorted(places)


def test_what_is_learnt_from_a_page_is_not_told_before_it_is_opened(sit: Sit) -> None:
    desk = sit(done=VAGUE)
    desk.pilot.press("s")
    assert not desk.pilot.see("The post office's receipt is number 2214.")
    desk.pilot.press("return")
    assert desk.pilot.see("The post office's receipt is number 2214.")


def test_pausing_and_leaving_keeps_the_page(sit: Sit) -> None:
    desk = sit(done=GOOD[:2][:1])
    desk.pilot.press("p")
    assert desk.pilot.route == CallPause()
    desk.pilot.click("leave")
    begun = desk.floor.unfinished()
    assert begun is not None
    assert begun.inputs == ("first.0",)


def test_a_part_that_cannot_be_recorded_is_not_chosen_and_may_be_tried_again(
    sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sit()
    desk.pilot.press("return")

    def refuse(_: str) -> None:
        raise StoreError(Trouble.FULL, Path("firstline.db"))

    with monkeypatch.context() as full:
        full.setattr(desk.call, "commit", refuse)
        desk.choose("first.0")
        assert isinstance(desk.pilot.route, StepRefused)
        assert desk.inputs == []
    desk.pilot.click("retry")
    assert desk.inputs == ["first.0"]
    assert told_by_page(desk)["Opening"].startswith("Dear Mrs Malá")


def test_a_page_leaves_the_desk_before_the_days_pass_and_a_key_hurries_it(sit: Sit) -> None:
    desk = sit(done=POOR, settings=WindowSettings(is_still=False))
    desk.pilot.press("s")
    on_its_way = desk.pilot.see("3 days later")
    desk.pilot.press("space")
    assert not on_its_way
    assert desk.pilot.see("3 days later")
    assert desk.pilot.focus == "open"
    assert desk.inputs[-1] == "send"


def test_a_bot_answers_by_itself_to_the_debrief(sit: Sit) -> None:
    desk = sit(auto="genuine")
    for _ in range(400):
        desk.pilot.wait(0.5)
        if isinstance(desk.pilot.route, Debrief):
            break
    assert isinstance(desk.pilot.route, Debrief)


def test_at_200_percent_the_page_comes_first_and_the_letter_is_folded(sit: Sit) -> None:
    desk = sit(done=GOOD[:1], settings=WindowSettings(is_still=True, text_scale=2.0))
    ids = [node.id for node in desk.pilot.semantics().walk()]
    assert ids.index("read") < ids.index("page:opening") < ids.index("step:opening") < ids.index(desk.cards[0])
    desk.pilot.press("m")
    assert desk.pilot.see("I have her receipt, number 2214")


def test_at_200_percent_the_steps_are_in_sight_at_each_part_and_the_page_before_it_goes(sit: Sit) -> None:
    desk = sit(done=(*STORE, *GOOD[:2]), settings=WindowSettings(is_still=True, text_scale=2.0))
    seen = [desk.pilot.see("What happens next?")]
    desk.choose(GOOD[2])
    seen.append(desk.pilot.see("How do you close?"))
    desk.choose(GOOD[3])
    page = desk.pilot.find("page:opening")
    assert seen == [True, True]
    assert (desk.pilot.focus, page.visible.is_empty) == ("send", False)


@pytest.mark.parametrize("channel", ["letter", "email"])
@pytest.mark.parametrize("done", [(), (*STORE, *GOOD[:2]), (*VAGUE, "send"), (*POOR, "send"), (*STORE, *GOOD)])
def test_nothing_is_clipped_at_any_size(sit: Sit, channel: str, done: tuple[str, ...]) -> None:
    desk = sit(channel=channel, done=done)
    assert faults_at_all_sizes(scene_of(desk)) == []
    for _ in range(2):
        desk.pilot.press("return")
        if isinstance(desk.pilot.app.stack.top, ComposeScene):
            assert faults_at_all_sizes(scene_of(desk)) == []
