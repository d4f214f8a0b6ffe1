"""Speaking beside the loop: who calls never waits, and what fails is told and given up."""

import time
from collections.abc import Callable
from threading import Event

from game.errors import FirstlineError
from game.ui.speech.aloud import Aloud
from game.ui.speech.engine import Engine
from game.ui.speech.utterance import Utterance
from game.ui.told import Teller

CALLER = Utterance("Is that bad?", Teller.CALLER)
SOON_S = 5.0


class Voices:
    """Voices that write down what they are asked to say; `sounding` is how long they say that they still speak."""

    def __init__(self, sounding: int = 0) -> None:
        self.asked: list[str] = []
        self.sounding = sounding

    def speak(self, text: str, teller: Teller, *, interrupts: bool) -> None:
        self.asked.append(f"{teller.value}: {text}{' (at once)' if interrupts else ''}")

    def stop(self) -> None:
        self.asked.append("(stop)")

    def is_speaking(self) -> bool | None:
        self.sounding -= 1
        return self.sounding >= 0


def eventually(is_so: Callable[[], bool]) -> bool:
    until = time.monotonic() + SOON_S
    while not is_so() and time.monotonic() < until:
        time.sleep(0.005)
    return is_so()


def speaking(open_engine: Callable[[], Engine], patience_s: float = SOON_S) -> Aloud:
    aloud = Aloud(open_engine, patience_s)
    aloud.begin()
    return aloud


def test_what_is_said_comes_in_order_each_in_its_voice() -> None:
    voices = Voices(sounding=2)
    aloud = speaking(lambda: voices)
    for utterance in (Utterance("Zdena", interrupts=True), CALLER, Utterance("Reply 1 of 5")):
        aloud.say(utterance)
    assert eventually(lambda: len(voices.asked) == 3)
    assert voices.asked == ["narrator: Zdena (at once)", "caller: Is that bad?", "narrator: Reply 1 of 5"]
    assert aloud.trouble == ""


def test_what_interrupts_takes_the_place_of_what_waits() -> None:
    voices, gate = Voices(), Event()

    def opened_late() -> Voices:
        gate.wait(SOON_S)
        return voices

    aloud = speaking(opened_late)
    for utterance in (Utterance("one"), CALLER, Utterance("two", interrupts=True)):
        aloud.say(utterance)
    gate.set()
    assert eventually(lambda: bool(voices.asked))
    assert voices.asked == ["narrator: two (at once)"]


def test_a_line_that_waits_for_another_voice_to_end_is_dropped_when_cut_off() -> None:
    voices = Voices(sounding=10_000)
    aloud = speaking(lambda: voices)
    aloud.say(CALLER)
    aloud.say(Utterance("Hold, button", interrupts=True))
    assert eventually(lambda: bool(voices.asked))
    assert voices.asked == ["narrator: Hold, button (at once)"]


def test_hush_stops_the_voice_and_drops_what_waits() -> None:
    voices = Voices()
    aloud = speaking(lambda: voices)
    aloud.say(Utterance("one"))
    assert eventually(lambda: bool(voices.asked))
    aloud.hush()
    assert eventually(lambda: voices.asked[-1] == "(stop)")


def test_missing_voices_are_told_in_their_own_words() -> None:
    def absent() -> Engine:
        raise FirstlineError("No voices here. Install some.")

    aloud = speaking(absent)
    assert eventually(lambda: aloud.trouble == "No voices here. Install some.")


def test_voices_that_break_are_told_and_given_up() -> None:
    class Broken(Voices):
        def speak(self, text: str, teller: Teller, *, interrupts: bool) -> None:
            raise OSError("the pipe is closed")

    aloud = speaking(Broken)
    aloud.say(CALLER)
    assert eventually(lambda: "the pipe is closed" in aloud.trouble)
    aloud.say(CALLER)
    aloud.hush()


def test_voices_that_hang_hold_nobody_up_and_are_told() -> None:
    never = Event()

    class Hanging(Voices):
        def speak(self, text: str, teller: Teller, *, interrupts: bool) -> None:
            never.wait(SOON_S)

    aloud = speaking(Hanging, patience_s=0.05)
    aloud.say(CALLER)
    aloud.say(CALLER)
    assert eventually(lambda: "doesn't answer" in aloud.trouble)
    never.set()


def test_beginning_again_after_trouble_opens_them_anew() -> None:
    opened: list[Engine] = []

    def second_time_lucky() -> Engine:
        opened.append(Voices())
        if len(opened) == 1:
            raise FirstlineError("Not yet.")
        return opened[-1]

    aloud = speaking(second_time_lucky)
    assert eventually(lambda: bool(aloud.trouble))
    aloud.begin()
    assert eventually(lambda: len(opened) == 2)
    assert aloud.trouble == ""
