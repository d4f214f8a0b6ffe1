"""The YAML of one file as plain values with places, before anything is known of scenarios."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, order=True)
class Spot:
    """A place in a file; line and column count from 1."""

    line: int
    column: int


@dataclass(frozen=True)
class Scalar:
    """A text. `plain` is True when it was written without quotes or block marks, so it may be a number or yes/no."""

    value: str
    plain: bool
    spot: Spot


@dataclass(frozen=True)
class ListOf:
    """A YAML sequence. `is_whole` is False when the reading stopped inside it."""

    items: "tuple[Tree, ...]"
    spot: Spot
    is_whole: bool = True


@dataclass(frozen=True)
class Entry:
    """One key of a mapping with its value; `spot` is the key's."""

    key: str
    value: "Tree"
    spot: Spot


@dataclass(frozen=True)
class Table:
    """A YAML mapping, keys unique, in the file's order. `is_whole` is False when the reading stopped inside it."""

    entries: Mapping[str, Entry]
    spot: Spot
    is_whole: bool = True


@dataclass(frozen=True)
class Refused:
    """A value that was refused while reading; its finding is reported, so nothing more is said about it."""

    spot: Spot


Tree: TypeAlias = Scalar | ListOf | Table | Refused


def shape_of(tree: Tree) -> str:
    """Return what a value is, in a trainer's words."""
    match tree:
        case Scalar(value="", plain=True):
            return "nothing"
        case Scalar():
            return "a text"
        case ListOf():
            return "a list"
        case Table():
            return "a table of keys"
        case Refused():
            return "a refused value"
