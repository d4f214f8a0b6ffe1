"""The mood over a whole call: the caller's line on the ladder, and a mark under each of your turns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import pygame

from game.language import _
from game.ui.context import UNBOUNDED, Context
from game.ui.faces import paint_box
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, TextStyle, Type
from game.ui.typesetter import PlacedText
from game.ui.voice_plot import Piece, paint_pieces, style_of
from game.ui.widget import Kind, Look, Semantics, Slot, Widget
from game.ui.widgets.grade import GradeName
from game.ui.widgets.outlook_band import OutlookLine, band_height, line_texts, paint_line
from game.ui.widgets.turn_marker import TurnMarker

_RUNG = 31
_REACH = 1.05
_DASH, _GAP = 3, 4
_NAME = TextStyle(Type.SECONDARY)
_TOP_ROOM = 0.85
"""Rungs of room above the best mood and below the worst one, so that a raging voice has place."""


@dataclass(frozen=True)
class PlotTurn:
    """One of your turns: `id` of its mark, the mood's rank after it, its grade; `is_quiet` when the caller was silent.

    `name` and `value` are read out.
    """

    id: str
    name: str
    value: str
    rank: int
    grade: GradeName | None = None
    is_quiet: bool = False


def told_way(ladder: Sequence[str], opens: int, turns: Iterable[PlotTurn]) -> str:
    """Return the moods that a call went through, each change by the name of what it became."""
    way = [ladder[opens - 1], *(ladder[turn.rank - 1] for turn in turns)]
    return ", ".join(mood for before, mood in zip(["", *way], way, strict=False) if mood != before)


@dataclass(frozen=True)
class CallPlot(Widget):
    """The mood, turn by turn. Where there are more turns than room, it shows those around the `chosen` one.

    `ladder` names the moods from worst to best, `opens` and `listens_from` are ranks on it; `label` names the marks.
    The chosen mark has first focus where it `takes_focus`. `outlook` runs above the mood, where there is one.
    """

    ladder: tuple[str, ...]
    opens: int
    listens_from: int
    persona: str
    turns: tuple[PlotTurn, ...]
    chosen: int
    takes_focus: bool = True
    name: str = field(default_factory=lambda: _("The mood over the call"))
    label: str = field(default_factory=lambda: _("your turns"))
    outlook: OutlookLine | None = None

    def measure(self, context: Context, width: int) -> Size:
        """Return the whole width, and the height of ladder and marks."""
        rungs = round((len(self.ladder) - 1 + 2 * _TOP_ROOM) * self._rung(context))
        return Size(width, self._band_height(context) + rungs + self._marker(context) + 2 * context.px(Space.S))

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the marks."""
        side, y = self._marker(context), box.bottom - context.px(Space.S) - self._marker(context)
        return tuple(
            Slot(
                TurnMarker(
                    id=turn.id,
                    name=turn.name,
                    value=turn.value,
                    grade=turn.grade,
                    is_chosen=index == self.chosen,
                    is_first_focus=self.takes_focus and index == self.chosen,
                ),
                Box(x - side // 2, y, side, side),
            )
            for index, turn, x in self._shown(context, box)
        )

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint ground, rungs, the chosen turn's line and the voice."""
        paint_box(context, surface, box, fill=context.colour(Role.SURFACE), corner=Corner.PANEL)
        if self.outlook is not None:
            shown_turns = [index for index, _, _ in self._shown(context, box)]
            paint_line(context, surface, self.outlook, self._band(context, box), shown_turns)
        box = box.inset(0, self._band_height(context), 0, 0)
        lines = self._lines(context, box)
        for rank in range(1, len(self.ladder) + 1):
            self._paint_rung(context, surface, lines, rank)
        for index, turn, x in self._shown(context, box):
            if index == self.chosen:
                self._paint_chosen(context, surface, box, turn, x)
        shown = self._shown(context, box)
        reach = Box(lines.x, box.y, lines.w, round(self._ladder_height(context)))
        colour, rung = context.colour(Role(self.persona)), self._rung(context)
        style = style_of(context, colour, middle=self._middle(context), rung=rung, swing=rung * _REACH)
        pieces = tuple(self._pieces([index for index, _, _ in shown]))
        paint_pieces(context, surface, reach, pieces, style)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the names of the moods and of the marks, and what is written along the outlook."""
        along: list[PlacedText] = []
        if self.outlook is not None:
            band = self._band(context, box)
            along.append(self._named(context, box, self.outlook.name, band.centre[1]))
            along += line_texts(context, self.outlook, band, [index for index, _, _ in self._shown(context, box)])
            box = box.inset(0, self._band_height(context), 0, 0)
        rank_ys = [
            box.y + self._middle(context) - rank * self._rung(context) for rank in range(1, len(self.ladder) + 1)
        ]
        marks_y = box.bottom - context.px(Space.S) - self._marker(context) / 2
        named = [*zip(self.ladder, rank_ys, strict=True), (self.label, marks_y)]
        return (*along, *(self._named(context, box, name, round(y)) for name, y in named))

    def semantics(self) -> Semantics:
        """Return a picture whose value is the way of the mood."""
        told = told_way(self.ladder, self.opens, self.turns)
        if self.outlook is not None and self.outlook.told:
            told = f"{told}. {self.outlook.name}: {self.outlook.told}"
        return Semantics(Kind.IMAGE, self.name, told)

    def _named(self, context: Context, box: Box, name: str, y: int) -> PlacedText:
        block = context.block(name, _NAME)
        width = self._names_width(context)
        at = Box(box.x + context.px(Space.L), y - block.height // 2, width, block.height)
        return PlacedText(block, at, Role.MUTED, 1.0)

    def _shown(self, context: Context, box: Box) -> list[tuple[int, PlotTurn, int]]:
        """Return index, turn and x of the turns that there is room for, the chosen one among them."""
        lines = self._lines(context, box)
        room = max(1, lines.w // (self._marker(context) + context.px(Space.XS)))
        count = min(len(self.turns), room)
        first = max(0, min(self.chosen - count // 2, len(self.turns) - count))
        return [(first + i, self.turns[first + i], lines.x + round(lines.w * (i + 0.5) / count)) for i in range(count)]

    def _pieces(self, shown: list[int]) -> Iterator[Piece]:
        for index in shown:
            turn = self.turns[index]
            before = self.turns[index - 1].rank if index else self.opens
            yield Piece("" if turn.is_quiet else self.persona, turn.rank, before, 1 / len(shown), index)

    def _paint_rung(self, context: Context, surface: pygame.Surface, lines: Box, rank: int) -> None:
        y = lines.y + round(self._middle(context) - rank * self._rung(context))
        if rank != self.listens_from:
            surface.fill(context.colour(Role.LINE), (lines.x, y, lines.w, context.px(1)))
            return
        dash, step = context.px(2 * _DASH), context.px(2 * _DASH + _GAP)
        colour = context.theme.set_back(Role(self.persona), Role.SURFACE, 0.45)
        for x in range(lines.x, lines.right, step):
            surface.fill(colour, (x, y, min(dash, lines.right - x), context.px(1)))

    def _paint_chosen(self, context: Context, surface: pygame.Surface, box: Box, turn: PlotTurn, x: int) -> None:
        """Paint a dotted line from the ladder down to the chosen mark."""
        colour = context.colour(Role(turn.grade.value) if turn.grade else Role.MUTED)
        wide, dash = context.px(1.5), context.px(_DASH)
        bottom = box.bottom - context.px(Space.S) - self._marker(context)
        for y in range(box.y + context.px(Space.M), bottom, context.px(_DASH + _GAP)):
            surface.fill(colour, (x - wide // 2, y, wide, min(dash, bottom - y)))

    def _lines(self, context: Context, box: Box) -> Box:
        """Return where the rungs run, between the names and the edge."""
        left = context.px(Space.L) + self._names_width(context) + context.px(Space.M)
        return box.inset(left, 0, context.px(Space.L), 0)

    def _band(self, context: Context, box: Box) -> Box:
        lines = self._lines(context, box)
        return Box(lines.x, lines.y, lines.w, self._band_height(context))

    def _band_height(self, context: Context) -> int:
        return band_height(context) if self.outlook is not None else 0

    def _names_width(self, context: Context) -> int:
        names = (*self.ladder, self.label, *((self.outlook.name,) if self.outlook else ()))
        return max(context.block(name, _NAME, UNBOUNDED).width for name in names)

    def _rung(self, context: Context) -> int:
        return max(context.px(_RUNG), context.metrics.line_px(_NAME))

    def _ladder_height(self, context: Context) -> float:
        return (len(self.ladder) - 1 + 2 * _TOP_ROOM) * self._rung(context)

    def _middle(self, context: Context) -> float:
        """Return how far from the top rank 0 would lie."""
        return self._ladder_height(context) - (_TOP_ROOM - 1) * self._rung(context)

    def _marker(self, context: Context) -> int:
        return TurnMarker("").measure(context, UNBOUNDED).w
