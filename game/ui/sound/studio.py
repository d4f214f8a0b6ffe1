"""Where sounds are made ready: a little at a time, so that no frame waits for them."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable

from game.ui.sound.cues import Cue
from game.ui.sound.recipes import RECIPES, rendering_of
from game.ui.sound.samples import encoded


class Studio:
    """Makes the bytes of each sound once; `made` has those that are done."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.made: dict[Cue, bytes] = {}
        self._clock = clock
        self._begun: dict[Cue, Generator[None, None, bytes]] = {}

    def work(self, wanted: Iterable[Cue], budget_s: float) -> tuple[Cue, ...]:
        """Work for about so many seconds on the first sound that isn't done; return what is done by that.

        Those that are `wanted` come first, then all others in their order.
        """
        cue = next((each for each in (*wanted, *RECIPES) if each not in self.made), None)
        if cue is None:
            return ()
        if cue not in self._begun:
            self._begun[cue] = encoded(rendering_of(cue))
        until_s = self._clock() + budget_s
        try:
            next(self._begun[cue])
            while self._clock() < until_s:
                next(self._begun[cue])
        except StopIteration as end:
            self.made[cue] = end.value
            del self._begun[cue]
            return (cue,)
        return ()
