"""Children side by side that go on in the next line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.tokens import Space
from game.ui.widget import Slot, Widget


@dataclass(frozen=True)
class Wrap(Widget):
    """Children side by side at their natural sizes; what doesn't fit goes on in the next line."""

    children: tuple[Widget, ...]
    gap: float = Space.MS
    line_gap: float = Space.S

    is_bare: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the widest line and the height of all."""
        slots = self.place(context, Box(0, 0, width, 0))
        return Size(max((s.box.right for s in slots), default=0), max((s.box.bottom for s in slots), default=0))

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the children line by line, centred in the height of their line."""
        gap, line_gap = context.px(self.gap), context.px(self.line_gap)
        slots: list[Slot] = []
        line: list[tuple[Widget, Size]] = []
        x, y = 0, box.y
        for child in self.children:
            size = context.size_of(child, box.w)
            if line and x + size.w > box.w:
                slots.extend(_placed(line, box.x, y, gap))
                y += max(size.h for _, size in line) + line_gap
                line, x = [], 0
            line.append((child, size))
            x += size.w + gap
        return (*slots, *_placed(line, box.x, y, gap))


def _placed(line: list[tuple[Widget, Size]], x: int, y: int, gap: int) -> list[Slot]:
    tallest = max((size.h for _, size in line), default=0)
    slots = []
    for child, size in line:
        slots.append(Slot(child, Box(x, y + (tallest - size.h) // 2, size.w, size.h)))
        x += size.w + gap
    return slots
