"""`firstline stats`: how much there is to a caller, and which replies nobody chooses."""

import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

from game.cli.main import main
from tests.call.conftest import scenario_dict
from tests.doc_text import rows, section
from tests.paths import DATA

SMALL, LETTER = DATA / "small.yaml", DATA / "written.yaml"
BROKEN = DATA / "broken" / "ten_mistakes.yaml"
TEMPTING = [
    {"say": "What do you see there?", "acts": ["acknowledge", "ask"], "learns": ["lamp", "strip"]},
    {"say": "I did it all for you.", "acts": ["own", "check"], "does": ["eased", "waited"], "goto": "mended"},
    {"say": "Ask somebody else.", "faults": ["give_up"], "goto": "parted"},
]
# Never said: it is offered in no moment that can come.
HIDDEN = {"say": "Is it the storm's doing?", "acts": ["ask"], "when": {"mood": "panicking", "knows": ["storm"]}}


def written(folder: Path, *replies: dict[str, Any], name: str = "mine.yaml") -> Path:
    path = folder / name
    path.write_text(json.dumps(scenario_dict(*replies)), encoding="utf-8")
    return path


def out_of(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    assert main(["stats", *map(str, arguments)]) == 0
    return capsys.readouterr().out


def report_of(capsys: pytest.CaptureFixture[str], path: Path, *more: object) -> dict[str, Any]:
    report: dict[str, Any] = json.loads(out_of(capsys, path, "--json", *more))
    return dict(report[str(path)])


def each_of(report: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {each["reply"]: each for each in report["each"]}


def record(path: Path, choices: str, capsys: pytest.CaptureFixture[str], profile: str = "Ana") -> None:
    """Play and record a call that is suspended after these choices, or over."""
    main(["play", str(path), "--text", "--profile", profile, "--new", "--seed", "1", "--choices", choices])
    capsys.readouterr()


@pytest.fixture(autouse=True)
def _no_more_is_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))


def test_json_counts_the_caller(capsys: pytest.CaptureFixture[str]) -> None:
    report = report_of(capsys, SMALL, "--plays", 1)
    assert (report["nodes"], report["endings"], report["replies"]["number"], report["plays"]) == (2, 3, 6, 1)
    assert report["replies"]["most"]["at"] == "tray.1"
    assert report["minutes"]["min"] <= report["minutes"]["mean"] <= report["minutes"]["max"]


def test_a_reply_that_no_bot_chose_is_named_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, *TEMPTING, HIDDEN)
    each = each_of(report_of(capsys, path, "--plays", 3))
    assert each["hall.3"]["bots"]["times"] == 0 < each["hall.3"]["bots"]["came"]
    assert {each[f"hall.{index}"]["bots"]["times"] > 0 for index in range(3)} == {True}
    rows = [line.split() for line in out_of(capsys, path, "--plays", 3).splitlines()]
    assert [row[:3] for row in rows if row[1:2] == ["hall.3"]] == [[str(each["hall.3"]["line"]), "hall.3", "?"]]
    assert [row for row in rows if row[1:2] == ["hall.0"]] == []


def test_the_same_plays_give_the_same_bytes(capsys: pytest.CaptureFixture[str]) -> None:
    assert out_of(capsys, SMALL, "--plays", 2) == out_of(capsys, SMALL, "--plays", 2)


def test_what_trainees_chose_is_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, *TEMPTING)
    record(path, "hall.0,hall.2", capsys)
    record(path, "hall.0", capsys, profile="Bára")
    report = report_of(capsys, path, "--plays", 1)
    assert report["records"] == {"calls": 2, "trainees": 2, "earlier": 0, "unread": 0, "notice": ""}
    assert [each_of(report)[f"hall.{index}"]["trainees"]["times"] for index in range(3)] == [2, 0, 1]


