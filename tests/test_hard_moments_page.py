"""The pieces on the page of hard moments do on a call what the page says."""

import pytest

from game.call.events import FaultMade, GoodwillJudged
from tests.pieces import card_of, dialled, heard, signs


@pytest.mark.parametrize(
    ("choices", "critical"),
    [
        (("opening.0", "lamps.2", "sent_on.0"), ("leak",)),
        (("opening.0", "lamps.1", "proved.0", "sent_on.0"), ()),
    ],
)
def test_a_guarded_fact_is_told_to_whom_it_belongs(choices: tuple[str, ...], critical: tuple[str, ...]) -> None:
    assert card_of(dialled("identity"), *choices).critical == critical


def test_where_nothing_can_prove_it_telling_is_wrong_all_the_way_through() -> None:
    call = dialled("identity", identity={"proved_by": []})
    assert card_of(call, "opening.0", "lamps.1", "proved.0", "sent_on.0").critical == ("leak",)


def test_what_is_forbidden_is_told_to_nobody_and_the_debrief_quotes_the_rule() -> None:
    card = card_of(dialled("forbidden"), "opening.0", "lamps.2", "answered.0")
    assert card.critical == ("leak",)
    assert any("One word, and the firm is a witness." in mark.reason for mark in card.marks)
    assert card_of(dialled("forbidden"), "opening.0", "lamps.1", "answered.0").critical == ()


def test_keeping_somebody_hoping_is_a_fault_of_its_own() -> None:
    card = card_of(dialled("forbidden"), "opening.0", "lamps.3", "answered.0")
    assert (card.critical, "string_along" in signs(card)) == ((), True)


@pytest.mark.parametrize(
    ("answer", "verdict", "critical"),
    [
        ("opening.2", "manager_honoured", ()),
        ("opening.3", "manager_honoured", ()),
        ("opening.4", "manager_refused", ()),
        ("opening.0", "manager_refused", ()),
        ("opening.5", "manager_faked", ("untruth",)),
    ],
)
def test_what_becomes_of_the_wish_for_the_manager(answer: str, verdict: str, critical: tuple[str, ...]) -> None:
    call = dialled("manager")
    call.do(answer)
    while call.result is None:
        call.do("push_it")
    card = card_of(call)
    assert verdict in signs(card)
    assert card.critical == critical


def test_without_replies_of_its_own_a_wish_is_answered_at_the_desk() -> None:
    call = dialled("manager")
    assert not [choice for choice in call.choices if choice.kind == "manager"]
    call.do("opening.0")
    assert [choice.id for choice in call.choices if choice.kind == "manager"] == ["manager:offer", "manager:honour"]


@pytest.mark.parametrize(("answers", "verdict"), [(("opening.2",), "manager_honoured"), (("opening.0",), "needless")])
def test_the_manager_is_put_through_after_an_offer_and_not_at_once(answers: tuple[str, ...], verdict: str) -> None:
    assert verdict in signs(card_of(dialled("manager"), *answers, "to:manager:warm"))


@pytest.mark.parametrize(
    ("choices", "ending", "has_threat"),
    [
        (("opening.2", "bare_limit", "hangup"), "@limit", False),
        (("opening.2", "hangup"), "@abandoned", False),
        (("opening.2", "foul.0", "push_it"), "goodbye", False),
        (("opening.2", "foul.2", "hangup"), "@abandoned", True),
        (("opening.2", "foul.3", "hangup"), "@abandoned", True),
    ],
)
def test_one_calm_limit_after_listening(choices: tuple[str, ...], ending: str, has_threat: bool) -> None:
    call = dialled("abuse")
    for choice in choices:
        call.do(choice)
    assert call.state.node == ending
    assert ("threat" in [event.fault for event in heard(call) if isinstance(event, FaultMade)]) is has_threat


@pytest.mark.parametrize(
    ("choices", "conduct"),
    [
        (("push_it", "green.0"), ["given"]),
        (("paid_early", "push_it", "green.0"), ["too_early", "bid_up"]),
        (("push_it", "green.1"), ["too_much"]),
        (("push_it", "green.2"), ["refused"]),
    ],
)
def test_money_has_a_size_and_a_moment(choices: tuple[str, ...], conduct: list[str]) -> None:
    call = dialled("goodwill")
    for choice in ("opening.0", *choices):
        call.do(choice)
    assert [event.conduct for event in heard(call) if isinstance(event, GoodwillJudged)] == conduct


@pytest.mark.parametrize(
    ("choices", "critical"),
    [
        (("button.0", "push_it"), ()),
        (("button.1", "push_it"), ("danger_missed",)),
        (("hold", "button.0", "push_it"), ()),
        (("hold", "hold", "button.0", "push_it"), ("danger_missed",)),
        (("to:field:warm",), ()),
    ],
)
def test_a_danger_is_acted_on_in_time(choices: tuple[str, ...], critical: tuple[str, ...]) -> None:
    played = [each for choice in choices for each in ((choice, "back") if choice == "hold" else (choice,))]
    assert card_of(dialled("danger"), "opening.2", *played).critical == critical
