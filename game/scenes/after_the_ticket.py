"""What follows a ticket that was filed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scenes.routes import Debrief, HandedIn

if TYPE_CHECKING:
    from game.records.finished import Finished


def after_ticket(finished: Finished, call_id: str) -> Debrief | HandedIn:
    """Return the debrief of a finished call; where nothing is to be said of it, the page that ends an exam."""
    return Debrief(call_id) if finished.has_debrief else HandedIn(call_id)
