"""`firstline schema`: what editors complete and explain by."""

import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator, Draft7Validator

from game.callers.cast import PERSONAS
from game.cli.main import main
from game.cli.schema import SCHEMAS
from game.installation import shipped_dir
from game.scenario.filekind import FileKind
from game.scenario.vocabulary import Act, Channel, Fault, Place
from tests.paths import ROOT

SHIPPED = shipped_dir("assets") / "scenario.schema.json"


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert main(["schema", *arguments]) == 0
    return json.loads(capsys.readouterr().out)


def tables(schema: Any, where: str = "") -> Iterator[tuple[str, Any]]:
    """Yield (key, schema) of every key of every table in a schema."""
    if isinstance(schema, dict):
        for key, value in schema.get("properties", {}).items() if "additionalProperties" in schema else ():
            yield f"{where}/{key}", value
        for key, value in schema.items():
            yield from tables(value, f"{where}/{key}")
    elif isinstance(schema, list):
        for value in schema:
            yield from tables(value, where)


def test_it_is_a_draft_7_schema_of_the_callers_format(capsys: pytest.CaptureFixture[str]) -> None:
    schema = printed(capsys)
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert {"firstline", "title", "nodes"} <= set(schema["required"])


@pytest.mark.parametrize("kind", SCHEMAS)
@pytest.mark.parametrize("draft", [Draft4Validator, Draft7Validator])
def test_it_keeps_the_rules_of_older_drafts_by_which_editors_still_judge_a_schema(
    kind: FileKind, draft: type[Draft7Validator], capsys: pytest.CaptureFixture[str]
) -> None:
    draft.check_schema(printed(capsys, "--kind", kind))


def test_the_schema_that_ships_is_the_one_that_is_made(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert SHIPPED.read_text(encoding="utf-8") == capsys.readouterr().out, (
        "run `uv run firstline schema -o assets/scenario.schema.json`"
    )


def test_the_schema_travels_in_the_wheel() -> None:
    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    assert build["targets"]["wheel"]["force-include"]["assets"] == "game/_data/assets"
    assert SHIPPED.parent == ROOT / "assets"


def test_every_shipped_caller_names_the_schema_that_ships() -> None:
    for path in shipped_dir("scenarios").glob("*.yaml"):
        head, _, named = path.read_text(encoding="utf-8").splitlines()[0].partition("$schema=")
        if head.startswith("# yaml-language-server"):
            assert (path.parent / named).resolve() == SHIPPED.resolve()


@pytest.mark.parametrize("kind", SCHEMAS)
def test_every_key_is_explained(kind: FileKind, capsys: pytest.CaptureFixture[str]) -> None:
    words = {*map(str, (*Act, *Fault, *Place))}
    keys = [(key, schema) for key, schema in tables(printed(capsys, "--kind", kind)) if key.split("/")[-1] not in words]
    assert len(keys) > 9
    assert [key for key, schema in keys if not schema.get("description")] == []


def test_the_words_of_the_game_are_offered(capsys: pytest.CaptureFixture[str]) -> None:
    schema = printed(capsys)
    reply = schema["definitions"]["reply"]["properties"]
    assert schema["properties"]["channel"]["enum"] == list(Channel)
    assert schema["properties"]["caller"]["properties"]["persona"]["anyOf"][0]["enum"] == list(PERSONAS)
    assert reply["acts"]["items"]["enum"] == list(Act)
    assert set(Fault) - set(reply["faults"]["items"]["enum"]) == {Fault.HOLLOW, Fault.LEFT_WAITING}


def test_it_goes_into_a_file_as_utf8(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "house.json"
    assert main(["schema", "--kind", "house", "-o", str(path)]) == 0
    assert json.loads(path.read_text(encoding="utf-8")) == printed(capsys, "--kind", "house")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "nowhere" / "house.json"
    assert main(["schema", "-o", str(path)]) == 2
    assert capsys.readouterr().err.startswith(f"{path}: ")


def test_two_processes_write_the_same_bytes() -> None:
    code = "from game.cli.main import main; main(['schema'])"
    command = [sys.executable, "-c", code]
    runs = [subprocess.run(command, capture_output=True, check=True, cwd=ROOT).stdout.splitlines() for _ in range(2)]
    assert runs[0] == runs[1] == SHIPPED.read_bytes().splitlines()
