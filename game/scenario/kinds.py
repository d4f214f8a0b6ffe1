"""Kinds of single values: texts, numbers, flags, words and names."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any, Generic, TypeVar

from game.scenario.definitions import (
    EMPTY,
    NEVER_WRITTEN,
    NOT_A_NAME,
    NOT_A_NUMBER,
    NOT_TRUE_OR_FALSE,
    OUT_OF_RANGE,
    OVERLONG,
    UNKNOWN_WORD,
    quoted,
)
from game.scenario.fields import Kind, Label
from game.scenario.schema import Schema, SchemaBook
from game.scenario.sheet import Sheet, Sort
from game.scenario.tree import Scalar, Spot, Tree, shape_of

E = TypeVar("E", bound=str)

_NAME_PATTERN = "[a-z][a-z0-9_]*"
NAME = re.compile(rf"{_NAME_PATTERN}\Z")
_WHOLE = re.compile(r"(0|[1-9][0-9]{0,5})\Z")
_SIGNED = re.compile(r"(0|-?[1-9][0-9]{0,5})\Z")
_LONGEST_MENDED = 40
_FEW = 9
_WRITE_TEXT = "write the text (in quotes, if it begins with `#`), or take the line out"
_NAME_FORM = "small letters, digits and `_`, beginning with a letter"
NAME_SCHEMA: Schema = {
    "type": "string",
    "pattern": f"^{_NAME_PATTERN}$",
    "patternErrorMessage": f"A name is {_NAME_FORM}.",
}
"""The form of a name; editors show the message, which is no part of draft 7, and other readers pass over it."""


class Text(Kind[str]):
    """A text that says something; white space around it is dropped. `most` is how many characters a screen shows."""

    is_single = True

    def __init__(self, expected: str = "a text", *, most: int | None = None) -> None:
        self.expected = expected
        self.most = most

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> str | None:
        """Return the text without white space around it."""
        if not isinstance(tree, Scalar):
            self.refuse(tree, label, sheet, hint="put the text in double quotes")
            return None
        text = tree.value.strip()
        if not text:
            sheet.report(EMPTY, label.spot, hint=_WRITE_TEXT, owner=label)
        if self.most and len(text) > self.most:
            hint = "say it in fewer words, or in two turns"
            sheet.report(OVERLONG, tree.spot, hint=hint, owner=label, length=len(text), most=self.most)
        return text or None

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema; what looks like a number to an editor is a text to us."""
        return {"type": ["string", "number"], "pattern": "\\S"}


