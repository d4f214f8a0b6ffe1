"""What a finding looks like in a file, and mended: the examples of the catalogue, read when somebody asks for them.

They stand in `assets/diagnostics`, a file a family. Each changes a piece of a sound file from the pack in its folder
`bases`. `⟦…⟧` stands for what can't be printed: `⟦U+202E⟧` is a character, `⟦x × 300⟧` three hundred of them, `⟦no
file⟧` a file that isn't there.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from game.errors import FirstlineError
from game.installation import shipped_dir
from game.scenario.definitions import CATALOGUE
from game.scenario.fields import Fields, Key, Label, TableOf
from game.scenario.files import content_files, read_file
from game.scenario.kinds import Flag, OneOf, Text
from game.scenario.lists import ByWord, Many
from game.scenario.schema import Schema, SchemaBook
from game.scenario.sheet import Sheet
from game.scenario.tree import Scalar, Spot

_CHARACTER = re.compile(r"⟦U\+([0-9A-F]{4,6})⟧")
_REPEATED = re.compile(r"⟦(.+?) × (\d+)⟧")
_NO_FILE = "⟦no file⟧"
UTF8 = "utf-8"


@dataclass(frozen=True)
class Change:
    """A piece of a file, by its lines without their common indentation, and what stands there instead."""

    right: str
    wrong: str


@dataclass(frozen=True)
class Example:
    """A file that gives one code: a base with `change`, and the same without it.

    `given` are changes that both of them have, such as what the base lacks to begin with. An example that `is_whole`
    changes the whole file. `besides` are codes that can't but come along.
    """

    code: str
    base: str
    change: Change
    given: tuple[Change, ...] = ()
    is_whole: bool = False
    encoding: str = UTF8
    besides: tuple[str, ...] = ()
    why: str = ""


def bases_dir() -> Path:
    """Return the pack whose files the examples change."""
    return shipped_dir("assets") / "diagnostics" / "bases"


def load_examples() -> Mapping[str, Example]:
    """Return the examples by code. Raises FirstlineError where a file of them is damaged."""
    examples: dict[str, Example] = {}
    for path in content_files(shipped_dir("assets") / "diagnostics"):
        sheet = Sheet(str(path))
        tree = read_file(path).tree
        read = _EXAMPLES.read(tree, Label(path.stem, tree.spot), sheet) if tree else None
        if not read or sheet.findings:
            raise FirstlineError(f"{sheet.findings[0] if sheet.findings else path}. Install Firstline again.")
        examples |= read
    return examples


def failing(example: Example, base: str) -> bytes | None:
    """Return the file that gives the code, from the text of its base; None where the file must be missing."""
    if example.change.wrong == _NO_FILE:
        return None
    text = example.change.wrong + "\n" if example.is_whole else _put(_prepared(example, base), example.change)
    return _spelt_out(text).encode(example.encoding)


def mended(example: Example, base: str) -> bytes:
    """Return the file without the mistake."""
    if example.is_whole and example.change.right:
        return _spelt_out(example.change.right + "\n").encode()
    return _spelt_out(_prepared(example, base)).encode()


def _prepared(example: Example, base: str) -> str:
    for change in example.given:
        base = _put(base, change)
    return base


def _put(text: str, change: Change) -> str:
    """Return a text with a piece of it replaced. Raises ValueError where the piece isn't in it."""
    lines, wanted = text.split("\n"), change.right.split("\n")
    for start, line in enumerate(lines):
        indent = line[: len(line) - len(line.lstrip(" "))]
        if lines[start : start + len(wanted)] == [indent + piece if piece else "" for piece in wanted]:
            put = [indent + piece if piece else "" for piece in change.wrong.split("\n")]
            return "\n".join([*lines[:start], *put, *lines[start + len(wanted) :]])
    raise ValueError(f"no such piece: {change.right}")


def _spelt_out(text: str) -> str:
    text = _CHARACTER.sub(lambda match: chr(int(match[1], 16)), text)
    return _REPEATED.sub(lambda match: _repeated(match[1], int(match[2])), text)


def _repeated(piece: str, times: int) -> str:
    """Return a piece so many times; `#` in it counts."""
    return "".join(piece.replace("#", str(number)) for number in range(times))


_PIECE = Text("a piece of a file")
_RIGHT = Key("right", _PIECE, "")
_WRONG = Key("wrong", _PIECE, "", is_required=True)


def _change(fields: Fields) -> Change:
    return Change(fields[_RIGHT], fields[_WRONG])


_NO_CHANGES: tuple[Change, ...] = ()
_NO_CODES: tuple[str, ...] = ()
_CODE = OneOf((definition.code for definition in CATALOGUE), "a code")
_BASE = Key("base", Text("a file of the pack"), "hall.yaml")
_GIVEN = Key("given", Many(TableOf((_RIGHT, _WRONG), _change)), _NO_CHANGES)
_WHOLE = Key("whole", Flag(), False)
_ENCODING = Key("encoding", OneOf((UTF8, "cp1250"), "an encoding"), UTF8)
_BESIDES = Key("besides", Many(_CODE), _NO_CODES)
_WHY = Key("why", Text(), "")


def _example(fields: Fields) -> Example:
    return Example(
        code=fields.name,
        base=fields[_BASE],
        change=_change(fields),
        given=fields[_GIVEN],
        is_whole=fields[_WHOLE],
        encoding=fields[_ENCODING],
        besides=fields[_BESIDES],
        why=fields[_WHY],
    )


class _Codes:
    """The codes of the catalogue, as keys."""

    def find(self, text: str, spot: Spot, sheet: Sheet, /) -> str | None:
        """Return the code, or None with the finding reported."""
        return _CODE.read(Scalar(text, True, spot), Label(text, spot), sheet)

    def schema(self, book: SchemaBook, /) -> Schema:
        """Return the schema of a code."""
        return _CODE.schema(book)


_EXAMPLES = ByWord(
    _Codes(), TableOf((_BASE, _GIVEN, _WRONG, _RIGHT, _WHOLE, _ENCODING, _BESIDES, _WHY), _example), "a table of codes"
)
