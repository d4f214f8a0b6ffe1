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
    """A YAML sequence."""

    items: "tuple[Tree, ...]"
    spot: Spot


@dataclass(frozen=True)
class Entry:
    """One key of a mapping with its value; `spot` is the key's."""

    key: str
    value: "Tree"
    spot: Spot


@dataclass(frozen=True)
class Table:
    """A YAML mapping, keys unique, in the file's order."""

    entries: Mapping[str, Entry]
    spot: Spot


Tree: TypeAlias = Scalar | ListOf | Table
