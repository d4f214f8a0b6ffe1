"""A drawn picture as plain values: boxes, chips, lines and texts at their places, for whoever paints or writes it.

Lengths are pixels at a text scale of 100 % in a window of 1280 × 720. A `role` is the name of a colour role of the
game's themes, so that each theme paints the picture in its own colours.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from game.analysis.worth import Worth


class Size(StrEnum):
    """Type sizes, by the names that the game has for them."""

    HINT = "hint"
    SECONDARY = "secondary"
    NAME = "name"

    @property
    def px(self) -> float:
        """Return the size in pixels."""
        return {"hint": 12.0, "secondary": 13.0, "name": 18.0}[self.value]


class Text(NamedTuple):
    """One line of text; `x` is its left edge (its right one where `is_right`), `y` the middle of its height."""

    x: float
    y: float
    text: str
    size: Size = Size.HINT
    role: str = "text"
    is_bold: bool = False
    is_right: bool = False


class Chip(NamedTuple):
    """A reply: the shape of its worth and its number, in a box. `name` says it in words, for pointers and readers.

    A `worth` of None is a dot.
    """

    x: float
    y: float
    w: float
    h: float
    number: str
    name: str
    worth: Worth | None = None
    is_unreached: bool = False
    is_on_path: bool = False


class Pill(NamedTuple):
    """A rounded ground under the chips of replies that lead to one place."""

    x: float
    y: float
    w: float
    h: float


class Shape(StrEnum):
    """What a box is: a caller's turn, the page of a letter, or an ending."""

    NODE = "node"
    PAGE = "page"
    ENDING = "ending"


@dataclass(frozen=True)
class Frame:
    """The box of a node or ending with all that stands in it.

    `words` are what the caller says, `value` tells all of it: state, words, and where each reply leads.
    """

    id: str
    shape: Shape
    x: float
    y: float
    w: float
    h: float
    name: str
    words: str
    value: str
    texts: tuple[Text, ...]
    pills: tuple[Pill, ...] = ()
    chips: tuple[Chip, ...] = ()
    is_start: bool = False
    is_unreached: bool = False
    is_on_path: bool = False


class Stroke(NamedTuple):
    """A line: points of a cubic curve (a start, then two controls and an end for each piece).

    `tip` is where an arrow's head lies, None for a line that runs on; `is_upward` lines lead back, their heads up.
    """

    points: tuple[tuple[float, float], ...]
    tip: tuple[float, float] | None = None
    is_upward: bool = False
    is_unreached: bool = False
    is_on_path: bool = False


@dataclass(frozen=True)
class Legend:
    """What the shapes mean: samples and words below the picture."""

    texts: tuple[Text, ...]
    chips: tuple[Chip, ...]
    strokes: tuple[Stroke, ...]


@dataclass(frozen=True)
class Picture:
    """The whole: its size, what is in it, its title, and its `summary` in words."""

    width: float
    height: float
    title: str
    summary: str
    heading: tuple[Text, ...]
    frames: tuple[Frame, ...]
    strokes: tuple[Stroke, ...]
    legend: Legend
