"""What every caller that ships must hold: honest work passes, and no shortcut does."""

from collections.abc import Callable
from random import Random

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from game.analysis.bots import POLICIES, play_out
from game.call.actions import Kind
from game.call.program import compile_program, draw_variant
from game.call.session import Call
from game.callers.cast import vocabulary
from game.installation import shipped_dir
from game.scenario.model import Reply, Scenario
from game.scenario.pack import load_pack
from game.scenario.vocabulary import DEEDS, FEELINGS, Act, Fault, Place
from game.scoring.rubric_file import shipped_rubric
from game.scoring.scorecard import Scorecard, score_call
from tests.paths import DATA

PACK = load_pack(shipped_dir("scenarios"), vocabulary()).pack
assert PACK is not None
SCENARIOS = {scenario.id: scenario for scenario in PACK.scenarios}
PLAYS = yaml.safe_load((DATA / "plays.yaml").read_text(encoding="utf-8"))
RUBRIC = shipped_rubric()

every_caller = pytest.mark.parametrize("caller", SCENARIOS)


def begun(scenario: Scenario, seed: int = 1) -> Call:
    call = Call(compile_program(scenario, draw_variant(scenario, seed)), seed=seed, first_line="Hello, this is me.")
    call.start()
    return call


def scored(call: Call) -> Scorecard:
    return score_call(call.program, RUBRIC, call.turns)


def played(caller: str, name: str) -> Scorecard:
    call = begun(SCENARIOS[caller])
    for choice in PLAYS[caller][name]:
        call.do(choice)
    return scored(call)


def conducted(caller: str, preference: Callable[[Reply, Call], float], seed: int = 1) -> Scorecard:
    """Play by always choosing the reply that this conduct prefers, then wrap up truthfully."""
    call = begun(SCENARIOS[caller], seed)
    while call.result is None:
        offered = {choice.id for choice in call.choices if choice.kind is Kind.REPLY}
        replies = [reply for reply in SCENARIOS[caller].nodes[call.state.node].replies if reply.choice_id in offered]
        call.do(max(replies, key=lambda reply: preference(reply, call)).choice_id)
    play_out(call, POLICIES["genuine"])
    return scored(call)


def helpfulness(reply: Reply) -> float:
    return len(DEEDS & set(reply.acts)) - 10 * len(reply.faults)


def jargon_first(reply: Reply, call: Call) -> float:
    return 100 * (Fault.JARGON in reply.faults) + helpfulness(reply)


def feelings_only(reply: Reply, call: Call) -> float:
    acts = set(reply.acts)
    return 5 * len(FEELINGS & acts) + 2 * len(acts & {Act.THANK, Act.SMALLTALK}) - 10 * len(DEEDS & acts)


def goodbye_after_two(reply: Reply, call: Call) -> float:
    is_early = len(call.turns) <= 2
    return helpfulness(reply) + (1000 if Fault.GIVE_UP in reply.faults and not is_early else 0)


@every_caller
def test_the_caller_has_eight_to_fifteen_nodes_of_three_replies_or_more(caller: str) -> None:
    nodes = SCENARIOS[caller].nodes.values()
    assert 8 <= len(nodes) <= 15
    assert all(len(node.replies) >= 3 for node in nodes)


@every_caller
def test_an_honest_path_passes_with_85_or_more(caller: str) -> None:
    card = played(caller, "honest")
    assert card.passed
    assert card.score >= 85


@every_caller
def test_the_genuine_bot_passes_with_85_or_more_whatever_the_seed(caller: str) -> None:
    for seed in range(5):
        call = begun(SCENARIOS[caller], seed)
        play_out(call, POLICIES["genuine"])
        card = scored(call)
        assert card.passed
        assert card.score >= 85


@every_caller
def test_reading_the_script_at_every_turn_fails(caller: str) -> None:
    call = begun(SCENARIOS[caller])
    play_out(call, POLICIES["script"])
    assert not scored(call).passed


@every_caller
@pytest.mark.parametrize("place", Place)
@pytest.mark.parametrize("manner", ["cold", "warm", "stay"])
def test_escalating_at_once_fails(caller: str, place: str, manner: str) -> None:
    call = begun(SCENARIOS[caller])
    call.do(f"to:{place}:{manner}")
    play_out(call, POLICIES["genuine"])
    assert not scored(call).passed


@every_caller
def test_feeling_words_alone_fail(caller: str) -> None:
    assert not conducted(caller, feelings_only).passed


@every_caller
def test_jargon_wherever_there_is_any_fails(caller: str) -> None:
    card = conducted(caller, jargon_first)
    assert not card.passed
    assert [mark for mark in card.marks if mark.sign == "jargon"]


@every_caller
def test_a_polite_early_goodbye_stays_under_50(caller: str) -> None:
    card = conducted(caller, goodbye_after_two)
    assert [mark for mark in card.marks if mark.sign == "give_up"]
    assert (card.passed, card.result) == (False, "unsolved")
    assert card.score < 50


@every_caller
def test_rude_but_quick_repair_fails(caller: str) -> None:
    card = played(caller, "rude_but_quick")
    assert card.result == SCENARIOS[caller].problems[""].best
    assert not card.passed


@every_caller
@given(seed=st.integers(0, 2**63 - 1))
@settings(max_examples=30, deadline=None)
def test_every_random_play_ends(caller: str, seed: int) -> None:
    call = begun(SCENARIOS[caller], seed)
    random = Random(seed)
    for _ in range(2000):
        if call.is_over:
            break
        call.do(POLICIES["random"](call, random))
    assert call.is_over
    assert 0 <= scored(call).score <= 100
