"""The system's voices, through the library of the extra `speech`: a running screen reader first, else its synthesiser.

Sources: the documentation of Prism (python package prismatoid), which reaches NVDA, JAWS, Narrator, OneCore and SAPI,
VoiceOver and AVSpeech, Orca and Speech Dispatcher by one interface.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Protocol

from game.errors import FirstlineError
from game.language import _, gettext_noop
from game.ui.told import Teller

_PITCH_STEP = 0.12
"""How far the caller's pitch lies above the narrator's and the trainee's below, where the system has but one voice."""
_NOT_INSTALLED = gettext_noop(
    "The part that speaks isn't installed. Start the game by `uv run --extra speech firstline`, or install prismatoid."
)
_NO_VOICES = gettext_noop(
    "No screen reader is running, and the system offers no voices. "
    "Start your screen reader, or install voices (on Linux: speech-dispatcher), and turn speech on again by F4."
)


class Engine(Protocol):
    """What speaks. Each call may take long, or fail with any exception; `is_speaking` is None where nobody knows."""

    def speak(self, text: str, teller: Teller, *, interrupts: bool) -> None:
        """Begin to say a text in somebody's voice, at once or after what is being said."""

    def stop(self) -> None:
        """Fall silent."""

    def is_speaking(self) -> bool | None:
        """Return whether something is being said."""


def system_engine() -> Engine:
    """Return the voices of this system. Raises FirstlineError where there are none, and says what to do."""
    try:
        import prism
    except ImportError as missing:
        raise FirstlineError(_(_NOT_INSTALLED)) from missing
    context = prism.Context()
    try:
        return PrismEngine(context, context.acquire_best())
    except (ValueError, RuntimeError, prism.PrismError) as refusal:
        raise FirstlineError(_(_NO_VOICES)) from refusal


class PrismEngine:
    """Speaks through Prism. Everybody has a voice of their own, or a pitch, where the system lets us choose."""

    def __init__(self, context: Any, backend: Any) -> None:
        self._context = context
        self._backend = backend
        self._features = backend.features
        self._voices = _voices(backend)
        self._pitches = _pitches(backend) if not self._voices else {}
        self._teller = Teller.NARRATOR

    def speak(self, text: str, teller: Teller, *, interrupts: bool) -> None:
        """Begin to say a text."""
        if teller is not self._teller:
            self._take_voice(teller)
        self._backend.speak(text.replace("\0", " "), interrupts)

    def stop(self) -> None:
        """Fall silent, where the system lets us."""
        if self._features.supports_stop:
            self._backend.stop()

    def is_speaking(self) -> bool | None:
        """Return whether something is being said."""
        return bool(self._backend.speaking) if self._features.supports_is_speaking else None

    def _take_voice(self, teller: Teller) -> None:
        self._teller = teller
        if teller in self._voices:
            self._backend.voice = self._voices[teller]
        elif teller in self._pitches:
            self._backend.pitch = self._pitches[teller]


def _voices(backend: Any) -> Mapping[Teller, int]:
    """Return a voice for each, of the present one's language; empty where there aren't two."""
    features = backend.features
    if not (features.supports_set_voice and features.supports_count_voices and features.supports_get_voice_language):
        return {}
    # A synthesiser without a chosen voice, or with a broken list of them, still speaks.
    with suppress(Exception):
        own = backend.voice if features.supports_get_voice else 0
        language = _language(backend, own)
        others = [i for i in range(backend.voices_count) if i != own and _language(backend, i) == language]
        if others:
            return {Teller.NARRATOR: own, Teller.CALLER: others[0], Teller.AGENT: (*others, own)[1]}
    return {}


def _language(backend: Any, voice: int) -> str:
    return str(backend.get_voice_language(voice)).replace("_", "-").split("-")[0].lower()


def _pitches(backend: Any) -> Mapping[Teller, float]:
    if not (backend.features.supports_set_pitch and backend.features.supports_get_pitch):
        return {}
    with suppress(Exception):
        own = float(backend.pitch)
        higher, lower = min(1.0, own + _PITCH_STEP), max(0.0, own - _PITCH_STEP)
        return {Teller.NARRATOR: own, Teller.CALLER: higher, Teller.AGENT: lower}
    return {}
