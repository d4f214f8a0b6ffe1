"""How each sound is made, and in which order they are made ready."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import TypeAlias

from game.ui.sound import desk_sounds, line_sounds, room
from game.ui.sound.cues import Bus, Cue
from game.ui.sound.hold_tune import hold_tune
from game.ui.sound.samples import Rendering, Samples

Recipe: TypeAlias = Callable[[random.Random], Rendering]
"""How a sound is made; the chance in it is handed in."""


def rendering_of(cue: Cue) -> Rendering:
    """Return the rendering of a sound, not yet begun: always the same samples."""
    return RECIPES[cue](random.Random(cue.told))


def _in_one_go(make: Callable[[random.Random], Samples]) -> Recipe:
    """Return a short sound as a rendering that never pauses."""

    def render(source: random.Random) -> Rendering:
        yield
        return make(source)

    return render


RECIPES: Mapping[Cue, Recipe] = {
    Cue.KEY: _in_one_go(desk_sounds.key),
    Cue.RING: _in_one_go(lambda _: line_sounds.ring()),
    Cue.PICK_UP: _in_one_go(line_sounds.pick_up),
    Cue.ROOM_NIGHT: room.night,
    Cue.ROOM_DAY: room.day,
    Cue.TICK: _in_one_go(desk_sounds.tick),
    Cue.RUSTLE: _in_one_go(desk_sounds.rustle),
    Cue.PEN: _in_one_go(desk_sounds.pen),
    Cue.STAMP: _in_one_go(desk_sounds.stamp),
    Cue.HANG_UP: _in_one_go(line_sounds.hang_up),
    Cue.BUSY_TONE: _in_one_go(lambda _: line_sounds.busy_tone()),
    Cue.TRANSFER: _in_one_go(line_sounds.transfer),
    Cue.HOLD_TUNE: lambda _: hold_tune(),
}
AHEAD = tuple(cue for cue in RECIPES if cue.bus is not Bus.ROOM)
"""What is made ready unasked after the first frame, in this order; a room is made when somebody sits in it."""
