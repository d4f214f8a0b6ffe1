"""The values that go into the records and come out of them; plain strings and numbers, no engine types."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum


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
    """A trainee on this machine; `id` 0 is a guest whose calls can't be recorded."""

    id: int
    name: str
    created_utc: str


@dataclass(frozen=True, kw_only=True)
class CallStart:
    """All that a call is replayed from, besides its inputs. `first_line` is what the trainee said on picking up.

    `seed` fits 64 bits with a sign. `variant` is "" where the scenario has none. `rubric_hash` and
    `persona_version` name the rules in force; they are kept as given.
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
    result: CallResult
