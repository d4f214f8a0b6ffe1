"""Children on top of one another."""

from __future__ import annotations

from typing import ClassVar

from game.ui.context import Context
from game.ui.early_widget import early_widget
from game.ui.geometry import Box, Size
from game.ui.widget import Slot, Widget


@early_widget
class Stack(Widget):
    """Children on top of one another, the last in front; each fills the stack's box."""

    children: tuple[Widget, ...]

    is_bare: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the largest width and height."""
        sizes = [context.size_of(child, width) for child in self.children]
        return Size(max((s.w for s in sizes), default=0), max((s.h for s in sizes), default=0))

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the children, each in the whole box."""
        return tuple(Slot(child, box) for child in self.children)
