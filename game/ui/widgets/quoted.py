"""A line of a conversation that is built of other parts, and can be copied all the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.widget import Slot, Widget


@dataclass(frozen=True)
class Quoted(Widget):
    """A child, and what is copied of it: `text`, with who says it."""

    child: Widget
    text: str

    is_bare: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the child's size."""
        return context.size_of(self.child, width)

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the child."""
        return (Slot(self.child, box),)

    @property
    def lines_to_copy(self) -> tuple[str, ...]:
        """Return the one line."""
        return (self.text,)
