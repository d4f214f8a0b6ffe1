"""The pages for trainers tell them all that is read, as it is read and as it plays."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from game.callers.cast import PERSONAS
from game.cli.check import check_file
from game.installation import shipped_dir
from tests.doc_text import CODE, DOCS, rows, section, text_of
from tests.paths import DATA

HOUSE = shipped_dir("scenarios") / "house.yaml"
FOR_TRAINERS = ("writing_callers.md", "the_desk.md", "hard_moments.md", "in_writing.md")
AUTHORED = ("small", "variants", "conduct", "written")


@pytest.mark.parametrize("name", PERSONAS)
def test_every_persona_is_told_to_authors_as_it_plays(name: str) -> None:
    persona = PERSONAS[name]
    (told,) = (row for row in rows(section("writing_callers.md", "The keys of the file")) if row[0] == f"`{name}`")
    moods = [persona.mood_name(rank) for rank in (persona.opens, persona.listens_from)]
    assert [CODE.findall(cell) for cell in told[1:4]] == [list(persona.ladder), *([mood] for mood in moods)]
    counts = [int(found[0]) if (found := re.findall(r"\d+", cell)) else 0 for cell in told[4:]]
    assert counts == [persona.patience, persona.asks_manager_after]


def test_the_findings_shown_to_authors_are_what_the_checker_says() -> None:
    shown = re.findall(r"^mine\.yaml(:.+)$", text_of("writing_callers.md"), re.MULTILINE)
    mistakes = DATA / "broken" / "ten_mistakes.yaml"
    assert shown
    assert set(shown) <= {str(finding).removeprefix(str(mistakes)) for finding in check_file(mistakes)}


@pytest.mark.parametrize("source", [*(DATA / f"{name}.yaml" for name in AUTHORED), HOUSE], ids=lambda path: path.stem)
def test_every_key_that_is_read_is_explained_to_authors(source: Path, tmp_path: Path) -> None:
    keys = known_keys(yaml.safe_load(source.read_text(encoding="utf-8")), tmp_path / "asked.yaml")
    assert keys
    assert keys - explained_keys() == set()


@pytest.mark.parametrize(("page", "least"), [("the_desk.md", 6), ("in_writing.md", 4)])
def test_the_callers_named_as_examples_have_what_they_are_named_for(page: str, least: int) -> None:
    examples = re.findall(r"^\| \[.+?\]\((\.\./scenarios/.+?)\) \| (.+) \|$", text_of(page), re.MULTILINE)
    assert len(examples) >= least
    for link, looked_at in examples:
        source = (DOCS / link).read_text(encoding="utf-8")
        assert [key for key in CODE.findall(looked_at) if f"{key}:" not in source] == []


def test_every_shipped_caller_is_named_as_an_example_of_something() -> None:
    named = set(re.findall(r"\]\(\.\./scenarios/(\w+)\.yaml\)", "".join(map(text_of, FOR_TRAINERS))))
    shipped = {path.stem for path in shipped_dir("scenarios").glob("*.yaml")} - {"house"}
    assert shipped - named == set()


def explained_keys() -> set[str]:
    """Return what stands as code in the text, or as a key in an example."""
    outside: list[str] = []
    inside: list[str] = []
    for number, part in enumerate("".join(map(text_of, FOR_TRAINERS)).split("```")):
        (inside if number % 2 else outside).append(part)
    words = {word for code in CODE.findall("".join(outside)) for word in re.findall(r"\w+", code)}
    return words | set(re.findall(r"(\w+):", "".join(inside)))


def known_keys(content: Any, path: Path) -> set[str]:
    """Return the keys that the checker says it knows, asked by an unknown one in the place of each table."""
    keys: set[str] = set()
    for asking in emptied(content):
        kind = next(iter(content))
        path.write_text(json.dumps({kind: content[kind], **asking}, ensure_ascii=False), encoding="utf-8")
        asked = (each for each in check_file(path) if each.code == "FL102" and "`qqqq`" in each.message)
        keys |= {key for each in asked for key in each.hint.removeprefix("known here: ").split(", ")}
    return keys


def emptied(tree: Any) -> Iterator[Any]:
    """Yield the tree once for each table in it, with an unknown key in the place of all that stands in that table."""
    if isinstance(tree, dict):
        yield {"qqqq": 1}
        yield from ({**tree, key: below} for key, value in tree.items() for below in emptied(value))
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from ([*tree[:index], below, *tree[index + 1 :]] for below in emptied(value))


def test_the_translation_that_is_shown_fits_the_caller_on_its_page(tmp_path: Path) -> None:
    page = text_of("writing_callers.md")
    caller, translation = (
        next(block for block in re.findall(r"```yaml.*?\n(.*?)```", page, re.DOTALL) if block.startswith(first))
        for first in ("firstline: 1", "translation: 1")
    )
    path = tmp_path / "translations" / "cs" / "mine.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(translation, encoding="utf-8")
    (tmp_path / "mine.yaml").write_text(caller, encoding="utf-8")
    assert [finding.code for finding in check_file(path)] == ["FL703"]
