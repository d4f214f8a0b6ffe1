"""The thread that hands what is said to the voices: they may be slow, break or hang, and nobody else waits for them."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from functools import partial
from threading import Condition, Thread
from typing import TypeVar

from game.errors import FirstlineError
from game.language import _
from game.ui.speech.engine import Engine
from game.ui.speech.utterance import Utterance
from game.ui.told import Teller

_T = TypeVar("_T")

_LOOK_S = 0.05
"""How often a finished line is looked for, before another voice begins."""
_LONGEST_S = 60.0
"""How long one line may sound at most; a voice that says it still speaks isn't believed after that."""


class Worker:
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
        """Return what went wrong and what to do about it; a call that takes longer than the patience hangs."""
        since = self._busy_since
        if not self._failure and since is not None and time.monotonic() - since > self._patience_s:
            self._failure = _("The system's speech doesn't answer. Restart it, and turn speech on again by F4.")
        return self._failure

    def put(self, utterance: Utterance | None) -> None:
        """Let it be said, None for silence; what interrupts takes the place of all that waits."""
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
            self._failure = _(
                "The system's speech failed: {error}. Restart it, and turn speech on again by F4.", error=error
            )

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
