"""By the standards of the trade: what no support lead would call a good call, whatever else was right in it."""

from collections.abc import Iterator

import pytest

from game.analysis.bots.playing import play_out
from game.analysis.bots.policies import POLICIES
from game.analysis.bots.saying import offered_replies
from game.call.actions import manners_of
from game.call.program import draw_variant
from game.call.session import Call
from game.callers.cast import vocabulary
from game.installation import shipped_dir
from game.scenario.memory import fact_key
from game.scenario.model import Scenario
from game.scenario.pack import load_pack
from game.scenario.vocabulary import LEVEL1, SPOKEN, Fault, GoodwillAnswer, Manner, Place
from tests.shipped.playing import begun, finished

PACK = load_pack(shipped_dir("scenarios"), vocabulary()).pack
assert PACK is not None
TEMPTING = {Fault.UPSELL, Fault.BRIBE, Fault.PRY}

every_caller = pytest.mark.parametrize("scenario", PACK.scenarios, ids=lambda scenario: scenario.id)


def seeds_of(scenario: Scenario) -> tuple[int, ...]:
    """Return a seed for each variant."""
    drawn = {draw_variant(scenario, seed): seed for seed in range(20)}
    return tuple(drawn[variant] for variant in scenario.variants or ("",))


def picked_up(scenario: Scenario, seed: int) -> Call:
    """Return a call with the truth that this seed draws."""
    return begun(scenario, variant=draw_variant(scenario, seed), seed=seed)


def stages(scenario: Scenario, seed: int) -> Iterator[Call]:
    """Yield the call at each point of what somebody does who means to help; every call is another one."""
    helpful = POLICIES["genuine"]
    whole = picked_up(scenario, seed)
    play_out(whole, helpful)
    inputs = [turn.choice for turn in whole.turns[1:] if not turn.choice.startswith(("result:", "note:"))]
    for length in range(len(inputs)):
        call = picked_up(scenario, seed)
        call.replay(inputs[:length])
        yield call


@every_caller
def test_selling_bribing_and_prying_fail_however_sound_the_rest(scenario: Scenario) -> None:
    for seed in seeds_of(scenario):
        for call in stages(scenario, seed):
            for reply in offered_replies(call):
                if TEMPTING & set(reply.faults) or reply.goodwill is GoodwillAnswer.MORE:
                    again = picked_up(scenario, seed)
                    again.replay([turn.choice for turn in call.turns[1:]])
                    assert not finished(again, reply.choice_id).passed, reply.choice_id


@every_caller
def test_a_warm_offload_with_every_box_ticked_fails_where_level_one_could_mend_it(scenario: Scenario) -> None:
    for seed in seeds_of(scenario):
        if scenario.problems[draw_variant(scenario, seed)].belongs_to != LEVEL1:
            continue
        for stage in stages(scenario, seed):
            known = [fact.id for fact in scenario.facts.values() if not fact.private]
            note = "+".join(fact for fact in known if stage.program.is_known(stage.state, fact_key(fact)))
            for place in (each for each in Place if Manner.WARM in manners_of(each)):
                call = picked_up(scenario, seed)
                call.replay([turn.choice for turn in stage.turns[1:]])
                assert not finished(call, f"to:{place}:warm{':' * bool(note)}{note}").passed, (place, note)


@every_caller
def test_who_leaves_the_caller_on_hold_without_asking_pays_for_it(scenario: Scenario) -> None:
    if scenario.channel not in SPOKEN:
        pytest.skip("nobody is put on hold here")
    (seed, *_) = seeds_of(scenario)
    fair, rude = (
        picked_up(scenario, seed),
        picked_up(scenario, seed),
    )
    assert finished(rude, "hold:unasked", "back:unnamed").respect < finished(fair).respect
