"""The one thing to work on: from the marks, at its moment, in the words of the rubric."""

from dataclasses import replace

import pytest

from game.analysis.bots.policies import POLICIES
from game.call.session import Call
from game.scenario.vocabulary import Act
from game.scoring.focusing import FocusPoint, focus_of, rules_broken, strength_of
from game.scoring.rubric import Rubric
from game.scoring.scorecard import card_as_json, marks_from_json
from tests.call.conftest import Dial
from tests.scoring.conftest import scored
from tests.shipped.playing import RUBRIC, begun, played_by, shipped

MEND = {"acts": ["check"], "learns": ["lamp", "strip"], "does": ["eased", "waited"], "goto": "mended"}
LEAVE = {"acts": ["close"], "goto": "parted"}
CALM = {"name": "Eva Malá", "persona": "anxious", "opens": "relieved"}


def focus(
    call: Call, rubric: Rubric, *said: str, costs: dict[int, tuple[bool, int]] | None = None
) -> FocusPoint | None:
    return focus_of(call.program, rubric, scored(call, *said).marks, call.turns, costs)


def test_it_names_the_rule_the_moment_and_what_the_caller_had_said(dial: Dial, rubric: Rubric) -> None:
    call = dial({"acts": ["ask"], "faults": ["blame"]}, MEND, caller=CALM)
    point = focus(call, rubric, "hall.0", "hall.1")
    assert point is not None
    assert (point.rule, point.turn, point.caller, point.mood) == ("blame", 1, "Eva", "relieved")
    assert point.words == rubric.focus["blame"]
    assert point.heard in [event.text for event in call.turns[0].events if hasattr(event, "text")]


def test_the_same_fault_again_weighs_more_than_a_graver_one_once(dial: Dial, rubric: Rubric) -> None:
    call = dial({"acts": ["ask"], "faults": ["rush"]}, {"acts": ["ask"], "faults": ["blame"]}, MEND, caller=CALM)
    point = focus(call, rubric, "hall.1", "hall.0", "hall.0", "hall.2")
    assert point is not None
    assert point.rule == "rush"


def test_what_fails_the_call_comes_before_everything(dial: Dial, rubric: Rubric) -> None:
    call = dial({"acts": ["ask"], "faults": ["blame"]}, MEND, caller=CALM)
    point = focus(call, rubric, "hall.0", "hangup")
    assert point is not None
    assert point.rule == "abandoned"


def test_a_known_cost_chooses_the_moment_and_never_the_rule(dial: Dial, rubric: Rubric) -> None:
    call = dial({"acts": ["ask"], "faults": ["blame"]}, MEND, caller=CALM)
    point = focus(call, rubric, "hall.0", "hall.0", "hall.1", costs={1: (False, 2), 2: (False, 9), 3: (True, 30)})
    assert point is not None
    assert (point.rule, point.turn) == ("blame", 2)


def test_a_need_never_met_is_told_at_the_turn_that_could_have_met_it(dial: Dial, rubric: Rubric) -> None:
    call = dial({"acts": ["ask"], "learns": ["lamp"]}, {"acts": ["check"], "goto": "mended"}, caller=CALM)
    point = focus(call, rubric, "hall.1")
    assert point is not None
    assert (point.rule, point.turn, point.lacking) == ("missed_fact", 1, "One lamp is red.")


def test_a_call_that_broke_off_is_told_by_what_broke_it(dial: Dial, rubric: Rubric) -> None:
    call = dial(MEND)
    card = scored(call, *["hall.script"] * 3)
    assert card.result == "lost"
    assert rules_broken(rubric, card.marks, call.program.scenario.facts) == ("script",)


@pytest.mark.parametrize("said", [("hangup",), ("hall.0",)])
def test_a_call_left_early_without_a_fault_still_has_something_to_work_on(
    dial: Dial, rubric: Rubric, said: tuple[str, ...]
) -> None:
    assert focus(dial(LEAVE, MEND, caller=CALM), rubric, *said) is not None


def test_a_rule_without_words_leaves_the_place_to_the_next(dial: Dial, rubric: Rubric) -> None:
    call = dial({"acts": ["ask"], "faults": ["blame"]}, {"acts": ["ask"], "faults": ["rush"]}, MEND, caller=CALM)
    own = replace(rubric, focus={"rush": rubric.focus["rush"]})
    point = focus(call, own, "hall.0", "hall.1", "hall.2")
    assert point is not None
    assert point.rule == "rush"


def test_where_nothing_was_wrong_it_is_what_to_keep(dial: Dial, rubric: Rubric) -> None:
    call = dial({"acts": ["acknowledge", "ask"], "learns": ["lamp", "strip"], "does": ["eased", "waited"]}, MEND)
    card = scored(call, "hall.0", "hall.1")
    assert focus_of(call.program, rubric, card.marks, call.turns) is None
    strength = strength_of(call.program, rubric, card.marks, call.turns)
    assert strength is not None
    assert (strength.turn, strength.deed) == (1, rubric.acts[Act.ASK])


def test_names_with_braces_are_never_read_as_tokens(dial: Dial, rubric: Rubric) -> None:
    words = rubric.focus["hollow"].with_caller("{mood}", "{caller}")
    assert "{mood} is {caller}" in words.cue


def test_marks_come_back_from_a_scorecard_on_record(dial: Dial) -> None:
    card = scored(dial({"acts": ["ask"], "faults": ["insult"]}, MEND), "hall.0", "hall.1")
    assert marks_from_json(card_as_json(card)) == card.marks


def test_what_to_keep_of_a_page_is_the_part_that_met_the_need() -> None:
    call = begun(shipped("a_letter_in_blue_ink"))
    card = played_by(POLICIES["genuine"], call)
    strength = strength_of(call.program, RUBRIC, card.marks, call.turns)
    assert strength is not None
    assert strength.brought == "Told her plainly that the Pigeon can't go on, and why."
    assert strength.deed == RUBRIC.acts[Act.EXPLAIN]
