"""Tables with declared keys: what a file may say, what it must, and everything that is wrong with it at once.

A `Key` names a key, the `Kind` of its value and the fallback that stands in when it is absent or wrong, so that a
file with one mistake is still read to its end. `TableOf` declares the keys of a table and what is built from them.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from game.scenario.definitions import EMPTY, MISSING_KEY, UNKNOWN_KEY, WRONG_SHAPE, quoted
from game.scenario.diagnostics import closest
from game.scenario.schema import Schema, SchemaBook, described, table_of
from game.scenario.sheet import Sheet
from game.scenario.tree import Refused, Scalar, Spot, Table, Tree, shape_of

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Label:
    """How messages name a value, and where its key or list mark stands. `shown` names what has no key of its own."""

    name: str
    spot: Spot
    shown: str = ""

    def __str__(self) -> str:
        return self.shown or quoted(self.name)


class Kind(ABC, Generic[T_co]):
    """What a value must be. `expected` completes "must be …" in messages; a list may not repeat a single value."""

    expected: str
    is_single = False

    @abstractmethod
    def read(self, tree: Tree, label: Label, sheet: Sheet) -> T_co | None:
        """Return the value, or None with the finding reported to the sheet."""

    @abstractmethod
    def schema(self, book: SchemaBook) -> Schema:
        """Return the JSON Schema of what `read` takes without a finding about its form."""

    def refuse(self, tree: Tree, label: Label, sheet: Sheet, hint: str = "") -> None:
        """Report a value of another shape; an absent one is called empty, a refused one is not spoken of again."""
        if isinstance(tree, Refused):
            return
        if isinstance(tree, Scalar) and not tree.value:
            sheet.report(EMPTY, label.spot, hint=f"write {self.expected}, or take the line out", owner=label)
            return
        sheet.report(WRONG_SHAPE, tree.spot, hint=hint, owner=label, expected=self.wanted(label), found=shape_of(tree))

    def wanted(self, label: Label) -> str:
        """Return what a value under this label must be, in words for a message."""
        return self.expected


@dataclass(frozen=True, eq=False)
class Key(Generic[T]):
    """One key of a table; `says` tells authors in a line what it is for."""

    name: str
    kind: Kind[T]
    fallback: T
    is_required: bool = False
    says: str = ""


def keys_schema(keys: Iterable[Key[Any]], book: SchemaBook) -> Schema:
    """Return the schema of a table with these keys."""
    known = tuple(keys)
    properties = {key.name: described(key.kind.schema(book), key.says) for key in known}
    return table_of(properties, [key.name for key in known if key.is_required])


class Fields:
    """The keys of one table, read one by one. `name` and `spot` are those of the table's own key.

    An unknown key that is close to an absent one is reported, and read as the one that was meant: so what stands
    under it is checked, too, and the same slip is not reported again as a missing key.
    """

    def __init__(self, table: Table, label: Label, known: Iterable[str], sheet: Sheet) -> None:
        self.is_whole = table.is_whole
        self.name = label.name
        self.spot = label.spot
        self.sheet = sheet
        self._label = label
        self._entries = dict(table.entries)
        words = tuple(known)
        for name in table.entries:
            if name not in words:
                self._take_unknown(name, words)

    def __getitem__(self, key: Key[T]) -> T:
        """Return the value of a key, or its fallback when it is absent or wrong; what is wrong is reported."""
        entry = self._entries.get(key.name)
        if entry is None:
            if key.is_required and self.is_whole:
                hint = f"add `{key.name}:` with {key.kind.expected}"
                self.sheet.report(MISSING_KEY, self.spot, hint=hint, owner=self._label, key=quoted(key.name))
            return key.fallback
        value = key.kind.read(entry.value, Label(key.name, entry.spot), self.sheet)
        return key.fallback if value is None else value

    def has(self, key: Key[Any]) -> bool:
        """Tell whether the table gives this key, with whatever value."""
        return key.name in self._entries

    def spot_of(self, key: Key[Any]) -> Spot:
        """Return the place of a key's value, or of the table where the key is absent."""
        entry = self._entries.get(key.name)
        return entry.value.spot if entry else self.spot

    def _take_unknown(self, name: str, known: tuple[str, ...]) -> None:
        if self.sheet.is_full:
            return
        entry = self._entries[name]
        absent = [word for word in known if word not in self._entries]
        meant = closest(name, known)
        if meant in absent:
            self._entries[meant] = entry
        hint = f"did you mean `{meant}`?" if meant else "known here: " + ", ".join(absent or known)
        self.sheet.report(UNKNOWN_KEY, entry.spot, hint=hint, owner=self._label, key=quoted(name))


class TableOf(Kind[T]):
    """A table with these keys, from which `build` makes the value."""

    def __init__(self, keys: Iterable[Key[Any]], build: Callable[[Fields], T], expected: str = "") -> None:
        self.keys = tuple(keys)
        self.build = build
        wanted = [key for key in self.keys if key.is_required] or self.keys
        self.expected = expected or "a table with " + ", ".join(quoted(key.name) for key in wanted[:3])

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> T | None:
        """Build the value; missing and unknown keys are reported and don't stop it."""
        if not isinstance(tree, Table):
            names = ", ".join(key.name for key in self.keys[:4])
            self.refuse(tree, label, sheet, hint=f"its keys are {names}" + (", …" if len(self.keys) > 4 else ""))
            return None
        return self.build(Fields(tree, label, (key.name for key in self.keys), sheet))

    def wanted(self, label: Label) -> str:
        """Return what is expected; a table that the label itself calls by its kind ("this case") by its form."""
        is_said = bool(label.shown) and self.expected.split(" ", 1)[-1] in label.shown
        return "a table of keys" if is_said else self.expected

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema of the table."""
        return keys_schema(self.keys, book)
