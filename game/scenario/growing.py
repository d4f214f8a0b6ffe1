"""A tree that grows event by event, on a stack of its own, within limits.

Imports yaml, so `reading` imports it only when a file is read.
"""

import re
from dataclasses import dataclass, field, replace

from yaml import AliasEvent, CollectionEndEvent, CollectionStartEvent, Event, MappingStartEvent, ScalarEvent

from game.scenario.characters import forbidden_in, report_forbidden
from game.scenario.definitions import (
    ALIAS,
    ANCHOR,
    BAD_KEY,
    CURLY_QUOTES,
    CUT_BY_COMMENT,
    DUPLICATE_KEY,
    TAG,
    TEXT_TOO_LONG,
    TOO_DEEP,
    TOO_MANY_VALUES,
    Definition,
    quoted,
)
from game.scenario.sheet import Sheet
from game.scenario.tree import Entry, ListOf, Refused, Scalar, Spot, Table, Tree, shape_of

DEEPEST = 24
MOST_VALUES = 50_000
LONGEST_TEXT = 20_000
_IN_CURLY_QUOTES = re.compile("[\u201c\u201d\u201e\u00ab].*[\u201c\u201d\u00bb]\\Z", re.DOTALL)
SIMPLIFY = "a scenario needs far less: simplify it"
_IN_QUOTES = "put the whole text in double quotes"


class Excess(Exception):  # noqa: N818  (a stop, not an error: it is already reported)
    """The file goes beyond a limit; the finding is reported."""


@dataclass
class _OpenList:
    spot: Spot
    items: list[Tree] = field(default_factory=list)

    def add(self, value: Tree, _: Sheet) -> None:
        self.items.append(value)

    def close(self) -> Tree:
        return ListOf(tuple(self.items), self.spot)


@dataclass
class _OpenTable:
    spot: Spot
    entries: dict[str, Entry] = field(default_factory=dict)
    key: Tree | None = None

    def add(self, value: Tree, sheet: Sheet) -> None:
        if self.key is None:
            self.key = self._key_of(value, sheet)
            return
        if isinstance(self.key, Scalar):
            self.entries[self.key.value] = Entry(self.key.value, value, self.key.spot)
        self.key = None

    def _key_of(self, value: Tree, sheet: Sheet) -> Tree:
        """Return the key, or a refused one whose value will be dropped."""
        match value:
            case Scalar(value=""):
                sheet.report(BAD_KEY, value.spot, hint="write a key before the colon", found="nothing")
            case Scalar(value=name) if name in self.entries:
                first = self.entries[name].spot.line
                sheet.report(DUPLICATE_KEY, value.spot, hint="keep one of them", key=quoted(name), first=first)
            case Scalar() | Refused():
                return value
            case _:
                sheet.report(BAD_KEY, value.spot, hint=_IN_QUOTES, found=shape_of(value))
        return Refused(value.spot)

    def close(self) -> Tree:
        if isinstance(self.key, Scalar):
            self.entries[self.key.value] = Entry(self.key.value, Refused(self.key.spot), self.key.spot)
        return Table(self.entries, self.spot)