class Whole(Kind[int]):
    """A plain whole number within a range, both ends included."""

    is_single = True

    def __init__(self, low: int, high: int) -> None:
        self.low = low
        self.high = high
        self.expected = f"a whole number from {low} to {high}"
        self._form = _SIGNED if low < 0 else _WHOLE

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> int | None:
        """Return the number."""
        words: dict[str, Any] = {"owner": label, "low": self.low, "high": self.high}
        if not isinstance(tree, Scalar) or not tree.value:
            self.refuse(tree, label, sheet)
            return None
        if not tree.plain or not self._form.match(tree.value):
            hint = "write it without quotes" if self._form.match(tree.value) else "digits only, no leading zero"
            sheet.report(NOT_A_NUMBER, tree.spot, hint=hint, found=quoted(tree.value), **words)
            return None
        number = int(tree.value)
        if not self.low <= number <= self.high:
            sheet.report(OUT_OF_RANGE, tree.spot, found=number, **words)
            return None
        return number

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema."""
        return {"type": "integer", "minimum": self.low, "maximum": self.high}


class Flag(Kind[bool]):
    """Plain `true` or `false`; YAML's other words for them stay texts."""

    expected = "true or false"
    is_single = True

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> bool | None:
        """Return the flag."""
        if isinstance(tree, Scalar) and tree.plain and tree.value in ("true", "false"):
            return tree.value == "true"
        if isinstance(tree, Scalar) and tree.value:
            hint = "write `true` or `false`, in small letters and without quotes"
            sheet.report(NOT_TRUE_OR_FALSE, tree.spot, hint=hint, owner=label, found=quoted(tree.value))
            return None
        self.refuse(tree, label, sheet)
        return None

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema."""
        return {"type": "boolean"}


class Word(Kind[E], Generic[E]):
    """A word of the vocabulary.

    `never` are members that authors don't write; `astray` maps words that belong elsewhere to what to do with them.
    """

    is_single = True

    def __init__(
        self, words: Iterable[E], expected: str, never: Iterable[E] = (), astray: Mapping[str, str] | None = None
    ) -> None:
        self.expected = expected
        self._never = frozenset(never)
        self._words = {str(word): word for word in words}
        self._authored = [name for name, member in self._words.items() if member not in self._never]
        self._astray = astray or {}

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> E | None:
        """Return the member of the enumeration."""
        if not isinstance(tree, Scalar) or not tree.value:
            self.refuse(tree, label, sheet, hint=_one_word(self._authored))
            return None
        return self.find(tree.value, tree.spot, sheet)

    def find(self, text: str, spot: Spot, sheet: Sheet) -> E | None:
        """Return the member named by a text at a place."""
        word = self._words.get(text)
        if word is None:
            astray = self._astray.get(text)
            meant = None if astray else (text, self._authored)
            sheet.report(UNKNOWN_WORD, spot, hint=astray or "", meant=meant, found=quoted(text), expected=self.expected)
            return None
        if word in self._never:
            sheet.report(NEVER_WRITTEN, spot, hint="take it out", found=quoted(text))
            return None
        return word

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema: the words that authors write."""
        return {"enum": list(self._authored)}


class OneOf(Kind[str]):
    """One of these words, for choices that are no enumeration."""

    is_single = True

    def __init__(self, words: Iterable[str], expected: str) -> None:
        self.expected = expected
        self._words = tuple(words)

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> str | None:
        """Return the word."""
        if not isinstance(tree, Scalar) or not tree.value:
            self.refuse(tree, label, sheet, hint=_one_word(self._words))
            return None
        if tree.value in self._words:
            return tree.value
        meant = (tree.value, self._words)
        sheet.report(UNKNOWN_WORD, tree.spot, meant=meant, found=quoted(tree.value), expected=self.expected)
        return None

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema: the words."""
        return {"enum": list(self._words)}


def _one_word(words: Iterable[str]) -> str:
    """Return what to write where a list or a table stands in the place of one word."""
    known = sorted(words)
    return f"write one word: {', '.join(known)}" if len(known) <= _FEW else "write one word"


class Name(Kind[str]):
    """A name that must be declared somewhere in the file, if `sort` is given."""

    is_single = True

    def __init__(self, sort: Sort | None = None, expected: str = "a name") -> None:
        self.expected = expected
        self._sort = sort

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> str | None:
        """Return the name and note its use."""
        if not isinstance(tree, Scalar) or not tree.value:
            self.refuse(tree, label, sheet)
            return None
        if not is_name(tree.value, tree.spot, sheet):
            return None
        if self._sort:
            sheet.use(self._sort, tree.value, tree.spot)
        return tree.value

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema: the form of a name."""
        return NAME_SCHEMA


def is_name(text: str, spot: Spot, sheet: Sheet) -> bool:
    """Tell whether a text has the form of a name; report it when not."""
    if NAME.match(text):
        return True
    better = proper_name(text)
    hint = f"`{better}` would be one: {_NAME_FORM}" if better else f"write {_NAME_FORM}"
    sheet.report(NOT_A_NAME, spot, hint=hint, found=quoted(text))
    return False


def proper_name(text: str) -> str:
    """Return the name that a text most likely stands for; "" when there is none."""
    if len(text) > _LONGEST_MENDED:
        return text if NAME.match(text) else ""
    letters = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    better = re.sub("[^a-z0-9]+", "_", letters).strip("_")
    return better if NAME.match(better) else ""


def describe(tree: Tree) -> str:
    """Return what stands at a place, for messages: the text itself where it is one."""
    return quoted(tree.value) if isinstance(tree, Scalar) and tree.value else shape_of(tree)
