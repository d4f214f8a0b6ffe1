"""Names for sizes: type, space, corners, strokes, motion. Scenes use the names, never the numbers."""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import NamedTuple

LINE_HEIGHT = 1.32
"""Line height as a share of the type size (LOOK.md, "Type")."""


class Type(IntEnum):
    """Type sizes in pixels at 1080p (LOOK.md, "Type, space, corners")."""

    HINT = 18
    SECONDARY = 20
    TRANSCRIPT = 21
    BODY = 23
    NAME = 27
    TITLE = 36
    SUBTITLE = 37
    FIGURE = 132
    WORDMARK = 156

    # Each text set and each colour looked up hashes members; Enum's own way to do it is many times slower.
    __hash__ = int.__hash__


class Weight(Enum):
    """Cuts of the typeface: regular to read, semibold to act, black for figures."""

    REGULAR = "Regular"
    SEMIBOLD = "Semibold"
    BOLD = "Bold"
    BLACK = "Black"

    __hash__ = object.__hash__


class Space(IntEnum):
    """Distances in pixels at 720p. `RING` is what a focus ring reaches beyond its control."""

    NONE = 0
    HAIR = 2
    XS = 4
    RING = 7
    S = 8
    MS = 10
    M = 12
    L = 16
    XL = 24
    XXL = 32
    XXXL = 48


class Corner(IntEnum):
    """Corner radii in pixels at 720p."""

    SQUARE = 0
    CHIP = 4
    BADGE = 6
    CONTROL = 8
    KEY = 9
    PANEL = 14
    PILL = 9999


class Align(Enum):
    """Where a child stands across its row or column."""

    START = "start"
    CENTRE = "centre"
    END = "end"
    STRETCH = "stretch"


class TextStyle(NamedTuple):
    """Size, weight and slant of a piece of text; `is_own` is in the game's own typeface, whatever is chosen."""

    size: Type = Type.BODY
    weight: Weight = Weight.REGULAR
    is_italic: bool = False
    is_own: bool = False


FADE_S = 0.16
"""A change of screen (LOOK.md, "Motion")."""

FRAME_S = 1 / 30
"""Moving pictures are drawn at most this often."""
