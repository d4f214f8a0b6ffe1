"""Chat: typed and read, not spoken and heard."""

from game.call.events import CallerSpoke
from game.call.speech import seconds_of
from game.scenario.vocabulary import Channel
from tests.call.conftest import FIRST_LINE, Dial, kinds

TEN_WORDS = "one two three four five six seven eight nine ten"


def test_a_chat_opens_with_the_first_line_typed(dial: Dial) -> None:
    call = dial({"acts": ["ask"]}, channel="chat")
    opened = call.turns[0].events
    assert kinds(opened) == ["MessageCame", "AgentSpoke", "CallerSpoke"]
    assert opened[1].text == FIRST_LINE


def test_typing_takes_longer_than_talking_and_pasting_takes_a_key(dial: Dial) -> None:
    def took(channel: str, choice: str) -> int:
        call = dial({"say": TEN_WORDS, "acts": ["ask"], "goto": "quiet"}, channel=channel, nodes=QUIET)
        before = call.clock_s
        said = call.do(choice)
        heard = next(event.text for event in said if type(event).__name__ == "CallerSpoke")
        return call.clock_s - before - seconds_of(CallerSpoke(heard, 3), Channel(channel))

    assert (took("phone", "hall.0"), took("chat", "hall.0")) == (4, 15)
    assert (took("phone", "hall.script"), took("chat", "hall.script")) == (3, 2)


QUIET = {"quiet": {"caller": "Ok.", "replies": [{"say": "x", "acts": ["ask"], "goto": "parted"}]}}


def test_a_silence_is_borne_longer_than_on_the_phone(dial: Dial) -> None:
    call = dial({"acts": ["ask"]}, channel="chat")
    assert call.advance(59) == ()
    assert call.advance(1)


def test_there_is_no_hold_in_chat(dial: Dial) -> None:
    call = dial({"acts": ["ask"]}, channel="chat")
    assert not [choice for choice in call.choices if choice.kind == "hold"]


def test_searching_in_silence_wears_patience_in_chat_too(dial: Dial) -> None:
    call = dial({"acts": ["ask"]}, channel="chat")
    call.do("lookup:account")
    assert call.state.stalled == 1
