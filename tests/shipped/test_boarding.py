"""The caller who isn't who he says: courtesy costs nothing and gains him nothing, and neither does anything else."""

from functools import partial

import pytest

from game.call.events import FaultMade, ManagerWishSettled
from game.callers.cast import PERSONAS
from game.callers.reactions import table
from game.scenario.model import Reply
from game.scenario.vocabulary import Act, Fault, Place, Result, WishTreatment
from game.scoring.rubric import Critical
from game.scoring.scorecard import Scorecard
from tests.shipped import playing
from tests.shipped.playing import finished, honest_talk, shipped

CALLER = "boarding_in_four_minutes"
SCENARIO = shipped(CALLER)
NODES, ENDINGS = SCENARIO.nodes, SCENARIO.endings
REPLIES = [reply for node in NODES.values() for reply in node.replies]
TALK = honest_talk(CALLER)
DETOURS = {"questions": ("claims", "claims.1"), "slipping": ("telling", "telling.0")}
"""Nodes off the honest path: the node on it where they branch off, and the reply that leads there."""

PROPS = {"hurry": "claims", "a tick": "looking", "one code": "callback", "a colleague": "rang_out", "rank": "rank"}
FOUND = ["opening.1", "claims.2"]
"""What finds the change that is waiting."""

begun = partial(playing.begun, SCENARIO)
way_to = partial(playing.way_to, SCENARIO, talk=TALK, detours=DETOURS)


def unseen_way_to(node: str) -> list[str]:
    """Return choices that lead to a node without ever opening his log-in."""
    branch, *detour = DETOURS.get(node, (node,))
    unseen = ["opening.1", "whose_badge", *TALK[TALK.index("refused.0") :]]
    reached = (length for length in range(len(unseen)) if begun(unseen[:length]).state.node == branch)
    return [*unseen[: next(reached)], *detour]


def sound_until(reply: Reply) -> Scorecard:
    """Do all that is right up to this reply, say it, and mean to help from there on."""
    return finished(begun([*way_to(reply.node), reply.choice_id]))


def yields(reply: Reply) -> bool:
    return any(case.value in ENDINGS and ENDINGS[case.value].result is Result.HARMED for case in reply.goto)


YIELDING = [reply for reply in REPLIES if yields(reply)]


def by_choice(reply: Reply) -> str:
    return reply.choice_id


def test_an_even_refusal_told_to_all_who_must_know_earns_a_distinction() -> None:
    card = finished(begun(TALK))
    assert card.result is Result.HANDED_OVER
    assert card.has_distinction
    assert card.score >= 95


@pytest.mark.parametrize("reply", YIELDING, ids=by_choice)
def test_who_yields_never_passes_however_sound_the_rest(reply: Reply) -> None:
    card = sound_until(reply)
    assert card.result is Result.HARMED
    assert Critical.HARM in card.critical
    assert not card.passed


@pytest.mark.parametrize("node", [*PROPS.values(), "tears", "questions"], ids=[*PROPS, "tears", "right answers"])
def test_every_prop_tempts_somebody_to_yield(node: str) -> None:
    assert [reply for reply in YIELDING if reply.node == node]


@pytest.mark.parametrize("reply", [reply for reply in REPLIES if reply.tells], ids=by_choice)
def test_telling_him_what_only_the_owner_may_hear_is_critical(reply: Reply) -> None:
    card = sound_until(reply)
    assert Critical.LEAK in card.critical
    assert not card.passed


def test_there_is_a_trap_for_each_guarded_fact() -> None:
    guarded = {fact.id for fact in SCENARIO.facts.values() if fact.guarded}
    assert guarded == {"number_on_file", "wrong_answer", "pending_change"}
    assert {fact for reply in REPLIES for fact in reply.tells} == guarded


def test_ringing_the_phone_in_his_hand_proves_nothing() -> None:
    card = finished(begun([*way_to("callback"), "rang_his", "named_number"]))
    assert Critical.LEAK in card.critical


