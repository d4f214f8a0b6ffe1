"""A child of a given size."""

from __future__ import annotations

from typing import ClassVar

from game.ui.context import Context
from game.ui.early_widget import early_widget
from game.ui.geometry import Box, Size
from game.ui.widget import Slot, Widget


@early_widget
class Sized(Widget):
    """A child held to a width or a height in 720p pixels (0 leaves it natural); `least_` sides may grow.

    `by_text` lets the given lengths grow with the text scale.
    """

    child: Widget
    width: float = 0
    height: float = 0
    least_width: float = 0
    least_height: float = 0
    by_text: bool = False

    is_bare: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the given size, no wider than `width`."""
        px = context.control_px if self.by_text else context.px
        own = min(width, px(self.width)) if self.width else width
        size = context.size_of(self.child, own)
        w = own if self.width else min(width, max(size.w, px(self.least_width)))
        return Size(w, px(self.height) if self.height else max(size.h, px(self.least_height)))

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the child in the whole box."""
        return (Slot(self.child, box),)
