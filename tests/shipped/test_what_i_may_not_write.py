"""The caller who wants a name that may not be written: sent elsewhere honestly she is helped, and in no other way."""

import pytest

from game.call.page import SEND
from game.call.session import Call
from game.scenario.model import Reply
from game.scenario.vocabulary import Fault, Result
from game.scoring.rubric import Critical
from game.scoring.scorecard import Scorecard
from tests.shipped.playing import begun, finished, honest_talk, shipped

CALLER = "what_i_may_not_write"
SCENARIO = shipped(CALLER)
PARTS = [reply for node in SCENARIO.nodes.values() for reply in node.all_replies()]
MAIL = honest_talk(CALLER)

STRUNG_ALONG = {
    "put on a list, and told to leave all as it is": ["on_list", "keep_as_is"],
    "told to hold the notice back": ["hold_back"],
    "promised the names": ["lifted"],
}
DATE_HIDDEN = {
    "by ways to say that nothing presses": ["in_peace_known", "by_month_known", "easter"],
    "by a wall": ["in_peace_known", "by_month_known", "in_due_form"],
    "without having looked": ["in_peace", "by_month", "easter"],
}
WALL = ["no_fault_found", "internal_rules", "section_nine", "in_due_form"]


def written(*slips: str, unread: str = "") -> Scorecard:
    """Write the honest mails with these parts in the place of their own, as far as they are offered; then score.

    What the slips lead away from is left to somebody who means to help. `unread` is a record that nobody opens.
    """
    call = begun(SCENARIO)
    for choice in (choice for choice in MAIL if choice != f"lookup:{unread}"):
        if choice == SEND:
            _do_those_offered(call, *slips)
        _do_those_offered(call, choice)
    return finished(call)


def _do_those_offered(call: Call, *choices: str) -> None:
    for choice in choices:
        if choice in {offered.id for offered in call.choices}:
            call.do(choice)


def hidden(slips: list[str]) -> Scorecard:
    return written(*slips, unread="account" if "in_peace" in slips else "")


def by_choice(part: Reply) -> str:
    return part.choice_id


def test_sending_her_elsewhere_with_all_that_she_needs_earns_all_without_a_name() -> None:
    card = written()
    assert (card.result, card.score, card.has_distinction) == (Result.REFERRED, 100, True)


def test_honest_referral_is_best_with_a_review_good_without_and_no_other_conduct_passes() -> None:
    reviewed, referred = written(), written("goodbye")
    assert reviewed.score > referred.score
    assert referred.passed
    others = [written(*slips) for slips in STRUNG_ALONG.values()]
    others += [hidden(slips) for slips in DATE_HIDDEN.values()]
    others.append(written(*WALL))
    assert not [card for card in others if card.passed or card.score >= referred.score]


@pytest.mark.parametrize("part", [part for part in PARTS if part.tells], ids=by_choice)
def test_a_name_a_hint_or_a_year_is_a_leak_however_sound_the_rest(part: Reply) -> None:
    card = written(part.choice_id)
    assert Critical.LEAK in card.critical
    assert not card.passed
    rules = [SCENARIO.forbidden[fact] for fact in part.tells]
    assert [mark for mark in card.marks if mark.sign == Fault.LEAK and rules[0] in mark.reason]


def test_no_part_that_is_free_to_be_sent_names_the_firm_or_the_year() -> None:
    free = " ".join(part.say for part in PARTS if not part.tells)
    assert not [word for word in ("Skylark", "spring", "next year", "November") if word in free]


@pytest.mark.parametrize("slips", STRUNG_ALONG.values(), ids=STRUNG_ALONG)
def test_stringing_her_along_binds_her_and_fails(slips: list[str]) -> None:
    card = written(*slips)
    assert (card.result, card.passed) == (Result.UNSOLVED, False)
    assert [mark for mark in card.marks if mark.sign == Fault.STRING_ALONG]


@pytest.mark.parametrize("slips", DATE_HIDDEN.values(), ids=DATE_HIDDEN)
def test_hiding_the_date_binds_her_and_fails(slips: list[str]) -> None:
    card = hidden(slips)
    assert (card.result, card.passed) == (Result.UNSOLVED, False)


def test_keeping_back_a_date_that_you_have_read_is_critical_and_one_that_you_have_not_is_a_guess() -> None:
    assert Critical.WITHHOLD in written("in_peace_known").critical
    assert written("in_peace", unread="account").critical == ()


def test_a_date_that_came_late_is_still_in_time() -> None:
    late = written("in_peace", unread="account")
    assert (late.result, late.passed) == (Result.REFERRED, True)


@pytest.mark.parametrize("part", [part for part in PARTS if Fault.UPSELL in part.faults], ids=by_choice)
def test_a_sale_beside_sound_help_never_earns_a_pass(part: Reply) -> None:
    assert written(part.choice_id).score <= 65


def test_a_notice_with_the_flats_number_is_harm_when_it_was_praised_and_fails_when_it_was_left() -> None:
    praised, left = written("filed"), written("due_form")
    assert Critical.HARM in praised.critical
    assert (left.result, left.critical) == (Result.UNSOLVED, ())
    assert not left.passed


def test_a_referral_without_the_figures_earns_less_than_one_with_them() -> None:
    bare, whole = written("stars", "goodbye"), written("goodbye")
    assert bare.result is Result.REFERRED
    assert bare.score < whole.score
