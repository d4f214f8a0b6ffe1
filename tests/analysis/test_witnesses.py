"""A witness is a list of choices that really leads where it says."""

import pytest

from game.analysis.witnesses import found_at_once, witnesses
from game.call.program import compile_program
from game.call.session import Call
from game.installation import shipped_dir
from game.records.workplace import load_for_play
from tests.call.conftest import Dial, dial

__all__ = ["dial"]

SCENARIOS = shipped_dir("scenarios")
AWAY = {"acts": ["ask"], "goto": "shelf", "when": {"knows": ["lamp"]}}
ASK = {"acts": ["ask"], "learns": ["lamp"]}


@pytest.mark.parametrize("name", ["lamp_that_used_to_be_green", "friday_six_oclock_the_till", "eleven_words"])
def test_every_node_and_ending_of_a_shipped_caller_is_really_reached(name: str) -> None:
    scenario, _ = load_for_play(SCENARIOS / f"{name}.yaml")
    program = compile_program(scenario, "")
    found = found_at_once(program)
    assert set(found) == {*scenario.nodes, *scenario.endings}
    for place, choices in found.items():
        call = Call(program, seed=1, first_line="Hello.")
        call.start()
        call.replay(choices)
        assert call.state.node == place


def test_conditions_are_honoured(dial: Dial) -> None:
    program = dial(AWAY, ASK).program
    assert found_at_once(program)["shelf"] == witnesses(program).paths["shelf"] == ("hall.1", "hall.0")


def test_what_cant_be_reached_is_absent_and_told_with_its_conditions(dial: Dial) -> None:
    known = witnesses(dial(AWAY).program)
    assert "shelf" not in known.paths
    assert known.never["shelf"].endswith("it is never so here that the fact `lamp` is known")


def test_what_the_quick_search_misses_all_states_find(dial: Dial, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.analysis.witnesses.MOST_STATES", 1)
    program = dial(AWAY, ASK).program
    assert "shelf" not in found_at_once(program)
    assert "shelf" in witnesses(program).paths
