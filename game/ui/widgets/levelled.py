"""A picture level with small text that shares a line with larger text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.tokens import TextStyle
from game.ui.widget import Slot, Widget

_CAPITAL = 0.66
"""Height of a capital letter as a share of the type size."""


@dataclass(frozen=True)
class Levelled(Widget):
    """A child level with the capitals of `text`, where that stands on the baseline of a line of `line`."""

    child: Widget
    text: TextStyle
    line: TextStyle

    is_bare: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the child's width and the height of the line."""
        size = context.size_of(self.child, width)
        return Size(size.w, max(size.h, context.metrics.line_px(self.line)))

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the child, centred on the capitals."""
        size = context.size_of(self.child, box.w)
        capital = round(context.metrics.type_px(self.text.size) * _CAPITAL)
        middle = box.y + context.block("", self.line).baseline - capital // 2
        return (Slot(self.child, Box(box.x, middle - size.h // 2, size.w, size.h)),)
