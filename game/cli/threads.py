"""Work beside the loop, each piece in a thread of its own that nobody waits for when the window closes."""

import threading
from collections.abc import Callable
from typing import Any


class InThreads:
    """Jobs in threads: for work that would hold the window."""

    def __init__(self) -> None:
        self._ended: dict[int, Callable[[], Any]] = {}
        self._begun = 0

    def submit(self, work: Callable[[], Any]) -> int:
        """Start the work; return its number."""
        number, self._begun = self._begun, self._begun + 1
        threading.Thread(target=self._do, args=(number, work), daemon=True).start()
        return number

    def poll(self, number: int) -> Any | None:
        """Return the finished work's result, None while it runs; raises what the work raised."""
        ended = self._ended.get(number)
        return ended() if ended is not None else None

    def _do(self, number: int, work: Callable[[], Any]) -> None:
        try:
            result = work()
        except Exception as error:  # it is raised again where the result is asked for
            self._ended[number] = _raising(error)
        else:
            self._ended[number] = lambda: result


def _raising(error: Exception) -> Callable[[], Any]:
    def again() -> Any:
        raise error

    return again
