"""What the caller wants and says beyond the matter: the manager, abuse; and who else comes on the line."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.scenes.routes import Confirm, HandOver, OpenCall
from tests.call.conftest import scenario_dict
from tests.scenes.calls import PASSWORD, TILL, Desk
from tests.scenes.support_floor import PACK, own_pack
from tests.shipped.test_callers import PLAYS

INSISTED = ("opening.0", "offered", "lookup:line", "lookup:white_box", "lookup:manager_wanted", "lamps.script")
HANDED = PLAYS[PASSWORD]["honest"][:9]
ABUSE = scenario_dict(
    {"say": "Red since when?", "acts": ["acknowledge"]},
    {"say": "Please leave the names out.", "acts": ["boundary"]},
) | {"caller": {"name": "Eva Malá", "persona": {"based_on": "anxious", "patience": 3}}}
ABUSE["nodes"]["hall"] |= {"abusive": True}

Sit = Callable[..., Desk]


@pytest.fixture
def sit(tmp_path: Path) -> Iterator[Sit]:
    desks: list[Desk] = []

    def sit_down(scenario: str, *done: str, mode: str = "guided", pack: Path = PACK) -> Desk:
        desk = Desk(tmp_path, OpenCall(scenario, mode, 3), pack=pack)
        desks.append(desk)
        for choice in done:
            do(desk, choice)
        return desk

    yield sit_down
    for desk in desks:
        desk.close()


def do(desk: Desk, choice: str) -> None:
    """Do a choice by keys alone."""
    kind, _, name = choice.partition(":")
    if kind != "lookup":
        desk.say(choice)
        return
    desk.pilot.press("l")
    desk.pilot.press(str(list(desk.call.program.scenario.lookups).index(name) + 1))
    desk.pilot.press("escape")


def hand_over(desk: Desk, key: str, *targets: str) -> None:
    desk.pilot.press(key)
    for target in targets:
        desk.pilot.click(target)


def test_the_desks_answers_stand_after_the_replies_and_before_the_script(sit: Sit) -> None:
    desk = sit(TILL, *INSISTED)
    assert desk.cards[-3:] == ["manager:offer", "manager:honour", "lamps.script"]
    assert all(card.startswith(("lamps.", "unplugged")) for card in desk.cards[:-3])


def test_a_number_key_gives_the_manager_and_the_coach_had_said_why(sit: Sit) -> None:
    desk = sit(TILL, *INSISTED)
    desk.say("manager:honour")
    assert desk.inputs[-1] == "manager:honour"
    assert "still wants the manager" in desk.transcript
    assert "You You'll have the manager." in desk.transcript


def test_the_coach_tells_what_a_wish_for_the_manager_asks_of_you(sit: Sit) -> None:
    assert "offer once to try first" in sit(TILL, "opening.0").transcript


def test_bringing_in_opens_the_hand_over_with_that_manner_chosen(sit: Sit) -> None:
    desk = sit(TILL, "opening.0")
    desk.pilot.press("b")
    assert desk.pilot.route == HandOver("stay")
    assert "chosen" in desk.pilot.find("manner:stay").states
    assert "disabled" in desk.pilot.find("hand_over").states


def test_a_colleague_is_brought_in_by_keys_alone(sit: Sit) -> None:
    desk = sit(TILL, "opening.0")
    desk.pilot.press("b")
    while desk.pilot.focus != "place:level2":
        desk.pilot.press("tab")
    desk.pilot.press("return")
    while desk.pilot.focus != "hand_over":
        desk.pilot.press("tab")
    desk.pilot.press("return")
    assert desk.inputs[-1] == "to:level2:stay:cards_only"


@pytest.mark.parametrize(("key", "manner"), [("t", ("manner:warm",)), ("b", ())])
def test_the_colleague_speaks_in_transcript_and_caption_under_the_desks_name(
    sit: Sit, key: str, manner: tuple[str, ...]
) -> None:
    desk = sit(PASSWORD, *HANDED)
    hand_over(desk, key, "place:level2", *manner, "hand_over")
    assert "The network desk Mr Kudrna? Doležalová." in desk.transcript
    assert desk.pilot.see("The network desk  Mr Kudrna? Doležalová.")
    assert desk.pilot.see("Then I needn't begin again." if key == "t" else "Then let one speak")


def test_a_colleague_who_was_told_nothing_says_so(sit: Sit) -> None:
    desk = sit(TILL)
    hand_over(desk, "b", "place:manager", "hand_over")
    assert "The shift lead Hello." in desk.transcript


# Abuse and limits


@pytest.fixture
def abused(sit: Sit, tmp_path: Path) -> Callable[..., Desk]:
    return lambda *done, mode="guided": sit("small", *done, mode=mode, pack=own_pack(tmp_path, ABUSE))


def test_after_abuse_the_coach_allows_a_calm_limit_to_whoever_was_heard(abused: Callable[..., Desk]) -> None:
    assert "A calm limit is allowed now" in abused("hall.0").transcript


def test_after_a_limit_that_was_passed_hanging_up_is_no_abandoning(abused: Callable[..., Desk]) -> None:
    desk = abused("hall.0", "hall.1")
    desk.pilot.press("x")
    assert isinstance(desk.pilot.route, Confirm)
    assert desk.pilot.see("this isn't abandoning")
    desk.pilot.click("yes")
    assert desk.pilot.see("You hung up.")
    assert desk.call.state.node == "@limit"


def test_before_any_limit_hanging_up_is_asked_in_neutral_words(abused: Callable[..., Desk]) -> None:
    desk = abused("hall.0")
    desk.pilot.press("x")
    assert desk.pilot.see("The call ends here.")
    assert not desk.pilot.see("abandoning")


def test_in_an_exam_neither_coach_nor_question_judges(abused: Callable[..., Desk]) -> None:
    desk = abused("hall.0", "hall.1", mode="exam")
    assert "abuse" not in desk.transcript
    desk.pilot.press("x")
    assert desk.pilot.see("The call ends here.")
    assert not desk.pilot.see("abandoning")
