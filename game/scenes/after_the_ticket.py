"""What follows a ticket that was filed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scenes.routes import Debrief, HandedIn, TwoLines

if TYPE_CHECKING:
    from game.records.finished import Finished


def after_ticket(finished: Finished, call_id: str) -> Debrief | HandedIn | TwoLines:
    """Return the debrief, of a retake both lines; where nothing is to be said, the page that ends an exam."""
    if finished.retake is not None:
        return TwoLines(call_id)
    return Debrief(call_id) if finished.has_debrief else HandedIn(call_id)
