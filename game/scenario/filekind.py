"""The first key of a file: what kind of file it is, and of which version of the format."""

from dataclasses import replace
from enum import StrEnum

from game.scenario.definitions import KIND_NOT_FIRST, NO_TABLE, UNKNOWN_KIND, UNKNOWN_VERSION, WRONG_FILE, quoted
from game.scenario.diagnostics import closest, did_you_mean
from game.scenario.kinds import describe
from game.scenario.sheet import Sheet
from game.scenario.tree import Refused, Scalar, Spot, Table, Tree, shape_of


class FileKind(StrEnum):
    """What a file of content can be; the word is its first key."""

    SCENARIO = "firstline"
    HOUSE = "house"
    RUBRIC = "rubric"
    COURSE = "course"
    SHIFT = "shift"
    TRANSLATION = "translation"
    WORDING = "wording"


VERSION = "1"
"""The version of every kind's format that this program reads."""

# Keys that give a file away whose first line is missing. `shift` is a key of scenarios, too.
_TELLING = {"caller": FileKind.SCENARIO, "nodes": FileKind.SCENARIO, "company": FileKind.HOUSE}


def kind_of(tree: Tree | None) -> FileKind | None:
    """Return the kind of a file by its first key; by its other keys or the closest word when that is wrong."""
    if not isinstance(tree, Table) or not tree.entries:
        return None
    first = next(iter(tree.entries))
    if first in set(FileKind):
        return FileKind(first)
    meant = closest(first, set(FileKind))
    if meant:
        return FileKind(meant)
    if FileKind.SCENARIO in tree.entries:
        return FileKind.SCENARIO
    return next((kind for key, kind in _TELLING.items() if key in tree.entries), None)


def report_unknown_kind(tree: Tree | None, sheet: Sheet) -> None:
    """Report a file whose kind can't be told."""
    match tree:
        case None | Refused():
            return
        case Table(entries=entries) if entries:
            name, entry = next(iter(entries.items()))
            sheet.report(UNKNOWN_KIND, entry.spot, hint=did_you_mean(name, set(FileKind)), key=quoted(name))
        case _:
            hint = f"a scenario begins with the line `{FileKind.SCENARIO}: {VERSION}`"
            sheet.report(NO_TABLE, tree.spot, hint=hint, found=shape_of(tree))


def body_of(tree: Tree | None, kind: FileKind, sheet: Sheet) -> Table | None:
    """Return a file's table without the key that names its kind; report that key when it is not as it must be."""
    if not isinstance(tree, Table) or not tree.entries:
        report_unknown_kind(tree, sheet)
        return None
    first = next(iter(tree.entries.values()))
    head = tree.entries.get(kind)
    if head is None:
        if first.key in set(FileKind):
            sheet.report(WRONG_FILE, first.spot, found=first.key, kind=kind)
            return None
        is_slip = closest(first.key, set(FileKind)) == kind
        _report_head(kind, first.spot, sheet, "" if not is_slip else f"did you mean `{kind}`?")
        head = first if is_slip else None
    elif head is not first:
        _report_head(kind, head.spot, sheet, "move it to the top")
    if head is None:
        return tree
    if head.key == kind:
        _check_version(head.value, kind, sheet)
    return replace(tree, entries={key: entry for key, entry in tree.entries.items() if entry is not head})


def _report_head(kind: FileKind, spot: Spot, sheet: Sheet, hint: str) -> None:
    hint = hint or "put it in the first line: it names the kind of file and the version of the format"
    sheet.report(KIND_NOT_FIRST, spot, hint=hint, kind=kind, version=VERSION)


def _check_version(tree: Tree, kind: FileKind, sheet: Sheet) -> None:
    if isinstance(tree, Refused) or (isinstance(tree, Scalar) and tree.plain and tree.value == VERSION):
        return
    is_number = isinstance(tree, Scalar) and tree.value.isdecimal() and tree.value != VERSION
    hint = "a newer format wants a newer Firstline" if is_number else f"write `{kind}: {VERSION}`, without quotes"
    sheet.report(UNKNOWN_VERSION, tree.spot, hint=hint, kind=kind, version=VERSION, found=describe(tree))
