"""Reading of `problem:` and `needs:`, which may differ by variant."""

from collections.abc import Mapping
from typing import TypeVar

from game.scenario import lengths
from game.scenario.definitions import (
    BARE_OUTCOME,
    FREE_HAND_OVER,
    NOWHERE_TO_HAND_OVER,
    UNKNOWN_VARIANT,
    VARIANT_MISSING,
    quoted,
)
from game.scenario.fields import Fields, Key, Kind, Label, TableOf
from game.scenario.kinds import Name, OneOf, Text, Whole, Word
from game.scenario.lists import Many
from game.scenario.model import Danger, Problem
from game.scenario.schema import Schema, SchemaBook
from game.scenario.sheet import Sheet, Sort
from game.scenario.tree import Table, Tree
from game.scenario.vocabulary import BEST_RESULTS, LEVEL1, OWNERS, Place, Result

T = TypeVar("T")

ONLY = ""
"""The variant of a scenario without variants."""

_NAMES: tuple[str, ...] = ()
_SENT_OFF = frozenset({Result.REFERRED, Result.HONEST_NO, Result.WORKED_AROUND})
"""Best results that are worth what the caller takes along."""
_FACTS = Many(Name(Sort.FACT))
_NOT_BEST = {
    str(result): "the best result is what could be reached: where nothing can be mended, `honest_no` or `referred`"
    for result in Result
    if result not in BEST_RESULTS
}

_DANGER_FACT = Key("fact", Name(Sort.FACT), "", is_required=True, says="The fact that tells of the danger.")
_DANGER_WITHIN = Key("within", Whole(1, 20), 1, is_required=True, says="Within how many choices it must be acted on.")
_MEETS = "Jobs or desks of which one meets the danger."
_DANGER_BY = Key("by", Many(Name(Sort.REMEDY), least=1), _NAMES, is_required=True, says=_MEETS)


def _danger(fields: Fields) -> Danger:
    return Danger(fields[_DANGER_FACT], fields[_DANGER_WITHIN], fields[_DANGER_BY])


_TRUTH = Key(
    "truth", Text(most=lengths.TRUTH), "", is_required=True, says="What was really wrong; told in the debrief."
)
_BEST = Key(
    "best",
    Word([result for result in Result if result in BEST_RESULTS], "a best result", astray=_NOT_BEST),
    Result.SOLVED,
    is_required=True,
    says="The best result that is possible here. Where nothing can be mended: `honest_no` or `referred`.",
)
_OWNER = "The desk that it really belongs to: yours (`level1`), another, or `nobody`."
_BELONGS_TO = Key("belongs_to", OneOf(OWNERS, "a desk"), LEVEL1, is_required=True, says=_OWNER)
_BEFORE = "Facts that must be known before handing over is right; the note should carry them."
_BEFORE_HANDOVER = Key("before_handover", _FACTS, _NAMES, says=_BEFORE)
_TOO_LATE = Key("too_late", _FACTS, _NAMES, says="Facts; once one is known, a hand-over comes late.")
_TAKES_ALONG = "Jobs that make an honest no, a referral or a workaround help: a name, hours, what to say."
_CARRIES = Key("carries", Many(Name(Sort.JOB)), _NAMES, says=_TAKES_ALONG)
_PRESSES = "What can't wait: once the fact is known, something must be done about it in time."
_DANGER: Key[Danger | None] = Key(
    "danger", TableOf((_DANGER_FACT, _DANGER_WITHIN, _DANGER_BY), _danger), None, says=_PRESSES
)


def _problem(fields: Fields) -> Problem:
    is_for_a_desk = fields[_BELONGS_TO] in tuple(Place)
    if fields[_BEST] is Result.HANDED_OVER and not is_for_a_desk:
        hint = "name the desk under `belongs_to`, or another best result"
        fields.sheet.report(NOWHERE_TO_HAND_OVER, fields.spot_of(_BELONGS_TO), hint=hint)
    if is_for_a_desk and _is_empty(fields, _BEFORE_HANDOVER):
        hint = "list under `before_handover` the facts without which that desk can't begin"
        fields.sheet.report(FREE_HAND_OVER, fields.spot_of(_BELONGS_TO), hint=hint)
    if fields[_BEST] in _SENT_OFF and _is_empty(fields, _CARRIES):
        hint = "list under `carries` the jobs that make it help: a name, hours, what to say, what not to do meanwhile"
        fields.sheet.report(BARE_OUTCOME, fields.spot_of(_BEST), hint=hint, best=quoted(fields[_BEST]))
    return Problem(
        truth=fields[_TRUTH],
        best=fields[_BEST],
        belongs_to=fields[_BELONGS_TO],
        before_handover=fields[_BEFORE_HANDOVER],
        too_late=fields[_TOO_LATE],
        carries=fields[_CARRIES],
        danger=fields[_DANGER],
    )


def _is_empty(fields: Fields, key: Key[tuple[str, ...]]) -> bool:
    """Tell whether a list is empty or absent; one that can't be read has its own finding, and no other."""
    spoken_of = len(fields.sheet.findings)
    return not fields[key] and len(fields.sheet.findings) == spoken_of


class _ProblemKind(TableOf[Problem]):
    """What is really wrong."""

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema, as a definition: each variant has it."""
        return book.refer("problem", lambda: super(_ProblemKind, self).schema(book))


PROBLEM = _ProblemKind((_TRUTH, _BEST, _BELONGS_TO, _BEFORE_HANDOVER, _TOO_LATE, _CARRIES, _DANGER), _problem)
NEEDS: Many[str] = Many(Name(Sort.NEED), least=1)


class ByVariant(Kind[Mapping[str, T]]):
    """One value for every variant, or a table of one each. `variants` is empty where there are none."""

    def __init__(self, item: Kind[T], variants: tuple[str, ...]) -> None:
        self.item = item
        self.expected = item.expected
        self._variants = variants

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> Mapping[str, T] | None:
        """Return the value of each variant; the key is "" where there are none."""
        if isinstance(tree, Table) and self._is_split(tree):
            return self._read_each(tree, label, sheet)
        value = self.item.read(tree, label, sheet)
        return None if value is None else dict.fromkeys(self._variants or (ONLY,), value)

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema of a file with variants; in one without, the value is the item itself."""
        known = {"propertyNames": {"not": {"enum": list(self._known)}}} if self._known else {}
        split = {"type": "object", **known}
        item = self.item.schema(book)
        return {"if": split, "then": {"additionalProperties": item}, "else": item}

    @property
    def _known(self) -> tuple[str, ...]:
        """Return the keys by which one value is told from a table of one for each."""
        return tuple(key.name for key in self.item.keys) if isinstance(self.item, TableOf) else ()

    def _is_split(self, table: Table) -> bool:
        return bool(self._variants) and not set(self._known) & table.entries.keys()

    def _read_each(self, table: Table, label: Label, sheet: Sheet) -> Mapping[str, T]:
        values: dict[str, T] = {}
        for name, entry in table.entries.items():
            if name not in self._variants:
                sheet.report(UNKNOWN_VARIANT, entry.spot, meant=(name, self._variants), name=quoted(name))
            value = self.item.read(entry.value, Label(name, entry.spot), sheet)
            if value is not None:
                values[name] = value
        if table.is_whole:
            self._report_missing(table, label, sheet)
        return values

    def _report_missing(self, table: Table, label: Label, sheet: Sheet) -> None:
        for variant in self._variants:
            if variant not in table.entries:
                hint = f"add `{variant}:` under it"
                sheet.report(VARIANT_MISSING, label.spot, hint=hint, owner=label, name=quoted(variant))
