"""Which supports a trainee still has in a guided call: they leave one at a time, after two clean calls each.

Support that fades as skill grows is what carries over to the time without it; each goes by what was done, never by the
number of calls. None comes back by itself after a poor call: who wants them back chooses so in the settings.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from game.records.model import CallResult, Mode

CLEAN_CALLS_EACH: Final = 2


class Support(StrEnum):
    """What helps in a guided call, in the order in which it leaves."""

    SCRIPT = "script"
    """The script's card says that reading it costs."""
    MOOD = "mood"
    """The caller's mood is named."""
    COACH = "coach"
    """The coach speaks after each turn by itself."""


@dataclass(frozen=True)
class Supports:
    """The supports in force; `left` went with the trainee's latest call, None where none did."""

    in_force: tuple[Support, ...] = tuple(Support)
    left: Support | None = None


ALL: Final = Supports()
"""What a newcomer has, and whoever wants to keep it."""


def is_clean(result: CallResult) -> bool:
    """Return whether a call was passed without a critical error and without a mark that cost."""
    marks = json.loads(result.scorecard)["marks"]
    return result.passed and not result.critical and all(mark["points"] >= 0 for mark in marks)


def supports_after(past: Iterable[tuple[Mode, CallResult]]) -> Supports:
    """Return the supports after these finished calls, in the order they were begun.

    Exams don't count: what leaves after one would say how it went.
    """
    clean = [is_clean(result) for mode, result in past if mode is not Mode.EXAM]
    gone, odd = divmod(sum(clean), CLEAN_CALLS_EACH)
    every = tuple(Support)
    has_just_left = bool(clean) and clean[-1] and not odd and gone <= len(every)
    return Supports(every[gone:], every[gone - 1] if has_just_left else None)
