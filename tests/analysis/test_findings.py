"""What is planted in a caller of forty nodes is found, and nothing else."""

import json
from pathlib import Path
from typing import Any

from game.analysis.findings import analysed
from game.analysis.limits import NO_LIMIT, Limit
from game.callers.cast import vocabulary
from game.scenario.diagnostics import Diagnostic
from game.scenario.loading import load_scenario
from game.scoring.rubric_file import shipped_rubric

NODES = 40
FILE = Path("forty.yaml")
CALM = dict.fromkeys(("rush", "jargon", "stonewall"), 0)


def forty() -> dict[str, Any]:
    """Return a fair caller of forty nodes: one step after the other, each with something wrong to say beside it."""
    nodes: dict[str, Any] = {}
    for number in range(NODES):
        onward = f"step_{number + 1}" if number < NODES - 1 else "done"
        right = {"say": f"Then step {number}, please.", "acts": ["acknowledge", "instruct"], "goto": onward}
        fault = ("jargon", "stonewall", "rush")[number % 3]
        long = f"I'm so sorry, I understand, and how sad this is! But it is number {number} now, so be quick about it."
        wrong = {"say": long, "acts": ["apologise", "instruct"], "faults": [fault]}
        short = {"say": "Hurry.", "acts": ["instruct"], "faults": ["rush"], "goto": onward}
        nodes[f"step_{number}"] = {
            "caller": f"Here is step {number}.",
            "script": "Kindly hold the line.",
            "replies": [wrong | {"goto": onward}, right, short],
        }
    nodes["step_0"]["replies"][1] |= {"learns": ["lamp"]}
    nodes["step_39"]["replies"][1] |= {"does": ["stayed"], "acts": ["acknowledge", "check"]}
    return {
        "firstline": 1,
        "title": "Forty steps",
        "brief": "Forty.",
        "channel": "chat",
        "difficulty": 1,
        "caller": {"name": "Ida Malá", "persona": {"based_on": "anxious", "patience": 0, "reactions": CALM}},
        "problem": {"truth": "It was off.", "best": "solved", "belongs_to": "level1"},
        "facts": {"lamp": "One lamp is red."},
        "jobs": {"stayed": "Stayed to the end."},
        "needs": ["lamp", "stayed"],
        "start": "step_0",
        "nodes": nodes,
        "endings": {"done": {"result": "solved", "caller": "Thank you."}},
    }


def found(data: dict[str, Any], limit: Limit = NO_LIMIT) -> tuple[Diagnostic, ...]:
    scenario = load_scenario(json.dumps(data, indent=1).encode(), str(FILE), vocabulary()).scenario
    assert scenario is not None
    return analysed(FILE, scenario, shipped_rubric(), limit)[1]


def codes(data: dict[str, Any]) -> list[str]:
    return [finding.code for finding in found(data)]


def test_a_fair_caller_of_forty_nodes_has_no_findings() -> None:
    assert found(forty()) == ()


def test_an_endless_round_is_found_with_the_choices_that_lead_there() -> None:
    data = forty()
    data["nodes"]["step_7"]["replies"].append({"say": "Let me see.", "acts": ["ask"], "goto": "step_7"})
    (finding,) = found(data)
    assert (finding.code, "`step_7`" in finding.message) == ("FL602", True)
    *_, choices = finding.hint.split()
    assert [choice.partition(".")[0] for choice in choices.split(",")] == [f"step_{number}" for number in range(7)]


def test_a_round_over_several_nodes_is_one_for_each_of_them() -> None:
    data = forty()
    data["nodes"]["step_9"]["replies"].append({"say": "Back to seven.", "acts": ["ask"], "goto": "step_7"})
    assert codes(data) == ["FL602"] * 3


def test_a_round_that_is_a_fault_is_none() -> None:
    data = forty()
    again = {"say": "Seven again.", "acts": ["ask"], "faults": ["redo"], "goto": "step_7"}
    data["nodes"]["step_7"]["replies"].append(again)
    assert "FL602" not in codes(data)


def test_a_dead_end_is_found() -> None:
    data = forty()
    for reply in data["nodes"]["step_20"]["replies"]:
        reply["when"] = {"knows": ["lamp"]}
    assert "FL601" in codes(data)


def test_a_reply_behind_a_condition_that_cannot_come_true_is_told_with_the_condition() -> None:
    data = forty()
    late = {
        "say": "Which lamp?",
        "acts": ["ask"],
        "goto": "step_12",
        "when": {"mood_at_least": "steady", "said": ["a"]},
    }
    data["nodes"]["step_11"]["replies"].append(late)
    data["nodes"]["step_30"]["replies"][1]["id"] = "a"
    (finding,) = found(data)
    assert (finding.code, finding.hint) == ("FL603", "it is never so here that the reply `a` was said")


def test_an_ending_that_no_call_comes_to_is_found_with_what_leads_there() -> None:
    data = forty()
    data["endings"]["never"] = {"result": "unsolved", "caller": "Oh."}
    last = data["nodes"]["step_39"]["replies"][0]
    last["goto"] = [{"when": {"mood": "panicking", "variant": "none"}, "to": "never"}, {"to": "done"}]
    last["goto"][0]["when"] = {"knows": ["lamp"], "lacks": ["lamp"]}
    finding = next(each for each in found(data) if each.code == "FL605")
    assert "step_39.0" in finding.hint


def test_words_that_are_never_said_are_found() -> None:
    data = forty()
    data["nodes"]["step_3"]["caller"] = [
        {"when": {"said": ["late"]}, "say": "Again?"},
        {"say": "Here is step 3."},
    ]
    data["nodes"]["step_30"]["replies"][1]["id"] = "late"
    assert codes(data) == ["FL606"]


def test_a_caller_whose_right_replies_are_the_longest_is_unfair() -> None:
    data = forty()
    for node in data["nodes"].values():
        node["replies"][1]["say"] += f" And tell me what you see then. {'I have time. ' * 9}"
    assert [(each.code, "`longest`" in each.message or "longest" in each.message) for each in found(data)] == [
        ("FL607", True)
    ]


def test_what_is_too_much_is_not_guessed() -> None:
    (finding,) = found(forty(), Limit(states=10))
    assert (finding.code, finding.message.startswith("covered ")) == ("FL611", True)


def test_a_slip_after_which_nothing_lifts_the_mood_again_cannot_be_made_good() -> None:
    data = forty()
    data["caller"]["persona"]["reactions"] = CALM | {"rush": -1}
    slips = found(data)
    assert {finding.code for finding in slips} == {"FL609"}
    assert slips[0].hint.endswith("it happens after step_0.2")
