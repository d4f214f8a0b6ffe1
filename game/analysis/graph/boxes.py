"""The boxes of nodes and endings: what stands in them, how large they are, and where lines meet them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil

from game.analysis.graph.chart import ChartEdge, ChartEnding, ChartNode, Tag
from game.analysis.graph.chips import CHIP_H, ChipBlock, chip_block, reply_told
from game.analysis.graph.lettering import first_lines, shortened, text_width
from game.analysis.graph.picture import Chip, Frame, Pill, Shape, Size, Text

PAD = 12.0
_LEAST, _LONGEST_NAME = 220.0, 280.0
_GROUP_GAP, _ROW_GAP = 10.0, 6.0
_NAME_H, _LINE_H = 20.0, 16.0
_TAG_GAP = 14.0
_WORD_LINES = 2
_ARRIVAL = 14.0
_IN_A_PART = 8


@dataclass(frozen=True)
class Port:
    """Where lines meet a box: `key` is the place that its edge leads to, or the box's own where lines arrive."""

    key: str
    edge: ChartEdge | None = None

    @property
    def block(self) -> ChipBlock:
        """Return the chips of the replies that lead out here."""
        return chip_block(self.edge.replies) if self.edge else ChipBlock((), _ARRIVAL, 0)


@dataclass(frozen=True)
class Ported:
    """A box with its frame at 0, 0, and the x of each port's middle, by its key, on the upper and lower side."""

    frame: Frame
    upper: Mapping[str, float]
    lower: Mapping[str, float]


def node_box(node: ChartNode, upper: Sequence[Port], lower: Sequence[Port], *, is_start: bool) -> Ported:
    """Return the box of a node, with the ports of its sides from left to right."""
    making = _Making(node.id, node.tags)
    staying = [(each.label, chip_block(each.replies, _IN_A_PART)) for each in node.staying]
    label_w = max((ceil(text_width(label, Size.HINT.px)) + _ROW_GAP for label, _ in staying), default=0.0)
    making.widen(*(label_w + block.w for _, block in staying))
    making.widen(*map(_ports_width, (upper, lower)))
    making.add_groups(upper)
    making.add_head(node.words)
    for label, block in staying:
        making.add_row(label, label_w, block)
    making.add_note(node.leading)
    making.add_groups(lower)
    frame = replace(
        making.frame(Shape.PAGE if Tag.PAGE in node.tags else Shape.NODE),
        words=node.words,
        value=_told(node, [port.edge for port in (*upper, *lower) if port.edge]),
        is_start=is_start,
        is_unreached=node.is_unreached,
        is_on_path=node.is_on_path,
    )
    return Ported(frame, *(dict(_middles(ports, frame.w)) for ports in (upper, lower)))


def ending_box(ending: ChartEnding) -> Ported:
    """Return the box of an ending."""
    result = str(ending.result).replace("_", " ")
    making = _Making(ending.id, (Tag.UNREACHED, result) if ending.is_unreached else (result,))
    making.add_head(ending.words)
    frame = replace(
        making.frame(Shape.ENDING),
        words=ending.words,
        value=f"ends the call: {result}; {ending.words}",
        is_unreached=ending.is_unreached,
        is_on_path=ending.is_on_path,
    )
    middle = {ending.id: frame.w / 2}
    return Ported(frame, middle, middle)


def moved(frame: Frame, x: float, y: float) -> Frame:
    """Return a frame, made at 0, 0, with all that stands in it at another place."""
    return replace(
        frame,
        x=x,
        y=y,
        texts=tuple(text._replace(x=text.x + x, y=text.y + y) for text in frame.texts),
        pills=tuple(pill._replace(x=pill.x + x, y=pill.y + y) for pill in frame.pills),
        chips=tuple(chip._replace(x=chip.x + x, y=chip.y + y) for chip in frame.chips),
    )


