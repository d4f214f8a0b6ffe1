"""The system's voices as the port `Speech`; what they need is imported when they begin, for the title's sake."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.ui.speech.engine import Engine
    from game.ui.speech.utterance import Utterance
    from game.ui.speech.worker import Worker

PATIENCE_S = 5.0
"""How long one call of the voices may take before it counts as hanging."""


class Aloud:
    """Speaks in a thread of its own. `open_engine` opens the voices there; the system's, where none is given."""

    def __init__(self, open_engine: Callable[[], Engine] | None = None, patience_s: float = PATIENCE_S) -> None:
        self._open_engine = open_engine
        self._patience_s = patience_s
        self._worker: Worker | None = None

    @property
    def trouble(self) -> str:
        """Return why nothing can be said and what to do about it, "" while all is well."""
        return self._worker.trouble if self._worker is not None else ""

    def begin(self) -> None:
        """Open the voices, anew where there was trouble; a thread that hangs is left behind."""
        from game.ui.speech.engine import system_engine
        from game.ui.speech.worker import Worker

        if self._worker is None or self._worker.trouble:
            self._worker = Worker(self._open_engine or system_engine, self._patience_s)

    def say(self, utterance: Utterance) -> None:
        """Put it into the queue; where it interrupts, in place of all that waits there."""
        if self._worker is not None:
            self._worker.put(utterance)

    def hush(self) -> None:
        """Fall silent, and drop what waits."""
        if self._worker is not None:
            self._worker.put(None)
