"""Reading of what binds the trainee on a call: identity, what is forbidden, what is owed, and promises."""

from collections.abc import Mapping

from game.scenario import lengths
from game.scenario.definitions import GUARDED_FOR_NOBODY, quoted
from game.scenario.fields import Fields, Key, Kind, Label, TableOf
from game.scenario.kinds import Name, Text
from game.scenario.lists import ByWord, Many
from game.scenario.model import Fact, Goodwill, Identity, Promise
from game.scenario.schema import Schema, SchemaBook, either, list_of
from game.scenario.sheet import Sheet, Sort
from game.scenario.tree import ListOf, Spot, Table, Tree

_NAMES: tuple[str, ...] = ()
_CLAIMS = Many(Name(Sort.CLAIM))

_PROVED = "Facts and jobs that together prove who is calling; an empty list where nothing can prove it on this call."
_PROVED_BY = Key("proved_by", _CLAIMS, _NAMES, is_required=True, says=_PROVED)
IDENTITY: Key[Identity | None] = Key(
    "identity",
    TableOf((_PROVED_BY,), lambda fields: Identity(fields[_PROVED_BY])),
    None,
    says="What proves who is calling. Until then no `guarded` fact may be told.",
)

_OWED = Key("owed", Name(Sort.JOB), "", is_required=True, says="The job that is done when it is given.")
_FIRST = "Facts and jobs that come first: the fix, then the money."
_AFTER = Key("after", Many(Name(Sort.CLAIM), least=1), _NAMES, is_required=True, says=_FIRST)
UNREAD = Goodwill("", ())
"""Stands in for goodwill that could not be read, so that replies which give it are not reported, too."""


class _GoodwillKind(TableOf[Goodwill]):
    """What is owed, and what comes first."""

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> Goodwill:
        """Return what is owed; `UNREAD` when that is wrong."""
        return super().read(tree, label, sheet) or UNREAD


_GOODWILL = _GoodwillKind((_OWED, _AFTER), lambda fields: Goodwill(fields[_OWED], fields[_AFTER]))
_OWES = "What the firm owes this caller, and what must be done before it is given."
GOODWILL: Key[Goodwill | None] = Key("goodwill", _GOODWILL, None, says=_OWES)


class _FactNames:
    """Names of facts as keys of a table."""

    def find(self, name: str, spot: Spot, sheet: Sheet, /) -> str:
        """Return the name and note its use."""
        sheet.use(Sort.FACT, name, spot)
        return name

    def schema(self, _: SchemaBook, /) -> Schema:
        """Return the schema: any text, as one that is no fact is an undeclared name."""
        return {}


_NOTHING: Mapping[str, str] = {}
_FORBIDDEN = ByWord(
    _FactNames(),
    Text("the rule, and its reason"),
    "a table of facts and reasons",
    'write a line for each under it: `some_fact: "the rule, and its reason"`',
)
_NEVER_TOLD = "Facts that nobody may be told on this call, each with the rule and its reason."
FORBIDDEN = Key("forbidden", _FORBIDDEN, _NOTHING, says=_NEVER_TOLD)

_WHAT = Key("what", Text("what will happen", most=lengths.PROMISE), "", is_required=True, says="What will happen.")
_BY = Key("by", Text("a time"), "", is_required=True, says="By when, in words.")
_WHO = Key("who", Text("who will do it"), "", says="Who will do it, where it isn't the trainee.")
_FORM = "`{what: …, by: …}`"
_PROMISE = TableOf((_WHAT, _BY, _WHO), lambda fields: Promise(fields[_WHAT], fields[_BY], fields[_WHO]), _FORM)
_PROMISE_HINT = 'say what will happen and by when: `{what: "ring back", by: "16:00"}`'


class Promises(Kind[tuple[Promise, ...]]):
    """One promise, or a list of them."""

    expected = f"{_FORM}, or a list of them"

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> tuple[Promise, ...] | None:
        """Return the promises in order."""
        match tree:
            case Table():
                promise = _PROMISE.read(tree, label, sheet)
                return None if promise is None else (promise,)
            case ListOf(items=items):
                read = [self._read_one(item, Label(label.name, item.spot), sheet) for item in items]
                return tuple(promise for promise in read if promise is not None)
            case _:
                self.refuse(tree, label, sheet, hint=_PROMISE_HINT)
                return None

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema."""
        promise = _PROMISE.schema(book)
        return either(promise, list_of(promise, least=0, is_distinct=False))

    def _read_one(self, tree: Tree, label: Label, sheet: Sheet) -> Promise | None:
        if isinstance(tree, Table):
            return _PROMISE.read(tree, label, sheet)
        _PROMISE.refuse(tree, Label("a promise", label.spot, "a promise"), sheet, hint=_PROMISE_HINT)
        return None


def report_guarded_for_nobody(facts: Mapping[str, Fact], identity: Identity | None, fields: Fields) -> None:
    """Report facts that are guarded in a call that doesn't say how callers prove who they are."""
    guarded = next((fact for fact in facts.values() if fact.guarded), None)
    if guarded is not None and identity is None and not fields.has(IDENTITY):
        hint = "add `identity: {proved_by: [...]}`; an empty list where nothing can prove it on this call"
        fields.sheet.report(GUARDED_FOR_NOBODY, guarded.spot, hint=hint, name=quoted(guarded.id))
