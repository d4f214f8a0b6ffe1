"""A child that stands under the words of a turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.tokens import Space
from game.ui.widget import Slot, Widget
from game.ui.widgets.turn_line import line_indent


@dataclass(frozen=True)
class Indented(Widget):
    """A child as far right as the words of a `TurnLine` begin, whatever the text scale."""

    child: Widget

    is_bare: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the child's size and the room at its sides."""
        beside = line_indent(context) + context.px(Space.S)
        size = self.child.measure(context, max(1, width - beside))
        return Size(size.w + beside, size.h)

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the child."""
        return (Slot(self.child, box.inset(line_indent(context), 0, context.px(Space.S), 0)),)
