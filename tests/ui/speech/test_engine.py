"""Everybody's own voice, out of what a system has."""

import sys
from dataclasses import dataclass, field

import pytest

from game.errors import FirstlineError
from game.ui.speech.engine import PrismEngine, system_engine
from game.ui.told import Teller


@dataclass
class Features:
    """What a backend of the library says that it can do."""

    supports_set_voice: bool = False
    supports_count_voices: bool = False
    supports_get_voice_language: bool = False
    supports_get_voice: bool = False
    supports_set_pitch: bool = False
    supports_get_pitch: bool = False
    supports_stop: bool = True
    supports_is_speaking: bool = False


@dataclass
class Backend:
    """A backend as the library hands it out; `said` are texts with the voice and the pitch in which they came."""

    features: Features
    languages: tuple[str, ...] = ()
    voice: int = 0
    pitch: float = 0.5
    said: list[tuple[str, int, float]] = field(default_factory=list)

    @property
    def voices_count(self) -> int:
        return len(self.languages)

    def get_voice_language(self, voice: int) -> str:
        return self.languages[voice]

    def speak(self, text: str, interrupt: bool) -> None:
        self.said.append((text, self.voice, self.pitch))


def in_all_voices(backend: Backend) -> list[tuple[str, int, float]]:
    engine = PrismEngine(None, backend)
    for teller in (Teller.CALLER, Teller.AGENT, Teller.NARRATOR):
        engine.speak(teller.value, teller, interrupts=False)
    return backend.said


CHOOSING = Features(supports_set_voice=True, supports_count_voices=True, supports_get_voice_language=True)


def test_each_has_a_voice_of_the_systems_language() -> None:
    said = in_all_voices(Backend(CHOOSING, ("en-GB", "cs-CZ", "en_US", "en")))
    assert [voice for _, voice, _ in said] == [2, 3, 0]


def test_with_two_voices_the_caller_has_one_alone() -> None:
    said = in_all_voices(Backend(CHOOSING, ("en-GB", "cs-CZ", "en_US")))
    assert [voice for _, voice, _ in said] == [2, 0, 0]


def test_with_one_voice_they_differ_by_pitch() -> None:
    said = in_all_voices(Backend(Features(supports_set_pitch=True, supports_get_pitch=True), ("en",)))
    caller, agent, narrator = (pitch for _, _, pitch in said)
    assert agent < narrator == 0.5 < caller


def test_a_screen_reader_says_all_of_it_in_its_own_voice() -> None:
    assert in_all_voices(Backend(Features())) == [("caller", 0, 0.5), ("agent", 0, 0.5), ("narrator", 0, 0.5)]


def test_a_list_of_voices_that_is_broken_is_no_trouble() -> None:
    class Broken(Backend):
        def get_voice_language(self, voice: int) -> str:
            raise OSError("no such list")

    assert len(in_all_voices(Broken(CHOOSING, ("en", "en")))) == 3


def test_without_the_extra_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "prism", None)
    with pytest.raises(FirstlineError, match="--extra speech"):
        system_engine()
