"""The values that go into the records and come out of them; of the engine's types only the silence setting."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from game.call.silence import Silence
from game.language import _, gettext_noop


class Mode(StrEnum):
    """How much support the trainee has during a call."""

    GUIDED = "guided"
    PRACTICE = "practice"
    EXAM = "exam"


class CallState(StrEnum):
    """Where a recorded call stands."""

    OPEN = "open"
    CLOSED = "closed"
    DROPPED = "dropped"


@dataclass(frozen=True)
class Profile:
    """A trainee on this machine and the setting for silence; `id` 0 is a guest whose calls can't be recorded."""

    id: int
    name: str
    created_utc: str
    silence: Silence = Silence.AS_IN_LIFE


@dataclass(frozen=True, kw_only=True)
class CallStart:
    """All that a call is replayed from, besides its inputs. `first_line` is what the trainee said on picking up.

    `required_lines` are what was said right after it, for the law; `silence` is the setting that the call runs under.
    `seed` fits 64 bits with a sign. `variant` is "" where the scenario has none. `rubric_hash` and
    `persona_version` name the rules in force; `rubric_text` is "" on calls begun before it was kept. On a retake
    `again_of` is the call that was taken again, and `again_from` the turn before which its inputs are that call's.
    """

    profile_id: int
    scenario_id: str
    scenario_text: str
    pack: str
    persona_id: str
    persona_version: str
    rubric_hash: str
    variant: str
    seed: int
    mode: Mode
    first_line: str = ""
    required_lines: tuple[str, ...] = ()
    silence: Silence = Silence.AS_IN_LIFE
    rubric_text: str = ""
    again_of: int | None = None
    again_from: int | None = None

    @property
    def scenario_hash(self) -> str:
        """Return the SHA-256 of the scenario's text in UTF-8, as hexadecimal."""
        return hashlib.sha256(self.scenario_text.encode()).hexdigest()


@dataclass(frozen=True, kw_only=True)
class CallResult:
    """How a call was scored: four dimensions and their sum (0–100), the caller's stars (0–5).

    `critical` names the critical errors; `scorecard` is the whole scorecard as JSON text, kept as given.
    """

    help: int
    escalation: int
    own_words: int
    respect: int
    score: int
    passed: bool
    result: str
    stars: int
    critical: tuple[str, ...]
    scorecard: str


@dataclass(frozen=True, kw_only=True)
class LastCall:
    """The call that was finished last: with whom, and its scorecard as JSON text."""

    scenario_id: str
    scorecard: str


@dataclass(frozen=True, kw_only=True)
class Promise:
    """Something was said to happen: who owes it ("" is the trainee), what, and when it is due, in spoken words."""

    who: str
    what: str
    due: str


@dataclass(frozen=True, kw_only=True)
class RecordedPromise:
    """A promise of a finished call; `number` counts from 1 within that call, in the order they were made."""

    call_id: int
    scenario_id: str
    number: int
    promise: Promise


@dataclass(frozen=True, kw_only=True)
class OpenCall:
    """A call that was begun and neither finished nor thrown away: enough to go on at that very turn."""

    call_id: int
    started_utc: str
    start: CallStart
    inputs: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """A finished call; the two labels are UTC as the clock stood, never used for order."""

    call_id: int
    mode: Mode
    scenario_hash: str
    started_utc: str
    ended_utc: str
    silence: Silence
    result: CallResult

    @property
    def aside(self) -> str:
        """Return what the screens say beside the score of how silence was set, "" where nothing is to be said."""
        return told_silence(self.mode, self.silence)


@dataclass(frozen=True, kw_only=True)
class RecordedChoices:
    """What one trainee chose on one call, on which text. `trainee` is a number that tells trainees apart, no name."""

    trainee: int
    scenario_hash: str
    inputs: tuple[str, ...]


_TOLD = {
    Silence.OFF: gettext_noop("No silence timer"),
    Silence.DOUBLE: gettext_noop("Silence ×2"),
    Silence.FOURFOLD: gettext_noop("Silence ×4"),
}


def told_silence(mode: Mode, silence: Silence) -> str:
    """Return what stands beside an exam's result when its silences weren't as long as in life, else ""."""
    return _(_TOLD[silence]) if mode is Mode.EXAM and silence in _TOLD else ""
