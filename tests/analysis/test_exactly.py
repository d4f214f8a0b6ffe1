"""The analysis against playing everything: the same states, the same ends, the same outlook at every point."""

import pytest
from hypothesis import HealthCheck, given, reject, settings

from game.analysis.analysing import best_play
from game.analysis.exploring import explore
from game.analysis.fronts import Fronts
from game.analysis.outlooks import Outlooks
from game.analysis.prospects import Pricing
from game.analysis.worst import worst_play
from game.call.program import Program, compile_program
from game.call.session import Call
from game.scenario.model import Scenario
from game.scoring.rubric import Rubric
from game.scoring.rubric_file import shipped_rubric
from game.scoring.scorecard import score_call
from tests.analysis.any_scenario import scenarios
from tests.analysis.brute_force import TooMuch, play_everything
from tests.analysis.comparing import outlook_at

MOST_POINTS = 120
BY_PLAYING = settings(
    deadline=None, max_examples=20, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow]
)


@pytest.fixture(scope="module")
def rubric() -> Rubric:
    return shipped_rubric()


def score_of(program: Program, rubric: Rubric, choices: tuple[str, ...]) -> int:
    call = Call(program, seed=1, first_line="Hello.")
    call.start()
    for choice in choices:
        call.do(choice)
    return score_call(program, rubric, call.turns).score


@BY_PLAYING
@given(scenario=scenarios())
def test_the_analysis_knows_just_what_playing_everything_finds(rubric: Rubric, scenario: Scenario) -> None:
    """Playing everything takes long, so all that is known of a scenario is held to the same plays."""
    program = compile_program(scenario, "")
    try:
        played = play_everything(program, rubric, MOST_POINTS)
    except TooMuch:
        reject()
    reached = explore(program)
    assert (reached.states, reached.transitions) == (len(played.states), played.transitions)
    outlooks = Outlooks(Fronts(reached, Pricing(program, rubric)))
    for (state, costs), best in played.outlooks().items():
        assert outlook_at(outlooks, state, costs) == best
    par = best_play(outlooks.fronts)
    assert par.score == max(played.scores())
    assert score_of(program, rubric, par.choices) == par.score
    worst = worst_play(outlooks.fronts)
    assert worst is not None
    assert worst.score == min(played.scores())
    assert score_of(program, rubric, worst.choices) == worst.score
