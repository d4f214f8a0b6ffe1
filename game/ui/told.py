"""What was told on the line, as who listens to it needs it: by whom, in what mood, in which words."""

from __future__ import annotations

from enum import Enum
from typing import Protocol


class Teller(Enum):
    """Whose voice says something: the game's own, the caller's, or the trainee's."""

    NARRATOR = "narrator"
    CALLER = "caller"
    AGENT = "agent"


class Told(Protocol):
    """One line of a conversation; `speaker` and `mood` are "" where there is none to name."""

    @property
    def speaker(self) -> str:
        """Return who says it, as the screen names them."""

    @property
    def text(self) -> str:
        """Return the words."""

    @property
    def teller(self) -> Teller:
        """Return whose voice it is."""

    @property
    def mood(self) -> str:
        """Return how the caller feels as they say it."""
