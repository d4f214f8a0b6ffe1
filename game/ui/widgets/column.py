"""Children one under another."""

from __future__ import annotations

from typing import ClassVar

from game.ui.context import Context
from game.ui.early_widget import early_widget
from game.ui.geometry import Box, Size
from game.ui.tokens import Align, Space
from game.ui.widget import Kind, Semantics, Slot, Widget
from game.ui.widgets.row import across


@early_widget
class Column(Widget):
    """Children one under another, `gap` apart; those that grow share the free height.

    `align` is where they stand in the width (stretched as a rule). A `name` makes it a group in the semantic tree, or,
    where it `is_news`, a status: one thing that is told whole when it comes up.
    """

    children: tuple[Widget, ...]
    gap: float = Space.M
    align: Align = Align.STRETCH
    name: str = ""
    is_news: bool = False

    is_bare: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the largest width and the sum of the heights."""
        sizes = [context.size_of(child, width) for child in self.children]
        gaps = context.px(self.gap) * max(0, len(sizes) - 1)
        return Size(max((size.w for size in sizes), default=0), sum(size.h for size in sizes) + gaps)

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the children from top to bottom."""
        slots, y = [], box.y
        sizes = [self._size_beside(context, child, box.w) for child in self.children]
        for child, size, height in zip(self.children, sizes, self._heights(context, box, sizes), strict=True):
            width = box.w if self.align is Align.STRETCH else min(box.w, size.w)
            slots.append(Slot(child, Box(box.x + across(self.align, box.w - width), y, width, height)))
            y += height + context.px(self.gap)
        return tuple(slots)

    def semantics(self) -> Semantics | None:
        """Return a group or a status when named."""
        return Semantics(Kind.STATUS if self.is_news else Kind.GROUP, self.name) if self.name else None

    def _size_beside(self, context: Context, child: Widget, width: int) -> Size:
        """Return a child's natural size. What is stretched both ways has its size from the column: a transcript of
        thousands of lines isn't measured for nothing.
        """
        is_given = child.grow and self.align is Align.STRETCH
        return Size(width, 0) if is_given else context.size_of(child, width)

    def _heights(self, context: Context, box: Box, sizes: list[Size]) -> list[int]:
        """Return the heights; those that grow get their share of what the others leave, down to nothing."""
        weights = sum(child.grow for child in self.children)
        gaps = context.px(self.gap) * max(0, len(sizes) - 1)
        fixed = sum(size.h for child, size in zip(self.children, sizes, strict=True) if not child.grow)
        rest = max(0, box.h - gaps - fixed)
        return [
            round(rest * child.grow / weights) if child.grow else size.h
            for child, size in zip(self.children, sizes, strict=True)
        ]
