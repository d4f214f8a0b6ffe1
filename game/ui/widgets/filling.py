"""A child that takes the room it is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.widget import Slot, Widget


@dataclass(frozen=True)
class Filling(Widget):
    """Fills its share of a row or column; give it `grow`.

    It asks for no size of its own, so that a long child isn't measured where its size doesn't count.
    """

    child: Widget

    is_bare: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return nothing: it takes what is left."""
        return Size(0, 0)

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the child in the whole box."""
        return (Slot(self.child, box),)