def test_the_table_says_what_no_trainee_chose_and_names_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, *TEMPTING)
    record(path, "hall.0", capsys)
    told = out_of(capsys, path, "--plays", 1)
    assert "Trainees: 1; recorded calls: 1" in told
    assert [line.split()[2:6] for line in told.splitlines() if " hall.1 " in line] == [["1", "1", "never", "0"]]
    assert "Ana" not in told


def test_an_edited_caller_keeps_what_counts_still(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record(written(tmp_path, *TEMPTING), "hall.0,hall.2", capsys)
    path = written(tmp_path, *TEMPTING[:2], TEMPTING[2] | {"say": "Not my job."})
    assert "On an earlier text: 1; they count for replies of the same id and words." in out_of(capsys, path)
    each = each_of(report_of(capsys, path, "--plays", 1))
    assert [each[f"hall.{index}"]["trainees"]["times"] for index in (0, 2)] == [1, 0]


def test_parts_of_a_page_count_once_it_was_sent(capsys: pytest.CaptureFixture[str]) -> None:
    page = "first.0,first.4,first.7,first.9"
    record(LETTER, page, capsys)
    assert each_of(report_of(capsys, LETTER, "--plays", 1))["first.0"]["trainees"]["times"] == 0
    record(LETTER, f"{page},send", capsys)
    assert each_of(report_of(capsys, LETTER, "--plays", 1))["first.0"]["trainees"]["times"] == 1


def test_without_records_one_line_says_so_and_none_are_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "Trainees: There are no records to read in" in out_of(capsys, SMALL, "--plays", 1)
    assert not (tmp_path / "home").exists()


def test_a_caller_without_records_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record(written(tmp_path, *TEMPTING), "hall.0", capsys)
    assert "Trainees: No call with this caller was recorded." in out_of(capsys, SMALL, "--plays", 1)


def test_records_that_cant_be_read_are_named_and_the_rest_is_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "firstline.db").write_text("a shopping list", encoding="utf-8")
    report = report_of(capsys, SMALL, "--plays", 1)
    assert "is not a file of Firstline's records" in report["records"]["notice"]
    assert report["nodes"] == 2


def test_every_table_fits_eighty_columns(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record(LETTER, "first.0,first.4,first.7,first.9,send,hangup", capsys)
    lines = out_of(capsys, LETTER, "--plays", 2).splitlines()
    assert max(map(len, lines[1:])) <= 80


def test_a_folder_stands_for_its_scenarios(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = [written(tmp_path, *TEMPTING, name=name) for name in ("a.yaml", "b.yaml")]
    assert list(json.loads(out_of(capsys, tmp_path, "--plays", 1, "--json"))) == list(map(str, paths))


@pytest.mark.parametrize("more", [[], ["--json"]], ids=["text", "json"])
def test_files_of_which_one_has_errors_are_answered_as_by_check(
    more: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    files = [str(BROKEN), str(SMALL)]
    assert main(["check", *files, *more]) == 1
    checked = capsys.readouterr().out
    assert main(["stats", *files, *more]) == 1
    assert capsys.readouterr().out == checked


def test_a_number_of_plays_that_is_none_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["stats", str(SMALL), "--plays", "0"])
    assert "is no number of plays" in capsys.readouterr().err


def test_the_page_names_every_field(capsys: pytest.CaptureFixture[str]) -> None:
    told = {name: row[1] for row in rows(section("writing_callers.md", "Counting it")) for name in names_in(row[0])}
    report = report_of(capsys, SMALL, "--plays", 1)
    assert list(told) == list(report)
    inner = {"caller": report["caller"], "records": report["records"], "each": report["each"][0]}
    for field, values in inner.items():
        assert set(values) <= set(re.findall(r'"(\w+)"', told[field]))
    assert set(inner["each"]["bots"]) <= set(re.findall(r'"(\w+)"', told["each"]))


def names_in(cell: str) -> list[str]:
    return re.findall(r"`(\w+)`", cell)
