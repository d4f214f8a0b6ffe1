"""How progress is worked out from finished calls: pure, in the order of the calls."""

from hypothesis import given
from hypothesis import strategies as st

from game.records.model import Mode
from game.records.progress import Series, Streak, Trend, standing_of
from game.records.tried import TriedCall
from game.scoring.rubric import Dimension


def call(
    who: str = "lamp",
    score: int = 50,
    *,
    persona: str = "anxious",
    mode: Mode = Mode.GUIDED,
    passed: bool = False,
    honest: bool = True,
) -> TriedCall:
    """Return a call that scored the same in everything."""
    return TriedCall(
        scenario_id=who,
        persona=persona,
        mode=mode,
        help=score,
        escalation=score,
        own_words=score,
        respect=score,
        score=score,
        passed=passed,
        was_honest=honest,
    )


def helped(*calls: TriedCall) -> Series:
    return standing_of(calls).dimensions[Dimension.HELP]


CALLS = st.lists(st.builds(call, st.sampled_from("abcde"), st.integers(0, 100)), min_size=1, max_size=30)


def test_nothing_was_played_and_nothing_is_claimed() -> None:
    standing = standing_of(())
    assert (standing.calls, standing.dimensions, standing.personas, standing.streak) == (0, {}, (), Streak(0, 0))


def test_first_best_and_latest_are_those_of_the_order_of_calls() -> None:
    series = helped(call(score=40), call(score=90), call(score=70))
    assert (series.first, series.best, series.latest) == (40, 90, 70)


def test_each_dimension_has_its_own_series() -> None:
    told = TriedCall(
        scenario_id="lamp",
        persona="anxious",
        mode=Mode.EXAM,
        help=1,
        escalation=2,
        own_words=3,
        respect=4,
        score=5,
        passed=False,
        was_honest=True,
    )
    standing = standing_of((told,))
    assert {d.value: s.latest for d, s in standing.dimensions.items()} == {
        "help": 1,
        "escalation": 2,
        "own_words": 3,
        "respect": 4,
    }
    assert standing.personas[0].series.latest == 5


def test_one_caller_again_and_again_is_no_lift() -> None:
    series = helped(call("lamp", 20), call("lamp", 60), call("lamp", 100))
    assert series.lift is None
    assert series.trend is Trend.RISING


def test_lift_is_the_latest_callers_at_first_meeting_less_the_first_ones() -> None:
    series = helped(call("a", 20), call("a", 100), call("b", 40), call("c", 60), call("d", 80))
    assert series.lift == (60 + 80) // 2 - (20 + 40) // 2


def test_lift_takes_three_callers_at_either_end_at_most() -> None:
    scores = (0, 10, 20, 100, 100, 70, 80, 90)
    assert helped(*(call(str(n), score) for n, score in enumerate(scores))).lift == 80 - 10


def test_half_a_point_of_lift_counts_as_one_up_or_down() -> None:
    up, down = (50, 50, 50, 51), (50, 51, 50, 50)
    assert helped(*(call(str(n), score) for n, score in enumerate(up))).lift == 1
    assert helped(*(call(str(n), score) for n, score in enumerate(down))).lift == -1


def test_a_few_points_are_neither_rising_nor_falling() -> None:
    assert helped(call(score=50), call(score=52)).trend is Trend.LEVEL
    assert helped(call(score=52), call(score=30)).trend is Trend.FALLING
    assert helped(call(score=50)).trend is None


@given(CALLS)
def test_taking_known_callers_again_never_changes_the_lift(calls: list[TriedCall]) -> None:
    again = [call(told.scenario_id, 100 - told.score) for told in calls]
    assert helped(*calls, *again).lift == helped(*calls).lift


@given(CALLS)
def test_lift_lies_between_the_ends_and_turns_over_with_the_order(calls: list[TriedCall]) -> None:
    met = list({told.scenario_id: told for told in calls}.values())
    there, back = helped(*met).lift, helped(*reversed(met)).lift
    assert (there is None) == (len(met) < 2)
    assert there is None or back is None or (there == -back and abs(there) <= 100)


@given(CALLS)
def test_latest_and_first_are_never_above_the_best(calls: list[TriedCall]) -> None:
    series = helped(*calls)
    assert max(series.first, series.latest) <= series.best
    assert series.callers == len({told.scenario_id for told in calls})


def test_two_passes_or_one_passed_exam_master_a_caller() -> None:
    twice = (call("a", passed=True), call("a", passed=False), call("a", passed=True))
    exam, once = (call("b", passed=True, mode=Mode.EXAM),), (call("c", passed=True),)
    failed = (call("d", mode=Mode.EXAM),)
    standing = standing_of((*twice, *exam, *once, *failed))
    assert {caller.scenario_id for caller in standing.callers if caller.is_mastered} == {"a", "b"}
    assert (standing.mastered, len(standing.callers)) == (2, 4)


def test_what_was_mastered_stays_so() -> None:
    assert standing_of((call(passed=True, mode=Mode.EXAM), call(passed=False))).mastered == 1


def test_kinds_of_callers_come_in_the_order_they_were_met_each_with_its_own_calls() -> None:
    calls = (call("a", 10), call("b", 20, persona="expert"), call("c", 30), call("a", 40))
    anxious, expert = standing_of(calls).personas
    assert [point.score for point in anxious.series.points] == [10, 30, 40]
    assert [point.is_first_meeting for point in anxious.series.points] == [True, True, False]
    assert (expert.persona, [caller.calls for caller in anxious.callers]) == ("expert", [2, 1])


def test_a_caller_made_another_kind_of_person_is_counted_once() -> None:
    standing = standing_of((call("a", persona="anxious"), call("a", persona="expert")))
    assert [(person.persona, len(person.series.points)) for person in standing.personas] == [("expert", 2)]


def test_honest_tries_in_a_row_end_with_one_that_was_none() -> None:
    calls = [call(honest=honest) for honest in (True, True, True, False, True)]
    assert standing_of(calls).streak == Streak(now=1, longest=3)


@given(st.lists(st.booleans()))
def test_the_longest_row_is_at_least_as_long_as_the_present_one(tries: list[bool]) -> None:
    streak = standing_of([call(honest=honest) for honest in tries]).streak
    assert streak.now <= streak.longest <= sum(tries)
    assert (streak.now > 0) == (bool(tries) and tries[-1])
