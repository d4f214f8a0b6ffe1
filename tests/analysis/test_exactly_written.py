"""The same for pages of e-mail, which the analysis makes part by part and a trainee back and forth."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from game.analysis.exploring import explore
from game.analysis.fronts import Fronts
from game.analysis.outlooks import Outlooks
from game.analysis.prospects import Pricing
from game.call.program import compile_program
from game.callers.cast import PERSONAS, vocabulary
from game.scenario.loading import load_scenario
from game.scenario.model import Scenario
from game.scoring.rubric import Rubric
from game.scoring.rubric_file import shipped_rubric
from tests.analysis.any_scenario import some
from tests.analysis.brute_force import TooMuch, play_everything
from tests.analysis.comparing import outlook_at

MOST_POINTS = 120
_CONDITIONS = st.sampled_from([None, None, {"knows": ["lamp"]}, {"lacks": ["strip"]}, {"heard": True}])
_ACTS = ("ask", "explain", "own", "empathise", "acknowledge", "boundary", "narrate")
_FAULTS = ("jargon", "give_up", "upsell", "guess")


@pytest.fixture(scope="module")
def rubric() -> Rubric:
    return shipped_rubric()


@st.composite
def parts(draw: DrawFn, targets: tuple[str, ...]) -> dict[str, Any]:
    """Return a part of a page; with targets it leads on."""
    part = {"say": "Line.", "acts": draw(some(_ACTS, 2)), "faults": draw(some(_FAULTS, 1))}
    part |= {"learns": draw(some(("lamp", "strip"), 1)), "does": draw(some(("eased",), 1))}
    when = draw(_CONDITIONS)
    return part | ({"when": when} if when else {}) | ({"goto": draw(st.sampled_from(targets))} if targets else {})


@st.composite
def correspondences(draw: DrawFn) -> Scenario:
    """Return a sound scenario of one page, which may come back."""
    page = {
        "opening": draw(st.lists(parts(()), min_size=1, max_size=2)),
        "answer": draw(st.lists(parts(("hall", "mended", "parted")), min_size=1, max_size=2)),
    }
    one = {"say": "One.", "acts": ["ask"], "learns": ["lamp", "strip"], "does": ["eased"], "goto": "mended"}
    shelf = {"caller": "Well?", "compose": {"answer": [one, {"say": "Two.", "acts": ["ask"], "goto": "parted"}]}}
    account = {"title": "A", "seconds": 5, "text": "B", "learns": draw(some(("strip",), 1))}
    danger = draw(st.sampled_from([{}, {"danger": {"fact": "lamp", "within": 2, "by": ["eased"]}}]))
    data = {
        "firstline": 1,
        "title": "Any",
        "brief": "Any.",
        "channel": "email",
        "difficulty": 1,
        "caller": {"name": "Eva", "persona": {"based_on": draw(st.sampled_from(sorted(PERSONAS))), "patience": 0}},
        "problem": {"truth": "Any.", "best": "solved", "belongs_to": "level1", **danger},
        "facts": {"lamp": "One lamp is red.", "strip": "The strip is off."},
        "jobs": {"eased": "Told her."},
        "needs": ["lamp", "eased"],
        "lookups": {"account": account},
        "start": "hall",
        "nodes": {"hall": {"caller": "Well?", "compose": page, "script": "Dear customer."}, "shelf": shelf},
        "endings": {"mended": {"result": "solved", "caller": "Ah!"}, "parted": {"result": "unsolved", "caller": "Oh."}},
    }
    loaded = load_scenario(json.dumps(data).encode(), "any.yaml", vocabulary())
    assert loaded.scenario is not None, "\n".join(map(str, loaded.diagnostics))
    return loaded.scenario


@settings(deadline=None, max_examples=10, suppress_health_check=list(HealthCheck))
@given(scenario=correspondences())
def test_pages_made_part_by_part_are_all_pages_that_can_be_made(rubric: Rubric, scenario: Scenario) -> None:
    program = compile_program(scenario, "")
    try:
        played = play_everything(program, rubric, MOST_POINTS)
    except TooMuch:
        reject()
    reached = explore(program)
    assert (reached.states, reached.transitions) == (len(played.states), played.transitions)
    outlooks = Outlooks(Fronts(reached, Pricing(program, rubric)))
    for (state, costs), best in played.outlooks().items():
        if not state.page:
            assert outlook_at(outlooks, state, costs) == best
