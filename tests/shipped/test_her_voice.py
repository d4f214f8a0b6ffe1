"""The caller for whom nothing can be mended: an honest try earns all, and the ways of being rid of him earn little."""

from functools import partial

import pytest

from game.call.events import FactLearnt
from game.call.session import Call
from game.scenario.vocabulary import Fault, Result
from game.scoring.rubric import Critical
from game.scoring.scorecard import Scorecard, score_call
from tests.shipped import playing
from tests.shipped.playing import PLAYS, RUBRIC, finished, honest_talk, shipped

CALLER = "her_voice_is_on_it"
SCENARIO = shipped(CALLER)
REPLIES = [reply for node in SCENARIO.nodes.values() for reply in node.replies]
TALK = honest_talk(CALLER)

begun = partial(playing.begun, SCENARIO)


def sound_but_for(choice: str) -> Scorecard:
    """Do all that the honest path does, and once say `choice` where it is offered."""
    call = begun()
    for sound in TALK:
        if call.result is None and choice in {offered.id for offered in call.choices}:
            break
        call.do(sound)
    call.do(choice)
    return finished(call)


def learnt(call: Call) -> set[str]:
    return {event.fact for turn in call.turns for event in turn.events if isinstance(event, FactLearnt)}


def faulted(fault: Fault) -> list[str]:
    return [reply.choice_id for reply in REPLIES if fault in reply.faults]


def test_an_honest_try_earns_all_though_nothing_is_mended() -> None:
    call = begun()
    for choice in PLAYS[CALLER]["honest"]:
        call.do(choice)
    card = score_call(call.program, RUBRIC, call.turns)
    assert card.result is Result.REFERRED
    assert card.has_distinction
    assert card.score >= 95


@pytest.mark.parametrize("looked_first", [False, True], ids=["at once", "after the letters held nothing"])
def test_a_bare_referral_earns_under_50_and_fails(looked_first: bool) -> None:
    bare = {
        False: ["opening.1", "clicking.3"],
        True: ["opening.1", "clicking.2", "off.3", "voice.0", "mail.2", "typed.2"],
    }
    call = begun()
    for choice in bare[looked_first]:
        call.do(choice)
    card = finished(call)
    assert card.result is Result.REFERRED
    assert not card.passed
    assert card.score < 50


@pytest.mark.parametrize("choice", faulted(Fault.PRY))
def test_fishing_for_what_is_his_own_never_earns_a_pass(choice: str) -> None:
    card = sound_but_for(choice)
    assert card.result is Result.REFERRED
    assert card.score <= 65


@pytest.mark.parametrize("choice", faulted(Fault.UPSELL))
def test_a_sale_beside_sound_help_never_earns_a_pass(choice: str) -> None:
    card = sound_but_for(choice)
    assert card.result is Result.REFERRED
    assert card.score <= 65


@pytest.mark.parametrize("choice", [reply.choice_id for reply in REPLIES if reply.harm and reply.node != "repairing"])
def test_advice_that_destroys_what_is_left_fails_the_call(choice: str) -> None:
    card = sound_but_for(choice)
    assert Critical.HARM in card.critical
    assert not card.passed


def test_a_disk_left_running_is_a_danger_missed() -> None:
    call = begun()
    for choice in ("opening.1", "lookup:line", "lookup:workshops", "again"):
        call.do(choice)
    assert Critical.DANGER_MISSED in finished(call).critical


def test_what_he_keeps_to_himself_is_told_only_to_somebody_who_did_not_ask() -> None:
    told, asked = begun(), begun()
    for choice in TALK:
        told.do(choice)
        if choice == "voice.0":
            asked.do("eleventh")
        asked.do(choice if choice != TALK[-1] else "settled.2")
    assert "humming" in learnt(told)
    assert "humming" not in learnt(asked)
