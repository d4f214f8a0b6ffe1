"""A score in the largest figures, and what it is out of, on one baseline."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText
from game.ui.widget import Kind, Look, Semantics, Widget

_FIGURE = TextStyle(Type.FIGURE, Weight.BLACK)
_REST = TextStyle(Type.TITLE)
_CAP = 0.7
"""Height of a figure as a share of the type size."""


@dataclass(frozen=True)
class ScoreFigure(Widget):
    """Large figures ("82") with a `rest` ("of 100"), no taller than the figures themselves."""

    figure: str
    rest: str

    def measure(self, context: Context, width: int) -> Size:
        """Return both widths and the height of the figures."""
        large, rest = context.block(self.figure, _FIGURE), context.block(self.rest, _REST)
        return Size(large.width + context.px(Space.S) + rest.width, self._cap(context) + context.px(Space.S))

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return both on the baseline."""
        large, rest = context.block(self.figure, _FIGURE), context.block(self.rest, _REST)
        baseline = box.y + context.px(Space.XS) + self._cap(context)
        left = large.width + context.px(Space.S)
        return (
            PlacedText(large, Box(box.x, baseline - large.baseline, large.width, large.height), Role.TEXT),
            PlacedText(rest, Box(box.x + left, baseline - rest.baseline, rest.width, rest.height), Role.MUTED),
        )

    def semantics(self) -> Semantics:
        """Return a heading."""
        return Semantics(Kind.HEADING, f"{self.figure} {self.rest}")

    def _cap(self, context: Context) -> int:
        return round(context.metrics.type_px(Type.FIGURE) * _CAP)
