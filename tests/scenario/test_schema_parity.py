"""The schema for editors and the loader agree on what is well-formed: on sound files, and on each slip in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import islice
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from game.callers.cast import vocabulary
from game.cli.schema import SCHEMAS
from game.installation import shipped_dir
from game.scenario.diagnostics import Diagnostic
from game.scenario.filekind import FileKind
from game.scenario.house import house_from
from game.scenario.loading import scenario_from
from game.scenario.reading import Reading, read_tree
from game.scenario.tree import Table, Tree
from game.scoring.rubric_file import rubric_from
from tests.as_editors_read import as_editors_read
from tests.bent_trees import bends
from tests.doc_text import DOCS
from tests.paths import DATA

FORM = re.compile("FL1|FL016|FL018|FL019|FL020|FL022|FL209|FL210|FL212")
"""Findings about the form of one value, wherever it stands; all others need the whole file, so no schema has them."""

SHIPPED = sorted(shipped_dir("scenarios").glob("*.yaml"))
RUBRIC = shipped_dir("assets") / "rubric.yaml"
SOUND = [*SHIPPED, RUBRIC, *sorted(DATA.glob("*.yaml")), DOCS / "example_caller.yaml"]
BENT = [DATA / f"{name}.yaml" for name in ("small", "conduct", "variants", "written")]
SMALL = BENT[0].read_text(encoding="utf-8")
_BLOCK = re.compile(r"^```yaml complete\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_READ: dict[FileKind, Callable[[Reading], tuple[Diagnostic, ...]]] = {
    FileKind.SCENARIO: lambda reading: scenario_from(reading, "bent.yaml", vocabulary()).diagnostics,
    FileKind.HOUSE: lambda reading: house_from(reading, "bent.yaml").diagnostics,
    FileKind.RUBRIC: lambda reading: rubric_from(reading, "bent.yaml").diagnostics,
}


@cache
def validator(kind: FileKind) -> Draft7Validator:
    schema = SCHEMAS[kind]()
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


def is_taken_by_schema(tree: Tree, kind: FileKind) -> bool:
    return bool(validator(kind).is_valid(as_editors_read(tree)))


def is_taken_by_loader(tree: Tree, kind: FileKind) -> bool:
    return not any(FORM.match(finding.code) for finding in _READ[kind](Reading(tree, ())))


def tree_of(text: str | bytes) -> Table:
    tree = read_tree(text.encode() if isinstance(text, str) else text, "sound.yaml").tree
    assert isinstance(tree, Table)
    return tree


def kind_of(tree: Table) -> FileKind | None:
    first = next(iter(tree.entries))
    return FileKind(first) if first in set(FileKind) else None


def sort_of(what: str) -> str:
    """Return what a bend is, whichever reply or node it is done to: its key, where that stands, and how it was bent."""
    path, how = what.split(": ")
    named = re.sub(r"/[0-9]+", "/#", re.sub(r"/(nodes|endings|facts|jobs|lookups)/\w+", r"/\1/*", path))
    return f"{'/'.join(named.split('/')[-2:])}: {how}"


def each_sort_of_bend(paths: Iterable[Path]) -> Iterator[tuple[str, Tree]]:
    """Yield each sort of bend once, done to the first of the files that it can be done to."""
    seen: set[str] = set()
    for path in paths:
        for what, tree in bends(tree_of(path.read_bytes())):
            if sort_of(what) not in seen:
                seen.add(sort_of(what))
                yield f"{path.stem} {what}", tree


def examples() -> list[str]:
    pages = [page.read_text(encoding="utf-8") for page in sorted(DOCS.glob("*.md"))]
    blocks = [block for page in pages for block in _BLOCK.findall(page)]
    return [*blocks, *(path.read_text(encoding="utf-8") for path in SOUND)]


@pytest.mark.parametrize("text", examples(), ids=lambda text: text[:30].splitlines()[0])
def test_what_loads_is_valid(text: str) -> None:
    tree = tree_of(text)
    kind = kind_of(tree)
    if kind:
        assert is_taken_by_loader(tree, kind)
        assert [error.message for error in validator(kind).iter_errors(as_editors_read(tree))] == []


def test_each_sort_of_slip_in_a_caller_is_refused_by_both_or_by_none() -> None:
    kind = FileKind.SCENARIO
    judged = [
        (what, is_taken_by_loader(tree, kind), is_taken_by_schema(tree, kind)) for what, tree in each_sort_of_bend(BENT)
    ]
    assert [what for what, by_loader, by_schema in judged if by_loader != by_schema] == []
    assert {by_loader for _, by_loader, _ in judged} == {True, False}
    assert len(judged) > 2000


@pytest.mark.parametrize("path", [*SHIPPED, RUBRIC], ids=lambda path: path.stem)
def test_slips_here_and_there_in_what_ships_are_refused_by_both_or_by_none(path: Path) -> None:
    tree = tree_of(path.read_bytes())
    kind = kind_of(tree)
    assert kind
    for what, bent in islice(bends(tree), 11, None, 1999):
        assert is_taken_by_loader(bent, kind) == is_taken_by_schema(bent, kind), what


@pytest.mark.parametrize(
    ("right", "other", "by_loader"),
    [
        ("title: The printer in the hall", "title: null", True),
        ("title: The printer in the hall", "title: true", True),
        ("difficulty: 2", "difficulty: 02", False),
        ("difficulty: 2", "difficulty: +2", False),
        ("difficulty: 2", "difficulty: 2.0", False),
        ("two., private: true", "two., private: True", False),
    ],
)
def test_editors_read_a_few_plain_values_in_another_way(right: str, other: str, by_loader: bool) -> None:
    assert right in SMALL
    tree = tree_of(SMALL.replace(right, other))
    assert is_taken_by_loader(tree, FileKind.SCENARIO) is by_loader
    assert is_taken_by_schema(tree, FileKind.SCENARIO) is not by_loader


@pytest.mark.parametrize("text", ["no", "on", "12:30", "010", "1.10", "16"])
def test_what_other_readers_take_for_flags_and_numbers_is_a_text_to_both(text: str) -> None:
    tree = tree_of(SMALL.replace("about: Night porter.", f"about: {text}"))
    assert is_taken_by_loader(tree, FileKind.SCENARIO)
    assert is_taken_by_schema(tree, FileKind.SCENARIO)


def test_a_mood_of_another_persona_is_beyond_the_schema_in_a_condition_and_not_at_the_caller() -> None:
    deep = tree_of(SMALL.replace("mood_at_least: following", "mood_at_least: steady"))
    assert not is_taken_by_loader(deep, FileKind.SCENARIO)
    assert is_taken_by_schema(deep, FileKind.SCENARIO)
    for right, wrong in (("opens: unsure", "opens: steady"), ("listens_from: muddled", "listens_from: steady")):
        assert not is_taken_by_schema(tree_of(SMALL.replace(right, wrong)), FileKind.SCENARIO)
