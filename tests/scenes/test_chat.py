"""One chat on the screen: typed, read, answered, left, by keys alone and by mouse alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.app import WindowSettings
from game.scenes.routes import Chat, Confirm, OpenCall, StepRefused, WrapUp
from game.ui.widgets.bubbles import Voice
from tests.scenes.chats import CLOCKS, ELEVEN, MOVING, ChatDesk

Sit = Callable[..., ChatDesk]


@pytest.fixture
def sit(tmp_path: Path) -> Iterator[Sit]:
    desks: list[ChatDesk] = []

    def sit_down(scenario: str = CLOCKS, mode: str = "guided", settings: WindowSettings | None = None) -> ChatDesk:
        desks.append(ChatDesk(tmp_path, OpenCall(scenario, mode, 3), settings))
        return desks[-1]

    yield sit_down
    for desk in desks:
        desk.close()


def voices(desk: ChatDesk) -> list[Voice]:
    return [bubble.voice for bubble in desk.scene._chat().bubbles]


def test_a_chat_is_taken_on_its_own_screen_at_the_first_reply(sit: Sit) -> None:
    desk = sit()
    assert isinstance(desk.pilot.route, Chat)
    assert desk.pilot.focus == f"say:{desk.cards[0]}"


def test_each_line_of_a_text_is_a_bubble_of_its_own(sit: Sit) -> None:
    desk = sit()
    said = desk.call.turns[0].events[-1].text
    assert voices(desk) == [Voice.OWN, *[Voice.CALLER] * len(said.splitlines())]
    assert len(said.splitlines()) > 1


def test_a_number_key_answers_and_the_coach_speaks_after_it(sit: Sit) -> None:
    desk = sit()
    desk.pilot.press("1")
    assert len(desk.inputs) == 1
    assert voices(desk)[-1] is Voice.NOTE
    assert desk.pilot.focus == f"say:{desk.cards[0]}"


def test_in_practice_the_coach_of_a_chat_waits_to_be_asked(sit: Sit) -> None:
    desk = sit(mode="practice")
    desk.pilot.press("1")
    assert Voice.NOTE not in voices(desk)
    desk.pilot.press("c")
    assert voices(desk)[-1] is Voice.NOTE


def test_a_click_answers(sit: Sit) -> None:
    desk = sit()
    first = desk.cards[0]
    desk.pilot.click(f"say:{first}")
    assert desk.inputs == [first]


def test_the_snippet_is_the_last_card_and_lies_on_paper_once_pasted(sit: Sit) -> None:
    desk = sit()
    desk.pilot.press(str(len(desk.cards)))
    assert desk.inputs == ["opening.script"]
    assert Voice.PASTED in voices(desk)
    assert desk.pilot.see("You pasted")


def test_there_is_no_hold(sit: Sit) -> None:
    desk = sit()
    desk.pilot.press("h")
    assert not desk.inputs
    assert isinstance(desk.pilot.route, Chat)


def test_leaving_is_confirmed_once_and_leads_to_the_ticket(sit: Sit) -> None:
    desk = sit()
    desk.pilot.press("x")
    assert isinstance(desk.pilot.route, Confirm)
    desk.pilot.click("yes")
    assert desk.pilot.see("You left the chat.")
    desk.pilot.press("return")
    assert isinstance(desk.pilot.route, WrapUp)


def test_what_is_typed_is_seen_only_when_it_was_sent_and_a_key_hurries_it(sit: Sit) -> None:
    desk = sit(settings=MOVING)
    desk.pilot.press("f")
    desk.pilot.wait(0.1)
    desk.pilot.press("1")
    desk.pilot.wait(0.6)
    assert desk.pilot.see("Bohumil is typing…")
    assert not desk.cards
    written = len(desk.scene._chat().bubbles)
    desk.pilot.press("2")
    assert len(desk.inputs) == 1, "the key hurried, and answered nothing"
    assert len(desk.scene._chat().bubbles) > written
    assert desk.pilot.focus == f"say:{desk.cards[0]}"


def test_while_the_last_words_are_typed_nothing_can_be_done_any_more(sit: Sit) -> None:
    desk = sit(settings=MOVING)
    desk.pilot.press("f")
    desk.leave()
    desk.pilot.wait(0.2)
    assert desk.pilot.see("is typing…")
    for key in ("x", "l", "t", "b"):
        desk.pilot.press(key)
        assert isinstance(desk.pilot.route, Chat)
    assert desk.inputs == ["hangup"]
    desk.pilot.wait(20)
    assert desk.pilot.see("You left the chat.")


def test_typing_comes_to_its_end_by_itself(sit: Sit) -> None:
    desk = sit(settings=MOVING)
    desk.pilot.wait(30)
    assert desk.cards
    assert not desk.pilot.see("is typing…")


def test_with_reduced_motion_everything_is_there_at_once(sit: Sit) -> None:
    desk = sit()
    desk.pilot.press("1")
    assert desk.cards
    assert not desk.pilot.see("is typing…")


def test_looking_up_takes_time_and_tells_what_was_learnt(sit: Sit) -> None:
    desk = sit()
    desk.pilot.press("l")
    desk.pilot.press("1")
    desk.pilot.press("l")
    assert desk.inputs == ["lookup:status"]
    assert desk.pilot.see("What you know")


def test_in_an_exam_neither_persona_nor_mood_can_be_read(sit: Sit) -> None:
    desk = sit(mode="exam")
    desk.pilot.press("1")
    read = " ".join(f"{node.name} {node.value}" for node in desk.pilot.semantics().walk()).lower()
    ladder = desk.call.program.persona.ladder
    assert not [word for word in (*ladder, "insistent", "coach") if f" {word} " in f" {read} "]


def test_silence_makes_the_caller_speak_up_in_an_exam_but_not_in_guided(sit: Sit) -> None:
    desk = sit(mode="exam")
    desk.pilot.wait(130)
    assert any(choice.startswith("wait:") for choice in desk.inputs)


def test_a_guided_chat_waits_for_ever(sit: Sit) -> None:
    desk = sit()
    desk.pilot.wait(130)
    assert not desk.inputs


def test_a_step_that_cannot_be_recorded_changes_nothing_and_can_be_tried_again(sit: Sit) -> None:
    desk = sit()
    keeps, desk.call.commit = desk.call.commit, _full
    desk.pilot.press("1")
    assert isinstance(desk.pilot.route, StepRefused)
    assert not desk.inputs
    desk.call.commit = keeps
    desk.pilot.click("retry")
    assert len(desk.inputs) == 1


def _full(_: str) -> None:
    from game.records.troubles import StoreError, Trouble

    raise StoreError(Trouble.FULL, Path("records.db"))


@pytest.mark.parametrize("scenario", [CLOCKS, ELEVEN])
def test_the_tabs_of_large_text_hold_everything(sit: Sit, scenario: str) -> None:
    desk = sit(scenario, settings=WindowSettings(text_scale=2.0, is_still=True))
    for tab, seen in (
        ("so_far", "So far"),
        ("desk", "Leave chat"),
        ("flow_chart", "Next line"),
        ("your_turn", "Your turn"),
    ):
        desk.pilot.click(f"tab:{tab}")
        assert desk.pilot.see(seen)


def test_in_large_text_the_coach_speaks_above_the_cards(sit: Sit) -> None:
    desk = sit(settings=WindowSettings(text_scale=2.0, is_still=True))
    desk.pilot.press("1")
    assert desk.pilot.see("Coach")


def test_a_bot_plays_a_chat_through_to_its_debrief(tmp_path: Path) -> None:
    desk = ChatDesk(tmp_path, OpenCall(CLOCKS, "guided", 3, auto="genuine"))
    for _ in range(300):
        desk.pilot.wait(1)
        if type(desk.pilot.route).__name__ == "Debrief":
            break
    assert desk.floor.finished is not None
    desk.close()
