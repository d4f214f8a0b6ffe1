"""Speaking beside the loop: what is said goes into a queue, and a thread of its own hands it to the voices.

The window never waits for them. A voice that doesn't answer is trouble like any other, and is given up.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from functools import partial
from threading import Condition, Thread
from typing import TypeVar

from game.errors import FirstlineError
from game.ui.speech.engine import Engine, system_engine
from game.ui.speech.utterance import Utterance
from game.ui.told import Teller

_T = TypeVar("_T")

PATIENCE_S = 5.0
"""How long one call of the voices may take before it counts as hanging."""
_LOOK_S = 0.05
"""How often a finished line is looked for, before another voice begins."""
_LONGEST_S = 60.0
"""How long one line may sound at most; a voice that says it still speaks isn't believed after that."""


class Aloud:
    """The system's voices as the port `Speech`; opened by `begin`, in the thread that then uses them."""

    def __init__(self, open_engine: Callable[[], Engine] = system_engine, patience_s: float = PATIENCE_S) -> None:
        self._open_engine = open_engine
        self._patience_s = patience_s
        self._worker: _Worker | None = None

    @property
    def trouble(self) -> str:
        """Return why nothing can be said and what to do about it, "" while all is well."""
        return self._worker.trouble if self._worker is not None else ""

    def begin(self) -> None:
        """Open the voices, anew where there was trouble; a thread that hangs is left behind."""
        if self._worker is None or self._worker.trouble:
            self._worker = _Worker(self._open_engine, self._patience_s)

    def say(self, utterance: Utterance) -> None:
        """Put it into the queue; where it interrupts, in place of all that waits there."""
        if self._worker is not None:
            self._worker.put(utterance)

    def hush(self) -> None:
        """Fall silent, and drop what waits."""
        if self._worker is not None:
            self._worker.put(None)


class _Worker:
    """One thread and its queue; None in the queue is silence. Once there was trouble it does nothing more."""

    def __init__(self, open_engine: Callable[[], Engine], patience_s: float) -> None:
        self._open_engine = open_engine
        self._patience_s = patience_s
        self._queue: deque[Utterance | None] = deque()
        self._changed = Condition()
        self._is_cut = False
        self._busy_since: float | None = None
        self._failure = ""
        Thread(target=self._work, name="speech", daemon=True).start()

    @property
    def trouble(self) -> str:
        since = self._busy_since
        if not self._failure and since is not None and time.monotonic() - since > self._patience_s:
            self._failure = "The system's speech doesn't answer. Restart it, and press F4."
        return self._failure

    def put(self, utterance: Utterance | None) -> None:
        with self._changed:
            if utterance is None or utterance.interrupts:
                self._queue.clear()
                self._is_cut = True
            self._queue.append(utterance)
            self._changed.notify()

    def _work(self) -> None:
        try:
            self._speak_on(self._timed(self._open_engine))
        except FirstlineError as refusal:
            self._failure = str(refusal)
        except Exception as error:  # whatever a speech system raises, the game goes on
            self._failure = f"The system's speech failed: {error}. Restart it, and press F4."

    def _speak_on(self, engine: Engine) -> None:
        last = Teller.NARRATOR
        while not self._failure:
            said = self._next()
            if said is None:
                self._timed(engine.stop)
                continue
            if not said.interrupts and said.teller is not last:
                self._let_finish(engine)
            if not self._is_cut:
                self._timed(partial(engine.speak, said.text, said.teller, interrupts=said.interrupts))
                last = said.teller

    def _next(self) -> Utterance | None:
        with self._changed:
            self._changed.wait_for(lambda: self._queue)
            self._is_cut = False
            return self._queue.popleft()

    def _let_finish(self, engine: Engine) -> None:
        """Wait for the voice before to end, or to be cut off: some systems change it in the middle of a word."""
        until = time.monotonic() + _LONGEST_S
        while not self._is_cut and time.monotonic() < until and self._timed(engine.is_speaking):
            with self._changed:
                self._changed.wait(_LOOK_S)

    def _timed(self, act: Callable[[], _T]) -> _T:
        """Do what may hang, so that `trouble` sees how long it takes."""
        self._busy_since = time.monotonic()
        try:
            return act()
        finally:
            self._busy_since = None
