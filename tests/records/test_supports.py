"""The supports of guided calls leave one at a time, after two clean calls each."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from game.analysis.bots.policies import POLICIES
from game.records.model import CallResult, Mode
from game.records.supports import Support, supports_after
from tests.scenes.ended_calls import LAMP
from tests.scenes.support_floor import new_floor

SCRIPT, MOOD, COACH = Support


def result(*, passed: bool = True, critical: tuple[str, ...] = (), points: int = 5) -> CallResult:
    card = json.dumps({"marks": [{"points": 10}, {"points": points}]})
    sums = {"help": 90, "escalation": 90, "own_words": 90, "respect": 90, "score": 90}
    return CallResult(**sums, passed=passed, result="solved", stars=4, critical=critical, scorecard=card)


CLEAN, COSTLY = result(), result(points=-3)


def after(*results: CallResult, mode: Mode = Mode.GUIDED) -> tuple[Support, ...]:
    return supports_after((mode, each) for each in results).in_force


def test_a_newcomer_has_all_of_them() -> None:
    assert after() == (SCRIPT, MOOD, COACH)


def test_one_clean_call_takes_none() -> None:
    assert after(CLEAN) == (SCRIPT, MOOD, COACH)


def test_every_two_clean_calls_take_one() -> None:
    assert after(*[CLEAN] * 2) == (MOOD, COACH)
    assert after(*[CLEAN] * 5) == (COACH,)
    assert after(*[CLEAN] * 6) == after(*[CLEAN] * 9) == ()


def test_a_call_is_clean_only_if_passed_without_any_cost() -> None:
    for not_clean in (COSTLY, result(passed=False), result(critical=("untruth",))):
        assert after(CLEAN, not_clean) == (SCRIPT, MOOD, COACH)


def test_clean_calls_need_not_follow_each_other_and_a_poor_one_brings_nothing_back() -> None:
    assert after(CLEAN, COSTLY, CLEAN, COSTLY) == (MOOD, COACH)


def test_practice_counts_and_exams_give_nothing_away() -> None:
    assert after(CLEAN, CLEAN, mode=Mode.PRACTICE) == (MOOD, COACH)
    assert after(CLEAN, CLEAN, mode=Mode.EXAM) == (SCRIPT, MOOD, COACH)


def test_what_left_with_the_latest_call_is_named_until_the_next_one_is_over() -> None:
    assert supports_after([(Mode.GUIDED, CLEAN)] * 2).left is SCRIPT
    assert supports_after([(Mode.GUIDED, CLEAN)] * 3).left is None
    assert supports_after([*[(Mode.GUIDED, CLEAN)] * 4, (Mode.GUIDED, COSTLY)]).left is None
    assert supports_after([(Mode.GUIDED, CLEAN)] * 8).left is None


@given(st.lists(st.sampled_from([CLEAN, COSTLY])))
def test_no_call_ever_brings_a_support_back_or_takes_two(results: list[CallResult]) -> None:
    left = [len(after(*results[:count])) for count in range(len(results) + 1)]
    assert all(0 <= before - now <= 1 for before, now in itertools.pairwise(left))


def test_they_go_by_the_trainees_own_recorded_calls(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Radek", "Jana"))
    for _ in range(2):
        call = floor.begin(LAMP, Mode.GUIDED).call
        while not call.is_over:
            call.do(POLICIES["genuine"](call, Random(1)))
        floor.finish()
    begun = floor.begin(LAMP, Mode.GUIDED)
    assert (begun.supports.in_force, begun.supports.left) == ((MOOD, COACH), SCRIPT)
    floor.preferences.change(keeps_supports=True)
    assert floor.begin(LAMP, Mode.GUIDED).has_support(SCRIPT)
    floor.preferences.change(keeps_supports=False)
    floor.put_on_the_line("Radek")
    assert floor.begin(LAMP, Mode.GUIDED).has_support(SCRIPT)
