import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.cli.main import main

DATA = Path(__file__).parents[1] / "data"
BROKEN = DATA / "broken" / "ten_mistakes.yaml"
SOUND = DATA / "variants.yaml"


def test_a_sound_file_is_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(SOUND)]) == 0
    assert capsys.readouterr().out == "1 file checked: all well\n"


def test_findings_are_lines_that_editors_understand(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(BROKEN)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(f"{BROKEN}:4:1: error FL102: ")
    assert lines[-1] == "1 file checked: 10 errors, 0 warnings"


def test_json_has_every_field_of_a_finding(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--json", str(BROKEN)]) == 1
    findings = json.loads(capsys.readouterr().out)
    assert len(findings) == 10
    assert list(findings[0]) == ["code", "severity", "path", "line", "column", "message", "hint"]
    assert (findings[0]["line"], findings[0]["column"]) == (4, 1)


def test_json_of_a_sound_file_is_an_empty_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--json", str(SOUND)]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_folder_stands_for_its_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("b.yaml", "a.yaml", "c.txt"):
        (tmp_path / name).write_text("", encoding="utf-8")
    assert main(["check", str(tmp_path), str(tmp_path / "a.yaml")]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [Path(line.split(":1:1:")[0]).name for line in lines[:-1]] == ["a.yaml", "b.yaml"]


def test_warnings_fail_only_when_strict(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "house.yaml"
    path.write_text('house: 1\ncompany: Lipka\ngreeting: "{company}, {who}?"\n', encoding="utf-8")
    assert main(["check", str(path)]) == 0
    assert main(["check", "--strict", str(path)]) == 1
    assert "0 errors, 1 warning" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["nowhere.yaml", "."])
def test_nothing_to_check_is_wrong_use(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["check", name]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("course: 1\n", "FL021"),
        ("foo: 1\n", "FL018"),
        ("hous: 1\n", "FL019"),
        ("fristline: 1\n", "FL019"),
        ("- a\n", "FL016"),
        ("", "FL015"),
        ("rubric: 1\n", "FL101"),
    ],
)
def test_the_first_key_decides_the_kind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, code: str
) -> None:
    path = tmp_path / "file.yaml"
    path.write_text(text, encoding="utf-8")
    assert main(["check", str(path)]) == 1
    assert code in capsys.readouterr().out


def test_the_shipped_pack_has_not_even_a_warning(capsys: pytest.CaptureFixture[str]) -> None:
    root = Path(__file__).parents[2]
    assert main(["check", "--strict", str(root / "scenarios"), str(root / "assets" / "rubric.yaml")]) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    assert main(["check", str(tmp_path)]) == 1
    assert "FL001" in capsys.readouterr().out


def test_the_output_is_utf8_whatever_the_system_says(tmp_path: Path) -> None:
    path = tmp_path / "house.yaml"
    path.write_text("house: 1\nžluť: x\ncompany: Lipka\n", encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    command = [sys.executable, "-c", "import sys, game.cli.main as m; sys.exit(m.main())", "check", str(path)]
    done = subprocess.run(command, capture_output=True, env=environment, check=False)
    assert done.returncode == 1
    assert "`žluť`" in done.stdout.decode("utf-8")
    assert done.stderr == b""
