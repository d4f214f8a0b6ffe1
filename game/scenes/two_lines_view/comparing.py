"""A retake beside the first attempt: how far they are alike, and what the other line changed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.language import _
from game.records.finished import Finished
from game.records.looking_back import LookedBack
from game.scenario.house import House
from game.scenes.debrief_view.endings import critical_text
from game.scenes.debrief_view.outlooks import with_outlooks
from game.scenes.debrief_view.review import Review, ReviewedTurn, review_of


@dataclass(frozen=True)
class Told:
    """A finished call and its review; `is_looked_back` once there is nothing more to be known of it."""

    finished: Finished
    review: Review
    is_looked_back: bool = False

    def looked_back(self, looked: LookedBack | None, house: House) -> Told:
        """Return it with what each turn left open, as far as that is known by now."""
        if looked is None or self.is_looked_back:
            return self
        if not looked.turns:
            return replace(self, is_looked_back=True)
        judged = with_outlooks(self.review, looked, self.finished.recorded.call, house)
        return replace(self, review=judged, is_looked_back=True)

    @property
    def missed(self) -> dict[str, str]:
        """Return the needs that were not met, by their ids, in words."""
        missed = (mark for mark in self.finished.card.marks if mark.sign.startswith("missed:"))
        return {mark.sign: mark.reason for mark in missed}

    @property
    def critical(self) -> dict[str, str]:
        """Return what fails the call, in words."""
        rubric, channel = self.finished.recorded.rubric, self.finished.recorded.call.program.scenario.channel
        return {error: critical_text(error, rubric, channel) for error in self.finished.card.critical}

    @property
    def mood(self) -> str:
        """Return the caller's mood when the call was over."""
        return _(self.finished.recorded.call.program.persona.mood_name(self.review.turns[-1].mood_after))

    def key_of(self, turn: ReviewedTurn) -> tuple[object, ...]:
        """Return what makes a turn the same as another one: what was chosen, page and all, and what came of it."""
        choice = self.finished.recorded.call.turns[turn.number].choice
        return choice, turn.deed, turn.answers, turn.colleague


@dataclass(frozen=True)
class Comparison:
    """Both lines. `began` is the index of the turn from which the call was taken again."""

    first: Told
    again: Told
    began: int

    @property
    def has_numbers(self) -> bool:
        """Return whether points may stand here: not after the very first call."""
        return not self.first.finished.is_first

    @property
    def shared(self) -> int:
        """Return how many turns both lines have in common from the beginning."""
        pairs = zip(self.first.review.turns, self.again.review.turns, strict=False)
        alike = (self.first.key_of(one) == self.again.key_of(other) for one, other in pairs)
        return next((index for index, is_alike in enumerate(alike) if not is_alike), len(self.again.review.turns))

    @property
    def is_same(self) -> bool:
        """Return whether the very same line was taken again."""
        return self.shared == len(self.first.review.turns) == len(self.again.review.turns)

    @property
    def lead(self) -> int:
        """Return by how many points the retake is ahead; below 0 it is behind."""
        return self.again.finished.card.score - self.first.finished.card.score

    @property
    def met(self) -> tuple[str, ...]:
        """Return the needs that only the retake met."""
        return _only_in(self.first.missed, self.again.missed)

    @property
    def left_out(self) -> tuple[str, ...]:
        """Return the needs that only the first attempt met."""
        return _only_in(self.again.missed, self.first.missed)

    @property
    def mended(self) -> tuple[str, ...]:
        """Return what fails the first attempt and not the retake."""
        return _only_in(self.first.critical, self.again.critical)

    @property
    def broken(self) -> tuple[str, ...]:
        """Return what fails the retake and not the first attempt."""
        return _only_in(self.again.critical, self.first.critical)


def compared(again: Finished, house: House) -> Comparison:
    """Return a finished retake beside its first attempt."""
    retake = again.retake
    assert retake is not None, "only a retake has another line beside it"
    first = Told(retake.original, review_of(retake.original, house))
    turns = first.review.turns
    began = next((index for index, turn in enumerate(turns) if turn.number >= retake.turn), len(turns) - 1)
    return Comparison(first, Told(again, review_of(again, house)), began)


def _only_in(one: dict[str, str], other: dict[str, str]) -> tuple[str, ...]:
    return tuple(text for name, text in one.items() if name not in other)
