"""Kinds of several values: lists, lists without repeats, tables of named things."""

import re
from collections.abc import Mapping
from typing import Protocol, TypeVar

from game.scenario.definitions import REPEATED, TOO_FEW, quoted
from game.scenario.fields import Kind, Label
from game.scenario.kinds import NAME_SCHEMA, is_name, proper_name
from game.scenario.schema import Schema, SchemaBook, either, list_of, table_of
from game.scenario.sheet import Sheet, Sort
from game.scenario.tree import ListOf, Scalar, Spot, Table, Tree

T = TypeVar("T")
K = TypeVar("K")
K_co = TypeVar("K_co", covariant=True)

LIKE_A_LIST_MARK = "[\u2010-\u2015\u2022\u00b7\u2212]|-(?=\\w)"
"""Dashes and dots that word processors put before an entry, and a hyphen without its space."""

_SHORT = 36


class Many(Kind[tuple[T, ...]]):
    """A list of values of one kind, `least` or more; single values must not repeat."""

    def __init__(self, item: Kind[T], least: int = 0) -> None:
        self.item = item
        self.expected = "a list"
        self._least = least

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> tuple[T, ...] | None:
        """Return the values that are right; each wrong one is reported."""
        if not isinstance(tree, ListOf):
            is_word = isinstance(tree, Scalar) and len(tree.value) <= _SHORT
            listed = quoted(f"[{tree.value.strip('[]')}]") if isinstance(tree, Scalar) and is_word else ""
            begin = "begin each entry with `- `"
            if isinstance(tree, Table) and any(map(re.compile(LIKE_A_LIST_MARK).match, tree.entries)):
                begin += ": a hyphen and a space, no other dash"
            self.refuse(tree, label, sheet, hint=f"write {listed}" if listed else begin)
            return None
        if len(tree.items) < self._least and tree.is_whole:
            sheet.report(TOO_FEW, label.spot, owner=label, least=self._least)
        return self.read_items(tree, label, sheet)

    def read_items(self, tree: ListOf, label: Label, sheet: Sheet) -> tuple[T, ...]:
        """Read the items of a list."""
        values: list[T] = []
        shown = "this " + self.item.expected.removeprefix("an ").removeprefix("a ")
        seen: set[str] = set()
        for item in tree.items:
            if isinstance(item, Scalar) and item.value in seen:
                sheet.report(REPEATED, item.spot, hint="keep one of them", found=quoted(item.value), owner=label)
                continue
            if isinstance(item, Scalar):
                seen.add(item.value)
            value = self.item.read(item, Label(label.name, item.spot, shown), sheet)
            if value is not None:
                values.append(value)
        return tuple(values)

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema."""
        return list_of(self.item.schema(book), least=self._least, is_distinct=self.item.is_single)


class OneOrMany(Many[T]):
    """A single value, or a list of at least one."""

    def __init__(self, item: Kind[T]) -> None:
        super().__init__(item, least=1)
        self.expected = f"{item.expected} or a list"

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> tuple[T, ...] | None:
        """Return one value or several as a tuple."""
        if isinstance(tree, Scalar):
            value = self.item.read(tree, label, sheet)
            return None if value is None else (value,)
        return super().read(tree, label, sheet)

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema."""
        return either(self.item.schema(book), super().schema(book))


class Named(Kind[Mapping[str, T]]):
    """A table whose keys are names that the author gives; each is declared under `sort`."""

    def __init__(self, item: Kind[T], sort: Sort, least: int = 0) -> None:
        self.item = item
        self.expected = "a table of names"
        self._sort = sort
        self._least = least

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> Mapping[str, T] | None:
        """Return the things by name, in the file's order; wrong ones are reported, but count as declared."""
        if not isinstance(tree, Table):
            self.refuse(tree, label, sheet, hint="give each a line of its own: `name: …`")
            return None
        if len(tree.entries) < self._least and tree.is_whole:
            sheet.report(TOO_FEW, label.spot, owner=label, least=self._least)
        sheet.declared.setdefault(self._sort, {})
        things: dict[str, T] = {}
        for given, entry in tree.entries.items():
            name = given if is_name(given, entry.spot, sheet) else proper_name(given) or given
            sheet.declare(self._sort, name, entry.spot)
            thing = self.item.read(entry.value, Label(name, entry.spot), sheet)
            if thing is not None:
                things[name] = thing
        return things

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema."""
        few = {"minProperties": self._least} if self._least else {}
        return {
            "type": "object",
            "propertyNames": NAME_SCHEMA,
            "additionalProperties": self.item.schema(book),
            **few,
        }


class Words(Protocol[K_co]):
    """What the keys of a table can be."""

    def find(self, text: str, spot: Spot, sheet: Sheet, /) -> K_co | None:
        """Return what a key stands for, or None with the finding reported."""

    def schema(self, book: SchemaBook, /) -> Schema:
        """Return the schema of a key."""


class ByWord(Kind[Mapping[K, T]]):
    """A table whose keys are words of ours."""

    def __init__(self, words: Words[K], item: Kind[T], expected: str, hint: str = "") -> None:
        self.item = item
        self.expected = expected
        self._words = words
        self._hint = hint

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> Mapping[K, T] | None:
        """Return the values by word, in the file's order."""
        if not isinstance(tree, Table):
            self.refuse(tree, label, sheet, hint=self._hint)
            return None
        things: dict[K, T] = {}
        for name, entry in tree.entries.items():
            word = self._words.find(name, entry.spot, sheet)
            thing = self.item.read(entry.value, Label(name, entry.spot), sheet)
            if word is not None and thing is not None:
                things[word] = thing
        return things

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema; words that can be listed stand as keys, so that an editor completes them."""
        words, item = self._words.schema(book), self.item.schema(book)
        if "enum" in words:
            return table_of(dict.fromkeys(words["enum"], item), [])
        return {"type": "object", "propertyNames": words, "additionalProperties": item}
