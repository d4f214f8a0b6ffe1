"""A call that is over, for its debrief."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from game.records.recording import RecordedCall
    from game.scoring.scorecard import Scorecard


class Finished(NamedTuple):
    """A call that was wrapped up: played, scored, and (`is_first`) the trainee's very first, which shows no number.

    `has_next`: a chat that was in play beside it has its ticket still to come. `has_debrief`: what came of it may be
    shown; of an exam the firm may want nothing said.
    """

    recorded: RecordedCall
    card: Scorecard
    is_first: bool
    has_next: bool = False
    has_debrief: bool = True

    @property
    def retake(self) -> Retake | None:
        """Return what it is taken again from, None for a call that counts."""
        return self.recorded.retake


class Retake(NamedTuple):
    """What makes a call a retake: the finished call that is taken again, and the turn from which it is.

    `is_resumed` tells that it was left in between, so that no debrief waits behind it.
    """

    original: Finished
    turn: int
    is_resumed: bool = False
