"""A finished call looked back on: who works out what each turn left within reach, and when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from game.language import gettext_noop

if TYPE_CHECKING:
    from game.analysis.hindsight import Hindsight, TurnOutlook
    from game.call.program import Program
    from game.call.session import TurnRecord
    from game.records.recording import RecordedCall
    from game.scoring.rubric import Rubric

TOO_LARGE = gettext_noop("This caller is too large to work out what each turn left open.")
BROKE_OFF = gettext_noop("What each turn left open couldn’t be worked out this time.")


class LookedBack(NamedTuple):
    """The outlook of each turn; or in `trouble` why there is none, as a sentence, in English."""

    turns: tuple[TurnOutlook, ...] = ()
    trouble: str = ""


class LookingBack:
    """Looks back on calls as a port: this one knows nothing of any; who opens a window hands in one that does."""

    def attend(self, calls: Sequence[RecordedCall]) -> None:
        """Get ready to look back on these calls, and on no others."""

    def looked_back(self, recorded: RecordedCall) -> LookedBack | None:
        """Return what each turn of a call left open, None while it is being worked out. Never waits."""
        return LookedBack()

    def close(self) -> None:
        """Give up whatever is still being worked out."""


class LookingBackAtOnce(LookingBack):
    """Works everything out when it is first asked for, each call once: for pictures and tests."""

    def __init__(self) -> None:
        self._known: list[tuple[Program, Rubric, tuple[TurnRecord, ...], LookedBack]] = []
        self._ready: tuple[Program, Rubric, Hindsight | LookedBack] | None = None

    def looked_back(self, recorded: RecordedCall) -> LookedBack | None:
        """Return what each turn left open."""
        program, rubric, turns = recorded.call.program, recorded.rubric, tuple(recorded.call.turns)
        for of, by, after, looked in self._known:
            if _is_one_caller(of, program) and by is rubric and after == turns:
                return looked
        looked = answered(self._prepared(program, rubric), turns)
        self._known.append((program, rubric, turns, looked))
        return looked

    def _prepared(self, program: Program, rubric: Rubric) -> Hindsight | LookedBack:
        """Return what looks back on calls of a caller; that of the latest caller is kept, as others are large, too."""
        if self._ready is None or not (_is_one_caller(self._ready[0], program) and self._ready[1] is rubric):
            self._ready = program, rubric, prepared(program, rubric)
        return self._ready[2]


def _is_one_caller(one: Program, other: Program) -> bool:
    return one.scenario is other.scenario and one.variant == other.variant


def answered(hindsight: Hindsight | LookedBack, turns: Sequence[TurnRecord]) -> LookedBack:
    """Return what turns left open, or why that can't be known."""
    return hindsight if isinstance(hindsight, LookedBack) else LookedBack(hindsight.look_back(turns))


def prepared(program: Program, rubric: Rubric) -> Hindsight | LookedBack:
    """Return what looks back on calls of a caller, or why nothing can."""
    from game.analysis.hindsight import Hindsight
    from game.analysis.limits import Undecided

    try:
        return Hindsight(program, rubric)
    except (Undecided, MemoryError):
        return LookedBack(trouble=TOO_LARGE)
