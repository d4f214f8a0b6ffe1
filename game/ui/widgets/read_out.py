"""A page of words that reads as a conversation does: aloud, in its writer's voice, paragraph by paragraph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.told import Told
from game.ui.widget import Kind, Semantics, Slot, Widget


@dataclass(frozen=True)
class ReadOut(Widget):
    """A child, and what it tells; `name` says what it is."""

    child: Widget
    name: str
    told: tuple[Told, ...]

    is_bare: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the child's size."""
        return context.size_of(self.child, width)

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the child."""
        return (Slot(self.child, box),)

    def semantics(self) -> Semantics:
        """Return a log of the paragraphs."""
        return Semantics(Kind.LOG, self.name, told=self.told)
