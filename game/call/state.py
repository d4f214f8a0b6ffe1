"""The base state of a call: all that a rule may read, small and hashable."""

from enum import Enum, IntEnum, auto
from typing import NamedTuple


class Stage(Enum):
    """How far a call has come."""

    TALKING = auto()
    WRAP_UP = auto()
    RESULT_STATED = auto()
    CLOSED = auto()


class Hold(IntEnum):
    """Whether the caller is on hold, was asked first, and was left there past the minute."""

    NONE = 0
    ASKED = 1
    UNASKED = 2
    OVERSTAYED = 3


class Wish(IntEnum):
    """How far the wish for the manager has come: voiced, offered a try first, insisted on, met, or lied to."""

    NONE = 0
    ASKED = 1
    OFFERED = 2
    INSISTED = 3
    MET_AT_ONCE = 4
    MET = 5
    LIED_TO = 6


BEYOND_COUNTING = frozenset({Wish.INSISTED, Wish.MET_AT_ONCE, Wish.MET, Wish.LIED_TO})
"""Wishes that worn patience can't change any more."""


class Limit(IntEnum):
    """Whether a calm limit to abuse was set, and abuse went on after it."""

    NONE = 0
    SET = 1
    PASSED = 2


class State(NamedTuple):
    """One point of a call.

    `node` is the node, or after the end the ending. `mood` is the rank 1–5. `stalled` counts stalled turns in a row (0
    to the persona's patience), `silences` how often the caller spoke up in this silence (0–2). `owes_deed` is the
    pending-hollow bit; `narrated` says that the last thing said was what the trainee is doing. `known` has one bit for
    each fact, job, lookup and named reply that something reads (`Program.bits`). `worn` counts how often patience wore
    out (up to the persona's `asks_manager_after`), `danger` the choices since a danger was known (up to as
    many as the scenario allows: then it is missed). What nothing in the scenario asks for stays at 0.
    `page` holds the indices of the parts chosen so far for a page of e-mail or letter.
    A named tuple: a turn changes it several times, and an analysis looks millions up, at a fifth of a dataclass's cost.
    """

    node: str
    mood: int
    heard: bool = False
    stalled: int = 0
    owes_deed: bool = False
    narrated: bool = False
    silences: int = 0
    hold: Hold = Hold.NONE
    wish: Wish = Wish.NONE
    limit: Limit = Limit.NONE
    worn: int = 0
    danger: int = 0
    page: tuple[int, ...] = ()
    known: int = 0
    stage: Stage = Stage.TALKING
