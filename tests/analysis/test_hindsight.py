"""Looking back on a call: each turn's outlook is what playing everything from there comes to."""

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from game.analysis.hindsight import Hindsight, TurnOutlook
from game.analysis.worth import Worth
from game.call.program import Program, compile_program
from game.call.session import Call
from game.records.workplace import load_for_play
from game.scenario.examples import bases_dir
from game.scenario.model import Scenario
from game.scoring.rubric import Rubric
from game.scoring.rubric_file import shipped_rubric
from game.scoring.scorecard import score_call
from tests.analysis.any_scenario import scenarios
from tests.analysis.brute_force import Played, Point, TooMuch, play_everything
from tests.analysis.test_exactly_written import correspondences

MOST_POINTS = 80
BY_PLAYING = settings(
    deadline=None, max_examples=15, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow]
)


@pytest.fixture(scope="module")
def rubric() -> Rubric:
    return shipped_rubric()


def called(program: Program, choices: Sequence[str]) -> Call:
    call = Call(program, seed=1, first_line="Hello.")
    call.start()
    for choice in choices:
        call.do(choice)
    return call


def one_line(played: Played, draw: st.DataObject) -> tuple[list[str], list[Point]]:
    """Return the choices of a call that ends, and the points after each of them but the last."""
    at, choices, points = played.first, list[str](), list[Point]()
    while True:
        ways, ends = played.ways[at], played.ends[at]
        takes_long = len(choices) > 8
        choice = draw.draw(st.sampled_from(sorted(ends if takes_long or not ways else ways | ends)))
        choices.append(choice)
        if choice not in ways:
            return choices, points
        at = ways[choice]
        points.append(at)


def is_what_playing_finds(program: Program, rubric: Rubric, draw: st.DataObject) -> Iterator[bool]:
    try:
        played = play_everything(program, rubric, MOST_POINTS)
    except TooMuch:
        reject()
    choices, points = one_line(played, draw)
    call, outlooks = called(program, choices), played.outlooks()
    card = score_call(program, rubric, call.turns)
    found = {each.number: each for each in Hindsight(program, rubric).look_back(call.turns)}
    after = [*(outlooks[point] for point in points), (card.passed, card.score)]
    before = [outlooks[played.first], *after]
    for number, turn in found.items():
        yield turn.after == after[number - 1]
        yield turn.before == before[number - 1]
        yield turn.after <= turn.before
        yield not turn.better or _keeps(turn, program, choices, outlooks, played)


def _keeps(
    turn: TurnOutlook, program: Program, choices: Sequence[str], outlooks: dict[Point, tuple[bool, int]], played: Played
) -> bool:
    """Tell whether what is called better can be chosen there and keeps the outlook."""
    at = played.first
    for choice in choices[: turn.number - 1]:
        at = played.ways[at][choice]
    for choice in turn.better:
        if choice in played.ends[at]:
            card = played.ends[at][choice]
            return (card.passed, card.score) == turn.before
        at = played.ways[at][choice]
    return outlooks[at] == turn.before


@BY_PLAYING
@given(scenario=scenarios(), draw=st.data())
def test_each_turn_of_a_call_left_what_playing_on_still_finds(
    rubric: Rubric, scenario: Scenario, draw: st.DataObject
) -> None:
    assert all(is_what_playing_finds(compile_program(scenario, ""), rubric, draw))


@BY_PLAYING
@given(scenario=correspondences(), draw=st.data())
def test_each_page_of_a_correspondence_too(rubric: Rubric, scenario: Scenario, draw: st.DataObject) -> None:
    assert all(is_what_playing_finds(compile_program(scenario, ""), rubric, draw))


@pytest.fixture(scope="module")
def snowflake() -> Program:
    scenario, _ = load_for_play(bases_dir() / "snowflake.yaml")
    return compile_program(scenario, "")


def test_where_silence_alone_leads_the_call_is_looked_back_on_too(rubric: Rubric, snowflake: Program) -> None:
    call = called(snowflake, ())
    call.advance(120)
    call.do(f"{snowflake.scenario.start}.0")
    told = Hindsight(snowflake, rubric).look_back(call.turns)
    assert [turn.number for turn in told] == [turn.number for turn in call.turns[1:]]
    assert call.turns[1].choice.startswith("wait:")


def test_a_ticket_that_lies_is_a_blunder_after_the_call(rubric: Rubric, snowflake: Program) -> None:
    call = called(snowflake, ["hangup", "result:solved"])
    *_, hung_up, filed = Hindsight(snowflake, rubric).look_back(call.turns)
    assert hung_up.worth is Worth.BLUNDER
    assert hung_up.better
    assert (filed.worth, filed.better) == (Worth.BLUNDER, ())
