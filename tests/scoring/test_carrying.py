"""What caps a call, what is promised, and what is carried on."""

import pytest

from tests.call.conftest import Dial, kinds, persona
from tests.scoring.conftest import REFERRAL, scored

CHECK = {"acts": ["check"], "learns": ["lamp"]}
MEND = {"acts": ["own"], "learns": ["lamp", "strip"], "does": ["eased", "waited"], "goto": "mended"}


@pytest.mark.parametrize("fault", ["upsell", "bribe", "pry"])
def test_a_sound_repair_with_this_in_it_fails(dial: Dial, fault: str) -> None:
    card = scored(dial({"acts": ["ask"], "faults": [fault]}, MEND), "hall.0", "hall.1", "result:solved")
    assert (card.score, card.passed) == (65, False)


def test_each_further_one_lowers_the_cap(dial: Dial) -> None:
    pry = {"acts": ["ask"], "faults": ["pry"]}
    patient = persona("anxious", reactions={"pry": 0})
    scores = [
        scored(dial(pry, MEND, caller=patient), *["hall.0"] * times, "hall.1", "result:solved").score
        for times in (1, 2, 3)
    ]
    assert scores == [65, 50, 35]


def test_a_promise_is_told_with_its_time_unless_nobody_listened(dial: Dial) -> None:
    vow = {"acts": ["explain", "promise"], "promises": {"what": "ring back", "by": "16:00"}}
    call = dial(vow)
    (made,) = [event for event in call.do("hall.0") if type(event).__name__ == "PromiseMade"]
    assert (made.who, made.what, made.by) == ("", "ring back", "16:00")
    deaf = dial(vow, caller=persona("anxious", opens="frightened"))
    assert "PromiseMade" not in kinds(deaf.do("hall.0"))


@pytest.mark.parametrize("result", ["worked_around", "referred", "honest_no"])
def test_what_is_carried_decides_what_the_outcome_earns(dial: Dial, result: str) -> None:
    changes = REFERRAL | {
        "problem": REFERRAL["problem"] | {"best": result, "carries": ["eased", "waited"]},
        "endings": {"sent": {"result": result, "caller": "Good."}, "parted": {"result": "unsolved", "caller": "Bye."}},
    }
    replies = (
        {"acts": ["ask"], "learns": ["lamp", "strip"]},
        {"acts": ["own"], "does": ["eased"]},
        {"acts": ["own"], "does": ["waited"]},
    )
    earned = [
        next(mark.points for mark in scored(dial(*replies, sent, **changes), *play).marks if mark.sign == result)
        for sent in [{"acts": ["refer"], "goto": "sent"}]
        for play in (
            ["hall.3", f"result:{result}"],
            ["hall.1", "hall.3", f"result:{result}"],
            ["hall.1", "hall.2", "hall.3", f"result:{result}"],
        )
    ]
    assert earned == [0, 30, 60]


def test_nobody_speaks_from_a_voicemail(dial: Dial) -> None:
    assert "ColleagueSpoke" not in kinds(dial(CHECK).do("to:voicemail:cold"))


def test_no_colleague_has_read_an_empty_note(dial: Dial) -> None:
    said = [event.text for event in dial(CHECK).do("to:level2:warm") if type(event).__name__ == "ColleagueSpoke"]
    assert said == ["Hello. There isn't much in the note, I'm afraid. What is it about?"]


@pytest.mark.parametrize(
    ("transfer", "said"),
    [
        ("warm:lamp+storm", ["One red lamp, and the storm."]),
        ("stay:lamp+storm", ["One red lamp, and the storm."]),
        ("warm:lamp", ["Hello. There isn't much in the note, I'm afraid. What is it about?"]),
        ("cold:lamp+storm", []),
    ],
)
def test_the_colleague_says_what_the_note_was_worth(dial: Dial, transfer: str, said: list[str]) -> None:
    problem = {"truth": "?", "best": "handed_over", "belongs_to": "level2", "before_handover": ["lamp", "storm"]}
    check = {"acts": ["check"], "learns": ["lamp", "storm"]}
    call = dial(check, problem=problem, desks={"level2": {"note_read": "One red lamp, and the storm."}})
    call.do("hall.0")
    events = call.do(f"to:level2:{transfer}")
    assert [event.text for event in events if type(event).__name__ == "ColleagueSpoke"] == said


def test_a_colleague_without_words_of_his_own_says_that_he_has_the_note(dial: Dial) -> None:
    call = dial(CHECK)
    call.do("hall.0")
    (said,) = [event for event in call.do("to:field:warm:lamp") if type(event).__name__ == "ColleagueSpoke"]
    assert (said.place, said.text.startswith("Hello, I have your colleague's note")) == ("field", True)
