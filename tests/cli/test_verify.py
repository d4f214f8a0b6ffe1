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
from tests.paths import DATA, ROOT


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
    assert "Call 1, `small`: How it ended was changed." in capsys.readouterr().out


def test_the_json_has_the_same(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(home, "UPDATE inputs SET input = 'hangup' WHERE turn = 1")
    assert main(["verify", "--home", str(home), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["disagreeing"] == [{"call_id": 1, "scenario_id": "small", "what": "Its input 1 was changed."}]
    assert told["not_covered"] == list(NOT_COVERED)


def test_where_nothing_is_recorded_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "--home", str(tmp_path / "nowhere")]) == 2
    assert "--home" in capsys.readouterr().err
    assert not (tmp_path / "nowhere").exists()


def test_the_page_on_records_lists_what_is_not_covered() -> None:
    page = (ROOT / "docs" / "records.md").read_text(encoding="utf-8")
    assert [line.removeprefix("- ") for line in page.splitlines() if line.startswith("- ")] == list(NOT_COVERED)
