"""A viewport on a child that may be taller."""

from __future__ import annotations

from typing import ClassVar

from game.ui.context import UNBOUNDED, Context
from game.ui.early_widget import early_widget
from game.ui.geometry import Box, Size
from game.ui.tokens import Space
from game.ui.widget import Kind, Semantics, Slot, Widget
from game.ui.widgets.new_lines import NewLines
from game.ui.widgets.scrollbar import Scrollbar

NEWS = ":news"
"""What the id of a viewport's mark of new lines ends with."""


@early_widget
class Scroll(Widget):
    """A viewport: its child keeps its natural height and scrolls (wheel, bar, keys, focus).

    Needs an `id`. `sticks_to_end` keeps the end in view while it was in view. Its natural height is the child's; give
    it `grow` in a column, so that it takes what is left. Where it `scrolls_sideways` the child keeps its natural width,
    too. One that `keeps_bar` leaves room for the bar always, so that a long child is typeset for one width only.
    `on_paper` says that it lies on paper, where its bar is drawn in ink.
    """

    child: Widget
    name: str = ""
    sticks_to_end: bool = False
    scrolls_sideways: bool = False
    keeps_bar: bool = False
    on_paper: bool = False

    is_bare: ClassVar[bool] = True
    is_viewport: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the child's natural size, no wider than there is room."""
        natural = self._natural(context, width)
        return natural._replace(w=min(natural.w, width)) if self.scrolls_sideways else natural

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the child at full height and, where it doesn't fit, the bar."""
        natural = self._natural(context, box.w)
        if self.scrolls_sideways and natural.w > box.w:
            return self._sideways(context, box, natural)
        if natural.h <= box.h:
            return (Slot(self.child, Box(box.x, box.y, self._kept(context, box.w), box.h)),)
        bar, width = context.px(Space.S), self._beside_bar(context, box.w)
        content = context.size_of(self.child, width).h
        track = Box(box.right - bar, box.y, bar, box.h)
        news = (self._news(context, box, width),) if self.sticks_to_end else ()
        return (
            Slot(self.child, Box(box.x, box.y, width, max(box.h, content))),
            Slot(Scrollbar(scroll_id=self.id, content=content, on_paper=self.on_paper), track),
            *news,
        )

    def _news(self, context: Context, box: Box, width: int) -> Slot:
        """Return the mark of new lines at the foot, in the middle."""
        mark = NewLines(id=f"{self.id}{NEWS}")
        size = mark.measure(context, width)
        up = size.h + context.px(Space.S)
        return Slot(mark, Box(box.x + max(0, width - size.w) // 2, box.bottom - up, min(size.w, width), size.h))

    def _natural(self, context: Context, width: int) -> Size:
        return context.size_of(self.child, UNBOUNDED if self.scrolls_sideways else self._kept(context, width))

    def _kept(self, context: Context, width: int) -> int:
        """Return the width that the child has while it fits."""
        return self._beside_bar(context, width) if self.keeps_bar else width

    def _beside_bar(self, context: Context, width: int) -> int:
        return max(1, width - context.px(Space.S) - context.px(Space.M))

    def _sideways(self, context: Context, box: Box, natural: Size) -> tuple[Slot, ...]:
        """Return the child in its natural size, with room for the bars behind it, and the bars on top."""
        bar = context.px(Space.S)
        room = bar + context.px(Space.M)
        width, height = natural.w + (room if natural.h > box.h - room else 0), max(box.h, natural.h + room)
        along = Box(box.x, box.bottom - bar, box.w - room, bar)
        slots = [
            Slot(self.child, Box(box.x, box.y, width, height)),
            Slot(Scrollbar(scroll_id=self.id, content=width, is_flat=True, on_paper=self.on_paper), along),
        ]
        if height > box.h:
            down = Box(box.right - bar, box.y, bar, box.h - room)
            slots.append(Slot(Scrollbar(scroll_id=self.id, content=height, on_paper=self.on_paper), down))
        return tuple(slots)

    def semantics(self) -> Semantics | None:
        """Return a scrolling part of the page."""
        return Semantics(Kind.SCROLL, self.name)
