"""Slips of every kind in a file of content, one at a time: each value and each key of its tree is bent in turn."""

from collections.abc import Iterator
from dataclasses import replace

from game.scenario.tree import Entry, ListOf, Scalar, Spot, Table, Tree

_HERE = Spot(1, 1)


def _plain(text: str) -> Scalar:
    return Scalar(text, plain=True, spot=_HERE)


def _quoted(text: str) -> Scalar:
    return Scalar(text, plain=False, spot=_HERE)


INSTEAD: dict[str, Tree] = {
    "nothing": _plain(""),
    "an empty text": _quoted(""),
    "a blank text": _quoted(" \n"),
    "a word": _plain("qqqq"),
    "a text": _quoted("Two words."),
    "a quoted flag": _quoted("true"),
    "a quoted number": _quoted("1"),
    "no": _plain("no"),
    "one": _plain("1"),
    "a number below all": _plain("-5"),
    "a number above all": _plain("99999"),
    "a fraction": _plain("1.5"),
    "an own ending": _quoted("@lost"),
    "an empty list": ListOf((), _HERE),
    "an empty table": Table({}, _HERE),
    "a table of an unknown key": Table({"qqqq": Entry("qqqq", _plain("qqqq"), _HERE)}, _HERE),
}


def bends(tree: Tree, name: str = "") -> Iterator[tuple[str, Tree]]:
    """Yield (what was done and where, the whole tree with it)."""
    for how, value in INSTEAD.items():
        yield f"{name or 'all'}: {how}", value
    yield f"{name}: in a list", ListOf((tree,), _HERE)
    match tree:
        case Table(entries=entries):
            yield from _table_bends(tree, name)
            for key, entry in entries.items():
                for what, value in bends(entry.value, f"{name}/{key}"):
                    yield what, _with(tree, key, value)
        case ListOf(items=items):
            yield f"{name}: begun twice", replace(tree, items=(*items[:1], *items))
            yield f"{name}: with nothing in it", replace(tree, items=(*items, _plain("")))
            for index, item in enumerate(items):
                yield f"{name}/{index}: left out", replace(tree, items=(*items[:index], *items[index + 1 :]))
                for what, value in bends(item, f"{name}/{index}"):
                    yield what, replace(tree, items=(*items[:index], value, *items[index + 1 :]))


def _table_bends(table: Table, name: str) -> Iterator[tuple[str, Tree]]:
    yield f"{name}: with an unknown key", _with(table, "qqqq", _quoted("Two words."))
    yield f"{name}: with a key that is no name", _with(table, "Two Words", _quoted("Two words."))
    for key, entry in table.entries.items():
        rest = {other: entry for other, entry in table.entries.items() if other != key}
        yield f"{name}/{key}: left out", replace(table, entries=rest)
        yield f"{name}/{key}: misspelt", replace(table, entries=rest | {f"{key}q": replace(entry, key=f"{key}q")})


def _with(table: Table, key: str, value: Tree) -> Table:
    return replace(table, entries={**table.entries, key: Entry(key, value, _HERE)})
