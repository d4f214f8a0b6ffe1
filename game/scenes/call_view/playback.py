"""The newest words flowing in on the living line: the trainee's in a blink, the caller's at their own pace."""

from __future__ import annotations

import math

from game.ui.playhead import Playhead
from game.ui.voice import YOU
from game.ui.voice_line import PAUSE_S, Spoken

OWN_WORDS_S = 0.35
"""How long the trainee's own words take to flow in: they were read before they were chosen."""
_AT_END_S = 1e6
_FASTER = {"as_spoken": 1.0, "quick": 3.0, "at_once": math.inf}
"""How many times as fast as spoken words flow in, by the preference for it."""


def paced(dt: float, text_pace: str) -> float:
    """Return how many seconds of words `dt` seconds are worth at somebody's text pace; without end for "at_once"."""
    return dt * _FASTER[text_pace] if dt else 0.0


class Playback:
    """Knows how much of what was said has flowed in; `shown` is what the line draws, the newest up to `playhead`."""

    def __init__(self) -> None:
        self.playhead = Playhead(_AT_END_S)
        self._said: tuple[Spoken, ...] = ()
        self._shown = 0

    @property
    def shown(self) -> tuple[Spoken, ...]:
        """Return the words that have flowed in or are flowing in."""
        return self._said[: self._shown]

    @property
    def is_playing(self) -> bool:
        """Return whether words are still flowing in."""
        return self.playhead.seconds < _AT_END_S

    def follow(self, said: tuple[Spoken, ...]) -> None:
        """Take all that was said so far, and let what is new flow in."""
        self._said = said
        if not self.is_playing and self._shown < len(said):
            self._next()

    def skip(self) -> None:
        """Show at once all that was said."""
        self._shown = len(self._said)
        self.playhead.seconds = _AT_END_S

    def advance(self, dt: float) -> bool:
        """Let `dt` seconds pass; return whether a line has flowed in to its end."""
        if not self.is_playing:
            return False
        newest = self.shown[-1]
        lasts_s = newest.seconds + PAUSE_S
        self.playhead.seconds += dt * (lasts_s / OWN_WORDS_S if newest.who == YOU else 1)
        if self.playhead.seconds < lasts_s:
            return False
        if self._shown < len(self._said):
            self._next()
        else:
            self.playhead.seconds = _AT_END_S
        return True

    def _next(self) -> None:
        self._shown += 1
        self.playhead.seconds = 0.0
