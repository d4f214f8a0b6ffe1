"""A file of content as an editor sees it: YAML 1.2's core schema (section 10.3.2 of its specification) over our tree.

A loader of YAML 1.1 would read `no`, `on` and `12:30` as flags and numbers, which neither editors nor Firstline do.
"""

import re
from typing import Any

from game.scenario.tree import ListOf, Scalar, Table, Tree

_NULL = re.compile(r"~|null|Null|NULL|\Z")
_TRUE, _FALSE = re.compile(r"true|True|TRUE"), re.compile(r"false|False|FALSE")
_WHOLE = re.compile(r"[-+]?[0-9]+")
_OTHER_BASE = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


def as_editors_read(tree: Tree) -> Any:
    """Return what a tree is in JSON."""
    match tree:
        case Table(entries=entries):
            return {key: as_editors_read(entry.value) for key, entry in entries.items()}
        case ListOf(items=items):
            return [as_editors_read(item) for item in items]
        case Scalar(value=text, plain=True):
            return _resolved(text)
        case Scalar(value=text):
            return text
        case _:
            raise AssertionError("a refused value is no value")


def _resolved(text: str) -> Any:
    """Return what a plain scalar stands for."""
    if _NULL.fullmatch(text):
        return None
    if _TRUE.fullmatch(text) or _FALSE.fullmatch(text):
        return text.lower() == "true"
    if _WHOLE.fullmatch(text):
        return int(text)
    if _OTHER_BASE.fullmatch(text):
        return int(text, 0)
    return float(text) if _FLOAT.fullmatch(text) else text
