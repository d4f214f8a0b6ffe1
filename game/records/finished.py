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
