"""Where a moving picture stands: the scene moves it, widgets read it when they are drawn."""

from __future__ import annotations


class Playhead:
    """Seconds since something began. Two are equal only when they are the same one."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.seconds = seconds
