"""What the keys of the desk open."""

from __future__ import annotations

from collections.abc import Mapping

from game.scenario.vocabulary import Manner
from game.scenes.call_view.desk import BRING_IN, HOLD, LOOK_UP, TRANSFER
from game.scenes.call_view.modelling import HELD_LOOK_UP
from game.scenes.call_view.stage import PAUSE
from game.scenes.routes import CallPause, HandOver, Hold, LookUp, Route

OPENED: Mapping[str, Route] = {
    PAUSE: CallPause(),
    LOOK_UP: LookUp(),
    HELD_LOOK_UP: LookUp(),
    HOLD: Hold(),
    BRING_IN: HandOver(Manner.STAY),
    TRANSFER: HandOver(),
}
"""The routes by the ids of the keys."""
