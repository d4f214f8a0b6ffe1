"""`firstline export`: the records for spreadsheets and for programs."""

import csv
import io
import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest

from game.analysis.bots.policies import POLICIES
from game.cli.export import LISTS
from game.cli.main import main
from game.records.model import Mode
from game.records.opening import open_store
from game.records.recording import RecordedCall, begin_call
from game.records.store import Store
from game.records.workplace import load_for_play
from tests.doc_text import rows, section
from tests.paths import DATA

FORMULA = "=HYPERLINK(1)"
SMALL = DATA / "small.yaml"
NOON = datetime(2031, 5, 6, 12, tzinfo=UTC)


def begun(store: Store, trainee: str, seed: int) -> RecordedCall:
    scenario, workplace = load_for_play(SMALL)
    return begin_call(store, workplace, scenario, store.add_profile(trainee), seed=seed, mode=Mode.EXAM)


def played(store: Store, trainee: str, seed: int) -> None:
    recorded, random = begun(store, trainee, seed), Random(seed)
    while not recorded.call.is_over:
        recorded.call.do(POLICIES["genuine"](recorded.call, random))
    recorded.finish()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Record a finished call and one that waits, in a folder of its own."""
    folder = tmp_path / "records"
    with open_store(folder, lambda: NOON) as store:
        played(store, "Bára", 1)
        begun(store, FORMULA, 2)
    return folder


def out_of(capsys: pytest.CaptureFixture[str], home: Path, *more: object, code: int = 0) -> str:
    assert main(["export", "--home", str(home), *map(str, more)]) == code
    return capsys.readouterr().out


def json_of(capsys: pytest.CaptureFixture[str], home: Path, *more: object, code: int = 0) -> dict[str, Any]:
    return dict(json.loads(out_of(capsys, home, "--json", *more, code=code)))


def csv_rows(text: str, separator: str = ",") -> Iterator[dict[str, str]]:
    return csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=separator)


def edit(home: Path, sql: str) -> None:
    with closing(sqlite3.connect(home / "firstline.db", isolation_level=None)) as store:
        assert store.execute(sql).rowcount == 1


def test_json_has_every_call_mark_and_choice(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = json_of(capsys, home)
    first, waiting = told["attempts"]
    assert (first["trainee"], first["scenario"], first["mode"], first["state"]) == ("Bára", "small", "exam", "closed")
    assert first["started_utc"] == "2031-05-06T12:00:00+00:00"
    assert (waiting["state"], waiting["score"], waiting["passed"], waiting["ended_utc"]) == ("open", None, None, "")
    assert {each["call"] for each in told["marks"] + told["choices"]} == {1}


def test_marks_add_up_to_the_score_and_meet_their_choices(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = json_of(capsys, home)
    (first, _), marks = told["attempts"], told["marks"]
    assert sum(mark["points"] for mark in marks if mark["dimension"] == "help") == first["help"] > 0
    words = {choice["turn"]: choice["words"] for choice in told["choices"]}
    quoted = [mark for mark in marks if mark["sign"] in {"window", "tray"}]
    assert quoted
    assert all(mark["quote"] == words[mark["turn"]] for mark in quoted)


def test_csv_is_one_list_with_the_same_rows(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = json_of(capsys, home)
    for what in LISTS:
        table = list(csv_rows(out_of(capsys, home, "--csv", "--what", what)))
        assert len(table) == len(told[what])
        assert list(table[0]) == list(told[what][0])
    assert [row["passed"] for row in csv_rows(out_of(capsys, home, "--csv"))] == ["1", ""]


def test_csv_is_marked_as_utf8_and_its_lines_end_as_the_standard_wants(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    assert main(["export", "--csv", "--home", str(home), "-o", str(path)]) == 0
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfcall,trainee,")
    assert data.count(b"\r\n") == data.count(b"\n") == 3
    assert "Bára".encode() in data


def test_what_would_run_as_a_formula_is_text_and_numbers_stay_numbers(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(home, "UPDATE calls SET seed = -7 WHERE id = 2")
    waiting = list(csv_rows(out_of(capsys, home, "--csv")))[1]
    assert (waiting["trainee"], waiting["seed"]) == (f"'{FORMULA}", "-7")
    assert json_of(capsys, home)["attempts"][1]["trainee"] == FORMULA


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n", "＝"])
def test_every_sign_that_begins_a_formula_is_guarded(home: Path, capsys: pytest.CaptureFixture[str], sign: str) -> None:
    with closing(sqlite3.connect(home / "firstline.db", isolation_level=None)) as store:
        store.execute("UPDATE profiles SET name = ? WHERE id = 1", (f"{sign}1+1",))
    assert next(csv_rows(out_of(capsys, home, "--csv")))["trainee"] == f"'{sign}1+1"


def test_semicolons_part_the_columns_where_commas_are_decimal(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = next(csv_rows(out_of(capsys, home, "--csv", "--semicolons"), ";"))
    assert (first["trainee"], first["stars"].isdigit()) == ("Bára", True)


def test_one_list_can_be_had_as_json(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert list(json_of(capsys, home, "--what", "marks")) == ["marks"]


def test_words_are_those_of_the_text_that_was_played(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(home, "UPDATE scenario_texts SET text = replace(text, 'window', 'glass')")
    assert any("glass" in choice["words"] for choice in json_of(capsys, home)["choices"])


def test_a_file_that_is_there_stays_unless_forced(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "calls.csv"
    path.write_text("my own notes", encoding="utf-8")
    command = ["export", "--csv", "--home", str(home), "-o", str(path)]
    assert main(command) == 2
    assert "there already" in capsys.readouterr().err
    assert path.read_text(encoding="utf-8") == "my own notes"
    assert main([*command, "--force"]) == 0
    assert capsys.readouterr().out == f"{path}: 2 attempts\n"


@pytest.mark.parametrize("name", ["firstline.db", "lock.db", "new.csv"])
def test_nothing_is_written_beside_the_records(home: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    before = (home / "firstline.db").read_bytes()
    assert main(["export", "--csv", "--home", str(home), "-o", str(home / name), "-f"]) == 2
    assert "the records themselves" in capsys.readouterr().err
    assert (home / "firstline.db").read_bytes() == before


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (["--csv", "-o", "{tmp}"], "this is a folder"),
        (["--csv", "-o", "{tmp}/nowhere/calls.csv"], "Name a file in a folder that can be written"),
        (["--json", "--semicolons"], "JSON has no columns"),
        (["--csv", "--home", "{tmp}/nowhere"], "no records to read"),
    ],
)
def test_a_mistake_gets_one_message(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], more: list[str], told: str
) -> None:
    assert main(["export", "--home", str(home), *(each.format(tmp=tmp_path) for each in more)]) == 2
    error = capsys.readouterr().err
    assert told in error
    assert len(error.splitlines()) == 1


@pytest.mark.parametrize("more", [[], ["--csv", "--json"], ["--csv", "--what", "promises"]])
def test_a_form_must_be_chosen(home: Path, more: list[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["export", "--home", str(home), *more])


@pytest.mark.parametrize(
    ("sql", "told", "still"),
    [
        ("DELETE FROM inputs WHERE turn = 1", "Something of it is missing or damaged.", set()),
        ("UPDATE calls SET scorecard = 'gone' WHERE id = 1", "so its marks are left out.", {"attempts", "choices"}),
        ("UPDATE scenario_texts SET text = 'gone'", "words of its choices are left out.", set(LISTS)),
    ],
)
def test_what_cant_be_read_is_named_and_the_rest_is_written(
    home: Path, capsys: pytest.CaptureFixture[str], sql: str, told: str, still: set[str]
) -> None:
    edit(home, sql)
    assert main(["export", "--json", "--home", str(home)]) == 1
    out, error = capsys.readouterr()
    (line,) = error.splitlines()
    assert line.startswith("Call 1, Bára, `small`: ")
    assert told in line
    assert {what for what, each in json.loads(out).items() if any(row["call"] == 1 for row in each)} == still


def test_nothing_is_kept_of_a_look_at_the_records(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (home / "firstline.db").read_bytes()
    with open_store(home, lambda: NOON) as playing:
        assert len(json_of(capsys, home)["attempts"]) == 2
        assert not playing.is_read_only
    assert (home / "firstline.db").read_bytes() == before


def test_the_page_names_every_field(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = json_of(capsys, home)
    listed = {
        row[0].strip("`"): re.findall(r"`(\w+)`", row[1]) for row in rows(section("records.md", "Taking them along"))
    }
    assert {what: list(told[what][0]) for what in LISTS} == listed
