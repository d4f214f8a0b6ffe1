"""`firstline verify`: what agrees, what was edited, and what no check can show."""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from game.analysis.bots.policies import POLICIES
from game.cli.main import main
from game.records.model import Mode
from game.records.opening import open_store
from game.records.recording import begin_call
from game.records.verifying import NOT_COVERED
from game.records.workplace import load_for_play
from tests.doc_text import section
from tests.paths import DATA


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Play one exam to its end, in a folder of its own."""
    scenario, workplace = load_for_play(DATA / "small.yaml")
    with open_store(tmp_path / "home", lambda: datetime(2031, 5, 6, tzinfo=UTC)) as store:
        recorded = begin_call(store, workplace, scenario, store.add_profile("Jana"), seed=1, mode=Mode.EXAM)
        random = Random(1)
        while not recorded.call.is_over:
            recorded.call.do(POLICIES["genuine"](recorded.call, random))
        recorded.finish()
    return tmp_path / "home"


def edit(home: Path, sql: str) -> None:
    with closing(sqlite3.connect(home / "firstline.db", isolation_level=None)) as store:
        store.execute(sql)


def test_what_was_played_agrees(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "--home", str(home)]) == 0
    told = capsys.readouterr().out
    assert "1 call," in told
    assert "All that can be checked agrees." in told
    assert all(each in told for each in NOT_COVERED)


def test_an_edited_score_is_named_by_its_call(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(home, "UPDATE calls SET score = 100 - score")
    assert main(["verify", "--home", str(home)]) == 1
    assert "Call 1, Jana, `small`: How it ended was changed." in capsys.readouterr().out


def test_the_json_has_the_same(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(home, "UPDATE inputs SET input = 'hangup' WHERE turn = 1")
    assert main(["verify", "--home", str(home), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["disagreeing"] == [
        {"call_id": 1, "trainee": "Jana", "scenario_id": "small", "what": "Its input 1 was changed."}
    ]
    assert told["not_covered"] == list(NOT_COVERED)


def test_a_call_of_which_two_things_disagree_is_one_call(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(home, "UPDATE calls SET score = 100 - score, start_seal = '', end_seal = ''")
    edit(home, "UPDATE inputs SET seal = ''")
    edit(home, "UPDATE seal_key SET first_call = 2")
    edit(home, "INSERT INTO promises VALUES (1, 1, '', 'ring back', 'noon')")
    assert main(["verify", "--home", str(home)]) == 1
    told = capsys.readouterr().out
    assert told.count("Call 1, Jana, `small`: ") == 2
    assert "1 call with something that doesn't agree." in told
    assert "1 call begun before there were seals" in told


def test_a_choice_that_is_gone_is_told_in_a_sentence(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(home, "DELETE FROM inputs WHERE turn = 1")
    assert main(["verify", "--home", str(home)]) == 1
    assert "Call 1, Jana, `small`: Something of it is missing or damaged.\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [("firstline.db", "a shopping list", "no file of Firstline's records"), ("list.txt", "", "no records to read")],
)
def test_a_folder_of_something_else_is_wrong_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, text: str, told: str
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert main(["verify", "--home", str(tmp_path)]) == 2
    error = capsys.readouterr().err
    assert told in error
    assert "--home" in error
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_the_file_itself_instead_of_its_folder_is_wrong_use(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "--home", str(home / "firstline.db")]) == 2
    assert "this is a file, and records lie in a folder" in capsys.readouterr().err


def test_where_nothing_is_recorded_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "--home", str(tmp_path / "nowhere")]) == 2
    assert "--home" in capsys.readouterr().err
    assert not (tmp_path / "nowhere").exists()


def test_the_page_on_records_lists_what_is_not_covered() -> None:
    page = section("records.md", "What it can't show")
    assert [line.removeprefix("- ") for line in page.splitlines() if line.startswith("- ")] == list(NOT_COVERED)
