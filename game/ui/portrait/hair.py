"""Which hair belongs to which name: what lies behind the head, over it, and over the shoulder."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from game.ui.portrait import hair_long, hair_short
from game.ui.portrait.marks import Mark
from game.ui.portrait.sitting import Sitting

_Drawn = Callable[[Sitting], list[Mark]]


def _none(_sitting: Sitting) -> list[Mark]:
    return []


class Hair(NamedTuple):
    """Three layers; `behind` and `over` go with the head, `hanging` with the shoulders."""

    over: _Drawn
    behind: _Drawn = _none
    hanging: _Drawn = _none


def hair_of(style: str) -> Hair:
    """Return the layers of a style of hair."""
    return _STYLES[style]


_STYLES = {
    "bun": Hair(hair_long.bun, hair_long.behind_bun),
    "crown": Hair(hair_long.crown, hair_long.behind_crown),
    "curls": Hair(hair_long.curls, hair_long.behind_curls),
    "perm": Hair(hair_long.perm, hair_long.behind_perm),
    "bob": Hair(hair_long.bob, hair_long.behind_bob),
    "braid": Hair(hair_long.braid, hair_long.behind_braid, hair_long.braid_over_shoulder),
    "bald": Hair(hair_short.bald),
    "cap": Hair(hair_short.cap),
    "fringe": Hair(hair_short.fringe, hair_short.behind_fringe),
    "tufts": Hair(hair_short.tufts),
    "swept": Hair(hair_short.swept, hair_short.behind_swept),
    "parting": Hair(hair_short.parting),
    "cropped": Hair(hair_short.cropped),
}
