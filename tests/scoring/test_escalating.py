from collections import Counter
from itertools import pairwise, product

import pytest

from game.scoring.rubric import COLUMNS, Escalation, Rubric
from game.scoring.verdict_file import escalations
from tests.call.conftest import Dial
from tests.scoring.conftest import scored

LEVEL2 = {
    "truth": "The port is dead.",
    "best": "handed_over",
    "belongs_to": "level2",
    "before_handover": ["lamp", "strip"],
    "too_late": ["storm"],
    "carries": ["eased"],
}
BOTH = {"acts": ["ask"], "learns": ["lamp", "strip"]}
STORM = {"acts": ["ask"], "learns": ["storm"]}
EASE = {"acts": ["own"], "does": ["eased"]}
SHELF = {
    "shelf": {
        "caller": "?",
        "replies": [
            {
                "say": "x",
                "acts": ["ask"],
                "learns": ["lamp", "strip", "storm"],
                "does": ["eased", "waited"],
                "goto": "parted",
            }
        ],
    }
}
"""The stock node without its ways to the endings that these tests replace."""


@pytest.mark.parametrize(
    ("choices", "sign", "points"),
    [
        (["hall.0", "to:level2:warm:lamp+strip"], "right", 100),
        (["hall.0", "to:level2:stay:lamp+strip"], "right", 100),
        (["hall.0", "to:level2:cold:lamp+strip"], "cold", 70),
        (["hall.0", "to:level2:cold"], "cold_empty", 50),
        (["hall.0", "to:level2:warm"], "thin_note", 60),
        (["hall.0", "to:level2:warm:lamp"], "half_note", 80),
        (["to:level2:warm"], "too_early", 40),
        (["hall.0", "hall.1", "to:level2:warm:lamp+strip"], "late", 60),
        (["hall.0", "hall.1", "to:level2:cold:lamp+strip"], "late_cold", 40),
        (["hall.0", "to:manager:warm:lamp+strip"], "wrong_desk", 20),
        (["hall.0", "hangup"], "missed", 20),
    ],
)
def test_where_escalation_is_right_its_manner_decides(dial: Dial, choices: list[str], sign: str, points: int) -> None:
    card = scored(dial(BOTH, STORM, EASE, problem=LEVEL2), *choices)
    assert card.escalation == points
    assert sign in [mark.sign for mark in card.marks]


def test_what_the_note_and_the_jobs_carry_decides_the_outcome(dial: Dial) -> None:
    outcomes = [
        next(
            mark.points
            for mark in scored(dial(BOTH, STORM, EASE, problem=LEVEL2), *choices).marks
            if mark.sign == "handed_over"
        )
        for choices in (
            ["hall.0", "hall.2", "to:level2:warm:lamp+strip"],
            ["hall.0", "to:level2:warm:lamp+strip"],
            ["hall.0", "to:level2:warm:lamp"],
            ["hall.0", "hall.2", "to:manager:warm:lamp+strip"],
        )
    ]
    assert outcomes == [60, 40, 20, 0]


def test_where_none_is_needed_none_is_right_and_any_is_needless(dial: Dial) -> None:
    assert scored(dial(BOTH | {"goto": "mended"}), "hall.0").escalation == 100
    assert scored(dial(BOTH), "to:level2:warm").escalation == 20


def test_every_escalation_there_can_be_has_exactly_one_verdict(rubric: Rubric) -> None:
    verdicts = Counter(rubric.verdict(escalation).id for escalation in escalations())
    assert sum(verdicts.values()) == 4 * (2 + 2 * 2 * 3 * 3 * 3)
    assert set(verdicts) == {row.id for row in rubric.verdicts}


@pytest.mark.parametrize("column", ["place", "timing", "manner", "note"])
def test_better_conduct_in_one_column_never_scores_lower(rubric: Rubric, column: str) -> None:
    others = [name for name in ("place", "timing", "manner", "note") if name != column]
    for values in product(*(COLUMNS[name] for name in others)):
        same = dict(zip(others, values, strict=True))
        scores = [rubric.verdict(Escalation(True, True, **same, **{column: value})).points for value in COLUMNS[column]]
        assert all(worse <= better for worse, better in pairwise(scores)), (same, scores)


def test_handing_over_in_words_is_too_early_where_the_desk_would_be(dial: Dial) -> None:
    endings = {"sent": {"result": "handed_over", "caller": "Good."}, "parted": {"result": "unsolved", "caller": "Bye."}}
    sent = {"acts": ["hand_over"], "goto": "sent"}
    changes = {"problem": LEVEL2, "endings": endings, "nodes": SHELF}
    early = scored(dial(BOTH, sent, EASE, **changes), "hall.1")
    ripe = scored(dial(BOTH, sent, EASE, **changes), "hall.0", "hall.2", "hall.1")
    assert (early.escalation, ripe.escalation) == (40, 100)
    assert [mark.points for mark in ripe.marks if mark.sign == "handed_over"] == [60]


def test_sending_the_caller_to_the_firm_it_belongs_to_is_right(dial: Dial) -> None:
    problem = {"truth": "Not ours.", "best": "referred", "belongs_to": "partner", "carries": ["eased"]}
    endings = {"sent": {"result": "referred", "caller": "Good."}, "parted": {"result": "unsolved", "caller": "Bye."}}
    card = scored(
        dial(BOTH, EASE, {"acts": ["refer"], "goto": "sent"}, problem=problem, endings=endings, nodes=SHELF),
        "hall.0",
        "hall.1",
        "hall.2",
    )
    assert (card.escalation, card.passed) == (100, True)


def test_a_ticked_fact_that_was_not_learnt_carries_nothing(dial: Dial) -> None:
    card = scored(dial(BOTH, STORM, EASE, problem=LEVEL2), "to:level2:warm:lamp+strip")
    assert [mark.points for mark in card.marks if mark.sign == "handed_over"] == [0]
