"""What a reply was worth: a shape, and a word where there is room."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import pygame

from game.language import _, gettext_noop
from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.icons import draw_icon
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_ICON = 24


class GradeName(StrEnum):
    """Best is a star, good a ringed tick, slip a triangle, blunder a crossed square."""

    BEST = "best"
    GOOD = "good"
    SLIP = "slip"
    BLUNDER = "blunder"


_WORDS = {
    GradeName.BEST: gettext_noop("best"),
    GradeName.GOOD: gettext_noop("good"),
    GradeName.SLIP: gettext_noop("slip"),
    GradeName.BLUNDER: gettext_noop("blunder"),
}


def grade_word(grade: GradeName) -> str:
    """Return what a grade is called."""
    return _(_WORDS[grade])


@dataclass(frozen=True)
class Grade(Widget):
    """A grade's shape in its colour, with `label` beside it when given; `name_read` is read out."""

    grade: GradeName
    label: str = ""
    side: float = _ICON
    label_role: Role | None = None
    size: Type = Type.BODY

    def measure(self, context: Context, width: int) -> Size:
        """Return the shape and the label."""
        side = context.control_px(self.side)
        if not self.label:
            return Size(side, side)
        block = self._block(context, width)
        return Size(side + context.px(Space.S) + block.width, max(side, block.height))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the shape."""
        side = context.control_px(self.side)
        rect = pygame.Rect(box.x, box.centre[1] - side // 2, side, side)
        draw_icon(surface, f"grade_{self.grade.value}", rect, context.colour(Role(self.grade.value)))

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the label."""
        if not self.label:
            return ()
        block = self._block(context, box.w)
        left = context.control_px(self.side) + context.px(Space.S)
        inner = Box(box.x + left, box.centre[1] - block.height // 2, box.w - left, block.height)
        return (PlacedText(block, inner, self.label_role or Role(self.grade.value)),)

    def semantics(self) -> Semantics:
        """Return an image."""
        return Semantics(Kind.IMAGE, self.label or grade_word(self.grade))

    def _block(self, context: Context, width: int) -> TextBlock:
        left = context.control_px(self.side) + context.px(Space.S)
        weight = Weight.REGULAR if self.label_role else Weight.SEMIBOLD
        return context.block(self.label, TextStyle(self.size, weight), max(1, width - left))
