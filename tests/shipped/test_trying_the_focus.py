"""After one poor call the debrief says what to do otherwise, and trying just that helps: with all shipped callers."""

from functools import cache
from random import Random

import pytest

from game.analysis.bots.policies import POLICIES
from game.analysis.hindsight import Hindsight
from game.call.session import Call
from game.call.state import Stage
from game.installation import shipped_dir
from game.records.open_pack import OpenPack
from game.scoring.focusing import FocusPoint, focus_of, rule_of, strength_of
from game.scoring.observing import Observer
from game.scoring.scorecard import Scorecard
from tests.shipped import playing
from tests.shipped.playing import RUBRIC, played_by, shipped

CALLERS = tuple(OpenPack(shipped_dir("scenarios")).scenarios)


def begun(caller: str) -> Call:
    """Return a call that was picked up; of a caller with several truths, the last one."""
    scenario = shipped(caller)
    return playing.begun(scenario, variant=(scenario.variants or ("",))[-1])


@cache
def hindsight(caller: str) -> Hindsight:
    return Hindsight(begun(caller).program, RUBRIC)


def times_broken(call: Call, rule: str) -> int:
    marks = Observer(call.program, RUBRIC).watch(call.turns)
    return sum(rule_of(mark, call.program.scenario.facts) == rule and mark.points < 0 for mark in marks)


def lost_by(card: Scorecard, call: Call, rule: str) -> int:
    """Return the points that going against a rule took, as a number below zero, or 0."""
    marks = (mark for mark in card.marks if rule_of(mark, call.program.scenario.facts) == rule)
    return sum(mark.points for mark in marks if mark.points < 0)


def tried_again(poor: Call, bot: str, point: FocusPoint) -> tuple[Call, Scorecard]:
    """Play as before, but for this one thing: wherever the bot goes against the rule, the better reply is said."""
    caller = poor.program.scenario.id
    call, random = begun(caller), Random(1)
    while call.state.stage is Stage.TALKING:
        choice = POLICIES[bot](call, random)
        after = call.again([*(turn.choice for turn in call.turns[1:]), choice])
        better: tuple[str, ...] = ()
        if times_broken(after, point.rule) > times_broken(call, point.rule):
            better = hindsight(caller).look_back(after.turns)[-1].better
        for each in better or (choice,):
            call.do(each)
    return call, played_by(POLICIES[bot], call)


@pytest.mark.parametrize("caller", CALLERS)
@pytest.mark.parametrize("bot", ["script", "jargon"])
def test_doing_what_the_focus_says_helps(caller: str, bot: str) -> None:
    poor = begun(caller)
    card = played_by(POLICIES[bot], poor)
    looked = hindsight(caller).look_back(poor.turns)
    costs = {turn.number: (turn.before[0] and not turn.after[0], turn.before[1] - turn.after[1]) for turn in looked}
    point = focus_of(poor.program, RUBRIC, card.marks, poor.turns, costs)
    assert point is not None
    call, again = tried_again(poor, bot, point)
    before, after = (getattr(each, point.dimension.value) for each in (card, again))
    assert lost_by(again, call, point.rule) > lost_by(card, poor, point.rule)
    assert again.score >= card.score
    assert after > before or after == before == 0, "nothing but other faults may keep a dimension at its least"


@pytest.mark.parametrize("caller", CALLERS)
def test_a_call_without_a_fault_has_nothing_to_mend_and_something_to_keep(caller: str) -> None:
    call = begun(caller)
    card = played_by(POLICIES["genuine"], call)
    assert focus_of(call.program, RUBRIC, card.marks, call.turns) is None
    assert strength_of(call.program, RUBRIC, card.marks, call.turns) is not None
