"""The caller who writes one word at a time: few words are enough, and what others could see of it is left unseen."""

import re
from functools import partial

import pytest

from game.call.events import CallerSpoke
from game.callers.cast import PERSONAS
from game.callers.persona import Cue
from game.callers.reactions import table
from game.scenario.model import Reply
from game.scenario.vocabulary import Act, Fault, Result
from game.scoring.rubric import Critical
from game.scoring.scorecard import Scorecard
from tests.shipped import playing
from tests.shipped.playing import finished, honest_talk, shipped

CALLER = "eleven_words"
SCENARIO = shipped(CALLER)
REPLIES = [reply for node in SCENARIO.nodes.values() for reply in node.replies]
TALK = honest_talk(CALLER)
DETOURS = {"not_now": ("changed", "code_out"), "noticed": ("number", "early")}
"""Nodes off the honest path: the node on it where they branch off, and the reply that leads there."""

begun = partial(playing.begun, SCENARIO)
way_to = partial(playing.way_to, SCENARIO, talk=TALK, detours=DETOURS)


def sound_until(reply: Reply, *before: str) -> Scorecard:
    """Do all that is right up to this reply, and some more just before it; say it, and mean to help from there on."""
    return finished(begun([*way_to(reply.node), *before, reply.choice_id]))


def by_choice(reply: Reply) -> str:
    return reply.choice_id


def test_a_sound_chat_needs_eleven_words_of_his_one_number_and_a_full_stop() -> None:
    turns = begun(TALK).turns
    typed = [event.text for turn in turns for event in turn.events if isinstance(event, CallerSpoke)]
    words = [word for text in typed for word in re.findall(r"[a-z]+", text)]
    assert len(words) == 11
    assert [text for text in typed if not re.search("[a-z]", text)] == [".", "550 218"]


def test_nobody_learns_who_it_is_unless_he_says_so_himself() -> None:
    assert {reply.node for reply in REPLIES if "brother" in reply.learns} == {"brother"}


@pytest.mark.parametrize("reply", [reply for reply in REPLIES if reply.harm], ids=by_choice)
def test_a_mail_that_tells_of_it_is_critical_however_sound_the_rest(reply: Reply) -> None:
    card = sound_until(reply)
    assert Critical.HARM in card.critical
    assert not card.passed


@pytest.mark.parametrize("choice", ["told_early", "which_yours"])
def test_what_is_told_before_the_code_came_back_is_a_leak(choice: str) -> None:
    (reply,) = (reply for reply in REPLIES if reply.id == choice)
    looked = begun(way_to(reply.node)).turns
    before = () if "lookup:log_in" in {turn.choice for turn in looked} else ("lookup:log_in",)
    assert Critical.LEAK in sound_until(reply, *before).critical


@pytest.mark.parametrize(
    ("choices", "is_missed"),
    [
        (["free.1"], False),
        (["alarmed", "lookup:safety_desk", "free.1"], False),
        (["alarmed", "lookup:safety_desk", "lookup:window", "free.1"], True),
        (["free.4"], True),
    ],
    ids=["at once", "as the third choice", "as the fourth choice", "never"],
)
def test_who_cannot_write_freely_is_offered_a_way_out_within_three_choices_or_it_is_critical(
    choices: list[str], is_missed: bool
) -> None:
    card = finished(begun([*way_to("free"), *choices]))
    assert (Critical.DANGER_MISSED in card.critical) is is_missed


def test_a_notice_that_nobody_stopped_gives_the_log_in_away_again() -> None:
    card = finished(begun([*way_to("hour"), "hour.0", "inside.6"]))
    assert (card.result, card.passed) == (Result.UNSOLVED, False)


def test_signing_out_unasked_costs_respect_and_his_hour() -> None:
    unasked, asked = finished(begun(way_to("noticed"))), finished(begun(TALK))
    assert unasked.respect < asked.respect
    assert unasked.help < asked.help


def test_the_safety_desk_is_offered_and_never_ordered() -> None:
    (ordered,) = (reply for reply in REPLIES if reply.id == "told_desk")
    assert sound_until(ordered).respect < finished(begun(TALK)).respect


@pytest.mark.parametrize("node", sorted({reply.node for reply in REPLIES if Fault.PRY in reply.faults}))
def test_asking_who_or_why_fails(node: str) -> None:
    prying = [reply for reply in REPLIES if reply.node == node and Fault.PRY in reply.faults]
    assert all(sound_until(reply).score <= 65 for reply in prying)


def test_no_slip_that_hurts_nobody_is_the_end_of_the_chat() -> None:
    for reply in REPLIES:
        mendable = {Fault.GUESS, Fault.JARGON, Fault.CONDESCENSION, Fault.RUSH, Fault.EXPOSE, Fault.MISADVISE}
        is_slip = reply.faults and set(reply.faults) <= mendable and not reply.harm
        if is_slip and reply.node not in DETOURS:
            assert sound_until(reply).passed, reply.choice_id


def test_an_open_question_shuts_him_and_a_word_of_choice_does_not() -> None:
    moves = table(PERSONAS["silent"].reactions)
    for mood in range(2, 6):
        assert moves[Act.ASK, mood, True] < mood
        assert moves[Act.OFFER_CHOICE, mood, True] >= mood


def test_whatever_happens_he_types_two_small_words_at_most() -> None:
    typed = PERSONAS["silent"].typed
    assert set(typed) == set(Cue)
    for line in (line for lines in typed.values() for line in lines):
        assert line == line.lower()
        assert len(line.split()) <= 2
