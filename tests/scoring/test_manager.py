"""A wish for the manager: offer once to try, then honour it; refusing costs, lying costs all."""

import pytest

from game.call.session import Call
from tests.call.conftest import Dial, kinds, persona
from tests.scoring.conftest import scored

OFFER = {"acts": ["offer_choice"], "manager": "offer"}
HONOUR = {"acts": ["own"], "manager": "honour"}
REFUSE = {"acts": ["ask"], "manager": "refuse"}
LIE = {"acts": ["own"], "faults": ["untruth"], "manager": "lie"}
ASK = {"acts": ["ask"], "goto": "desk"}
MEND = {"acts": ["own"], "learns": ["lamp", "strip"], "does": ["eased", "waited"], "goto": "mended"}
WISH = {"desk": {"caller": "The manager, please.", "asks_for": "manager", "replies": []}}


def wishing(dial: Dial, *replies: dict[str, object]) -> Call:
    """Return a call whose second node wants the manager, with these replies that lead to a third, and on."""
    told = [{"say": f"Answer {number}.", "goto": "work"} | reply for number, reply in enumerate(replies)]
    nodes = {
        "desk": WISH["desk"] | {"replies": told},
        "work": {
            "caller": "Well?",
            "replies": [
                {"say": "Mended.", **MEND},
                {"say": "Again?", "acts": ["ask"], "goto": "desk"},
            ],
        },
    }
    return dial(ASK, nodes=nodes)


@pytest.mark.parametrize(
    ("answers", "sign", "escalation"),
    [
        (["desk.0", "work.0"], "manager_honoured", 100),
        (["desk.1", "work.0"], "manager_honoured", 100),
        (["desk.2", "work.0"], "manager_refused", 50),
        (["desk.3", "work.0"], "manager_faked", 0),
        (["desk.0", "work.1", "desk.0", "work.0"], "manager_refused", 50),
        (["desk.0", "work.1", "desk.1", "work.0"], "manager_honoured", 100),
        (["desk.3", "work.1", "desk.1", "work.0"], "manager_faked", 0),
        (["desk.2", "work.1", "desk.1", "work.0"], "manager_honoured", 100),
    ],
)
def test_what_became_of_the_wish_is_a_verdict(dial: Dial, answers: list[str], sign: str, escalation: int) -> None:
    card = scored(wishing(dial, OFFER, HONOUR, REFUSE, LIE), "hall.0", *answers, "result:solved")
    assert (card.escalation, sign in [mark.sign for mark in card.marks]) == (escalation, True)


def test_the_manager_who_is_wanted_after_an_offer_is_no_needless_hand_over(dial: Dial) -> None:
    at_once = scored(wishing(dial, OFFER), "hall.0", "to:manager:warm", "result:handed_over")
    after_an_offer = scored(wishing(dial, OFFER), "hall.0", "desk.0", "work.1", "to:manager:warm", "result:handed_over")
    assert (at_once.escalation, after_an_offer.escalation) == (20, 100)
    assert not after_an_offer.passed, "a manager mends nothing"


def test_whose_patience_wore_out_wants_the_manager_and_can_be_answered_at_the_desk(dial: Dial) -> None:
    idle = {"acts": ["smalltalk"]}
    caller = persona("aggressive", patience=0, reactions={"smalltalk": 0}, opens="fair")
    call = dial(idle, MEND, caller=caller)
    call.do("hall.0")
    assert "ManagerAsked" not in kinds(call.turns[-1].events)
    worn = call.do("hall.0")
    assert kinds(worn)[-3:] == ["CallerSpoke", "ManagerAsked", "CallerSpoke"]
    assert [choice.id for choice in call.choices if choice.kind == "manager"] == ["manager:offer", "manager:honour"]
    call.do("manager:offer")
    assert not [choice for choice in call.choices if choice.kind == "manager"]
    card = scored(call, "hall.1", "result:solved")
    assert "manager_honoured" in [mark.sign for mark in card.marks]


def test_a_wish_that_nobody_answers_is_refused(dial: Dial) -> None:
    card = scored(wishing(dial, {"acts": ["ask"]}), "hall.0", "desk.0", "work.0", "result:solved")
    assert "manager_refused" in [mark.sign for mark in card.marks]


def test_booking_the_manager_at_the_desk_is_a_promise(dial: Dial) -> None:
    call = wishing(dial, {"acts": ["ask"]})
    call.do("hall.0")
    assert "PromiseMade" in kinds(call.do("manager:honour"))
    assert "manager_honoured" in [mark.sign for mark in scored(call, "desk.0", "work.0", "result:solved").marks]


@pytest.mark.parametrize(
    ("answer", "sign", "escalation"),
    [
        ("desk.0", "right_manager_refused", 60),
        ("desk.1", "right", 100),
        ("desk.2", "manager_faked", 0),
        ("desk.3", "right", 100),
    ],
)
def test_a_good_hand_over_to_another_desk_does_not_meet_the_wish(
    dial: Dial, answer: str, sign: str, escalation: int
) -> None:
    problem = {"truth": "?", "best": "handed_over", "belongs_to": "level2", "before_handover": ["lamp"]}
    told = [
        {"say": f"Answer {number}.", "goto": "hall"} | reply
        for number, reply in enumerate(({"acts": ["ask"]}, HONOUR, LIE, OFFER))
    ]
    learn = ASK | {"learns": ["lamp"]}
    call = dial(learn, nodes={"desk": WISH["desk"] | {"replies": told}}, problem=problem)
    card = scored(call, "hall.0", answer, "to:level2:warm:lamp", "result:handed_over")
    assert (card.escalation, sign in [mark.sign for mark in card.marks]) == (escalation, True)


def test_whose_problem_is_the_managers_is_handed_over_to_them(dial: Dial) -> None:
    problem = {"truth": "?", "best": "handed_over", "belongs_to": "manager", "before_handover": ["lamp"]}
    told = [{"say": "Let me try.", "goto": "hall"} | OFFER]
    call = dial(ASK | {"learns": ["lamp"]}, nodes={"desk": WISH["desk"] | {"replies": told}}, problem=problem)
    card = scored(call, "hall.0", "desk.0", "to:manager:warm:lamp", "result:handed_over")
    assert (card.escalation, "right" in [mark.sign for mark in card.marks]) == (100, True)
