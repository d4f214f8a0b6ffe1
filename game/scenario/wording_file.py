"""Reading of a word list: a list of signs for each fault that words can give away."""

import re
from dataclasses import dataclass, replace

from game.scenario.definitions import BAD_PATTERN, SIGN_TWICE, TWO_FORMS, quoted
from game.scenario.diagnostics import Diagnostic
from game.scenario.fields import Fields, Key, Label, TableOf
from game.scenario.filekind import FileKind, body_of
from game.scenario.kinds import Flag, Text
from game.scenario.lists import Many
from game.scenario.reading import Reading, read_tree
from game.scenario.schema import Schema, SchemaBook, either
from game.scenario.sheet import Sheet
from game.scenario.tree import Table, Tree
from game.scenario.vocabulary import Fault
from game.scenario.wording import Sign, Wording

_NO_FAULT = Fault.SCRIPT
"""Stands in until the list that a sign stands in is known."""


@dataclass(frozen=True)
class LoadedWording:
    """A word list, or None with what is wrong. Diagnostics are sorted by place."""

    wording: Wording | None
    diagnostics: tuple[Diagnostic, ...]


def load_wording(data: bytes, path: str) -> LoadedWording:
    """Read a word list from the bytes of its file. Never raises; `path` is shown in findings."""
    return wording_from(read_tree(data, path), path)


def wording_from(reading: Reading, path: str) -> LoadedWording:
    """Build a word list from a file that has been read."""
    sheet = Sheet(path, reading.diagnostics)
    body = body_of(reading.tree, FileKind.WORDING, sheet)
    wording = _build(body, sheet) if body else None
    return LoadedWording(None if sheet.has_errors() else wording, tuple(sorted(sheet.findings)))


_TEXT = Key("text", Text("the words"), "")
_PATTERN = Key("pattern", Text("a regular expression"), "")
_INSTEAD = Key("instead", Text("what could be said"), "")
_AMBIGUOUS = Key("ambiguous", Flag(), False)


def _sign(fields: Fields) -> Sign:
    text, pattern = fields[_TEXT], fields[_PATTERN]
    if fields.has(_TEXT) == fields.has(_PATTERN):
        fields.sheet.report(TWO_FORMS, fields.spot, hint="keep `text` for words, `pattern` for a regular expression")
    if pattern:
        _report_bad_pattern(pattern, fields)
    return Sign(_NO_FAULT, pattern or text, bool(pattern), fields[_AMBIGUOUS], fields[_INSTEAD])


def _report_bad_pattern(pattern: str, fields: Fields) -> None:
    try:
        re.compile(pattern)
    except re.error as error:
        hint = "see the other patterns of this list"
        fields.sheet.report(BAD_PATTERN, fields.spot_of(_PATTERN), hint=hint, reason=str(error))


class _SignKind(TableOf[Sign]):
    """Words, or a table that says more of them."""

    def __init__(self) -> None:
        super().__init__((_TEXT, _PATTERN, _INSTEAD, _AMBIGUOUS), _sign, "a text, or `{text: …, instead: …}`")
        self._text = Text(self.expected)

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> Sign | None:
        """Return the sign, its fault still to be filled in."""
        if isinstance(tree, Table):
            return super().read(tree, label, sheet)
        text = self._text.read(tree, label, sheet)
        return None if text is None else Sign(_NO_FAULT, text)

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema of a sign in either form."""
        return either(self._text.schema(book), super().schema(book))


_NO_SIGNS: tuple[Sign, ...] = ()
_LISTS = {fault: Key(str(fault), Many(_SignKind(), least=1), _NO_SIGNS) for fault in Fault}


def _build(body: Table, sheet: Sheet) -> Wording:
    label = Label("wording", body.spot, "the word list")
    fields = Fields(body, label, (key.name for key in _LISTS.values()), sheet)
    signs = [replace(sign, fault=fault) for fault, key in _LISTS.items() for sign in fields[key]]
    seen: set[str] = set()
    for sign in signs:
        if sign.text.casefold() in seen:
            hint = "keep it in one list, once"
            sheet.report(SIGN_TWICE, fields.spot_of(_LISTS[sign.fault]), hint=hint, text=quoted(sign.text))
        seen.add(sign.text.casefold())
    return Wording(tuple(signs))
