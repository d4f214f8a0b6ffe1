"""First the trainee's own look, then the game's: which turn they would take back, and the one thing to work on.

Learners are asked before they are told (Pendleton's rules, for feedback in medical training). How well people measure
themselves is another matter (Archer 2010 doubts it), so the question is light: one key answers it, one passes over it,
and nothing is scored.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from game.language import _
from game.records.call_card import CallCard
from game.records.finished import Finished
from game.scoring.focusing import Cost, FocusPoint, Strength, focus_of, rules_broken, strength_of

if TYPE_CHECKING:
    from game.scenes.debrief_view.review import Review, ReviewedTurn


class Stage(Enum):
    """How far the question has come: asked, answered, passed over, or not put at all."""

    ASKED = auto()
    ANSWERED = auto()
    PASSED_OVER = auto()
    NOT_PUT = auto()


@dataclass(frozen=True)
class Reflection:
    """The question and its answer; `taken_back` is the index of the turn, None for none of them."""

    stage: Stage
    taken_back: int | None = None

    @property
    def is_open(self) -> bool:
        """Return whether marks stay hidden for now."""
        return self.stage is Stage.ASKED


@dataclass(frozen=True)
class Focus:
    """What a debrief says besides the turns: the one thing to work on, or what to keep, and at which turn it stands.

    `index` is that turn's in the review, None where there is neither. `answered` says what the trainee's own choice
    came to, "" where none was made; `offer` is the caller to take next, with the conduct it is offered for.
    """

    index: int | None = None
    point: FocusPoint | None = None
    strength: Strength | None = None
    answered: str = ""
    offer: CallCard | None = None


def reflection_on(review: Review, *, is_wanted: bool) -> Reflection:
    """Return the question put, where it is wanted and there is a choice between turns."""
    return Reflection(Stage.ASKED if is_wanted and len(review.turns) > 1 else Stage.NOT_PUT)


def hidden(review: Review) -> Review:
    """Return a review without what any turn earned or cost, for as long as the question is open."""
    turns = tuple(_bare(turn) for turn in review.turns)
    return replace(review, turns=turns, turning_points=(), is_hidden=True)


def _bare(turn: ReviewedTurn) -> ReviewedTurn:
    return replace(turn, remarks=(), grade=None, coach="", coach_of_parts=(), outlook=None, better=None)


def focus_in(finished: Finished, review: Review) -> Focus:
    """Return what to work on after a call, by what its turns cost as far as that is known; else what to keep doing."""
    call, rubric, marks = finished.recorded.call, finished.recorded.rubric, finished.card.marks
    point = focus_of(call.program, rubric, marks, call.turns, _costs(review))
    if point is not None:
        return Focus(_index_of(review, point.turn), point)
    if rules_broken(rubric, marks, call.program.scenario.facts):
        return Focus()
    strength = strength_of(call.program, rubric, marks, call.turns)
    return Focus(_index_of(review, strength.turn), strength=strength) if strength else Focus()


def answer_to(review: Review, reflection: Reflection) -> str:
    """Return in a sentence what the trainee's own choice came to, "" where none was made."""
    if reflection.stage is not Stage.ANSWERED:
        return ""
    costly = [index for index, turn in enumerate(review.turns) if _has_cost(turn)]
    if reflection.taken_back is None:
        return _("One of them is worth another look.") if costly else _("Quite so: no turn cost anything.")
    turn = review.turns[reflection.taken_back]
    if not _has_cost(turn):
        return _("That turn cost nothing. It was better than it felt.")
    if review.is_judged and turn.lost == max(each.lost for each in review.turns):
        return _("You saw it: no turn cost more than that one.")
    return _("You saw it: that turn cost something.")


def _has_cost(turn: ReviewedTurn) -> bool:
    return turn.lost > (False, 0) or any(remark.costs for remark in turn.remarks)


def _costs(review: Review) -> dict[int, Cost]:
    return {turn.number: turn.lost for turn in review.turns if turn.outlook is not None}


def _index_of(review: Review, number: int) -> int:
    """Return the index of the turn of this number; of the next one told, where that is part of a page."""
    return next((index for index, turn in enumerate(review.turns) if turn.number >= number), len(review.turns) - 1)
