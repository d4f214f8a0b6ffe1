"""Each kind of person looks for its own kind of reply, and every one of them gets off the phone."""

from random import Random
from typing import Any

import pytest

from game.analysis.bots import BOTS
from game.analysis.bots.playing import MOST_CHOICES, play_out
from game.analysis.bots.policies import POLICIES
from game.call.session import Call
from tests.call.conftest import Dial, dial

__all__ = ["dial"]

REPLIES: list[dict[str, Any]] = [
    {"acts": ["ask", "own"]},
    {"acts": ["empathise", "reassure"]},
    {"acts": ["explain", "instruct"], "faults": ["jargon"]},
    {"acts": ["close"], "faults": ["rush"]},
    {"acts": ["boundary"], "faults": ["stonewall"]},
]


def chosen(bot: str, call: Call) -> str:
    return POLICIES[bot](call, Random(1))


def said(call: Call) -> list[str]:
    return [turn.choice for turn in call.turns]


def test_every_name_has_a_policy() -> None:
    assert tuple(POLICIES) == BOTS


@pytest.mark.parametrize(
    ("bot", "reply"),
    [("genuine", 0), ("pleaser", 1), ("jargon", 2), ("quota", 3), ("stonewaller", 4)],
)
def test_it_takes_the_reply_of_its_kind(dial: Dial, bot: str, reply: int) -> None:
    assert chosen(bot, dial(*REPLIES, lookups={})) == f"hall.{reply}"


def test_the_script_reader_reads_the_script(dial: Dial) -> None:
    assert chosen("script", dial(*REPLIES)) == "hall.script"


def test_the_stonewaller_reads_the_script_where_no_reply_is_a_wall(dial: Dial) -> None:
    assert chosen("stonewaller", dial(*REPLIES[:3])) == "hall.script"


def test_the_quota_chaser_throws_over_whom_no_quick_word_gets_rid_of(dial: Dial) -> None:
    assert chosen("quota", dial(REPLIES[0])) == "to:level2:cold"


@pytest.mark.parametrize(("belongs_to", "desk"), [("field", "field"), ("level1", "level2"), ("voicemail", "level2")])
def test_the_offloader_hands_over_at_once_to_the_right_desk_if_there_is_one(
    dial: Dial, belongs_to: str, desk: str
) -> None:
    problem = {"truth": "?", "best": "solved", "belongs_to": belongs_to}
    assert chosen("offloader", dial(*REPLIES, problem=problem)) == f"to:{desk}:warm"


def test_the_offloader_ticks_what_is_known_and_nothing_else(dial: Dial) -> None:
    call = dial({"acts": ["ask"], "learns": ["lamp", "storm", "secret"]})
    call.do("hall.0")
    assert chosen("offloader", call) == "to:level2:warm:lamp+storm"


def test_it_says_nothing_more_than_twice_and_hangs_up_when_all_is_said(dial: Dial) -> None:
    call = dial({"acts": ["ask", "own"]}, {"acts": ["ask"]}, lookups={})
    play_out(call, POLICIES["jargon"])
    assert said(call)[1:6] == ["hall.0", "hall.0", "hall.1", "hall.1", "hangup"]


@pytest.mark.parametrize("bot", BOTS)
def test_a_call_that_leads_nowhere_ends_all_the_same(dial: Dial, bot: str) -> None:
    liked = {"reactions": {"script": 2, "ask": 1}}
    caller = {"name": "Eva", "persona": {"based_on": "anxious"} | liked}
    call = dial({"acts": ["ask"]}, {"acts": ["ask", "own"]}, caller=caller)
    play_out(call, POLICIES[bot])
    assert call.is_over
    assert len(call.turns) <= MOST_CHOICES + 4


@pytest.mark.parametrize("bot", ["genuine", "jargon", "pleaser", "offloader", "quota", "stonewaller"])
def test_it_sees_neither_what_a_reply_teaches_or_does_nor_where_it_leads(dial: Dial, bot: str) -> None:
    hidden: list[dict[str, Any]] = [{"learns": ["lamp"]}, {"does": ["eased"]}, {"goto": "parted"}, {"goto": "mended"}]
    one = dial(*(reply | more for reply, more in zip(REPLIES, [*hidden, {}], strict=True)))
    other = dial(*(reply | more for reply, more in zip(REPLIES, [{}, *hidden[::-1]], strict=True)))
    assert chosen(bot, one) == chosen(bot, other)


def test_it_files_a_true_ticket(dial: Dial) -> None:
    call = dial(*REPLIES)
    call.do("hangup")
    play_out(call, POLICIES["stonewaller"])
    assert said(call)[-2:] == ["result:abandoned", "note:2"]
