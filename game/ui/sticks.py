"""Sticks and held buttons as steps: plain numbers in, directions and scrolling out. No device, no clock."""

from __future__ import annotations

_ENGAGES, _LETS_GO = 0.55, 0.35
"""How far a stick or a trigger must go to count, and to count no more: between them nothing flutters."""
_DEAD = 0.25
_FIRST_S, _NEXT_S = 0.4, 0.12
_SCROLL_PER_S = 1400
"""720p pixels that a stick held all the way scrolls in a second."""


class Tilt:
    """One stick as one of four directions, or none. Axes go from -1 to 1, right and down."""

    def __init__(self) -> None:
        self.x = self.y = 0.0
        self.direction = ""

    def moved(self) -> bool:
        """Take the present position; return whether the direction is another one."""
        before, least = self.direction, _LETS_GO if self.direction else _ENGAGES
        if max(abs(self.x), abs(self.y)) < least:
            self.direction = ""
        elif not self.direction or self._strength() < _LETS_GO:
            self.direction = self._strongest()
        return self.direction != before

    def _strength(self) -> float:
        """Return how far it still goes in the direction that it has."""
        along = {"dpleft": -self.x, "dpright": self.x, "dpup": -self.y, "dpdown": self.y}
        return along[self.direction]

    def _strongest(self) -> str:
        if abs(self.x) > abs(self.y):
            return "dpright" if self.x > 0 else "dpleft"
        return "dpdown" if self.y > 0 else "dpup"


class Trigger:
    """A trigger as a button."""

    def __init__(self) -> None:
        self.is_down = False

    def moved(self, value: float) -> bool:
        """Take a position, 0 to 1; return whether it has just gone down."""
        before, self.is_down = self.is_down, value > (_LETS_GO if self.is_down else _ENGAGES)
        return self.is_down and not before


class Repeat:
    """What is held on, and when it counts again: after 400 ms, then each 120 ms."""

    def __init__(self) -> None:
        self._held = ""
        self._left_s = 0.0

    def hold(self, name: str) -> None:
        """Begin to hold one thing, in place of what was held; "" holds nothing."""
        self._held, self._left_s = name, _FIRST_S

    def let_go(self, name: str) -> None:
        """Hold a thing no more."""
        if self._held == name:
            self._held = ""

    def advance(self, dt: float) -> str:
        """Let `dt` seconds pass; return what counts again, "" for nothing. A long frame counts once."""
        self._left_s -= dt
        if not self._held or self._left_s > 0:
            return ""
        self._left_s = _NEXT_S
        return self._held


def scrolled(value: float, dt: float) -> float:
    """Return how many 720p pixels a stick at a position scrolls in `dt` seconds: finely at first, then fast."""
    beyond = max(0.0, abs(value) - _DEAD) / (1 - _DEAD)
    return beyond * beyond * _SCROLL_PER_S * dt * (1 if value > 0 else -1)
