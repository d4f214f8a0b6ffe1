"""Children side by side."""

from __future__ import annotations

from typing import ClassVar

from game.ui.context import UNBOUNDED, Context
from game.ui.early_widget import early_widget
from game.ui.geometry import Box, Size
from game.ui.share import shared_widths
from game.ui.tokens import Align, Space
from game.ui.widget import Slot, Widget


@early_widget
class Row(Widget):
    """Children side by side, `gap` apart; `align` is where they stand in the row's height."""

    children: tuple[Widget, ...]
    gap: float = Space.M
    align: Align = Align.CENTRE

    is_bare: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the sum of the widths and the largest height."""
        widths = self._widths(context, width)
        sizes = [context.size_of(child, w) for child, w in zip(self.children, widths, strict=True)]
        used = sum(widths) if width < UNBOUNDED else sum(size.w for size in sizes)
        return Size(used + self._gaps(context), max((size.h for size in sizes), default=0))

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the children from left to right."""
        slots, x = [], box.x
        for child, width in zip(self.children, self._widths(context, box.w), strict=True):
            height = box.h if self.align is Align.STRETCH else min(box.h, context.size_of(child, width).h)
            slots.append(Slot(child, Box(x, box.y + across(self.align, box.h - height), width, height)))
            x += width + context.px(self.gap)
        return tuple(slots)

    def _widths(self, context: Context, width: int) -> list[int]:
        grows = [child.grow for child in self.children]
        # Who all grow share by weight alone: a transcript of thousands of lines isn't measured for nothing.
        is_shared_out = width < UNBOUNDED and all(grows)
        naturals = [0 if is_shared_out else context.size_of(child, UNBOUNDED).w for child in self.children]
        return naturals if width >= UNBOUNDED else shared_widths(naturals, grows, width - self._gaps(context))

    def _gaps(self, context: Context) -> int:
        return context.px(self.gap) * max(0, len(self.children) - 1)


def across(align: Align, free: int) -> int:
    """Return where a child begins across its row or column, given the free pixels."""
    return {Align.CENTRE: free // 2, Align.END: free}.get(align, 0)
