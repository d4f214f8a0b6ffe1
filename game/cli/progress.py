"""A progress bar for long work, on the error stream and only where a person watches it."""

from collections.abc import Callable, Iterable, Iterator
from time import monotonic
from typing import TextIO, TypeVar

T = TypeVar("T")

_WIDTH = 40
_FROM_S = 1.0
"""Seconds of work before the bar is shown: what is done by then needs none."""


def watched(
    items: Iterable[T], total: int, what: str, target: TextIO, now: Callable[[], float] = monotonic
) -> Iterator[T]:
    """Yield the items, and show how many of `total` came; the bar is wiped out at the end, also when broken off."""
    if not target.isatty():
        yield from items
        return
    begun_s, is_shown = now(), False
    try:
        for number, item in enumerate(items, start=1):
            is_shown = is_shown or now() - begun_s >= _FROM_S
            if is_shown:
                target.write("\r" + bar(number, total, what))
                target.flush()
            yield item
    finally:
        if is_shown:
            target.write("\r" + " " * len(bar(total, total, what)) + "\r")
            target.flush()


def bar(done: int, total: int, what: str) -> str:
    """Return the bar as a line of one length."""
    full = _WIDTH * done // total
    return f"{what} [{'#' * full}{'.' * (_WIDTH - full)}] {100 * done // total:3} %"