@pytest.mark.parametrize(
    ("choices", "is_missed"),
    [
        (["looking.1"], False),
        (["hold", "lookup:record", "back", "looking.1"], False),
        (["hold", "lookup:record", "lookup:rule", "back", "looking.1"], True),
        (["looking.3", "told_which", "refused.3", "callback.3"], True),
    ],
    ids=["at once", "as the third choice", "as the fourth choice", "after three replies"],
)
def test_a_change_that_waits_is_stopped_within_three_choices_or_it_is_critical(
    choices: list[str], is_missed: bool
) -> None:
    card = finished(begun([*FOUND, *choices]))
    assert (Critical.DANGER_MISSED in card.critical) is is_missed


@pytest.mark.parametrize("node", [node for node in NODES if node != "looking"])
def test_a_change_found_late_can_be_stopped_wherever_the_call_is(node: str) -> None:
    found = begun([*unseen_way_to(node), "hold", "lookup:codes", "back"])
    offered = {choice.id for choice in found.choices}
    stops = [reply.choice_id for reply in NODES[node].replies if "locked" in reply.does and reply.choice_id in offered]
    found.do(stops[0])
    assert Critical.DANGER_MISSED not in finished(found).critical


@pytest.mark.parametrize("act", [Act.GREET, Act.ACKNOWLEDGE, Act.THANK, Act.APOLOGISE, Act.EMPATHISE, Act.SUMMARISE])
def test_courtesy_never_makes_him_worse(act: Act) -> None:
    moves = table(PERSONAS["social_engineer"].reactions)
    assert all(moves[act, mood, heard] >= mood for mood in range(1, 6) for heard in (False, True))


@pytest.mark.parametrize("reply", [reply for reply in REPLIES if Fault.BLAME in reply.faults], ids=by_choice)
def test_accusing_him_costs_respect_and_gains_nothing(reply: Reply) -> None:
    sound = finished(begun(TALK))
    accusing = sound_until(reply)
    assert accusing.respect < sound.respect
    assert accusing.help <= sound.help


@pytest.mark.parametrize(
    ("choice", "treatment"),
    [
        ("rank.0", WishTreatment.REFUSED),
        ("rank.1", WishTreatment.HONOURED),
        ("rank.3", WishTreatment.LIED),
        ("honoured", WishTreatment.HONOURED),
    ],
)
def test_his_wish_for_the_manager_gains_him_nothing_and_costs_only_who_denies_it(
    choice: str, treatment: WishTreatment
) -> None:
    after = TALK[len(way_to("rank")) + 1 :]
    call = begun([*way_to("rank"), choice, *after])
    settled = [event for turn in call.turns for event in turn.events if isinstance(event, ManagerWishSettled)]
    card = finished(call)
    assert [event.treatment for event in settled] == [treatment]
    assert (card.escalation == 100) is (treatment is WishTreatment.HONOURED)
    assert card.result is Result.HANDED_OVER


def test_a_friendly_good_night_without_a_word_in_the_shift_book_costs_carry_and_effort() -> None:
    noted, unnoted = finished(begun(TALK)), finished(begun([*TALK[:-1], "day_shift.1"]))
    assert unnoted.help <= noted.help - 15


def test_a_refusal_that_nobody_hears_of_fails() -> None:
    for choice in ("refused.5", "telling.5"):
        card = finished(begun([*way_to(choice.split(".")[0]), choice]))
        assert (card.result, card.passed) == (Result.UNSOLVED, False)


def test_the_safety_desk_at_once_fails_and_after_the_call_back_it_passes() -> None:
    early = finished(begun([f"to:{Place.SECURITY}:warm"]))
    note = "asked+claimed+callback_unanswered"
    in_time = finished(begun([*way_to("day_shift"), f"to:{Place.SECURITY}:warm:{note}"]))
    assert (early.passed, in_time.passed) == (False, True)


def test_no_slip_that_hurts_nobody_is_the_end_of_the_call() -> None:
    for reply in REPLIES:
        mendable = {Fault.GUESS, Fault.JARGON, Fault.CONDESCENSION, Fault.BLAME, Fault.STONEWALL}
        if reply.faults and set(reply.faults) <= mendable and reply.choice_id != "refused.4":
            assert sound_until(reply).passed, reply.choice_id


def test_a_leak_is_marked_once() -> None:
    call = begun([*way_to("refused"), "told_which"])
    assert [event.fault for event in call.turns[-1].events if isinstance(event, FaultMade)] == [Fault.LEAK]
