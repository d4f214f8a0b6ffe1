"""Plays on the tables are the plays of the engine: the same states, the same words, the same score."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import integers

from game.analysis.bots.playing import play_out
from game.analysis.bots.surface import anything
from game.analysis.prospects import Pricing
from game.analysis.quick_plays import QuickPlay
from game.analysis.tables import Tables
from game.call.actions import IllegalChoice
from game.call.events import CallerSpoke, Event
from game.call.program import Program, compile_program
from game.call.session import Call
from game.callers.cast import vocabulary
from game.errors import FirstlineError
from game.installation import shipped_dir
from game.scenario.files import content_files
from game.scenario.loading import load_scenario
from game.scenario.model import Scenario
from game.scoring.rubric_file import shipped_rubric
from game.scoring.scorecard import score_call
from tests.analysis.any_scenario import scenarios
from tests.call.conftest import load, scenario_dict

SHIPPED = sorted(path for path in content_files(shipped_dir("scenarios")) if path.stem != "house")
ASK = {"say": "Ask.", "acts": ["acknowledge", "ask"], "learns": ["lamp", "strip"]}
DO = {"say": "Do.", "acts": ["own", "check"], "does": ["eased", "waited"], "when": {"knows": ["lamp"]}}
END = {"say": "It is green.", "acts": ["check"], "goto": "mended"}


def tables_of(program: Program) -> Tables:
    return Tables(Pricing(program, shipped_rubric()))


def small() -> Program:
    return compile_program(load(scenario_dict(ASK, DO, END)), "")


def in_a_call(program: Program, choices: list[str]) -> Call:
    call = Call(program, seed=7, first_line="Hello.")
    call.start()
    for choice in choices:
        call.do(choice)
    return call


def authored(events: list[Event]) -> list[str]:
    return [event.text for event in events if isinstance(event, CallerSpoke) and event.cue is None]


def hold_the_same(quick: QuickPlay) -> None:
    program = quick.program
    call = in_a_call(program, [choice for choice, _ in quick.log[1:]])
    card = score_call(program, shipped_rubric(), call.turns)
    assert (quick.score, quick.passed, quick.state) == (card.score, card.passed, call.state)
    told = [event for turn in call.turns for event in turn.events]
    assert authored([event for _, events in quick.log for event in events]) == authored(told)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_random_plays_of_shipped_callers_go_as_in_a_call(path: Path) -> None:
    scenario = load_scenario(path.read_bytes(), path.name, vocabulary()).scenario
    assert scenario is not None
    for variant in scenario.problems:
        tables = tables_of(compile_program(scenario, variant))
        for seed in range(30):
            quick = QuickPlay(tables, seed)
            play_out(quick, anything)
            hold_the_same(quick)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(scenario=scenarios(), seed=integers(0, 1000))
def test_any_choices_of_any_caller_go_as_in_a_call(scenario: Scenario, seed: int) -> None:
    quick, random = QuickPlay(tables_of(compile_program(scenario, ""))), Random(seed)
    while not quick.is_over:
        quick.do(random.choice(quick.choices).id)
    hold_the_same(quick)


@pytest.mark.parametrize("note", ["lamp", "lamp+strip", "storm"])
def test_a_hand_over_note_counts_as_in_a_call(note: str) -> None:
    quick = QuickPlay(tables_of(small()))
    for choice in ("hall.0", f"to:level2:warm:{note}", "result:handed_over", "note:0"):
        quick.do(choice)
    hold_the_same(quick)


def test_tables_that_have_met_a_case_tell_it_from_another() -> None:
    tables = tables_of(small())
    scores = []
    for choices in (("hall.0", "hall.1", "hall.2"), ("hall.0", "hall.2"), ("hall.0", "hall.1", "hall.2")):
        quick = QuickPlay(tables)
        for choice in (*choices, "result:solved", "note:0"):
            quick.do(choice)
        scores.append(quick.score)
    assert scores[0] == scores[2] > scores[1]


@pytest.mark.parametrize("choice", ["hall.1", "halll.0", "result:solved", "wait:20", ""])
def test_what_cannot_be_chosen_is_refused_and_changes_nothing(choice: str) -> None:
    quick = QuickPlay(tables_of(small()))
    before = quick.state
    with pytest.raises(IllegalChoice):
        quick.do(choice)
    assert (quick.state, len(quick.log)) == (before, 1)


def test_half_a_call_has_no_score() -> None:
    with pytest.raises(FirstlineError, match="has not ended yet"):
        _ = QuickPlay(tables_of(small())).score