class GrowingTree:
    """Build a tree from YAML events. `root` is set when the first document is complete."""

    def __init__(self, text: str, sheet: Sheet) -> None:
        self.root: Tree | None = None
        self._text = text
        self._sheet = sheet
        self._open: list[_OpenList | _OpenTable] = []
        self._values = 0

    def take(self, event: Event) -> None:
        """Take one event. Raises Excess, already reported, at the first thing beyond a limit."""
        if isinstance(event, ScalarEvent):
            self._take_scalar(event)
        elif isinstance(event, CollectionStartEvent):
            self._open_collection(event)
        elif isinstance(event, CollectionEndEvent):
            self._add(self._open.pop().close())
        elif isinstance(event, AliasEvent):
            self._refuse_alias(event)

    def cut_off(self, *, is_last_suspect: bool = False) -> Tree | None:
        """Close what is open and return the root, marked as not whole along its last branch.

        `is_last_suspect` drops the last text, which a parser that lost its way may have glued from two.
        """
        while self._open:
            broken = self._open.pop().close()
            parent = self._open[-1] if self._open else None
            if not (isinstance(parent, _OpenTable) and parent.key is None):
                self._add(broken)
        return _open_ended(self.root, is_last_suspect) if self.root else None

    def _add(self, value: Tree) -> None:
        if self._open:
            self._open[-1].add(value, self._sheet)
        else:
            self.root = value

    def _take_scalar(self, event: ScalarEvent) -> None:
        spot = self._count(event)
        text = event.value
        if len(text) > LONGEST_TEXT:
            self._stop(TEXT_TOO_LONG, spot, LONGEST_TEXT)
        # The file's own characters are known to be good; only an escape can bring in others.
        forbidden = forbidden_in(text) if event.style == '"' else None
        if forbidden:
            report_forbidden(forbidden, spot, self._sheet)
        is_plain = not event.style
        if self._refuse_decoration(event, spot) or forbidden:
            self._add(Refused(spot))
        elif self._open or text or not is_plain:
            self._add(Scalar(text, is_plain, spot))
        if is_plain:
            self._warn_of_comment(event)
            if _IN_CURLY_QUOTES.match(text):
                self._sheet.report(CURLY_QUOTES, spot, hint='type straight ones: "')

    def _open_collection(self, event: CollectionStartEvent) -> None:
        spot = self._count(event)
        if len(self._open) >= DEEPEST:
            self._stop(TOO_DEEP, spot, DEEPEST)
        self._refuse_decoration(event, spot)
        self._open.append(_OpenTable(spot) if isinstance(event, MappingStartEvent) else _OpenList(spot))

    def _refuse_alias(self, event: AliasEvent) -> None:
        spot = self._count(event)
        self._sheet.report(ALIAS, spot, hint=_IN_QUOTES, name=quoted(f"*{event.anchor}"))
        self._add(Refused(spot))

    def _warn_of_comment(self, event: ScalarEvent) -> None:
        """Warn of a text that goes on behind ` #`, as in "Ticket #4": YAML would silently drop the rest."""
        end = event.end_mark.index if event.end_mark else len(self._text)
        behind = self._text[end : end + 3]
        if behind.startswith(" #") and behind[2:].strip(" \t\r\n#!-="):
            self._sheet.report(CUT_BY_COMMENT, spot_of(event), hint=_IN_QUOTES)

    def _refuse_decoration(self, event: ScalarEvent | CollectionStartEvent, spot: Spot) -> bool:
        if event.tag is not None:
            self._sheet.report(TAG, spot, hint=_IN_QUOTES, tag=quoted(event.tag))
        if event.anchor is not None:
            self._sheet.report(ANCHOR, spot, hint=_IN_QUOTES, name=quoted(f"&{event.anchor}"))
        return event.tag is not None or event.anchor is not None

    def _count(self, event: Event) -> Spot:
        spot = spot_of(event)
        self._values += 1
        if self._values > MOST_VALUES:
            self._stop(TOO_MANY_VALUES, spot, MOST_VALUES)
        return spot

    def _stop(self, definition: Definition, spot: Spot, limit: int) -> None:
        self._sheet.report(definition, spot, hint=SIMPLIFY, limit=f"{limit:,}")
        raise Excess


def spot_of(event: Event) -> Spot:
    """Return the place where an event begins."""
    mark = event.start_mark
    return Spot(mark.line + 1, mark.column + 1) if mark else Spot(1, 1)


def _open_ended(tree: Tree, is_last_suspect: bool) -> Tree:
    """Return a tree whose last branch is marked as not whole: the parser closes tables before it sees that it erred."""
    match tree:
        case Table(entries=entries) if entries:
            last = entries[tuple(entries)[-1]]
            value = _open_ended(last.value, is_last_suspect)
            return replace(tree, entries={**entries, last.key: replace(last, value=value)}, is_whole=False)
        case ListOf(items=items) if items:
            return replace(tree, items=(*items[:-1], _open_ended(items[-1], is_last_suspect)), is_whole=False)
        case Table() | ListOf():
            return replace(tree, is_whole=False)
        case Scalar(spot=spot) if is_last_suspect:
            return Refused(spot)
        case _:
            return tree
