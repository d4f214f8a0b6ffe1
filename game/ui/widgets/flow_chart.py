"""The company's level-1 flow chart: on paper, under a clip, always in reach, always tempting."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

import pygame

from game.language import _
from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.icons import draw_icon
from game.ui.sheets import paint_sheet
from game.ui.strokes import Point, Sheet, rounded_box
from game.ui.theme import Role, mixed
from game.ui.tokens import Corner, Space, TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, TextBlock
from game.ui.widget import Kind, Look, Semantics, Widget

_CLIP_OVER = 14
_CLIP_W, _CLIP_H = 52, 18
_MARKER_ROOM = 7
_POINT = 16
_TICK = 18
_ARROW, _SHORT_ARROW = 12, 9
_LINE = 1.7
_STEP = TextStyle(Type.SECONDARY)
_CURRENT = TextStyle(Type.SECONDARY, Weight.BOLD)
_TITLE = TextStyle(Type.BODY, Weight.SEMIBOLD)
_REVISION = TextStyle(Type.HINT)


class ChartKind(Enum):
    """The shape of a step: something to do, or a question."""

    BOX = "box"
    DECISION = "decision"


class ChartStep(NamedTuple):
    """One step of the chart."""

    text: str
    kind: ChartKind = ChartKind.BOX


@dataclass(frozen=True)
class FlowChart(Widget):
    """The chart with its `current` step marked (counted from 0) and those before it ticked.

    `is_compact`, where something else shares the sheet's room, sets the steps closer.
    """

    steps: tuple[ChartStep, ...]
    current: int = 0
    title: str = field(default_factory=lambda: _("Level 1 flow chart"))
    revision: str = field(default_factory=lambda: _("rev. 14"))
    is_compact: bool = False

    def measure(self, context: Context, width: int) -> Size:
        """Return the whole width and the height of clip, title and steps."""
        placed = self._boxes(context, Box(0, 0, width, 0))
        foot = placed[-1].bottom if placed else self._top(context, Box(0, 0, width, 0))
        return Size(width, foot + context.px(Space.MS if self.is_compact else Space.L))

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the paper, the clip, the steps, their arrows and ticks."""
        over = context.px(_CLIP_OVER)
        paint_sheet(context, surface, box.inset(0, over, 0, 0))
        _paint_clip(context, surface, box)
        steps = self._boxes(context, box)
        if self.current < len(steps):
            around = steps[self.current].grown(context.px(_MARKER_ROOM))
            context.shapes.round_rect(surface, around, context.px(Corner.BADGE), fill=context.colour(Role.MARKER))
        key = ("chart", context.theme.name, self, box.w, box.h, context.metrics)
        lines = context.shapes.drawn.get(key, lambda: self._lines(context, box, steps))
        surface.blit(lines, (box.x, box.y))
        for index in range(min(self.current, len(steps))):
            side = context.control_px(_TICK)
            at = steps[index]
            tick = pygame.Rect(at.right - self._aside(context), at.centre[1] - side // 2, side, side)
            draw_icon(surface, "check", tick, context.colour(Role.INK))

    def current_box(self, context: Context, box: Box) -> Box | None:
        """Return where the marked step stands, None when all are done."""
        steps = self._boxes(context, box)
        return steps[self.current] if self.current < len(steps) else None

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the title, the revision and the steps."""
        placed = [*self._headings(context, box)]
        for index, at in enumerate(self._boxes(context, box)):
            block = self._block(context, index, box.w, _CURRENT if index == self.current else _STEP)
            aside = self._aside(context)
            inner = Box(at.x + aside, at.y + (at.h - block.height) // 2, at.w - 2 * aside, block.height)
            placed.append(PlacedText(block, inner, Role.INK, 0.5))
        return tuple(placed)

    def semantics(self) -> Semantics:
        """Return the chart by its title and the step it stands at."""
        most = len(self.steps)
        now = self.steps[self.current].text if self.current < len(self.steps) else _("all done")
        return Semantics(
            Kind.IMAGE,
            self.title,
            _("{step} ({count} of {most})", step=now, count=min(self.current + 1, most), most=most),
        )

    def _headings(self, context: Context, box: Box) -> tuple[PlacedText, PlacedText]:
        inset = context.px(Space.L + Space.HAIR)
        top = box.y + context.px(_CLIP_OVER + Space.M)
        inner = box.w - 2 * inset
        revision = context.block(self.revision, _REVISION)
        title = context.block(self.title, _TITLE, max(1, inner - revision.width - context.px(Space.S)))
        drop = title.baseline - revision.baseline
        return (
            PlacedText(title, Box(box.x + inset, top, title.width, title.height), Role.INK),
            PlacedText(
                revision,
                Box(box.right - inset - revision.width, top + drop, revision.width, revision.height),
                Role.INK_MUTED,
            ),
        )

    def _top(self, context: Context, box: Box) -> int:
        title, _ = self._headings(context, box)
        return title.box.bottom + context.px(Space.S if self.is_compact else Space.L)

    def _aside(self, context: Context) -> int:
        """Return the room at both ends of a step, for the point of a decision and for the tick."""
        return context.control_px(_TICK) + context.px(Space.L)

    def _block(self, context: Context, index: int, width: int, style: TextStyle) -> TextBlock:
        inset = context.px(Space.XL + Space.HAIR)
        return context.block(self.steps[index].text, style, max(1, width - 2 * inset - 2 * self._aside(context)))

    def _boxes(self, context: Context, box: Box) -> list[Box]:
        """Return where each step stands; heights are those of bold text, so that marking one moves none."""
        inset, top = context.px(Space.XL + Space.HAIR), self._top(context, box)
        room, arrow = (Space.XS + Space.HAIR, _SHORT_ARROW) if self.is_compact else (Space.M, _ARROW)
        boxes = []
        for index in range(len(self.steps)):
            tall = self._block(context, index, box.w, _CURRENT).height + context.px(room)
            boxes.append(Box(box.x + inset, top, box.w - 2 * inset, tall))
            top += tall + context.px(arrow)
        return boxes

    def _lines(self, context: Context, box: Box, steps: list[Box]) -> pygame.Surface:
        """Return outlines and arrows in ink, relative to the chart's box."""
        ink = pygame.Color(context.colour(Role.INK))
        sheet = Sheet((box.w, box.h), ground=ink, origin=(float(box.x), float(box.y)), detail=3)
        width = _LINE * context.metrics.factor
        for step, at in zip(self.steps, steps, strict=True):
            outline = _outline(context, step.kind, at)
            sheet.line([*outline, outline[0]], ink, width)
        for upper, lower in pairwise(steps):
            _arrow(context, sheet, upper, lower, width)
        return sheet.finished()


def _outline(context: Context, kind: ChartKind, at: Box) -> list[Point]:
    if kind is ChartKind.BOX:
        return rounded_box(at.x, at.y, at.right, at.bottom, context.px(Corner.CHIP))
    point, middle = context.px(_POINT), at.y + at.h / 2
    left, right = at.x + point, at.right - point
    return [(left, at.y), (right, at.y), (at.right, middle), (right, at.bottom), (left, at.bottom), (at.x, middle)]


def _arrow(context: Context, sheet: Sheet, upper: Box, lower: Box, width: float) -> None:
    ink, x = context.colour(Role.INK), upper.x + upper.w / 2
    half, tall = context.px(4), context.px(5)
    sheet.line([(x, upper.bottom), (x, lower.y - tall)], ink, width)
    sheet.area([(x - half, lower.y - tall), (x + half, lower.y - tall), (x, lower.y - 1)], ink)


def _paint_clip(context: Context, surface: pygame.Surface, box: Box) -> None:
    metal = mixed(context.colour(Role.BORDER), context.colour(Role.BG), 0.22)
    width, height, over = context.px(_CLIP_W), context.px(_CLIP_H), context.px(Space.XS)
    left = box.x + (box.w - width) // 2
    radius = context.px(Corner.CHIP)
    context.shapes.round_rect(surface, Box(left + width // 4, box.y, width // 2, height), radius, fill=metal)
    context.shapes.round_rect(surface, Box(left, box.y + over, width, height), radius, fill=metal)
