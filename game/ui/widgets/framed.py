"""What a ground under a child shares with every other: the room around the child, and a name for the group."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.tokens import Space
from game.ui.widget import Kind, Semantics, Slot, Widget


@dataclass(frozen=True)
class Framed(Widget):
    """A child with room around it, `x` at both sides and `y` above and below; subclasses paint the ground.

    A `name` makes it a group in the semantic tree.
    """

    child: Widget
    x: float = Space.L
    y: float = Space.M
    name: str = ""

    def measure(self, context: Context, width: int) -> Size:
        """Return the child's size and the room around it."""
        x, y = context.px(self.x), context.px(self.y)
        size = context.size_of(self.child, max(1, width - 2 * x))
        return Size(size.w + 2 * x, size.h + 2 * y)

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the child inside."""
        x, y = context.px(self.x), context.px(self.y)
        return (Slot(self.child, box.inset(x, y, x, y)),)

    def semantics(self) -> Semantics | None:
        """Return a group when named."""
        return Semantics(Kind.GROUP, self.name) if self.name else None
