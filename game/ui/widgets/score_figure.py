"""A score in the largest figures, and what it is out of, on one baseline."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_FIGURE = TextStyle(Type.FIGURE, Weight.BLACK)
_REST = TextStyle(Type.TITLE)
_CAP = 0.7
"""Height of a figure as a share of the type size."""


@dataclass(frozen=True)
class ScoreFigure(Widget):
    """Large figures ("82") with a `rest` ("of 100") beside them, or below where that is too wide."""

    figure: str
    rest: str

    def measure(self, context: Context, width: int) -> Size:
        """Return what both take; above the figures stands no empty line."""
        large, rest = self._blocks(context)
        height = self._cap(context) + context.px(Space.S)
        if self._is_beside(context, width):
            return Size(large.width + context.px(Space.S) + rest.width, height)
        return Size(max(large.width, rest.width), height + rest.height)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return both, on one baseline where they stand side by side."""
        large, rest = self._blocks(context)
        baseline = box.y + context.px(Space.XS) + self._cap(context)
        x, y = box.x, baseline + context.px(Space.XS)
        if self._is_beside(context, box.w):
            x, y = box.x + large.width + context.px(Space.S), baseline - rest.baseline
        return (
            PlacedText(large, Box(box.x, baseline - large.baseline, large.width, large.height), Role.TEXT),
            PlacedText(rest, Box(x, y, rest.width, rest.height), Role.MUTED),
        )

    def semantics(self) -> Semantics:
        """Return a heading."""
        return Semantics(Kind.HEADING, f"{self.figure} {self.rest}")

    def _blocks(self, context: Context) -> tuple[TextBlock, TextBlock]:
        return context.block(self.figure, _FIGURE), context.block(self.rest, _REST)

    def _is_beside(self, context: Context, width: int) -> bool:
        large, rest = self._blocks(context)
        return large.width + context.px(Space.S) + rest.width <= width

    def _cap(self, context: Context) -> int:
        return round(context.metrics.type_px(Type.FIGURE) * _CAP)
