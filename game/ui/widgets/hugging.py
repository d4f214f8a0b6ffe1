"""Two children one under another: the lower close under the upper, or at the foot where there is no more room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.tokens import Space
from game.ui.widget import Slot, Widget


@dataclass(frozen=True)
class Hugging(Widget):
    """Gives `lower` its natural height; `upper` (a viewport as a rule) gets its own, or what is left."""

    upper: Widget
    lower: Widget
    gap: float = Space.M

    is_bare: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the natural size of both."""
        upper, lower = context.size_of(self.upper, width), context.size_of(self.lower, width)
        return Size(max(upper.w, lower.w), upper.h + lower.h + context.px(self.gap))

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return both in their boxes."""
        below, gap = context.size_of(self.lower, box.w).h, context.px(self.gap)
        above = max(0, min(context.size_of(self.upper, box.w).h, box.h - below - gap))
        return (
            Slot(self.upper, Box(box.x, box.y, box.w, above)),
            Slot(self.lower, Box(box.x, box.y + above + gap, box.w, below)),
        )
