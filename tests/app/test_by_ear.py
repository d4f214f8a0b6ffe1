"""Whole calls by ear: from the title to the debrief, going by what is said and by nothing else."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from game.records.floor import SupportFloor
from game.records.opening import open_store
from game.scenes.ports import Ports
from game.scenes.routes import Title
from tests.listener import Listener
from tests.shipped_pack import SHIPPED

A_LAMP = (
    'Then "the lamp" will do nicely.',
    "An orange basketball is a box that's waiting",
    "Looking isn't touching.",
    "Then we've found it.",
    "Then it's the cleanest box in the street",
    "There's a little tongue on the plug",
    "I'm staying here until that basketball's green.",
    "Blinking's good",
    "Green is half of it.",
    "Then you've mended it",
)
"""How the good replies to the first caller begin."""
ELEVEN_WORDS = ("Out of your mail, or off the wireless?", "Your mail, then.", "Not by you, then. Can you write freely")
A_LETTER = (
    "Dear Mrs Horáčková, that sentence was ours",
    "The answer is no.",
    "One question, before I say what to do.",
    "The name below is mine.",
)
ARTICLES = ("Account", "Who helps on the spot", "Notice to all desks, the Pigeon")


@pytest.fixture
def floor(tmp_path: Path) -> Iterator[SupportFloor]:
    with open_store(tmp_path, lambda: datetime(2031, 5, 6, 12, tzinfo=UTC)) as store:
        yield SupportFloor(store, SHIPPED, lambda: 4)


@pytest.fixture
def listener(floor: SupportFloor) -> Iterator[Listener]:
    with Listener(Title(), Ports(services=floor)) as listener:
        yield listener


def give_a_name(listener: Listener) -> None:
    """Tell who is on the line, from the title."""
    listener.choose("Who is on the line")
    assert "Who is on the line?" in listener.last
    listener.find("Your name, field, empty")
    listener.write("Jana")
    listener.press("return")


def take(listener: Listener, caller: str) -> None:
    """Go to the board and pick up a caller by name."""
    listener.choose("Calls, link")
    assert "Today" in listener.last
    listener.choose(caller)


def test_a_whole_call_by_ear(listener: Listener, floor: SupportFloor) -> None:
    assert listener.last[0] == "Firstline"
    give_a_name(listener)
    take(listener, "The lamp that used to be green, button")
    assert any(said.startswith("Zdena, worried: Oh. A person!") for said in listener.last)
    for reply in A_LAMP:
        listener.choose(reply)
        assert any(said.startswith(f"You: {reply}") for said in listener.last)
    assert "The call is over" in listener.last
    listener.choose("Wrap up, button")
    listener.choose("Globe lamp orange; thin lead was in a yellow hole.")
    assert "chosen" in listener.last[-1]
    listener.choose("Solved, choice")
    listener.choose("File the ticket, button")
    assert any(said.startswith("Result, Your first call is done.") for said in listener.last)
    assert floor.finished is not None
    assert floor.finished.card.score == 100


def test_a_chat_by_ear(listener: Listener) -> None:
    give_a_name(listener)
    take(listener, "Eleven words, button")
    listener.choose("Take it, button")
    for reply in ELEVEN_WORDS:
        listener.choose(reply)
    assert any(said == "Marek, waiting: no" for said in listener.last)


def test_a_letter_by_ear(listener: Listener) -> None:
    give_a_name(listener)
    take(listener, "A letter in blue ink, button")
    listener.choose("Take it, button")
    assert "Libuše: Hradec, 4 October" in listener.last
    listener.choose("Answer, button")
    for article in ARTICLES:
        listener.choose("Look up, button")
        listener.choose(article)
        listener.press("escape")
    for part in A_LETTER:
        listener.choose(part)
    listener.choose("Send, button")
    listener.listen(20)
    listener.choose("Open what came back, button")
    assert "Libuše: Hradec, by return" in listener.last


def test_by_clipboard_the_same_is_copied_change_by_change(floor: SupportFloor) -> None:
    ports = Ports(services=floor)
    with Listener(Title(), ports, speech="clipboard") as listener:
        assert ports.clipboard.paste().startswith("Firstline\nThe first line is the only script.\n")
        listener.press("down")
        assert ports.clipboard.paste() == "Calls, link, 1 of 6"
        assert listener.ear.heard == []
