"""Reading of cases: a plain value, or a list of alternatives of which the first that holds counts."""

from typing import TypeVar

from game.scenario.building.conditions import ConditionKind
from game.scenario.conditions import Condition
from game.scenario.definitions import OWN_ENDING, quoted
from game.scenario.fields import Fields, Key, Kind, Label, TableOf
from game.scenario.kinds import Name
from game.scenario.lists import Many
from game.scenario.model import Case, Cases
from game.scenario.schema import Schema, SchemaBook, either
from game.scenario.sheet import Sheet, Sort
from game.scenario.tree import ListOf, Scalar, Table, Tree

T = TypeVar("T")

_VALUE_SAYS = "What counts where this case is the first that holds."
_WHEN_SAYS = "What must hold for this case. The last case has none: it is for every other moment."


class Target(Name):
    """Where a reply leads: a node or an ending of this file."""

    def __init__(self) -> None:
        super().__init__(Sort.TARGET, "the name of a node or an ending")

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> str | None:
        """Return the name. The endings that come by themselves can't be gone to."""
        if isinstance(tree, Scalar) and tree.value.startswith("@"):
            hint = "it comes by itself, when the trainee acts or the caller leaves; go to an ending under `endings:`"
            sheet.report(OWN_ENDING, tree.spot, hint=hint, name=quoted(tree.value))
            return None
        return super().read(tree, label, sheet)


class CasesOf(Kind[Cases[T]]):
    """One value, or a list of `{when, KEY}` whose last has no `when`."""

    def __init__(self, key: str, item: Kind[T], fallback: T, condition: ConditionKind) -> None:
        self.expected = f"{item.expected}, or a list of `when` and `{key}`"
        self._item = item
        self._value: Key[T] = Key(key, item, fallback, is_required=True, says=_VALUE_SAYS)
        self._when: Key[Condition | None] = Key("when", condition, None, says=_WHEN_SAYS)
        self._cases = Many(TableOf((self._when, self._value), self._case, "a case"), least=1)

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> Cases[T] | None:
        """Return the cases in order; a plain value is the only case."""
        match tree:
            case Scalar():
                value = self._item.read(tree, label, sheet)
                return None if value is None else (Case(value, None, tree.spot),)
            case ListOf():
                return self._cases.read(tree, label, sheet)
            case _:
                self.refuse(tree, label, sheet, hint="begin each case with `- `")
                return None

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema."""
        return either(self._item.schema(book), self._cases.schema(book))

    def _case(self, fields: Fields) -> Case[T]:
        return Case(fields[self._value], fields[self._when], fields.spot)


class ListCasesOf(CasesOf[tuple[T, ...]]):
    """One list of plain values, or a list of `{when, KEY}` whose last has no `when`."""

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> Cases[tuple[T, ...]] | None:
        """Return the cases in order; a list without a table in it is the only case."""
        if not isinstance(tree, ListOf) or any(isinstance(item, Table) for item in tree.items):
            return super().read(tree, label, sheet)
        values = self._item.read(tree, label, sheet)
        return None if values is None else (Case(values, None, tree.spot),)
