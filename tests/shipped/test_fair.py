"""Every caller that ships is known whole, and fair."""

import pytest

from game.analysis.analysing import are_fair
from game.analysis.findings import analysed
from game.analysis.limits import Limit
from game.callers.cast import vocabulary
from game.scenario.model import Scenario
from game.scenario.pack import load_pack
from game.scoring.rubric_file import shipped_rubric
from tests.paths import ROOT

PACK = load_pack(ROOT / "scenarios", vocabulary()).pack
assert PACK is not None


@pytest.mark.parametrize("scenario", PACK.scenarios, ids=lambda scenario: scenario.id)
def test_it_is_fair_and_nothing_in_it_is_out_of_reach(scenario: Scenario) -> None:
    path = ROOT / "scenarios" / f"{scenario.id}.yaml"
    known, findings = analysed(path, scenario, shipped_rubric(), Limit(states_for_worst=0))
    assert findings == ()
    assert known is not None
    assert are_fair(known)
