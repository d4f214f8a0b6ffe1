"""Reading of the rubric's table of verdicts: complete, in order, and never kinder to worse conduct."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import Any

from game.scenario.definitions import NO_VERDICT, VERDICT_TWICE, WORSE_IS_BETTER, quoted
from game.scenario.fields import Key, Kind, Label, TableOf
from game.scenario.kinds import Name, OneOf, Text, Whole
from game.scenario.lists import Many, OneOrMany
from game.scenario.schema import Schema, SchemaBook
from game.scenario.sheet import Sheet
from game.scenario.tree import Tree
from game.scoring.rubric import COLUMNS, Escalation, Verdict

POINTS = Key("points", Whole(0, 100), 0, is_required=True, says="What it costs, or is worth.")
REASON = Key(
    "reason", Text("why, in a sentence for the debrief"), "", is_required=True, says="Why: what trainees read."
)

_ANY: tuple[str, ...] = ()
_COLUMN_KEYS = {
    name: Key(name, OneOrMany(OneOf(values, f"a value of {name}")), _ANY, says="One of these; any if left out.")
    for name, values in COLUMNS.items()
}
_ANY_ROW: Mapping[str, tuple[str, ...]] = {}
_WHEN = Key(
    "when",
    TableOf(
        _COLUMN_KEYS.values(),
        lambda fields: {name: fields[key] for name, key in _COLUMN_KEYS.items() if fields.has(key)},
    ),
    _ANY_ROW,
    is_required=True,
    says="What the escalation was like. The first row that fits counts; an empty table fits all.",
)
_VERDICT_ID = Key("verdict", Name(), "", is_required=True, says="The verdict's name.")
_VERDICT = TableOf(
    (_VERDICT_ID, _WHEN, POINTS, REASON),
    lambda fields: Verdict(fields[_VERDICT_ID], fields[_WHEN], fields[POINTS], fields[REASON]),
    "a verdict",
)
_VERDICTS = Many(_VERDICT, least=1)


class VerdictTable(Kind[tuple[Verdict, ...]]):
    """The decision table of escalation: some row must fit every escalation there can be."""

    expected = "a list of verdicts"

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> tuple[Verdict, ...] | None:
        """Return the rows in order."""
        rows = _VERDICTS.read(tree, label, sheet)
        if rows is None or sheet.has_errors():
            return rows
        names = [row.id for row in rows]
        for name in sorted({name for name in names if names.count(name) > 1}):
            sheet.report(VERDICT_TWICE, label.spot, hint="give it a name of its own", name=quoted(name))
        gap = next((each for each in escalations() if not any(row.fits(each) for row in rows)), None)
        if gap is not None:
            hint = "add a last row with an empty `when`, or widen one"
            sheet.report(NO_VERDICT, label.spot, hint=hint, found=_in_words(gap))
            return rows
        for fault in disorders(rows):
            hint = "change the points of one of them"
            column, worse, better = fault
            sheet.report(WORSE_IS_BETTER, label.spot, hint=hint, column=column, worse=worse, better=better)
        return rows

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema."""
        return _VERDICTS.schema(book)


def disorders(rows: Sequence[Verdict]) -> Iterator[tuple[str, str, str]]:
    """Yield (column, worse verdict, better verdict) where better conduct scores lower: at most once a column."""
    verdicts = {one: next(row for row in rows if row.fits(one)) for one in escalations()}
    for column in ("done", "place", "timing", "manner", "note", "manager"):
        for worse, better in _steps_up(column):
            if verdicts[better].points < verdicts[worse].points:
                yield column, quoted(verdicts[worse].id), quoted(verdicts[better].id)
                break


def _steps_up(column: str) -> Iterator[tuple[Escalation, Escalation]]:
    """Yield (worse, better) for every two escalations that differ by one step of one column alone.

    The manner of what needn't have been done at all has no better and worse.
    """
    if column == "done":
        for made in escalations():
            if made.done:
                left = Escalation(made.needed, False, manager=made.manager)
                yield (left, made) if made.needed else (made, left)
        return
    order = COLUMNS[column]
    for one in escalations():
        value: str = getattr(one, column)
        has_order = column == "manager" or (one.needed and one.done)
        if has_order and value != order[-1]:
            change: dict[str, Any] = {column: order[order.index(value) + 1]}
            yield one, replace(one, **change)


def _in_words(escalation: Escalation) -> str:
    needed = "a needed" if escalation.needed else "a needless"
    if not escalation.done:
        return f"{needed} hand-over that is not made, manager {escalation.manager}"
    way = f"place {escalation.place}, timing {escalation.timing}, manner {escalation.manner}"
    how = f"{way}, note {escalation.note}, manager {escalation.manager}"
    return f"{needed} hand-over with {how}"


def escalations() -> tuple[Escalation, ...]:
    """Return every escalation that a call can end in: made in some way, or not made."""
    made = product(COLUMNS["place"], COLUMNS["timing"], COLUMNS["manner"], COLUMNS["note"])
    wishes = COLUMNS["manager"]
    ways = [Escalation(needed, True, *way, manager) for way in made for needed in (False, True) for manager in wishes]
    left = [Escalation(needed, False, manager=manager) for needed in (False, True) for manager in wishes]
    return (*left, *ways)
