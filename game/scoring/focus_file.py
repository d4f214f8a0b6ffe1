"""Reading of the rubric's words on what to work on: an if-then for each rule that a call can go against."""

import re
from collections.abc import Collection, Iterable, Mapping

from game.scenario.definitions import UNKNOWN_RULE, UNKNOWN_TOKEN, quoted
from game.scenario.fields import Fields, Key, Kind, Label, TableOf
from game.scenario.kinds import NAME_SCHEMA, Text, is_name
from game.scenario.lists import ByWord
from game.scenario.schema import Schema, SchemaBook
from game.scenario.sheet import Sheet
from game.scenario.tree import Spot, Tree
from game.scenario.vocabulary import Fault, GoodwillConduct
from game.scoring.charging import CRITICAL_RESULTS
from game.scoring.rubric import FOCUS_TOKEN, MISSED_FACT, MISSED_JOB, Critical, FocusWords

RULES: frozenset[str] = frozenset(
    {
        *map(str, Fault),
        *(f"goodwill_{conduct}" for conduct in GoodwillConduct if conduct is not GoodwillConduct.GIVEN),
        *map(str, CRITICAL_RESULTS),
        Critical.DANGER_MISSED.value,
        MISSED_FACT,
        MISSED_JOB,
    }
)
"""All rules that have a name of their own; the verdicts' names are the rubric's."""

_BRACES = re.compile(r"\{\w*\}")
_CONDUCT = Key(
    "conduct", Text(), "", is_required=True, says="What to practise, in a few words: what a caller is offered for."
)
_IF = Key(
    "if", Text(), "", is_required=True, says="What the caller does or says: goes on after “When”. `{caller}`, `{mood}`."
)
_THEN = Key("then", Text(), "", is_required=True, says="What to do then: a deed, never a trait. `{caller}`, `{mood}`.")


def _words(fields: Fields) -> FocusWords:
    for key in (_IF, _THEN):
        for found in _BRACES.findall(FOCUS_TOKEN.sub("", fields[key])):
            hint = "only `{caller}` and `{mood}` are filled in"
            fields.sheet.report(UNKNOWN_TOKEN, fields.spot_of(key), hint=hint, found=quoted(found))
    return FocusWords(fields[_CONDUCT], fields[_IF], fields[_THEN])


class _RuleNames:
    """Names of rules as keys; whether there is such a rule is known when the verdicts have been read, too."""

    def __init__(self) -> None:
        self.spots: dict[str, Spot] = {}

    def find(self, name: str, spot: Spot, sheet: Sheet, /) -> str | None:
        """Return the name, and keep its place."""
        if not is_name(name, spot, sheet):
            return None
        self.spots[name] = spot
        return name

    def schema(self, _: SchemaBook, /) -> Schema:
        """Return the schema: any name, as verdicts are named by the rubric."""
        return NAME_SCHEMA


class FocusTable(Kind[Mapping[str, tuple[FocusWords, Spot]]]):
    """The if-thens by the rule that they mend, each with its place."""

    expected = "an if-then for each rule"
    _ROW = TableOf((_CONDUCT, _IF, _THEN), _words)

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> Mapping[str, tuple[FocusWords, Spot]] | None:
        """Return the words that are right; each wrong one is reported."""
        names = _RuleNames()
        rows = ByWord(names, self._ROW, self.expected).read(tree, label, sheet)
        return None if rows is None else {name: (words, names.spots[name]) for name, words in rows.items()}

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema."""
        return ByWord(_RuleNames(), self._ROW, self.expected).schema(book)


def known_rules(
    rows: Mapping[str, tuple[FocusWords, Spot]], verdicts: Iterable[str], sheet: Sheet
) -> Mapping[str, FocusWords]:
    """Return the words by rule; an unknown one is reported, once it is sure which verdicts there are."""
    known: Collection[str] = RULES | set(verdicts)
    is_sure = not sheet.has_errors()
    for name, (_, spot) in rows.items():
        if name not in known and is_sure:
            sheet.report(UNKNOWN_RULE, spot, meant=(name, known), name=quoted(name))
    return {name: words for name, (words, _) in rows.items() if name in known}
