"""How often a caller may be taken as an exam, and what is said when it may be no more."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.language import _

if TYPE_CHECKING:
    from game.scenario.house import Exam


class ExamsBegun(NamedTuple):
    """How many exams with one caller a trainee began in all, and how many of them still wait to be gone on with."""

    begun: int
    waiting: int


def refusal(exam: Exam, exams: ExamsBegun | None) -> str:
    """Return why a caller can't be taken as an exam now, "" where it can."""
    if exams is None:
        return ""
    if exams.waiting:
        return _("You have begun this exam, and it waits for you. Go on with it from the title.")
    if exams.begun < exam.attempts:
        return ""
    return _(
        "You have taken this caller as an exam, and an exam isn't taken again. Practise it as often as you like; "
        "only your trainer can allow another exam."
    )
