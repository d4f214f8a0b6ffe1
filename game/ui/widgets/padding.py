"""Room around a child."""

from __future__ import annotations

from typing import ClassVar

from game.ui.context import Context
from game.ui.early_widget import early_widget
from game.ui.geometry import Box, Size
from game.ui.widget import Slot, Widget


@early_widget
class Padding(Widget):
    """A child with room around it: `x` at both sides, `y` above and below, more by the single sides."""

    child: Widget
    x: float = 0
    y: float = 0
    left: float = 0
    top: float = 0
    right: float = 0
    bottom: float = 0

    is_bare: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the child's size and the room around it."""
        left, top, right, bottom = self._sides(context)
        size = context.size_of(self.child, max(1, width - left - right))
        return Size(size.w + left + right, size.h + top + bottom)

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the child inside."""
        return (Slot(self.child, box.inset(*self._sides(context))),)

    def _sides(self, context: Context) -> tuple[int, int, int, int]:
        px = context.px
        return px(self.x + self.left), px(self.y + self.top), px(self.x + self.right), px(self.y + self.bottom)
