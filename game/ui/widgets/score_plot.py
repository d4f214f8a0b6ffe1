"""Scores from call to call as a small plot: a line with a mark for each call, and the score that is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import pygame

from game.ui.context import UNBOUNDED, Context
from game.ui.geometry import Box, Size
from game.ui.plot_marks import RADIUS, MarkShape, add_mark
from game.ui.strokes import Point, Sheet
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_HEIGHT = 84
_MOST = 100
_LINE, _HAIR = 2.2, 1
_FAINT = 0.6
_DASH, _GAP = 5, 4
MANY = 24
"""Calls up to which each is a step of the line; of more, the line is the mean of those around, on faint steps."""
_AROUND = 12
"""The share of all calls, as one in so many, that such a mean is taken of."""
_APART = 2.4
"""Radii that marks must lie apart for each to be drawn; closer ones leave the first, the best and the latest."""
_LATEST = TextStyle(Type.BODY, Weight.BOLD)
_ASKED = TextStyle(Type.SECONDARY)


class PlotPoint(NamedTuple):
    """One score (0–100), and the mark that says what kind of call it was."""

    score: int
    shape: MarkShape = MarkShape.CIRCLE
    is_filled: bool = True


@dataclass(frozen=True)
class ScorePlot(Widget):
    """Scores (0–100) from the first call to the latest, at least one; `name` and `value` are read out.

    `asked` is the score that a dashed line stands at. Where it `has_figures`, that score and the latest are written at
    the ends. `height` is in 720p pixels and grows with the text; `ground` is what it stands on.
    """

    name: str
    value: str
    points: tuple[PlotPoint, ...]
    asked: int
    height: float = _HEIGHT
    has_figures: bool = True
    ground: Role = Role.RAISED

    def measure(self, context: Context, width: int) -> Size:
        """Return the full width."""
        return Size(width, context.control_px(self.height))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the lines at 0 and at 100, the dashes, and the line with its marks."""
        field = self._field(context, box)
        hair = context.px(_HAIR)
        for score in (0, _MOST):
            surface.fill(context.colour(Role.LINE), (field.x, _y_of(field, score), field.w, hair))
        dash, step = context.px(_DASH), context.px(_DASH + _GAP)
        for x in range(field.x, field.right, step):
            left = min(dash, field.right - x)
            surface.fill(context.colour(Role.BORDER), (x, _y_of(field, self.asked), left, context.px(_HAIR)))
        key = ("score plot", self.points, self.ground, box.w, box.h, context.theme, context.metrics)
        picture = context.shapes.drawn.get(key, lambda: self._picture(context, Box(0, 0, box.w, box.h)))
        surface.blit(picture, (box.x, box.y), special_flags=pygame.BLEND_PREMULTIPLIED)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the score that is asked for at the left, and the latest at the right."""
        if not self.has_figures:
            return ()
        field, latest = self._field(context, box), context.block(str(self.points[-1].score), _LATEST)
        asked = context.block(str(self.asked), _ASKED)
        return (
            _beside(box, asked, box.x, _y_of(field, self.asked), Role.MUTED),
            _beside(box, latest, box.right - latest.width, _y_of(field, self.points[-1].score), Role.TEXT),
        )

    def semantics(self) -> Semantics:
        """Return a picture in words."""
        return Semantics(Kind.IMAGE, self.name, self.value)

    def _field(self, context: Context, box: Box) -> Box:
        """Return where scores lie, 100 at the top and 0 at the bottom: marks at its edges have room."""
        room = context.control_px(RADIUS) + context.px(Space.HAIR)
        left = right = room
        if self.has_figures:
            left += context.block(str(self.asked), _ASKED, UNBOUNDED).width + context.px(Space.XS)
            right += context.block(str(_MOST), _LATEST, UNBOUNDED).width + context.px(Space.XS)
        return box.inset(left, room, right, room)

    def _picture(self, context: Context, box: Box) -> pygame.Surface:
        field, sheet = self._field(context, box), Sheet((box.w, box.h))
        scale, scores = context.metrics.factor * context.metrics.text_scale, [point.score for point in self.points]
        colour, places = context.colour(Role.ACCENT_EDGE), _places(field, scores)
        if len(scores) > MANY:
            sheet.thread(places, context.theme.set_back(Role.ACCENT_EDGE, self.ground, _FAINT), scale * _LINE / 2)
            sheet.line(_places(field, means_around(scores)), colour, scale * _LINE)
        elif len(scores) > 1:
            sheet.line(places, colour, scale * _LINE)
        for index in self._marked(field, RADIUS * scale):
            point = self.points[index]
            add_mark(context, sheet, places[index], point.shape, is_filled=point.is_filled, ground=self.ground)
        return sheet.finished()

    def _marked(self, field: Box, radius: float) -> list[int]:
        """Return which points get their mark: all, where they have room."""
        if field.w / max(1, len(self.points) - 1) >= _APART * radius:
            return list(range(len(self.points)))
        scores = [point.score for point in self.points]
        return sorted({0, scores.index(max(scores)), len(scores) - 1})


def means_around(scores: Sequence[int]) -> list[float]:
    """Return for each score the mean of those around it, as many before it as after."""
    reach = max(1, len(scores) // _AROUND // 2)
    means = []
    for index in range(len(scores)):
        own = min(reach, index, len(scores) - 1 - index)
        around = scores[index - own : index + own + 1]
        means.append(sum(around) / len(around))
    return means


def _places(field: Box, scores: Sequence[float]) -> list[Point]:
    """Return where calls lie, the latest at the right edge, and so a single one."""
    step = field.w / max(1, len(scores) - 1)
    return [(field.right - step * (len(scores) - 1 - index), _y_of(field, score)) for index, score in enumerate(scores)]


def _y_of(field: Box, score: float) -> int:
    return field.y + round(field.h * (1 - score / _MOST))


def _beside(box: Box, block: TextBlock, x: int, y: int, role: Role) -> PlacedText:
    """Return a figure level with a height of the plot, and within it."""
    top = max(box.y, min(box.bottom - block.height, y - block.height // 2))
    return PlacedText(block, Box(x, top, block.width, block.height), role)
