"""Running heights of long lists, kept, so that a list that grew by a line costs that line alone."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from typing import Any

_LISTS_KEPT = 8


class Tally:
    """Remembers the few lists measured last."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, tuple[tuple[Any, ...], list[int]]] = OrderedDict()

    def tops(self, key: Hashable, items: tuple[Any, ...], height_of: Callable[[Any], int]) -> Sequence[int]:
        """Return where each item begins, and at the end where the last one ends, in pixels.

        `key` names the list and all that its heights depend on.
        """
        known, tops = self._kept.pop(key, ((), [0]))
        if items is not known and items[: len(known)] != known:
            known, tops = (), [0]
        for item in items[len(known) :]:
            tops.append(tops[-1] + height_of(item))
        self._kept[key] = (items, tops)
        if len(self._kept) > _LISTS_KEPT:
            self._kept.popitem(last=False)
        return tops
