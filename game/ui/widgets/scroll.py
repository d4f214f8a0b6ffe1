"""A viewport on a child that may be taller."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.tokens import Space
from game.ui.widget import Kind, Semantics, Slot, Widget
from game.ui.widgets.scrollbar import Scrollbar


@dataclass(frozen=True)
class Scroll(Widget):
    """A viewport: its child keeps its natural height and scrolls (wheel, bar, keys, focus).

    Needs an `id`. `sticks_to_end` keeps the end in view while it was in view. Its natural height is the child's; give
    it `grow` in a column, so that it takes what is left.
    """

    child: Widget
    name: str = ""
    sticks_to_end: bool = False

    is_bare: ClassVar[bool] = True
    is_viewport: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the child's natural size."""
        return context.size_of(self.child, width)

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the child at full height and, where it doesn't fit, the bar."""
        height = context.size_of(self.child, box.w).h
        if height <= box.h:
            return (Slot(self.child, Box(box.x, box.y, box.w, box.h)),)
        bar = context.px(Space.S)
        width = max(1, box.w - bar - context.px(Space.M))
        content = context.size_of(self.child, width).h
        track = Box(box.right - bar, box.y, bar, box.h)
        return (
            Slot(self.child, Box(box.x, box.y, width, max(box.h, content))),
            Slot(Scrollbar(scroll_id=self.id, content=content), track),
        )

    def semantics(self) -> Semantics | None:
        """Return a scrolling part of the page."""
        return Semantics(Kind.SCROLL, self.name)
