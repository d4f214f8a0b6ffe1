"""Two chats at once: each waits on its own clock, and neither's record knows of the other."""

from typing import Any

import pytest

from game.call.actions import IllegalChoice
from game.call.chats import Chats
from game.call.session import Call
from tests.call.conftest import Dial

TWENTY_WORDS = " ".join(["word"] * 20)
ASK: dict[str, Any] = {"say": TWENTY_WORDS, "acts": ["ask"]}


@pytest.fixture
def pair(dial: Dial) -> Chats:
    return Chats({"one": dial(ASK, channel="chat"), "other": dial(ASK, channel="chat")})


def choices(call: Call) -> list[str]:
    return [turn.choice for turn in call.turns[1:]]


def test_what_is_typed_in_one_is_silence_in_the_other(pair: Chats) -> None:
    pair.do("one/hall.0")
    assert pair.catch_up() == {}
    pair.do("one/hall.0")
    assert list(pair.catch_up()) == ["other"]
    assert choices(pair.threads["other"]) == ["wait:60"]
    assert choices(pair.threads["one"]) == ["hall.0", "hall.0"]


def test_an_answer_starts_the_wait_anew(pair: Chats) -> None:
    for choice in ("one/hall.0", "other/hall.0"):
        pair.do(choice)
        pair.catch_up()
    pair.do("other/hangup")
    pair.do("one/hall.0")
    assert pair.catch_up() == {}


def test_time_passes_in_every_chat(pair: Chats) -> None:
    assert list(pair.catch_up(60)) == ["one", "other"]


def test_a_chat_that_ended_waits_no_longer(pair: Chats) -> None:
    pair.do("other/hangup")
    pair.catch_up()
    assert list(pair.catch_up(60)) == ["one"]


def test_what_a_record_refuses_is_owed_on(pair: Chats) -> None:
    other = pair.threads["other"]
    keeps, other.commit = other.commit, _refuse
    with pytest.raises(OSError, match="full"):
        pair.catch_up(60)
    other.commit = keeps
    assert list(pair.catch_up()) == ["other"]


def _refuse(_: str) -> None:
    raise OSError("full")


def test_each_chat_is_replayed_from_its_own_inputs(dial: Dial, pair: Chats) -> None:
    for choice in ("one/hall.0", "one/hall.0", "other/hall.0", "one/hall.script"):
        pair.do(choice)
        pair.catch_up()
    for call in pair.threads.values():
        again = dial(ASK, channel="chat")
        again.replay(choices(call))
        assert (again.state, again.turns) == (call.state, call.turns)


def test_an_unknown_thread_changes_nothing(pair: Chats) -> None:
    with pytest.raises(IllegalChoice, match="`one/`, `other/`"):
        pair.do("third/hall.0")
    assert not choices(pair.threads["one"])
