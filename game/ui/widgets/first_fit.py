"""The first of several layouts that fits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from game.ui.context import UNBOUNDED, Context
from game.ui.geometry import Box, Size
from game.ui.widget import Slot, Widget


@dataclass(frozen=True)
class FirstFit(Widget):
    """Shows the first choice whose natural width fits, else the last: a row, or else a column."""

    choices: tuple[Widget, ...]

    is_bare: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the size of the one that fits."""
        return context.size_of(self._fitting(context, width), width)

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the one that fits."""
        return (Slot(self._fitting(context, box.w), box),)

    def _fitting(self, context: Context, width: int) -> Widget:
        for choice in self.choices[:-1]:
            if context.size_of(choice, UNBOUNDED).w <= width:
                return choice
        return self.choices[-1]
