"""`firstline bots`: how the house bots score."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.analysis.bots import BOTS
from game.cli.main import main
from game.cli.progress import bar, watched
from tests.call.conftest import scenario_dict
from tests.paths import DATA, ROOT

SOUND = DATA / "variants.yaml"
BROKEN = DATA / "broken" / "ten_mistakes.yaml"
KEYS = ["mean", "min", "max", "passed", "plays", "results"]
# The longest reply gets everything right, which no fair caller allows.
LONG = [
    {"say": "Ask, own, check, and all of it.", "acts": ["acknowledge", "ask"], "learns": ["lamp", "strip"]},
    {"say": "Bye.", "faults": ["give_up"], "goto": "parted"},
    {
        "say": "It is done now, all of it, and it stays so, I looked.",
        "acts": ["own", "check"],
        "does": ["eased", "waited"],
        "when": {"knows": ["lamp"]},
        "goto": "mended",
    },
]


def written(folder: Path, name: str = "given_away.yaml") -> Path:
    path = folder / name
    path.write_text(json.dumps(scenario_dict(*LONG)), encoding="utf-8")
    return path


def out_of(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["bots", *arguments]) == 0
    return capsys.readouterr().out


def test_json_has_a_row_for_each_file_and_bot(capsys: pytest.CaptureFixture[str]) -> None:
    report = json.loads(out_of(capsys, str(SOUND), "--plays", "3", "--json"))
    assert list(report) == [str(SOUND)]
    assert tuple(report[str(SOUND)]) == BOTS
    assert all(list(row) == KEYS for row in report[str(SOUND)].values())
    assert {sum(row["results"].values()) for row in report[str(SOUND)].values()} == {3}


def test_the_same_seed_gives_the_same_bytes_and_another_one_others(capsys: pytest.CaptureFixture[str]) -> None:
    first, again, other = (out_of(capsys, str(SOUND), "--plays", "4", "--seed", seed) for seed in ("7", "7", "8"))
    assert first == again != other


def test_a_table_fits_eighty_columns_and_says_what_passed_means(capsys: pytest.CaptureFixture[str]) -> None:
    lines = out_of(capsys, str(SOUND), "--plays", "20").splitlines()
    assert [line.split()[0] for line in lines[3 : 3 + len(BOTS)]] == list(BOTS)
    assert max(map(len, lines[2:])) <= 80
    assert "passed: the share of plays that passed" in lines[-2]


def test_a_bot_that_passes_and_should_not_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = out_of(capsys, str(written(tmp_path)), "--plays", "5").splitlines()
    assert "! longest passes 100.0% of its plays. A fair caller lets it fail." in lines
    assert next(line for line in lines if line.startswith("longest")).split()[3] == "100.0%!"


def test_a_folder_stands_for_its_scenarios(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = [written(tmp_path, name) for name in ("a.yaml", "b.yaml")]
    (tmp_path / "house.yaml").write_text("house: 1\ncompany: Lipka\n", encoding="utf-8")
    report = json.loads(out_of(capsys, str(tmp_path), str(paths[0]), "--plays", "1", "--json"))
    assert list(report) == [str(path) for path in paths]


@pytest.mark.parametrize("more", [[], ["--json"]], ids=["text", "json"])
def test_files_of_which_one_has_errors_are_answered_as_by_check(
    more: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [str(BROKEN), str(written(tmp_path))]
    assert main(["check", *files, *more]) == 1
    checked = capsys.readouterr().out
    assert main(["bots", *files, *more]) == 1
    assert capsys.readouterr().out == checked


def test_a_folder_without_a_scenario_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "house.yaml").write_text("house: 1\ncompany: Lipka\n", encoding="utf-8")
    assert main(["bots", str(tmp_path)]) == 2
    assert "no file in this folder is a scenario" in capsys.readouterr().err


@pytest.mark.parametrize("plays", ["0", "-1", "many", "100001", "1e3"])
def test_a_number_of_plays_that_is_none_is_wrong_use(plays: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["bots", str(SOUND), "--plays", plays])
    assert "is no number of plays: give one from 1 to 100000" in capsys.readouterr().err


def test_many_plays_on_several_processes_leave_the_error_stream_alone() -> None:
    command = [sys.executable, "-m", "game", "bots", str(SOUND), "--plays", "80", "--json"]
    run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, env={**os.environ})
    assert run.stderr == ""
    assert {row["plays"] for row in json.loads(run.stdout)[str(SOUND)].values()} == {80}


class Terminal:
    def __init__(self) -> None:
        self.written = ""

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> None:
        self.written += text

    def flush(self) -> None: ...


def test_a_bar_shows_in_a_terminal_after_a_second_and_is_wiped_out() -> None:
    terminal, clock = Terminal(), iter([0.0, 0.4, 1.2])
    assert list(watched("abc", 3, "bots", terminal, lambda: next(clock))) == ["a", "b", "c"]  # type: ignore[arg-type]
    assert terminal.written.startswith("\r" + bar(2, 3, "bots") + "\r" + bar(3, 3, "bots") + "\r ")
    assert terminal.written.endswith(" \r")
