"""Strict reading of YAML: bytes to a tree with places, in one pass over libyaml's events.

`yaml.compose` and a full scan of the events both die on 100,000 brackets (libyaml's time grows with the square of
the open brackets), so the pass keeps its own stack and stops at the first excess. What stood before is kept.
"""

from dataclasses import dataclass

from game.scenario.characters import decode
from game.scenario.definitions import EMPTY_FILE, TOO_LARGE
from game.scenario.diagnostics import Diagnostic
from game.scenario.sheet import Sheet
from game.scenario.tree import Spot, Tree

LARGEST_FILE = 1024 * 1024
"""Bytes; a larger file is refused unread."""


@dataclass(frozen=True)
class Reading:
    """What a file says: `tree` is None when nothing could be read, `is_whole` False when the reading stopped early."""

    tree: Tree | None
    diagnostics: tuple[Diagnostic, ...]
    text: str = ""
    is_whole: bool = True


def read_tree(data: bytes, path: str) -> Reading:
    """Read the bytes of a file into a tree. Never raises, whatever the bytes are; `path` is only shown."""
    sheet = Sheet(path)
    if len(data) > LARGEST_FILE:
        sheet.report(TOO_LARGE, Spot(1, 1), hint="a scenario is a few hundred lines: split it, or check another file")
        return Reading(None, tuple(sheet.findings), is_whole=False)
    text = decode(data, sheet)
    if text is None:
        return Reading(None, tuple(sheet.findings), is_whole=False)
    from game.scenario.parsing import parse  # yaml is paid for by those who read a file

    tree, is_whole = parse(text, sheet)
    if tree is None and not sheet.findings:
        sheet.report(EMPTY_FILE, Spot(1, 1), hint="a scenario begins with the line `firstline: 1`")
    return Reading(tree, tuple(sheet.findings), text, is_whole)
