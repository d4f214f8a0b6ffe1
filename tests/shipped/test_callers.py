"""What every caller that ships must hold: honest work passes, and no shortcut does."""

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.analysis.bots.playing import play_out
from game.analysis.bots.policies import POLICIES
from game.analysis.bots.saying import offered_replies
from game.call.actions import manners_of
from game.call.events import FactLearnt
from game.call.page import SEND
from game.call.program import draw_variant
from game.call.session import Call
from game.callers.cast import vocabulary
from game.installation import shipped_dir
from game.scenario.model import Reply
from game.scenario.pack import load_pack
from game.scenario.vocabulary import DEEDS, WRITTEN, Fault, Place
from game.scoring.rubric import Dimension
from game.scoring.scorecard import Scorecard, score_call
from tests.shipped import playing
from tests.shipped.playing import PLAYS, RUBRIC

PACK = load_pack(shipped_dir("scenarios"), vocabulary()).pack
assert PACK is not None
SCENARIOS = {scenario.id: scenario for scenario in PACK.scenarios}

TRUTHS = [(scenario.id, variant) for scenario in PACK.scenarios for variant in scenario.problems]
SHOWING_OFF = (Fault.JARGON, Fault.GUESS)
"""The faults of talking over a caller's head: jargon, and whom terms don't hurt is hurt by a bluff with them."""

every_caller = pytest.mark.parametrize("caller", SCENARIOS)
every_truth = pytest.mark.parametrize(
    ("caller", "variant"), TRUTHS, ids=["@".join(filter(None, truth)) for truth in TRUTHS]
)


def begun(caller: str, variant: str, seed: int = 1) -> Call:
    return playing.begun(SCENARIOS[caller], variant=variant, seed=seed)


def scored(call: Call) -> Scorecard:
    return score_call(call.program, RUBRIC, call.turns)


def choices_of(caller: str, name: str, variant: str) -> list[str]:
    """Return a play-through's choices: that of the variant (`honest@VARIANT`), or the only one there is (`honest`)."""
    plays = PLAYS[caller]
    choices: list[str] = plays[f"{name}@{variant}" if variant else name]
    return choices


def played(caller: str, name: str, variant: str) -> Scorecard:
    call = begun(caller, variant)
    for choice in choices_of(caller, name, variant):
        call.do(choice)
    return scored(call)


def conducted(caller: str, variant: str, preference: Callable[[Reply, Call], float], seed: int = 1) -> Scorecard:
    """Play by always choosing the reply that this conduct prefers, then wrap up truthfully."""
    call = begun(caller, variant, seed)
    while call.result is None:
        is_whole = SEND in {choice.id for choice in call.choices}
        best = max(offered_replies(call), key=lambda reply: preference(reply, call), default=None)
        call.do(SEND if is_whole or best is None else best.choice_id)
    play_out(call, POLICIES["genuine"])
    return scored(call)


def helpfulness(reply: Reply) -> float:
    return len(DEEDS & set(reply.acts)) - 10 * len(reply.faults)


def goodbye_after_two(reply: Reply, call: Call) -> float:
    is_early = len(call.turns) <= 2 and call.program.scenario.channel not in WRITTEN
    return helpfulness(reply) + (1000 if Fault.GIVE_UP in reply.faults and not is_early else 0)


def form_letter(reply: Reply, call: Call) -> float:
    return 100 * (Fault.SCRIPT in reply.faults) + helpfulness(reply)


@every_caller
def test_the_caller_has_turns_enough_and_three_replies_or_more_at_each(caller: str) -> None:
    nodes = SCENARIOS[caller].nodes.values()
    if SCENARIOS[caller].channel in WRITTEN:
        assert 2 <= len(nodes) <= 5
        assert all(len(node.compose) >= 3 for node in nodes)
        assert all(len(replies) >= 3 for node in nodes for replies in node.compose.values())
        return
    assert 8 <= len(nodes) <= 15
    assert all(len(node.replies) >= 3 for node in nodes)


@every_truth
def test_an_honest_path_passes_with_85_or_more(caller: str, variant: str) -> None:
    card = played(caller, "honest", variant)
    assert card.passed
    assert card.score >= 85


@every_truth
def test_the_genuine_bot_passes_with_85_or_more_whatever_the_seed(caller: str, variant: str) -> None:
    for seed in range(5):
        call = begun(caller, variant, seed)
        play_out(call, POLICIES["genuine"])
        card = scored(call)
        assert card.passed
        assert card.score >= 85


