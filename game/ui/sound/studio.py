"""Where sounds are made ready: a little at a time, so that no frame waits for them."""

from __future__ import annotations

from collections.abc import Callable, Container, Generator, Iterable

from game.ui.sound.cues import Cue
from game.ui.sound.recipes import AHEAD, rendering_of
from game.ui.sound.samples import encoded


class Studio:
    """Makes the bytes of sounds, and keeps none of them: that is for whoever plays them."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._begun: dict[Cue, Generator[None, None, bytearray]] = {}

    def work(self, wanted: Iterable[Cue], done: Container[Cue], budget_s: float) -> tuple[Cue, bytearray] | None:
        """Work for about so many seconds on the first sound that isn't done; return it once it is.

        Those that are `wanted` come first, then those that are made ahead.
        """
        cue = next((each for each in (*wanted, *AHEAD) if each not in done), None)
        if cue is None:
            return None
        if cue not in self._begun:
            self._begun[cue] = encoded(rendering_of(cue))
        until_s = self._clock() + budget_s
        try:
            next(self._begun[cue])
            while self._clock() < until_s:
                next(self._begun[cue])
        except StopIteration as end:
            del self._begun[cue]
            return cue, end.value
        return None
