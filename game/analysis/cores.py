"""Long work on all cores: pieces that know nothing of each other, with the answers in the order of the pieces."""

import multiprocessing
import os
import signal
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import TypeVar

P = TypeVar("P")
A = TypeVar("A")

_MOST_WORKERS = 60
"""Windows waits for no more than some sixty processes at once."""


def answers(work: Callable[[P], A], pieces: Sequence[P], *, workers: int) -> Generator[A, None, None]:
    """Yield what `work`, a function of a module, answers to each piece; by one worker in this very process.

    Processes are spawned on every system, so that none inherits what another has in memory. When the caller breaks off
    (Ctrl-C), pieces that were not begun are dropped.
    """
    if workers < 2:
        yield from map(work, pieces)
        return
    spawned = multiprocessing.get_context("spawn")
    needed = min(workers, len(pieces), _MOST_WORKERS)
    pool = ProcessPoolExecutor(needed, mp_context=spawned, initializer=_leave_interrupts_to_parent)
    try:
        yield from pool.map(work, pieces)
    finally:
        pool.shutdown(cancel_futures=True)


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _leave_interrupts_to_parent() -> None:
    """Let Ctrl-C, which reaches every process of a terminal, be answered by one alone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