@every_truth
def test_reading_the_script_at_every_turn_fails(caller: str, variant: str) -> None:
    call = begun(caller, variant)
    play_out(call, POLICIES["script"])
    assert not scored(call).passed


@every_truth
@pytest.mark.parametrize(("place", "manner"), [(place, manner) for place in Place for manner in manners_of(place)])
def test_escalating_at_once_fails(caller: str, variant: str, place: str, manner: str) -> None:
    call = begun(caller, variant)
    call.do(f"to:{place}:{manner}")
    play_out(call, POLICIES["genuine"])
    assert not scored(call).passed


@every_truth
def test_talking_over_the_callers_head_fails(caller: str, variant: str) -> None:
    call = begun(caller, variant)
    play_out(call, POLICIES["jargon"])
    card = scored(call)
    assert not card.passed
    assert [mark for mark in card.marks if mark.sign in SHOWING_OFF]


@every_truth
def test_a_polite_early_goodbye_stays_under_50(caller: str, variant: str) -> None:
    card = conducted(caller, variant, goodbye_after_two)
    assert [mark for mark in card.marks if mark.sign == "give_up"]
    assert (card.passed, card.result) == (False, "unsolved")
    assert card.score < 50


@every_truth
def test_a_form_letter_fails_paragraph_by_paragraph(caller: str, variant: str) -> None:
    if SCENARIOS[caller].channel not in WRITTEN:
        pytest.skip("nothing is composed of paragraphs here")
    card = conducted(caller, variant, form_letter)
    assert [mark for mark in card.marks if mark.sign == "script"]
    assert not card.passed


@every_truth
def test_rude_but_quick_repair_fails(caller: str, variant: str) -> None:
    card = played(caller, "rude_but_quick", variant)
    assert card.result == SCENARIOS[caller].problems[variant].best
    assert not card.passed


@every_caller
@given(seed=st.integers(0, 2**63 - 1))
@settings(max_examples=30, deadline=None)
def test_every_random_play_ends(caller: str, seed: int) -> None:
    call = begun(caller, draw_variant(SCENARIOS[caller], seed), seed)
    random = Random(seed)
    for _ in range(2000):
        if call.is_over:
            break
        call.do(POLICIES["random"](call, random))
    assert call.is_over
    assert 0 <= scored(call).score <= 100


# One caller whose first words are the same in both truths.
TWO_TRUTHS = "i_need_level_two"
MENDED_HERE, BEYOND_US = SCENARIOS[TWO_TRUTHS].variants


def verdict_of(card: Scorecard) -> str:
    return next(mark.sign for mark in card.marks if mark.dimension is Dimension.ESCALATION)


def test_nothing_said_or_offered_at_first_tells_the_two_truths_apart() -> None:
    first, second = begun(TWO_TRUTHS, MENDED_HERE), begun(TWO_TRUTHS, BEYOND_US)
    assert first.turns[0].events == second.turns[0].events
    assert first.choices == second.choices


def test_the_same_first_reply_is_right_in_one_truth_and_costs_in_the_other() -> None:
    plays = [choices_of(TWO_TRUTHS, "at_once", variant) for variant in (MENDED_HERE, BEYOND_US)]
    plays.append(choices_of(TWO_TRUTHS, "taken_back", MENDED_HERE))
    assert len({choices[0] for choices in plays}) == 1
    right, wrong = played(TWO_TRUTHS, "at_once", BEYOND_US), played(TWO_TRUTHS, "at_once", MENDED_HERE)
    assert (right.score, right.passed, verdict_of(right)) == (100, True, "right")
    assert (wrong.passed, verdict_of(wrong)) == (False, "needless")
    taken_back, honest = (played(TWO_TRUTHS, name, MENDED_HERE) for name in ("taken_back", "honest"))
    assert taken_back.passed
    assert taken_back.score < honest.score


def test_one_check_at_the_desk_tells_the_two_truths_apart() -> None:
    taught = []
    for variant in (MENDED_HERE, BEYOND_US):
        events = begun(TWO_TRUTHS, variant).do("lookup:account")
        taught.append([event.fact for event in events if isinstance(event, FactLearnt)])
        honest = choices_of(TWO_TRUTHS, "honest", variant)
        assert [choice for choice in honest if choice.startswith("lookup:")] == ["lookup:account"]
    assert taught == [["paused"], ["paid"]]
