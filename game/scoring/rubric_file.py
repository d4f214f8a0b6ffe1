"""Reading of a rubric file, with places: every act, fault, result, critical error and escalation must have its row."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256
from typing import Any, TypeVar

from game.callers.cast import PERSONAS
from game.errors import FirstlineError
from game.installation import shipped_dir
from game.scenario.definitions import (
    POINTS_NOT_WHOLE,
    STARS_FALL,
    UNKNOWN_PERSONA,
    WEIGHTS_NOT_WHOLE,
    quoted,
)
from game.scenario.diagnostics import Diagnostic, closest
from game.scenario.fields import Fields, Key, Kind, Label, TableOf
from game.scenario.filekind import FileKind, body_of
from game.scenario.kinds import NAME_SCHEMA, Text, Whole, Word, is_name
from game.scenario.lists import ByWord, Many
from game.scenario.reading import Reading, read_tree
from game.scenario.schema import Schema, SchemaBook, list_of
from game.scenario.schema_file import file_schema
from game.scenario.sheet import Sheet
from game.scenario.tree import ListOf, Spot, Tree
from game.scenario.vocabulary import BEST_RESULTS, Act, Fault, GoodwillConduct, Result
from game.scoring.focus_file import FocusTable, known_rules
from game.scoring.rubric import Critical, Dimension, FaultRow, MoneyRow, ResultRow, Rubric
from game.scoring.verdict_file import POINTS, REASON, VerdictTable

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True)
class LoadedRubric:
    """A rubric, or None with what is wrong."""

    rubric: Rubric | None
    diagnostics: tuple[Diagnostic, ...]


def load_rubric(data: bytes, path: str) -> LoadedRubric:
    """Read a rubric from the bytes of its file. Never raises; `path` is shown in findings."""
    return rubric_from(read_tree(data, path), path)


def rubric_from(reading: Reading, path: str) -> LoadedRubric:
    """Build and check a rubric that has been read."""
    sheet = Sheet(path, reading.diagnostics)
    body = body_of(reading.tree, FileKind.RUBRIC, sheet)
    rubric = _RUBRIC.read(body, Label("the rubric", body.spot), sheet) if body else None
    if rubric is None or sheet.has_errors():
        return LoadedRubric(None, tuple(sorted(set(sheet.findings))))
    return LoadedRubric(_with_hash(rubric, reading.text), tuple(sheet.findings))


def shipped_rubric() -> Rubric:
    """Return the rubric that ships with the game; FirstlineError when the installation broke it."""
    path = shipped_dir("assets") / "rubric.yaml"
    loaded = load_rubric(path.read_bytes(), str(path))
    if loaded.rubric is None:
        raise FirstlineError("\n".join(map(str, loaded.diagnostics)) + "\nInstall Firstline again.")
    return loaded.rubric


def _with_hash(rubric: Rubric, text: str) -> Rubric:
    return replace(rubric, sha256=sha256(text.encode()).hexdigest(), source=text)


def _each(words: Iterable[E], item: Kind[T], fallback: T, expected: str) -> TableOf[Mapping[E, T]]:
    """Return the kind of a table that must have a row for each of these words."""
    keys = {word: Key(str(word), item, fallback, is_required=True, says=item.expected.capitalize()) for word in words}
    return TableOf(keys.values(), lambda fields: {word: fields[key] for word, key in keys.items()}, expected)


class _Weights(TableOf[Mapping[Dimension, int]]):
    """Weights in percent."""

    def __init__(self) -> None:
        super().__init__(_PERCENTS.keys, _PERCENTS.build, "a weight for each dimension")

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> Mapping[Dimension, int] | None:
        """Return the weights; they must add up to the whole."""
        weights = super().read(tree, label, sheet)
        if weights is not None and sum(weights.values()) != 100:
            hint = "give help the most of it"
            sheet.report(WEIGHTS_NOT_WHOLE, tree.spot, hint=hint, found=sum(weights.values()))
        return weights


class _Stars(Kind[tuple[int, int, int, int, int]]):
    """Five numbers of stars, by mood, worst to best; Many would refuse repeats."""

    expected = "five numbers from 1 to 5, worst mood to best"

    def read(self, tree: Tree, label: Label, sheet: Sheet) -> tuple[int, int, int, int, int] | None:
        """Return the stars."""
        if not isinstance(tree, ListOf) or len(tree.items) != 5:
            self.refuse(tree, label, sheet)
            return None
        stars = [Whole(1, 5).read(item, Label(label.name, item.spot), sheet) or 1 for item in tree.items]
        if stars != sorted(stars):
            sheet.report(STARS_FALL, tree.spot, hint="write them from the worst mood to the best")
        return stars[0], stars[1], stars[2], stars[3], stars[4]

    def schema(self, book: SchemaBook) -> Schema:
        """Return the schema."""
        return {**list_of(Whole(1, 5).schema(book), least=5, is_distinct=False), "maxItems": 5}


_PERCENTS = _each(Dimension, Whole(0, 100), 0, "a number for each dimension")
_DIMENSION = Key(
    "dimension", Word(list(Dimension), "a dimension"), Dimension.HELP, is_required=True, says="Where it costs."
)
_NO_PERSONAS: Mapping[str, int] = {}


class _PersonaNames:
    """Names of personas as keys: one that this version doesn't have yet may stand here, a misspelt one may not."""

    def find(self, name: str, spot: Spot, sheet: Sheet, /) -> str | None:
        """Return the name, or None for one that is misspelt."""
        if name not in PERSONAS and closest(name, PERSONAS):
            sheet.report(UNKNOWN_PERSONA, spot, meant=(name, PERSONAS), name=quoted(name))
            return None
        return name if is_name(name, spot, sheet) else None

    def schema(self, _: SchemaBook, /) -> Schema:
        """Return the schema: any name, as what is misspelt hangs on all the others."""
        return NAME_SCHEMA


