"""Why a condition doesn't hold, in words that a trainer can act on."""

import pytest

from game.analysis.reasons import in_words, unmet
from game.scenario.conditions import Condition
from tests.call.conftest import Dial, dial

__all__ = ["dial"]

ASKED = {"say": "Which lamp?", "id": "asked", "acts": ["ask"], "learns": ["lamp"]}


def reason(dial: Dial, when: dict[str, object], *said: str, **changes: object) -> str:
    """Return why a reply with this `when` is hidden after these choices."""
    call = dial(ASKED, {"acts": ["ask"], "when": when}, {"acts": ["ask"], "id": "other"}, **changes)
    for choice in said:
        call.do(choice)
    return unmet(condition_of(call), call.state, call.program)


def condition_of(call: object) -> Condition:
    condition = call.program.scenario.nodes["hall"].replies[1].when  # type: ignore[attr-defined]
    assert condition is not None
    return condition


@pytest.mark.parametrize(
    ("when", "told"),
    [
        ({"knows": ["lamp"]}, "wants the fact `lamp`, which isn't known yet"),
        ({"knows": ["lamp", "strip"]}, "wants the facts `lamp` and `strip`, which aren't known yet"),
        ({"mood_at_least": "steady"}, "only at `steady` or better; the mood is `worried`"),
        ({"mood_at_most": "frightened"}, "only at `frightened` or worse; the mood is `worried`"),
        ({"said": ["other"]}, "only after the reply `other` was said"),
        ({"looked_up": ["account"]}, "only after `account` was looked up"),
        ({"heard": True}, "only once the caller feels heard"),
        (
            {"any_of": [{"knows": ["lamp"]}, {"heard": True}]},
            "wants one of these: the fact `lamp` is known or",
        ),
        ({"not": {"mood": ["worried"]}}, "only while this isn't so: the mood is `worried`"),
        ({"knows": ["lamp"], "heard": True}, "wants the fact `lamp`, which isn't known yet; only once the caller"),
    ],
)
def test_each_condition_tells_what_it_wants(dial: Dial, when: dict[str, object], told: str) -> None:
    assert reason(dial, when).startswith(told)


def test_only_the_part_that_fails_is_told(dial: Dial) -> None:
    assert reason(dial, {"knows": ["lamp", "strip"]}, "asked") == "wants the fact `strip`, which isn't known yet"


def test_a_fact_that_must_not_be_known_is_named(dial: Dial) -> None:
    told = reason(dial, {"lacks": ["lamp", "strip"]}, "asked")
    assert told == "only while the facts `lamp` and `strip` aren't known; `lamp` is by now"


def test_a_variant_names_both(dial: Dial) -> None:
    problem = {"truth": "It is off.", "best": "solved", "belongs_to": "level1"}
    truths = {"variants": ["off", "torn"], "problem": {"off": problem, "torn": problem}}
    told = reason(dial, {"variant": "torn"}, variant="off", **truths)
    assert told == "only in the variant `torn`; this call is `off`"


def test_what_holds_has_no_reason(dial: Dial) -> None:
    assert reason(dial, {"knows": ["lamp"]}, "asked") == ""


def test_a_condition_in_words_keeps_its_groups_apart(dial: Dial) -> None:
    either = {"any_of": [{"knows": ["lamp"]}, {"said": ["other"]}]}
    call = dial(ASKED, {"acts": ["ask"], "when": {"heard": True} | either}, {"acts": ["ask"], "id": "other"})
    told = in_words(condition_of(call), call.program)
    assert "(the fact `lamp` is known or the reply `other` was said)" in told
