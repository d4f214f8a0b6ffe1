"""A child on its way up and out of sight."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi
from typing import ClassVar

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.widget import Slot, Widget


@dataclass(frozen=True)
class Lifted(Widget):
    """A child raised by a share (0 to 1) of the window's height, slow at first."""

    child: Widget
    share: float

    is_bare: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the child's size."""
        return context.size_of(self.child, width)

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the child where it is on its way."""
        eased = 1 - cos(self.share * pi / 2)
        return (Slot(self.child, box.moved(0, -round(eased * context.metrics.height))),)
