"""The base state of a call: all that a rule may read, small and hashable."""

from dataclasses import dataclass
from enum import Enum, auto


class Stage(Enum):
    """How far a call has come."""

    TALKING = auto()
    WRAP_UP = auto()
    RESULT_STATED = auto()
    CLOSED = auto()


@dataclass(frozen=True, slots=True)
class State:
    """One point of a call.

    `node` is the node, or after the end the ending. `mood` is the rank 1–5. `stalled` counts stalled turns in a row (0
    to the persona's patience), `silences` how often the caller spoke up in this silence (0–2). `owes_deed` is the
    pending-hollow bit; `narrated` says that the last thing said was what the trainee is doing. `known` has one bit for
    each fact, job, lookup and named reply that something reads (`Program.bits`).
    """

    node: str
    mood: int
    heard: bool = False
    stalled: int = 0
    owes_deed: bool = False
    narrated: bool = False
    silences: int = 0
    known: int = 0
    stage: Stage = Stage.TALKING