class _Making:
    """A box that grows downward row by row, once it is as wide as its widest row."""

    def __init__(self, name: str, tags: Sequence[str]) -> None:
        self._id = name
        self._name = shortened(name, _LONGEST_NAME, Size.SECONDARY.px, is_bold=True)
        self._tags = " · ".join(tags)
        self._tags_w = text_width(self._tags, Size.HINT.px)
        self._y = PAD
        self._texts: list[Text] = []
        self._pills: list[Pill] = []
        self._chips: list[Chip] = []
        self._width = _LEAST
        self.widen(text_width(self._name, Size.SECONDARY.px, is_bold=True) + _TAG_GAP + self._tags_w)

    def widen(self, *widths: float) -> None:
        """Let the box hold rows of these widths."""
        self._width = max(self._width, *(ceil(width) + 2 * PAD for width in widths), 0)

    def add_head(self, words: str) -> None:
        """Add the name, the tags and the caller's first words."""
        middle = self._y + _NAME_H / 2
        self._texts.append(Text(PAD, middle, self._name, Size.SECONDARY, is_bold=True))
        if self._tags:
            self._texts.append(Text(self._width - PAD, middle, self._tags, role="muted", is_right=True))
        self._y += _NAME_H
        for line in first_lines(words, self._width - 2 * PAD, Size.HINT.px, _WORD_LINES):
            self._texts.append(Text(PAD, self._y + _LINE_H / 2, line, role="muted"))
            self._y += _LINE_H
        self._y += _ROW_GAP

    def add_row(self, label: str, label_w: float, block: ChipBlock) -> None:
        """Add a label, and chips so far behind its beginning."""
        self._texts.append(Text(PAD, self._y + CHIP_H / 2, label, role="muted"))
        self._chips += block.at(PAD + label_w, self._y)
        self._y += block.h + _ROW_GAP

    def add_note(self, words: str) -> None:
        """Add a line over the replies that lead out, if there is one."""
        if words:
            self._texts.append(Text(PAD, self._y + _LINE_H / 2, words, role="muted"))
            self._y += _LINE_H + _ROW_GAP / 2

    def add_groups(self, ports: Sequence[Port]) -> None:
        """Add the replies that lead out on a side, each group on its ground, right where its line begins."""
        middles = dict(_middles(ports, self._width))
        height = max((port.block.h for port in ports), default=0.0)
        for port in ports:
            if port.edge:
                block, left = port.block, middles[port.key] - port.block.w / 2
                self._pills.append(Pill(left, self._y, block.w, block.h))
                self._chips += block.at(left, self._y)
        self._y += height + _ROW_GAP if height else 0

    def frame(self, shape: Shape) -> Frame:
        """Return the box as it is now."""
        height = self._y - _ROW_GAP + PAD
        texts, pills, chips = tuple(self._texts), tuple(self._pills), tuple(self._chips)
        return Frame(self._id, shape, 0, 0, self._width, height, self._id, "", "", texts, pills, chips)


def _middles(ports: Sequence[Port], width: float) -> list[tuple[str, float]]:
    """Return the key and the middle of each port of a side; they are spread over the side."""
    spare = max(0.0, width - 2 * PAD - _ports_width(ports)) / (len(ports) + 1)
    x, middles = PAD + spare, []
    for port in ports:
        middles.append((port.key, x + port.block.w / 2))
        x += port.block.w + _GROUP_GAP + spare
    return middles


def _ports_width(ports: Sequence[Port]) -> float:
    return sum(port.block.w for port in ports) + _GROUP_GAP * max(0, len(ports) - 1)


def _told(node: ChartNode, edges: Sequence[ChartEdge]) -> str:
    """Return a node in words: what it is, what the caller says, and where each reply leads."""
    staying = [f"{reply_told(reply)} ({each.label})" for each in node.staying for reply in each.replies]
    leading = [f"{reply_told(reply)} (to {edge.target})" for edge in edges for reply in edge.replies]
    return "; ".join([*map(str, node.tags), node.words, *staying, *leading])
