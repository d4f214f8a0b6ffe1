"""The analysis against playing everything: the same states, the same ends, the same outlook at every point."""

import pytest
from hypothesis import HealthCheck, given, reject, settings

from game.analysis.exploring import Reached, explore
from game.analysis.fronts import Fronts
from game.analysis.outlooks import Outlooks
from game.analysis.prospects import Cost, Pricing
from game.analysis.tracing import index_of, key_of
from game.analysis.worst import worst_play
from game.call.program import Program, compile_program
from game.call.session import Call
from game.call.state import State
from game.scenario.model import Scenario
from game.scoring.rubric import Rubric
from game.scoring.rubric_file import shipped_rubric
from game.scoring.scorecard import score_call
from tests.analysis.any_scenario import scenarios
from tests.analysis.brute_force import Costs, Played, TooMuch, play_everything

MOST_POINTS = 120
BY_PLAYING = settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow]
)


@pytest.fixture(scope="module")
def rubric() -> Rubric:
    return shipped_rubric()


def both(scenario: Scenario, rubric: Rubric) -> tuple[Program, Played, Reached, Outlooks]:
    program = compile_program(scenario, "")
    try:
        played = play_everything(program, rubric, MOST_POINTS)
    except TooMuch:
        reject()
    reached = explore(program)
    return program, played, reached, Outlooks(Fronts(reached, Pricing(program, rubric)))


def place(reached: Reached, state: State) -> tuple[int, int]:
    return reached.keys.index(key_of(state)), index_of(state)


def cost_of(costs: Costs) -> Cost:
    *points, cap, caps, is_critical, has_given_up = costs
    return Cost(*points, cap=cap, caps=caps, critical=is_critical, forfeits=has_given_up)


@BY_PLAYING
@given(scenario=scenarios())
def test_every_state_and_choice_is_counted_once(rubric: Rubric, scenario: Scenario) -> None:
    _, played, reached, _ = both(scenario, rubric)
    assert (reached.states, reached.transitions) == (len(played.states), played.transitions)


@BY_PLAYING
@given(scenario=scenarios())
def test_the_outlook_of_every_point_is_the_best_that_playing_on_can_reach(rubric: Rubric, scenario: Scenario) -> None:
    _, played, reached, outlooks = both(scenario, rubric)
    for (state, costs), best in played.outlooks().items():
        assert outlooks.of(*place(reached, state), cost_of(costs)) == best


@BY_PLAYING
@given(scenario=scenarios())
def test_par_is_the_best_score_of_all_plays(rubric: Rubric, scenario: Scenario) -> None:
    _, played, reached, outlooks = both(scenario, rubric)
    assert outlooks.best_score(*place(reached, played.first[0])) == max(played.scores())


@BY_PLAYING
@given(scenario=scenarios())
def test_the_worst_call_is_the_lowest_score_of_all_plays_and_its_choices_lead_there(
    rubric: Rubric, scenario: Scenario
) -> None:
    program, played, _, outlooks = both(scenario, rubric)
    worst = worst_play(outlooks.fronts)
    assert worst is not None
    assert worst.score == min(played.scores())
    assert score_of(program, rubric, worst.choices) == worst.score


def score_of(program: Program, rubric: Rubric, choices: tuple[str, ...]) -> int:
    call = Call(program, seed=1, first_line="Hello.")
    call.start()
    for choice in choices:
        call.do(choice)
    return score_call(program, rubric, call.turns).score
