"""Replies as chips: the shape of each one's worth and its number, in rows of few."""

from collections.abc import Sequence
from math import ceil, sqrt
from typing import NamedTuple

from game.analysis.graph.chart import ChartReply
from game.analysis.graph.lettering import text_width
from game.analysis.graph.picture import Chip, Size

CHIP_H = 22.0
_PAD, _ICON, _ICON_GAP = 5.0, 13.0, 3.0
_FEW, _BREADTH = 4, 1.6
"""So many chips in a row at least; of many, so much broader than high."""


class ChipBlock(NamedTuple):
    """Chips in rows, the first at 0, 0, and the size of all."""

    chips: tuple[Chip, ...]
    w: float
    h: float

    def at(self, x: float, y: float) -> tuple[Chip, ...]:
        """Return the chips at a place."""
        return tuple(chip._replace(x=chip.x + x, y=chip.y + y) for chip in self.chips)


def chip_block(replies: Sequence[ChartReply], at_least: int = _FEW) -> ChipBlock:
    """Return the chips of replies, at least so many in a row, in rows of about the same number."""
    rows = ceil(len(replies) / max(at_least, ceil(sqrt(len(replies)) * _BREADTH)))
    in_row = ceil(len(replies) / rows)
    chips: list[Chip] = []
    for row in range(rows):
        x = 0.0
        for reply in replies[row * in_row : (row + 1) * in_row]:
            chips.append(_chip(reply, x, row * CHIP_H))
            x += chips[-1].w
    return ChipBlock(tuple(chips), max(chip.x + chip.w for chip in chips), rows * CHIP_H)


def reply_told(reply: ChartReply) -> str:
    """Return a reply in words."""
    notes = ", never reached" * reply.is_unreached + ", on the marked play" * reply.is_on_path
    return f"{reply.choice_id}: {reply.worth or 'no mark'}{notes}: {reply.say}"


def _chip(reply: ChartReply, x: float, y: float) -> Chip:
    number = f"{reply.index}{'?' * reply.is_sometimes}"
    width = 2 * _PAD + _ICON + _ICON_GAP + ceil(text_width(number, Size.HINT.px, is_bold=True))
    name = reply_told(reply)
    return Chip(x, y, width, CHIP_H, number, name, reply.worth, reply.is_unreached, reply.is_on_path)
