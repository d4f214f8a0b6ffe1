import pytest

from game.call.actions import IllegalChoice, Kind
from game.call.events import MoodChanged
from game.call.line import LineState
from game.call.session import Call
from tests.call.conftest import Dial, faults

MEND = {"acts": ["instruct"], "learns": ["lamp", "strip"], "goto": "mended"}


@pytest.fixture
def mended(dial: Dial) -> Call:
    call = dial(MEND)
    call.do("hall.0")
    return call


def test_wrap_up_offers_results_and_notes_and_nothing_else(mended: Call) -> None:
    assert {choice.kind for choice in mended.choices} == {Kind.RESULT, Kind.NOTE}


def test_filing_the_note_closes_the_ticket(mended: Call) -> None:
    mended.do("result:solved")
    mended.do("note:0")
    assert (mended.is_over, mended.line, faults(mended)) == (True, LineState.ENDED, [])


def test_the_note_alone_closes_the_ticket_too(mended: Call) -> None:
    mended.do("note:0")
    assert mended.is_over


def test_a_result_that_is_not_so_is_an_untruth(mended: Call) -> None:
    mended.do("result:handed_over")
    assert faults(mended) == ["untruth"]


def test_a_result_is_stated_once(mended: Call) -> None:
    mended.do("result:solved")
    with pytest.raises(IllegalChoice):
        mended.do("result:solved")


def test_a_code_word_in_the_note_is_an_insult(mended: Call) -> None:
    mended.do("note:1")
    assert faults(mended) == ["insult"]


def test_a_note_that_claims_what_was_not_learnt_is_an_untruth(dial: Dial) -> None:
    call = dial({"acts": ["instruct"], "goto": "mended"})
    call.do("hall.0")
    call.do("note:0")
    assert faults(call) == ["untruth"]


def test_a_note_that_claims_work_that_was_not_done_is_an_untruth(dial: Dial) -> None:
    notes = [{"say": "Stayed until it was green.", "mentions": ["waited"]}]
    waited = {"acts": ["check"], "does": ["waited"]}
    honest, boastful = dial(waited, MEND, notes=notes), dial(waited, MEND, notes=notes)
    for call, choices in ((honest, ("hall.0", "hall.1", "note:0")), (boastful, ("hall.1", "note:0"))):
        for choice in choices:
            call.do(choice)
    assert (faults(honest), faults(boastful)) == ([], ["untruth"])


def test_the_caller_hears_nothing_of_the_wrap_up(mended: Call) -> None:
    events = mended.do("note:1")
    assert not [event for event in events if isinstance(event, MoodChanged)]


def test_a_call_that_was_lost_offers_that_result(dial: Dial) -> None:
    call = dial({"acts": ["ask"]})
    call.do("hangup")
    assert "result:abandoned" in [choice.id for choice in call.choices]


def test_without_notes_the_result_closes_the_ticket(dial: Dial) -> None:
    call = dial(MEND, notes=[])
    call.do("hall.0")
    call.do("result:solved")
    assert call.is_over


def test_nothing_can_be_done_after_the_ticket_is_closed(mended: Call) -> None:
    mended.do("note:0")
    assert mended.choices == ()
    assert mended.advance(1000) == ()