_BY_PERSONA = Key(
    "by_persona",
    ByWord(_PersonaNames(), Whole(0, 100), "points by persona"),
    _NO_PERSONAS,
    says="Other points for some personas.",
)
_CAP = "What a call with this in it earns at most."
_AT_MOST = Key("at_most", Whole(0, 100), 100, says=_CAP)
_MORE = "What it costs more in an e-mail or letter."
_IN_WRITING = Key("in_writing", Whole(0, 100), 0, says=_MORE)
_FAULT = TableOf(
    (_DIMENSION, POINTS, REASON, _BY_PERSONA, _AT_MOST, _IN_WRITING),
    lambda fields: FaultRow(
        fields[_DIMENSION], fields[POINTS], fields[REASON], fields[_BY_PERSONA], fields[_AT_MOST], fields[_IN_WRITING]
    ),
)
_MONEY = TableOf((POINTS, REASON, _AT_MOST), lambda fields: MoneyRow(fields[POINTS], fields[REASON], fields[_AT_MOST]))
_LABEL = Key("label", Text(), "", is_required=True, says="What trainees read.")
_STARS = Key(
    "stars", _Stars(), (1, 1, 1, 1, 1), is_required=True, says="The caller's stars, from the worst mood to the best."
)
_RESULT = TableOf((_LABEL, _STARS), lambda fields: ResultRow(fields[_LABEL], fields[_STARS]))

_SHARES = _each(Result, Whole(0, 100), 0, "a share for each result")
_BESTS = [result for result in Result if result in BEST_RESULTS]


def _top(name: str, kind: Kind[T], fallback: T, says: str) -> Key[T]:
    """Return a key of the whole file; a rubric leaves nothing to be guessed."""
    return Key(name, kind, fallback, is_required=True, says=says)


_TOP: tuple[Key[Any], ...] = (
    _top("name", Text(), "", "What the rubric is called."),
    _top("weights", _Weights(), dict[Dimension, int](), "What each dimension weighs in the total; together 100."),
    _top("floors", _PERCENTS, dict[Dimension, int](), "Under one of these no call passes."),
    _top("pass_mark", Whole(0, 100), 0, "The total from which a call passes."),
    _top("distinction", Whole(0, 100), 0, "The total from which a pass is a distinction."),
    _top("above_help", Whole(0, 100), 0, "How far the total may lie above help: politeness can't buy a pass."),
    _top("each_further_cap", Whole(0, 100), 0, "How much each further cap lowers the first."),
    _top("good_below", Whole(1, 100), 1, "A turn that costs some of the outlook, but less than this, is good."),
    _top("slip_below", Whole(1, 100), 1, "A turn that costs less of the outlook than this is a slip, else a blunder."),
    _top("outcome_points", Whole(0, 100), 0, "Points of help for how it ended."),
    _top("effort_points", Whole(0, 100), 0, "Points of help for what was found and done."),
    _top(
        "outcomes",
        _each(_BESTS, _SHARES, {}, "a row for each best result"),
        dict[Result, Mapping[Result, int]](),
        "What a result is worth, in percent, by the best one that was possible.",
    ),
    _top("in_proportion", Many(Word(list(Result), "a result")), (), "Results that are worth what they carry."),
    _top(
        "results",
        _each(Result, _RESULT, ResultRow("", (1, 1, 1, 1, 1)), "a row for each result"),
        {},
        "What a result is called, and the caller's stars for it.",
    ),
    _top("acts", _each(Act, Text(), "", "a sentence for each act"), {}, "What is said of each act."),
    _top(
        "faults",
        _each(Fault, _FAULT, FaultRow(Dimension.HELP, 0, "", {}), "a row for each fault"),
        {},
        "What each fault costs, and why.",
    ),
    _top(
        "goodwill",
        _each(GoodwillConduct, _MONEY, MoneyRow(0, ""), "a row for each way of handling money"),
        {},
        "What each way of handling the firm's money costs.",
    ),
    _top("critical", _each(Critical, Text(), "", "a sentence for each critical error"), {}, "Why it fails the call."),
    _top("verdicts", VerdictTable(), (), "The table of escalation, from the top down."),
    Key("focus", FocusTable(), {}, says="What to work on after a call, by the rule that it went against."),
)
_KEYS = {key.name: key for key in _TOP}


def _rubric(fields: Fields) -> Rubric:
    values = {name: fields[key] for name, key in _KEYS.items()}
    values["in_proportion"] = frozenset(values["in_proportion"])
    values["focus"] = known_rules(values["focus"], (verdict.id for verdict in values["verdicts"]), fields.sheet)
    help_points = values["outcome_points"] + values["effort_points"]
    if help_points != 100:
        hint = "share out 100 points of help between how it ended and what was found and done"
        fields.sheet.report(POINTS_NOT_WHOLE, fields.spot_of(_KEYS["outcome_points"]), hint=hint, found=help_points)
    return Rubric(sha256="", source="", **values)


_RUBRIC = TableOf(_KEYS.values(), _rubric)


def rubric_schema() -> Schema:
    """Return the JSON Schema of a rubric's file."""
    return file_schema(FileKind.RUBRIC, "A rubric for Firstline", _KEYS.values(), SchemaBook())
