"""Every caller that ships is known whole, and fair."""

from functools import cache

import pytest

from game.analysis.analysing import Known, are_fair
from game.analysis.findings import analysed
from game.analysis.limits import NO_LIMIT
from game.call.program import compile_program
from game.call.session import Call
from game.callers.cast import vocabulary
from game.scenario.diagnostics import Diagnostic
from game.scenario.pack import load_pack
from game.scoring.rubric_file import shipped_rubric
from game.scoring.scorecard import score_call
from tests.paths import ROOT

PACK = load_pack(ROOT / "scenarios", vocabulary()).pack
assert PACK is not None
CALLERS = [scenario.id for scenario in PACK.scenarios]


@cache
def analysis(caller: str) -> tuple[tuple[Known, ...], tuple[Diagnostic, ...]]:
    scenario = next(scenario for scenario in PACK.scenarios if scenario.id == caller)
    known, findings = analysed(ROOT / "scenarios" / f"{caller}.yaml", scenario, shipped_rubric(), NO_LIMIT)
    assert known is not None
    return known, findings


@pytest.mark.parametrize("caller", CALLERS)
def test_it_is_fair_and_nothing_in_it_is_out_of_reach(caller: str) -> None:
    known, findings = analysis(caller)
    assert findings == ()
    assert are_fair(known)


@pytest.mark.parametrize("caller", CALLERS)
def test_its_worst_call_is_known_and_plays_to_that_score(caller: str) -> None:
    scenario = next(scenario for scenario in PACK.scenarios if scenario.id == caller)
    for each in analysis(caller)[0]:
        if each.states > NO_LIMIT.states_for_worst:
            assert each.worst is None
            continue
        assert each.worst is not None
        call = Call(compile_program(scenario, each.variant), seed=each.seed, first_line="Hello.")
        call.start()
        for choice in each.worst.choices:
            call.do(choice)
        assert score_call(call.program, shipped_rubric(), call.turns).score == each.worst.score
