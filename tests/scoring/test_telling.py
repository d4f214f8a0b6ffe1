"""Who may hear what, each conduct with the mark that it earns."""

import pytest

from tests.call.conftest import Dial, kinds
from tests.scoring.conftest import GUARDED, REFERRAL, scored

MEND = {"acts": ["own"], "learns": ["lamp", "strip"], "does": ["eased", "waited"], "goto": "mended"}


def test_telling_a_guarded_fact_before_identity_is_proved_is_critical(dial: Dial) -> None:
    card = scored(dial({"acts": ["explain"], "tells": ["storm"]}, MEND, **GUARDED), "hall.0", "hall.1", "result:solved")
    assert (card.critical, card.passed) == (("leak",), False)


def test_telling_it_to_whom_it_belongs_is_right(dial: Dial) -> None:
    verify = {"acts": ["verify"], "does": ["eased"]}
    call = dial({"acts": ["explain"], "tells": ["storm"]}, verify, MEND, **GUARDED)
    card = scored(call, "hall.1", "hall.0", "hall.2", "result:solved")
    assert (card.critical, card.passed, card.score) == ((), True, 100)


def test_asking_and_telling_in_one_breath_proves_nothing(dial: Dial) -> None:
    both = {"acts": ["verify", "explain"], "does": ["eased"], "tells": ["storm"]}
    assert scored(dial(both, MEND, **GUARDED), "hall.0", "hall.1", "result:solved").critical == ("leak",)


def test_any_one_proof_is_enough(dial: Dial) -> None:
    two = GUARDED | {"identity": {"proved_by": ["eased", "strip"]}}
    call = dial({"acts": ["explain"], "tells": ["storm"]}, {"acts": ["verify"], "does": ["eased"]}, **two)
    call.do("hall.1")
    assert "FaultMade" not in kinds(call.do("hall.0"))


@pytest.mark.parametrize("changes", [{}, GUARDED])
def test_what_nobody_guards_may_be_told_to_anybody(dial: Dial, changes: dict[str, object]) -> None:
    assert "FaultMade" not in kinds(dial({"acts": ["explain"], "tells": ["lamp"]}, **changes).do("hall.0"))


RULE = "No word of the building plan before the board has met."
FORBIDDEN = {"forbidden": {"storm": RULE}}


def test_referral_review_stringing_along_and_leaking_are_four_conducts(dial: Dial) -> None:
    ask = {"acts": ["ask"], "learns": ["lamp", "strip"]}
    refer = {"acts": ["refer"], "does": ["eased"], "goto": "sent"}
    review = {"acts": ["own"], "does": ["waited"]}
    string = {"acts": ["reassure"], "faults": ["string_along"], "goto": "parted"}
    leak = {"acts": ["explain"], "tells": ["storm"], "does": ["eased"], "goto": "sent"}
    plays = {
        "review and refer": ["hall.0", "hall.2", "hall.1", "result:referred"],
        "refer": ["hall.0", "hall.1", "result:referred"],
        "string along": ["hall.0", "hall.3", "result:unsolved"],
        "leak": ["hall.0", "hall.4", "result:referred"],
    }
    cards = {
        name: scored(dial(ask, refer, review, string, leak, **REFERRAL, **FORBIDDEN), *play)
        for name, play in plays.items()
    }
    assert {name: card.passed for name, card in cards.items()} == {
        "review and refer": True,
        "refer": True,
        "string along": False,
        "leak": False,
    }
    scores = [cards[name].score for name in ("review and refer", "refer", "string along")]
    assert scores == sorted(set(scores), reverse=True)
    assert cards["leak"].critical == ("leak",)
    assert any(RULE in mark.reason for mark in cards["leak"].marks)
