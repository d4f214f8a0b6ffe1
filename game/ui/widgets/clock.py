"""A clock in tabular figures: no figure moves its neighbours."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import TextStyle, Type, Weight
from game.ui.typesetter import PlacedText
from game.ui.widget import Kind, Look, Semantics, Widget


@dataclass(frozen=True)
class Clock(Widget):
    """Figures such as "03:42", each in a cell as wide as the widest; `name` says what they count."""

    text: str
    name: str = ""
    size: Type = Type.NAME
    weight: Weight = Weight.BOLD
    role: Role = Role.TEXT

    def measure(self, context: Context, width: int) -> Size:
        """Return the size of all cells."""
        return Size(sum(self._cell(context, char) for char in self.text), context.metrics.line_px(self._style))

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return each figure, centred in its cell."""
        placed, x = [], box.x
        for char in self.text:
            block, wide = context.block(char, self._style), self._cell(context, char)
            placed.append(
                PlacedText(block, Box(x, box.y + (box.h - block.height) // 2, wide, block.height), self.role, 0.5)
            )
            x += wide
        return tuple(placed)

    def semantics(self) -> Semantics:
        """Return a text whose value is the time."""
        return Semantics(Kind.TEXT, self.name, self.text)

    def _cell(self, context: Context, char: str) -> int:
        if char.isdigit():
            return context.typesetter.widest_figure(self._style)
        return context.block(char, self._style).width

    @property
    def _style(self) -> TextStyle:
        return TextStyle(self.size, self.weight)
