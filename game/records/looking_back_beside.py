"""Looking back in processes of their own: one for each call in play gets ready while the call goes on."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Sequence
from queue import SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING

from game.records.looking_back import BROKE_OFF, LookedBack, LookingBack, answered, prepared

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from game.call.program import Program
    from game.call.session import Call, TurnRecord
    from game.records.recording import RecordedCall
    from game.scoring.rubric import Rubric

_COURTESY = 10
"""How far it stands back behind the game, as Unix counts niceness."""

_START_S = 2.0
"""How long closing waits for a process that is just being started."""


class LookingBackBeside(LookingBack):
    """Keeps a process for each call in play, and for the one that was finished last."""

    def __init__(self) -> None:
        self._workers: dict[Call, Worker] = {}

    def attend(self, calls: Sequence[RecordedCall]) -> None:
        """Start a process for each call that has none, and end those of all others."""
        wanted = {recorded.call: recorded for recorded in calls}
        for call in [call for call in self._workers if call not in wanted]:
            self._workers.pop(call).close()
        for call, recorded in wanted.items():
            if call not in self._workers:
                self._workers[call] = Worker(call.program, recorded.rubric)

    def looked_back(self, recorded: RecordedCall) -> LookedBack | None:
        """Return what each turn left open; the first time it is only asked for."""
        worker = self._workers.get(recorded.call)
        return worker.answer_to(recorded.call.turns) if worker else LookedBack()

    @property
    def workers(self) -> tuple[Worker, ...]:
        """Return the processes at work, one for each call."""
        return tuple(self._workers.values())

    def close(self) -> None:
        """End every process."""
        self.attend(())


class Worker:
    """A process, and the thread that talks to it: what is handed over can be more than a pipe holds at once."""

    def __init__(self, program: Program, rubric: Rubric) -> None:
        import multiprocessing

        spawned = multiprocessing.get_context("spawn")
        self._here, self._there = spawned.Pipe()
        self._process = spawned.Process(target=_work, args=(self._there, program, rubric), daemon=True)
        self._turns: SimpleQueue[tuple[TurnRecord, ...]] = SimpleQueue()
        self._is_asked = False
        self._has_started = Event()
        self._answer: LookedBack | None = None
        Thread(target=self._converse, daemon=True, name="looking back").start()

    def answer_to(self, turns: Sequence[TurnRecord]) -> LookedBack | None:
        """Return the answer, None until it is there."""
        if not self._is_asked:
            self._is_asked = True
            self._turns.put(tuple(turns))
        return self._answer

    @property
    def is_over(self) -> bool:
        """Return whether the process has ended."""
        return self._has_started.is_set() and self._process.exitcode is not None

    def close(self) -> None:
        """End the process, whatever it is doing, and the thread."""
        self._has_started.wait(_START_S)
        if self._process.pid is not None:
            self._process.terminate()
        self._turns.put(())

    def _converse(self) -> None:
        try:
            self._start()
            turns = self._turns.get()
            if turns:
                self._here.send(turns)
                self._answer = self._here.recv()
        except (EOFError, OSError):
            self._answer = LookedBack(trouble=BROKE_OFF)
        finally:
            self._here.close()
            if self._process.pid is not None:
                self._process.join()

    def _start(self) -> None:
        try:
            self._process.start()
        finally:
            # Only the process holds this end now: should it die, there is an end to waiting.
            self._there.close()
            self._has_started.set()


def _work(pipe: Connection, program: Program, rubric: Rubric) -> None:
    """Get ready, be told the turns, and answer; where the game is gone by then, be gone too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_COURTESY)
    hindsight = prepared(program, rubric)
    with contextlib.suppress(EOFError, OSError):
        pipe.send(answered(hindsight, pipe.recv()))
